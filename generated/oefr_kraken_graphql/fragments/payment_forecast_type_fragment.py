# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentForecastTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.schedule_type import ScheduleType


class PaymentForecastTypeFragment(Result, frozen=True):
    """`PaymentForecastType`."""

    amount: int | None = None
    date: datetime.date | None = None
    method: ScheduleType | None = None
    payment_number: int | None = None


__all__ = ("PaymentForecastTypeFragment",)
