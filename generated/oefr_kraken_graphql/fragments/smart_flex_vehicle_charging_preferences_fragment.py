# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexVehicleChargingPreferencesFragment`."""

import datetime

from oefr_kraken._models import Result


class SmartFlexVehicleChargingPreferencesFragment(Result, frozen=True):
    """`SmartFlexVehicleChargingPreferences`."""

    maximum_soc: int | None = None
    minimum_soc: int | None = None
    weekday_target_soc: int
    weekday_target_time: datetime.time
    weekend_target_soc: int
    weekend_target_time: datetime.time


__all__ = ("SmartFlexVehicleChargingPreferencesFragment",)
