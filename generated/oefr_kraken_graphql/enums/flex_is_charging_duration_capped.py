# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `FlexIsChargingDurationCapped`."""

from oefr_kraken._models import OpenEnum


class FlexIsChargingDurationCapped(OpenEnum):
    """Values of `FlexIsChargingDurationCapped`: those that were seen, there may be more."""

    DISABLED = "DISABLED"
    ENABLED = "ENABLED"
    NOT_APPLICABLE = "NOT_APPLICABLE"


__all__ = ("FlexIsChargingDurationCapped",)
