# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingQualityType`."""

from oefr_kraken._models import OpenEnum


class ReadingQualityType(OpenEnum):
    """Values of `ReadingQualityType`: those that were seen, there may be more."""

    ACTUAL = "ACTUAL"
    COMBINED = "COMBINED"
    ESTIMATE = "ESTIMATE"


__all__ = ("ReadingQualityType",)
