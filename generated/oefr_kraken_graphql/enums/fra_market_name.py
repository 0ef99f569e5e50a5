# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `FRAMarketName`."""

from oefr_kraken._models import OpenEnum


class FRAMarketName(OpenEnum):
    """Values of `FRAMarketName`"""

    FRA_ELECTRICITY = "FRA_ELECTRICITY"
    FRA_GAS = "FRA_GAS"


__all__ = ("FRAMarketName",)
