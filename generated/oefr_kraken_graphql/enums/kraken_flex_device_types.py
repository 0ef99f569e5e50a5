# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `KrakenFlexDeviceTypes`."""

from oefr_kraken._models import OpenEnum


class KrakenFlexDeviceTypes(OpenEnum):
    """Values of `KrakenFlexDeviceTypes`: those that were seen, there may be more."""

    BATTERIES = "BATTERIES"
    ELECTRICITY_METERS = "ELECTRICITY_METERS"
    ELECTRIC_VEHICLES = "ELECTRIC_VEHICLES"
    HEAT_PUMPS = "HEAT_PUMPS"
    INVERTERS = "INVERTERS"
    STORAGE_HEATERS = "STORAGE_HEATERS"
    THERMOSTATS = "THERMOSTATS"


__all__ = ("KrakenFlexDeviceTypes",)
