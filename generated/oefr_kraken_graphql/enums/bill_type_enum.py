# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `BillTypeEnum`."""

from oefr_kraken._models import OpenEnum


class BillTypeEnum(OpenEnum):
    """Values of `BillTypeEnum`: those that were seen, there may be more."""

    COLLECTIVE = "COLLECTIVE"
    CREDIT_NOTE = "CREDIT_NOTE"
    INVOICE = "INVOICE"
    PRE_KRAKEN = "PRE_KRAKEN"
    STATEMENT = "STATEMENT"


__all__ = ("BillTypeEnum",)
