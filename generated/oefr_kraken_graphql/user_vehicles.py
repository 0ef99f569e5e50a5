# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `UserVehicles`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.vehicle_information_type_fragment import VehicleInformationTypeFragment


class UserVehicles(Result, frozen=True):
    """`UserVehiclesType`."""

    vehicle_id: str | None = None
    information: VehicleInformationTypeFragment | None = None


class UserVehiclesData(Result, frozen=True):
    """`Query`."""

    user_vehicles: list[UserVehicles | None] | None = None
    """Deprecated on 2025-10-30; removal on or after 2026-04-30."""


OPERATION: Operation[UserVehiclesData] = Operation(
    name="UserVehicles",
    kind="query",
    document="query UserVehicles($accountNumber:String$supportedProvider:ProviderChoices$authentication:AuthenticationInput){userVehicles(accountNumber:$accountNumber supportedProvider:$supportedProvider authentication:$authentication){vehicleId information{...VehicleInformationTypeFragment}}}fragment VehicleInformationTypeFragment on VehicleInformationType{brand displayName model vin year}",
    model=UserVehiclesData,
    variables=(
        "accountNumber",
        "supportedProvider",
        "authentication",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "UserVehicles",
    "UserVehiclesData",
)
