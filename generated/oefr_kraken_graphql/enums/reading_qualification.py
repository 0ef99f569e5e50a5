# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReadingQualification`."""

from oefr_kraken._models import OpenEnum


class ReadingQualification(OpenEnum):
    """Values of `ReadingQualification`: those that were seen, there may be more."""

    M = "M"


__all__ = ("ReadingQualification",)
