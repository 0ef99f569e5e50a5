# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `Unit`."""

from oefr_kraken._models import OpenEnum


class Unit(OpenEnum):
    """Values of `Unit`: those that were seen, there may be more."""

    KILOWATT_HOURS = "KILOWATT_HOURS"
    METERS_CUBED = "METERS_CUBED"


__all__ = ("Unit",)
