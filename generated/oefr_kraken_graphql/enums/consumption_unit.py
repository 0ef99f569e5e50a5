# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ConsumptionUnit`."""

from oefr_kraken._models import OpenEnum


class ConsumptionUnit(OpenEnum):
    """Values of `ConsumptionUnit`: those that were seen, there may be more."""

    L = "L"
    MJ = "MJ"
    Smc = "Smc"
    cubicMetres = "cubicMetres"
    kWh = "kWh"


__all__ = ("ConsumptionUnit",)
