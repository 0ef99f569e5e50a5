"""One-off documents: checked against the shipped schema, sent as any operation, answered as plain data."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._models import Result
from ._operation import Operation
from .errors import KrakenError, SchemaMismatchError, ValidationError, not_installed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql import DocumentNode, GraphQLSchema

__all__ = ["Plain", "operation_of", "plain", "schema_path"]

ANONYMOUS = "Execute"
"""What an operation without a name is called."""


# The whole `data` object, untyped: every key is an extra one.
class Plain(Result, frozen=True, extra="allow"):
    def data(self) -> dict[str, Any]:
        """Return what the server answered under `data`."""
        return dict(self.model_extra or {})


@contextmanager
def plain() -> Iterator[None]:
    """Let the partial data of errors be plain, too."""
    try:
        yield
    except KrakenError as error:
        for one in error.errors:
            if isinstance(one.data, Plain):
                one.data = one.data.data()
        raise


def schema_path() -> Path:
    """Return the path of the schema (SDL) that this version of the package was compiled against."""
    import oefr_kraken_graphql

    assert oefr_kraken_graphql.__file__ is not None, "a package of files"
    return Path(oefr_kraken_graphql.__file__).with_name("schema.graphql")


def operation_of(document: str, operation_name: str | None, *, validate: bool) -> Operation[Plain]:
    """Make an operation of a document of one's own.

    Raises:
        ValidationError: the document cannot be parsed, or does not say which operation is meant.
        SchemaMismatchError: it does not fit the shipped schema (`validate`).
        ConfigurationError: graphql-core is not installed.

    """
    try:
        from graphql import GraphQLError, NameNode, get_operation_ast, parse, print_ast
    except ImportError as error:
        raise not_installed("execute", error) from None
    try:
        parsed = parse(document)
    except GraphQLError as error:
        raise ValidationError(f"the document cannot be parsed: {_said(error)}") from None
    chosen = get_operation_ast(parsed, operation_name)
    if chosen is None or chosen.operation.value == "subscription":
        which = f"named {operation_name!r}" if operation_name else "(name one of several as operation_name=)"
        raise ValidationError(f"the document holds no single query or mutation {which}")
    if chosen.name is None:  # the request names its operation
        chosen.name = NameNode(value=ANONYMOUS)
        document = print_ast(parsed)
    name = chosen.name.value
    if validate:
        _check(parsed, name)
    variables = tuple(one.variable.name.value for one in chosen.variable_definitions)
    kind: Any = chosen.operation.value
    return Operation(name, kind, document, Plain, variables)


def _check(document: DocumentNode, name: str) -> None:
    from graphql import validate

    problems = validate(_shipped(), document)
    if problems:
        listed = "; ".join(_said(problem) for problem in problems[:5])
        more = f"; and {len(problems) - 5} more" if len(problems) > 5 else ""
        raise SchemaMismatchError(
            f"not sent, for it does not fit the schema of this version: {listed}{more}"
            " (validate=False sends it all the same)",
            operation=name,
        )


@cache
def _shipped() -> GraphQLSchema:
    from graphql import build_schema

    return build_schema(schema_path().read_text(encoding="utf-8"), assume_valid=True)


def _said(error: Any) -> str:
    where = f" (line {error.locations[0].line})" if error.locations else ""
    return f"{error.message}{where}"
