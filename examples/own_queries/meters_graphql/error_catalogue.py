# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""The error codes that the API reference documents."""

from typing import Final, NamedTuple


class DocumentedError(NamedTuple):
    """One documented error code; `oefr_kraken.errors.class_for(code, type)` is the exception that it raises."""

    code: str
    message: str | None
    """`extensions.errorDescription`."""
    type: str | None
    """`extensions.errorType`. `None` in either: the reference does not say."""
    operations: tuple[str, ...]
    """Names of the operations that document it; empty for codes that any operation may answer."""


CATALOGUE: Final[dict[str, DocumentedError]] = {}

__all__ = ("CATALOGUE", "DocumentedError")
