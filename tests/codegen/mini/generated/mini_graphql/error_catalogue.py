# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""The error codes that the API reference documents."""

from typing import Final, NamedTuple


class DocumentedError(NamedTuple):
    """One documented error code."""

    message: str | None
    """`extensions.errorDescription`."""
    type: str | None
    """`extensions.errorType`. `None` in either: the reference does not say."""


CATALOGUE: Final[dict[str, DocumentedError]] = {
    "KT-CT-0001": DocumentedError('Nothing "there".', "NOT_FOUND"),
    "KT-CT-0002": DocumentedError(None, None),
}

__all__ = ("CATALOGUE", "DocumentedError")
