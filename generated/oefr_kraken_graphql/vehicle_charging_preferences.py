# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `VehicleChargingPreferences`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class VehicleChargingPreferences(Result, frozen=True):
    """`VehicleChargingPreferencesType`."""

    weekday_target_time: str | None = None
    weekday_target_soc: int | None = None
    weekend_target_time: str | None = None
    weekend_target_soc: int | None = None
    minimum_soc_percentage: int | None = None
    maximum_soc_percentage: int | None = None


class VehicleChargingPreferencesData(Result, frozen=True):
    """`Query`."""

    vehicle_charging_preferences: VehicleChargingPreferences | None = None
    """Deprecated on 2024-04-23; removal on or after 2026-03-01."""


OPERATION: Operation[VehicleChargingPreferencesData] = Operation(
    name="VehicleChargingPreferences",
    kind="query",
    document="query VehicleChargingPreferences($accountNumber:String!){vehicleChargingPreferences(accountNumber:$accountNumber){weekdayTargetTime weekdayTargetSoc weekendTargetTime weekendTargetSoc minimumSocPercentage maximumSocPercentage}}",
    model=VehicleChargingPreferencesData,
    variables=("accountNumber",),
    errors=(
        "KT-CT-1111",
        "KT-CT-4339",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "VehicleChargingPreferences",
    "VehicleChargingPreferencesData",
)
