"""Enums: one module each, members that collide with nothing, open to values that the schema does not know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import names
from .docs import element_doc

if TYPE_CHECKING:
    from graphql import GraphQLEnumType


@dataclass(frozen=True)
class MemberView:
    """One member of an enum."""

    name: str
    value: str
    doc: str | None


@dataclass(frozen=True)
class EnumView:
    """One enum class."""

    name: str
    doc: str
    members: tuple[MemberView, ...]


def enum_view(type_: GraphQLEnumType, name: str, *, incomplete: bool) -> EnumView:
    """Describe one enum class."""
    doc = (type_.description or "").strip() or f"Values of `{type_.name}`"
    if incomplete:
        doc = f"{doc.rstrip('.')}: those that were seen, there may be more."
    members = tuple(
        MemberView(member, value, element_doc(definition.description, definition.deprecation_reason))
        for member, (value, definition) in zip(
            names.unique(map(names.member_name, type_.values)), type_.values.items(), strict=True
        )
    )
    return EnumView(name, doc, members)
