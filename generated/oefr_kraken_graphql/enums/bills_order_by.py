# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `BillsOrderBy`."""

from oefr_kraken._models import OpenEnum


class BillsOrderBy(OpenEnum):
    """Values of `BillsOrderBy`: those that were seen, there may be more."""

    FROM_DATE_DESC = "FROM_DATE_DESC"
    ISSUED_DATE_DESC = "ISSUED_DATE_DESC"


__all__ = ("BillsOrderBy",)
