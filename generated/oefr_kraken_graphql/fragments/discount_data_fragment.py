# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DiscountDataFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result


class DiscountDataFragment(Result, frozen=True):
    """`DiscountData`."""

    discount: decimal.Decimal
    start_at: datetime.datetime


__all__ = ("DiscountDataFragment",)
