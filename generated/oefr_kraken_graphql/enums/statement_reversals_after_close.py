# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `StatementReversalsAfterClose`."""

from oefr_kraken._models import OpenEnum


class StatementReversalsAfterClose(OpenEnum):
    """Values of `StatementReversalsAfterClose`: those that were seen, there may be more."""

    ALL = "ALL"
    NONE = "NONE"
    NOT_CLOSED = "NOT_CLOSED"
    SOME = "SOME"


__all__ = ("StatementReversalsAfterClose",)
