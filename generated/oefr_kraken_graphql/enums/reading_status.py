# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingStatus`."""

from oefr_kraken._models import OpenEnum


class ReadingStatus(OpenEnum):
    """Values of `ReadingStatus`: those that were seen, there may be more."""

    OK = "OK"


__all__ = ("ReadingStatus",)
