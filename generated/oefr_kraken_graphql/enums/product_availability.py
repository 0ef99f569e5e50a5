# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ProductAvailability`."""

from oefr_kraken._models import OpenEnum


class ProductAvailability(OpenEnum):
    """Values of `ProductAvailability`: those that were seen, there may be more."""

    EVERYONE = "EVERYONE"
    RESTRICTED = "RESTRICTED"


__all__ = ("ProductAvailability",)
