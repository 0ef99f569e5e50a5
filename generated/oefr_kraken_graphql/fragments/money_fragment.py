# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MoneyFragment`."""

import decimal

from oefr_kraken._models import Result


class MoneyFragment(Result, frozen=True):
    """`Money`."""

    amount: decimal.Decimal
    currency: str


__all__ = ("MoneyFragment",)
