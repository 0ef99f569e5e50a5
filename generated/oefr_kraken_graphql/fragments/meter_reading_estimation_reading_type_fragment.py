# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MeterReadingEstimationReadingTypeFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result


class MeterReadingEstimationReadingTypeFragment(Result, frozen=True):
    """`MeterReadingEstimationReadingType`."""

    estimated_by_algorithm: str | None = None
    interval_end: datetime.datetime
    interval_start: datetime.datetime
    is_newly_estimated: bool
    value: decimal.Decimal


__all__ = ("MeterReadingEstimationReadingTypeFragment",)
