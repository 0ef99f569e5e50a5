"""What the installed client still offers although the API has deprecated it: the radar behind `oefr deprecations`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from .errors import not_installed

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Deprecated", "deprecations"]

_DATE = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")


@dataclass(frozen=True)
class Deprecated:
    """One thing that is on its way out."""

    kind: Literal["method", "field", "argument", "enum value"]
    name: str
    """As Python calls a method; `Type.field`, `Type.field(argument)` or `Enum.VALUE` otherwise."""
    reason: str
    removal: date | None
    """The day on or after which the API drops it; None where nobody said."""
    used_by: tuple[str, ...]
    """Operations that ask for it."""

    def days_left(self, today: date) -> int | None:
        """Days until the removal; negative after it."""
        return None if self.removal is None else (self.removal - today).days


def deprecations() -> list[Deprecated]:
    """List the deprecated methods, and the deprecated fields, arguments and enum values that methods use; the first to go first.

    Raises:
        ConfigurationError: graphql-core is not installed (extra `[execute]`).

    """
    found = [*_methods(), *_schema_marks()]
    return sorted(found, key=lambda one: (one.removal or date.max, one.kind != "method", one.name))


def _methods() -> Iterator[Deprecated]:
    from oefr_kraken_graphql.client import Operations

    for name, method in vars(Operations).items():
        message = getattr(method, "__deprecated__", None)
        if message:
            reason = message.removeprefix(f"{name} is deprecated").lstrip("; ")
            yield Deprecated("method", name, reason, _removal(message), (name,))


def _removal(text: str) -> date | None:
    """The last date that a text names: reasons say since when first, and until when last."""
    for found in reversed(_DATE.findall(text)):
        try:
            return date.fromisoformat(found)
        except ValueError:
            continue
    return None


def _schema_marks() -> Iterator[Deprecated]:
    """Whatever the shipped documents touch that the shipped schema marks as deprecated."""
    try:
        from graphql import TypeInfo, TypeInfoVisitor, Visitor, build_schema, parse, visit
    except ImportError as error:
        raise not_installed("execute", error) from None
    from ._execute import schema_path

    schema = build_schema(schema_path().read_text(encoding="utf-8"), assume_valid=True)
    users: dict[tuple[Any, str, str], set[str]] = {}
    info = TypeInfo(schema)

    class Marks(Visitor):
        operation = ""

        def mark(self, kind: str, name: str, reason: str | None) -> None:
            if reason is not None:
                users.setdefault((kind, name, reason), set()).add(self.operation)

        def enter_field(self, node: Any, *_: Any) -> None:
            parent, definition = info.get_parent_type(), info.get_field_def()
            # A deprecated root field is a deprecated method.
            if parent and definition and parent not in (schema.query_type, schema.mutation_type):
                self.mark("field", f"{parent.name}.{node.name.value}", definition.deprecation_reason)

        def enter_argument(self, node: Any, *_: Any) -> None:
            argument, definition, parent = info.get_argument(), info.get_field_def(), info.get_parent_type()
            if argument and definition and parent and definition.ast_node:
                field = f"{parent.name}.{definition.ast_node.name.value}"
                self.mark("argument", f"{field}({node.name.value})", argument.deprecation_reason)

        def enter_enum_value(self, node: Any, *_: Any) -> None:
            value, kind = info.get_enum_value(), info.get_input_type()
            if value:
                self.mark("enum value", f"{kind}.{node.value}", value.deprecation_reason)

    documents = json.loads((files("oefr_kraken_graphql") / "operations.json").read_text(encoding="utf-8"))
    marks = Marks()
    for marks.operation, document in documents.items():
        visit(parse(document), TypeInfoVisitor(info, marks))
    for (kind, name, reason), operations in users.items():
        yield Deprecated(kind, name, " ".join(reason.split()), _removal(reason), tuple(sorted(operations)))
