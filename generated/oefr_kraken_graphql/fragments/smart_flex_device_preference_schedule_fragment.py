# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexDevicePreferenceScheduleFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.day_of_week import DayOfWeek


class SmartFlexDevicePreferenceScheduleFragment(Result, frozen=True):
    """`SmartFlexDevicePreferenceSchedule`."""

    day_of_week: DayOfWeek
    time: datetime.time
    min: float | None = None
    max: float | None = None
    upper_limit: float | None = None


__all__ = ("SmartFlexDevicePreferenceScheduleFragment",)
