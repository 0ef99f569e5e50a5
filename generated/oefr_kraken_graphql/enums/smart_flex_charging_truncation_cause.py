# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SmartFlexChargingTruncationCause`."""

from oefr_kraken._models import OpenEnum


class SmartFlexChargingTruncationCause(OpenEnum):
    """Values of `SmartFlexChargingTruncationCause`: those that were seen, there may be more."""

    BOOST_CHARGING = "BOOST_CHARGING"
    CHARGING_OPTIMISATION_CREATED = "CHARGING_OPTIMISATION_CREATED"
    DEVICE_DEAUTH_SUCCESS = "DEVICE_DEAUTH_SUCCESS"
    DISCONNECTED = "DISCONNECTED"
    SUSPENDED = "SUSPENDED"
    UNKNOWN_TRUNCATION_CAUSE = "UNKNOWN_TRUNCATION_CAUSE"


__all__ = ("SmartFlexChargingTruncationCause",)
