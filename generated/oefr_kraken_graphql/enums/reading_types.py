# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingTypes`."""

from oefr_kraken._models import OpenEnum


class ReadingTypes(OpenEnum):
    """Values of `ReadingTypes`: those that were seen, there may be more."""

    ACCUMULATION = "ACCUMULATION"
    INTERVAL = "INTERVAL"
    PEAK = "PEAK"


__all__ = ("ReadingTypes",)
