# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SmartFlexDeviceState`."""

from oefr_kraken._models import OpenEnum


class SmartFlexDeviceState(OpenEnum):
    """Values of `SmartFlexDeviceState`: those that were seen, there may be more."""

    AUTHENTICATION_COMPLETE = "AUTHENTICATION_COMPLETE"
    AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED"
    AUTHENTICATION_PENDING = "AUTHENTICATION_PENDING"
    BOOSTING = "BOOSTING"
    LOST_CONNECTION = "LOST_CONNECTION"
    RETIRED = "RETIRED"
    SETUP_COMPLETE = "SETUP_COMPLETE"
    SMART_CONTROL_CAPABLE = "SMART_CONTROL_CAPABLE"
    SMART_CONTROL_IN_PROGRESS = "SMART_CONTROL_IN_PROGRESS"
    SMART_CONTROL_NOT_AVAILABLE = "SMART_CONTROL_NOT_AVAILABLE"
    SMART_CONTROL_OFF = "SMART_CONTROL_OFF"
    TEST_CHARGE_FAILED = "TEST_CHARGE_FAILED"
    TEST_CHARGE_IN_PROGRESS = "TEST_CHARGE_IN_PROGRESS"
    TEST_CHARGE_NOT_AVAILABLE = "TEST_CHARGE_NOT_AVAILABLE"


__all__ = ("SmartFlexDeviceState",)
