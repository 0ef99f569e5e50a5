# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SmartFlexChargingType`."""

from oefr_kraken._models import OpenEnum


class SmartFlexChargingType(OpenEnum):
    """Values of `SmartFlexChargingType`: those that were seen, there may be more."""

    BOOST = "BOOST"
    SMART = "SMART"
    TEST = "TEST"


__all__ = ("SmartFlexChargingType",)
