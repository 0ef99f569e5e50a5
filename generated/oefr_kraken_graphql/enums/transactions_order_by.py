# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TransactionsOrderBy`."""

from oefr_kraken._models import OpenEnum


class TransactionsOrderBy(OpenEnum):
    """Values of `TransactionsOrderBy`: those that were seen, there may be more."""

    POSTED_DATE_ASC = "POSTED_DATE_ASC"
    POSTED_DATE_DESC = "POSTED_DATE_DESC"


__all__ = ("TransactionsOrderBy",)
