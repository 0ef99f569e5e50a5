# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TimeGranularities`."""

from oefr_kraken._models import OpenEnum


class TimeGranularities(OpenEnum):
    """Values of `TimeGranularities`: those that were seen, there may be more."""

    DAY = "DAY"
    FIFTEEN_MIN = "FIFTEEN_MIN"
    FIVE_MIN = "FIVE_MIN"
    HOUR = "HOUR"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    THIRTY_MIN = "THIRTY_MIN"
    WEEK = "WEEK"
    YEAR = "YEAR"


__all__ = ("TimeGranularities",)
