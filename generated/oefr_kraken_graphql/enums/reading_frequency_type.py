# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingFrequencyType`."""

from oefr_kraken._models import OpenEnum


class ReadingFrequencyType(OpenEnum):
    """Values of `ReadingFrequencyType`: those that were seen, there may be more."""

    DAILY = "DAILY"
    DAY_INTERVAL = "DAY_INTERVAL"
    FIFTEEN_MIN_INTERVAL = "FIFTEEN_MIN_INTERVAL"
    FIVE_MIN_INTERVAL = "FIVE_MIN_INTERVAL"
    HOUR_INTERVAL = "HOUR_INTERVAL"
    INTERVALIZED = "INTERVALIZED"
    MONTH_INTERVAL = "MONTH_INTERVAL"
    POINT_IN_TIME = "POINT_IN_TIME"
    QUARTER_INTERVAL = "QUARTER_INTERVAL"
    RAW_INTERVAL = "RAW_INTERVAL"
    THIRTY_MIN_INTERVAL = "THIRTY_MIN_INTERVAL"
    WEEK_INTERVAL = "WEEK_INTERVAL"


__all__ = ("ReadingFrequencyType",)
