# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TransactionTypeFilter`."""

from oefr_kraken._models import OpenEnum


class TransactionTypeFilter(OpenEnum):
    """Values of `TransactionTypeFilter`: those that were seen, there may be more."""

    ENERGY_CHARGES = "ENERGY_CHARGES"
    IMPORTED_CHARGES = "IMPORTED_CHARGES"
    IMPORTED_CREDITS = "IMPORTED_CREDITS"
    IMPORTED_PAYMENTS = "IMPORTED_PAYMENTS"
    IMPORTED_REPAYMENTS = "IMPORTED_REPAYMENTS"
    UNISSUED_TRANSACTIONS = "UNISSUED_TRANSACTIONS"
    WATER_CHARGES = "WATER_CHARGES"


__all__ = ("TransactionTypeFilter",)
