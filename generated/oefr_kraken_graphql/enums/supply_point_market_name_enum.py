# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SupplyPointMarketNameEnum`."""

from oefr_kraken._models import OpenEnum


class SupplyPointMarketNameEnum(OpenEnum):
    """Values of `SupplyPointMarketNameEnum`: those that were seen, there may be more."""

    SIMPLE_SERVICES = "SIMPLE_SERVICES"


__all__ = ("SupplyPointMarketNameEnum",)
