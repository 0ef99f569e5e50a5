# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexChargePointFragment`."""

from oefr_kraken._models import Result

from ..fragments.smart_flex_vehicle_charging_preferences_fragment import (
    SmartFlexVehicleChargingPreferencesFragment,
)


class SmartFlexChargePointFragment(Result, frozen=True):
    """`SmartFlexChargePoint`."""

    make: str | None = None
    model: str | None = None
    charging_preferences: SmartFlexVehicleChargingPreferencesFragment | None = None


__all__ = ("SmartFlexChargePointFragment",)
