# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `TransactionAmountTypeFragment`."""

from oefr_kraken._models import Result


class TransactionAmountTypeFragment(Result, frozen=True):
    """`TransactionAmountType`."""

    gross: int | None = None
    net: int | None = None
    tax: int | None = None


__all__ = ("TransactionAmountTypeFragment",)
