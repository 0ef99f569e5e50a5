# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `DataFrequency`."""

from oefr_kraken._models import OpenEnum


class DataFrequency(OpenEnum):
    """Values of `DataFrequency`: those that were seen, there may be more."""

    ANNUALLY = "ANNUALLY"
    DAILY = "DAILY"
    MONTHLY = "MONTHLY"
    WEEKLY = "WEEKLY"


__all__ = ("DataFrequency",)
