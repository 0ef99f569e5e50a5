# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingDirectionType`."""

from oefr_kraken._models import OpenEnum


class ReadingDirectionType(OpenEnum):
    """Values of `ReadingDirectionType`: those that were seen, there may be more."""

    CONSUMPTION = "CONSUMPTION"
    GENERATION = "GENERATION"


__all__ = ("ReadingDirectionType",)
