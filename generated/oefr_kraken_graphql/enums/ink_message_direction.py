# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `InkMessageDirection`."""

from oefr_kraken._models import OpenEnum


class InkMessageDirection(OpenEnum):
    """Values of `InkMessageDirection`: those that were seen, there may be more."""

    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"


__all__ = ("InkMessageDirection",)
