# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SmartFlexChargingErrorCause`."""

from oefr_kraken._models import OpenEnum


class SmartFlexChargingErrorCause(OpenEnum):
    """Values of `SmartFlexChargingErrorCause`: those that were seen, there may be more."""

    COMMUNICATION_ERROR = "COMMUNICATION_ERROR"
    CUSTOMER_ACTION_REQUIRED = "CUSTOMER_ACTION_REQUIRED"
    FAILURE_CAUSE_ERROR = "FAILURE_CAUSE_ERROR"
    FULL_CHARGE = "FULL_CHARGE"
    NO_CHARGING = "NO_CHARGING"
    NO_SCHEDULED_CHARGE = "NO_SCHEDULED_CHARGE"
    POST_CHARGE_BATTERY_DRAIN = "POST_CHARGE_BATTERY_DRAIN"
    POWER_DISCREPANCY = "POWER_DISCREPANCY"
    POWER_TAPERING = "POWER_TAPERING"
    SOC_LIMIT_REACHED = "SOC_LIMIT_REACHED"
    THIRD_PARTY_CHARGING_INTERFERENCE = "THIRD_PARTY_CHARGING_INTERFERENCE"
    UNKNOWN_CHARGING_ERROR_CAUSE = "UNKNOWN_CHARGING_ERROR_CAUSE"


__all__ = ("SmartFlexChargingErrorCause",)
