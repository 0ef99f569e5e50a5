# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `EnergyUnit`."""

from oefr_kraken._models import OpenEnum


class EnergyUnit(OpenEnum):
    """Values of `EnergyUnit`: those that were seen, there may be more."""

    KILOWATT_HOUR = "KILOWATT_HOUR"


__all__ = ("EnergyUnit",)
