# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ThresholdFragment`."""

import decimal

from oefr_kraken._models import Result


class ThresholdFragment(Result, frozen=True):
    """`Threshold`."""

    discount: decimal.Decimal | None = None
    power: decimal.Decimal | None = None
    wind_speed: decimal.Decimal | None = None


__all__ = ("ThresholdFragment",)
