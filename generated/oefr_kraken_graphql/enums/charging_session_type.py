# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ChargingSessionType`."""

from oefr_kraken._models import OpenEnum


class ChargingSessionType(OpenEnum):
    """Values of `ChargingSessionType`: those that were seen, there may be more."""

    BOOST = "BOOST"
    PUBLIC = "PUBLIC"
    SMART = "SMART"


__all__ = ("ChargingSessionType",)
