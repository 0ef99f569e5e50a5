# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `IntervalMeasurementTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class IntervalMeasurementTypeFragment(Result, frozen=True):
    """`IntervalMeasurementType`."""

    start_at: datetime.datetime
    end_at: datetime.datetime
    duration_in_seconds: int


__all__ = ("IntervalMeasurementTypeFragment",)
