# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `DayOfWeek`."""

from oefr_kraken._models import OpenEnum


class DayOfWeek(OpenEnum):
    """Values of `DayOfWeek`: those that were seen, there may be more."""

    FRIDAY = "FRIDAY"
    MONDAY = "MONDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"
    THURSDAY = "THURSDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"


__all__ = ("DayOfWeek",)
