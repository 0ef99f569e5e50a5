# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `DocumentAccessibilityChoices`."""

from oefr_kraken._models import OpenEnum


class DocumentAccessibilityChoices(OpenEnum):
    """Values of `DocumentAccessibilityChoices`: those that were seen, there may be more."""

    AUDIO = "AUDIO"
    BRAILLE = "BRAILLE"
    LARGE_PRINT = "LARGE_PRINT"


__all__ = ("DocumentAccessibilityChoices",)
