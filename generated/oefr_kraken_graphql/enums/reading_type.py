# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingType`."""

from oefr_kraken._models import OpenEnum


class ReadingType(OpenEnum):
    """Values of `ReadingType`: those that were seen, there may be more."""

    A = "A"


__all__ = ("ReadingType",)
