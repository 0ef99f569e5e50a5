# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountStatementStatus`."""

from oefr_kraken._models import OpenEnum


class AccountStatementStatus(OpenEnum):
    """Values of `AccountStatementStatus`: those that were seen, there may be more."""

    CLOSED = "CLOSED"
    OPEN = "OPEN"


__all__ = ("AccountStatementStatus",)
