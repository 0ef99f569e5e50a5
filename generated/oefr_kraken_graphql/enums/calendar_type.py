# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `CalendarType`."""

from oefr_kraken._models import OpenEnum


class CalendarType(OpenEnum):
    """Values of `CalendarType`: those that were seen, there may be more."""

    PROVIDER = "PROVIDER"


__all__ = ("CalendarType",)
