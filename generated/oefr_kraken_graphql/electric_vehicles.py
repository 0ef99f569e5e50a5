# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ElectricVehicles`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.electric_vehicle_model_type_fragment import ElectricVehicleModelTypeFragment


class ElectricVehicles(Result, frozen=True):
    """`ElectricVehicleType`."""

    make: str | None = None
    models: list[ElectricVehicleModelTypeFragment | None] | None = None


class ElectricVehiclesData(Result, frozen=True):
    """`Query`."""

    electric_vehicles: list[ElectricVehicles | None] | None = None


OPERATION: Operation[ElectricVehiclesData] = Operation(
    name="ElectricVehicles",
    kind="query",
    document="query ElectricVehicles($make:String$supportedProvider:ProviderChoices$isIntegrationLive:Boolean){electricVehicles(make:$make supportedProvider:$supportedProvider isIntegrationLive:$isIntegrationLive){make models{...ElectricVehicleModelTypeFragment}}}fragment ElectricVehicleModelTypeFragment on ElectricVehicleModelType{availableFrom availableTo batterySize integrationStatus isIntegrationLive model supportedProviders vehicleId year}",
    model=ElectricVehiclesData,
    variables=(
        "make",
        "supportedProvider",
        "isIntegrationLive",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ElectricVehicles",
    "ElectricVehiclesData",
)
