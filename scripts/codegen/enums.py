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


def enum_view(type_: GraphQLEnumType, *, incomplete: bool) -> EnumView:
    """Describe one enum class."""
    doc = type_.description or f"Values of `{type_.name}`"
    if incomplete:
        doc = f"{doc.rstrip('.')}: those that were seen, there may be more."
    members = tuple(
        MemberView(names.member_name(name), name, element_doc(value.description, value.deprecation_reason))
        for name, value in type_.values.items()
    )
    return EnumView(names.class_name(type_.name), doc, members)
