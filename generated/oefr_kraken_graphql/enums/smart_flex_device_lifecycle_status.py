# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SmartFlexDeviceLifecycleStatus`."""

from oefr_kraken._models import OpenEnum


class SmartFlexDeviceLifecycleStatus(OpenEnum):
    """Values of `SmartFlexDeviceLifecycleStatus`: those that were seen, there may be more."""

    FAILED_ONBOARDING_TEST = "FAILED_ONBOARDING_TEST"
    LIVE = "LIVE"
    ONBOARDING = "ONBOARDING"
    ONBOARDING_TEST_IN_PROGRESS = "ONBOARDING_TEST_IN_PROGRESS"
    PENDING_LIVE = "PENDING_LIVE"
    RETIRED = "RETIRED"


__all__ = ("SmartFlexDeviceLifecycleStatus",)
