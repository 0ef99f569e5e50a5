"""Comments and schema texts as docstrings."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import TokenKind

from oefr_kraken.errors import ApplicationError, KrakenError, class_for

from .names import method_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from graphql import ExecutableDefinitionNode

# What a value of a scalar must look like, where its Python type does not say it.
SCALAR_NOTES = {
    "DateTime": "with a time zone",
    "JSONString": "any JSON value; it travels as text",
}
# Arguments of the connection specification, which schemas seldom describe.
PAGING_NOTES = {
    "first": "page size, from the start",
    "last": "page size, from the end",
    "after": "cursor: what follows it",
    "before": "cursor: what precedes it",
}


@dataclass(frozen=True)
class Step:
    """One response key on the way to the returned value; `devices[]` means the first element of a list."""

    key: str
    is_list: bool = False

    @classmethod
    def parse(cls, path: str) -> tuple[Step, ...]:
        """`devices[].sessions` -> two steps."""
        return tuple(cls(part.removesuffix("[]"), part.endswith("[]")) for part in path.strip().split("."))


@dataclass(frozen=True)
class Header:
    """The comment above an operation."""

    summary: str = ""
    notes: tuple[str, ...] = ()
    returns: tuple[Step, ...] = ()
    errors: tuple[str, ...] = ()

    @classmethod
    def of(cls, node: ExecutableDefinitionNode) -> Header:
        """Read the comment lines that stand directly above a definition."""
        lines: list[str] = []
        token = node.loc.start_token.prev if node.loc else None
        while token is not None and token.kind is TokenKind.COMMENT:
            lines.insert(0, (token.value or "").strip())
            token = token.prev
        returns: tuple[Step, ...] = ()
        errors: tuple[str, ...] = ()
        text: list[str] = []
        for line in lines:
            if line.startswith("Returns:"):
                returns = Step.parse(line.removeprefix("Returns:"))
            elif line.startswith("Errors:"):
                errors = tuple(
                    code.strip() for code in line.removeprefix("Errors:").split(",") if code.strip()
                )
            else:
                text.append(line)
        return cls(text[0] if text else "", tuple("\n".join(text[1:]).strip().splitlines()), returns, errors)


@dataclass(frozen=True)
class ErrorCode:
    """A documented error code."""

    code: str
    message: str | None = None
    type: str | None = None

    def raised(self, *, login: bool) -> str:
        """Say what is raised: its class, or the base class where only the server's answer tells, and the code."""
        known = class_for(self.code, self.type, login=login)
        kind = KrakenError if known is ApplicationError and self.type is None else known
        return f"{kind.__name__}: {self.code}" + (f" ({self.message})" if self.message else "")


@dataclass(frozen=True)
class Deprecation:
    """Why and until when an operation is deprecated."""

    replacement: str | None = None
    removal: str | None = None
    reason: str | None = None

    @classmethod
    def of(cls, documented: Mapping[str, str] | None, reason: str | None) -> Deprecation | None:
        """Combine what the reference says with the schema's reason."""
        if not documented and not reason:
            return None
        documented = documented or {}
        return cls(documented.get("replacement"), documented.get("removal"), reason)

    def message(self, name: str, methods: AbstractSet[str]) -> str:
        """The text of the warning; the replacement by its method's name where it has one."""
        parts = [f"{name} is deprecated"]
        if self.replacement:
            method = method_name(self.replacement)
            parts.append(f"use {method if method in methods else self.replacement} instead")
        if self.removal:
            parts.append(f"removal on or after {self.removal}")
        elif self.reason:
            parts.append(self.reason.rstrip("."))
        return "; ".join(parts) + "."


@dataclass(frozen=True)
class ArgumentDoc:
    """One line of an Args section."""

    name: str
    type: str
    notes: tuple[str, ...] = ()


def element_doc(description: str | None, deprecation_reason: str | None) -> str | None:
    """Describe a field or an enum value: the schema's description, and that it is deprecated."""
    parts = [(description or "").strip()]
    if deprecation_reason:
        reason = deprecation_reason.strip()
        parts.append(reason if reason.lower().startswith("deprecated") else f"Deprecated: {reason}")
    return "\n\n".join(part for part in parts if part) or None


def method_doc(
    header: Header,
    arguments: Sequence[ArgumentDoc],
    returned: str,
    raises: Sequence[str],
    deprecation: str | None,
) -> str:
    """Compose the docstring of a method."""
    sections = [header.summary or "Not described.", "\n".join(header.notes)]
    if deprecation:
        sections.append(f"Deprecated: {deprecation}")
    if arguments:
        lines = [f"{a.name}: {', '.join((f'`{a.type}`', *a.notes))}." for a in arguments]
        sections.append(section("Args", lines))
    sections.append(section("Returns", [returned]))
    if raises:
        sections.append(section("Raises", raises))
    return "\n\n".join(part for part in sections if part)


def section(title: str, lines: Sequence[str], width: int = 98) -> str:
    """Write one titled part of a docstring, wrapped and indented."""
    wrapped = (
        textwrap.fill(
            " ".join(line.split()),
            width,
            initial_indent="    ",
            subsequent_indent="        ",
            break_long_words=False,
        )
        for line in lines
    )
    return "\n".join([f"{title}:", *wrapped])
