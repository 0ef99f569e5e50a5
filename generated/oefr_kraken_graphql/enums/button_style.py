# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ButtonStyle`."""

from oefr_kraken._models import OpenEnum


class ButtonStyle(OpenEnum):
    """Values of `ButtonStyle`: those that were seen, there may be more."""

    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"


__all__ = ("ButtonStyle",)
