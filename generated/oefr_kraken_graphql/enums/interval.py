# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `Interval`."""

from oefr_kraken._models import OpenEnum


class Interval(OpenEnum):
    """Values of `Interval`: those that were seen, there may be more."""

    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"


__all__ = ("Interval",)
