# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SupplyPoint`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.electricity_meter_point_fragment import ElectricityMeterPointFragment
from .fragments.gas_meter_point_fragment import GasMeterPointFragment
from .fragments.property_type_fragment import PropertyTypeFragment
from .fragments.supply_period_type_fragment import SupplyPeriodTypeFragment


class SupplyPointMeterPointElectricityMeterPointAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class SupplyPointMeterPointElectricityMeterPoint(ElectricityMeterPointFragment, frozen=True):
    """`ElectricityMeterPoint`."""

    typename__: Literal["ElectricityMeterPoint"] = Field(alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: SupplyPointMeterPointElectricityMeterPointAddress | None = None


class SupplyPointMeterPointGasMeterPointAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class SupplyPointMeterPointGasMeterPoint(GasMeterPointFragment, frozen=True):
    """`GasMeterPoint`."""

    typename__: Literal["GasMeterPoint"] = Field(alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: SupplyPointMeterPointGasMeterPointAddress | None = None


class SupplyPointMeterPointMeterPointInterfaceAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class SupplyPointMeterPointMeterPointInterface(Result, frozen=True):
    """`MeterPointInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: SupplyPointMeterPointMeterPointInterfaceAddress | None = None


SupplyPointMeterPoint = Annotated[
    Annotated[
        SupplyPointMeterPointElectricityMeterPoint | SupplyPointMeterPointGasMeterPoint,
        Field(discriminator="typename__"),
    ]
    | Annotated[SupplyPointMeterPointMeterPointInterface, unlisted("ElectricityMeterPoint", "GasMeterPoint")],
    Field(union_mode="left_to_right"),
]


class SupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    id: str
    market_name: str
    external_identifier: str | None = None
    property: PropertyTypeFragment | None = None
    meter_point: SupplyPointMeterPoint | None = None
    last_supply_period: SupplyPeriodTypeFragment | None = None


class SupplyPointData(Result, frozen=True):
    """`Query`."""

    supply_point: SupplyPoint | None = None


OPERATION: Operation[SupplyPointData] = Operation(
    name="SupplyPoint",
    kind="query",
    document="query SupplyPoint($externalIdentifier:String!$marketName:String!){supplyPoint(externalIdentifier:$externalIdentifier marketName:$marketName){id marketName externalIdentifier property{...PropertyTypeFragment}meterPoint{__typename id isSmartMeter address{fullAddress}...on ElectricityMeterPoint{...ElectricityMeterPointFragment}...on GasMeterPoint{...GasMeterPointFragment}}lastSupplyPeriod{...SupplyPeriodTypeFragment}}}fragment CoordinatesTypeFragment on CoordinatesType{latitude longitude}fragment ElectricityMeterPointFragment on ElectricityMeterPoint{poweredStatus distributorStatus meterKind isTeleoperable isThreePhase circuitBreakerIntensity subscribedMaxPower offPeakLabel offPeakValues{label seasonCode season{code name startDay startMonth endDay endMonth}}providerCalendar{id name temporalClasses{...ProviderTemporalClassTypeFragment}}}fragment GasMeterPointFragment on GasMeterPoint{poweredStatus contractualStatus serial gasNature annualConsumption cutDate}fragment OccupancyPeriodTypeFragment on OccupancyPeriodType{accountNumber effectiveFrom effectiveTo id isOccupier numberOfOccupants}fragment PropertyTypeFragment on PropertyType{address coordinates{...CoordinatesTypeFragment}embeddedNetwork{id name}id label occupancyPeriods{...OccupancyPeriodTypeFragment}postcode splitAddress}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}fragment SupplyPeriodTypeFragment on SupplyPeriodType{supplyEndAt supplyStartAt}",
    model=SupplyPointData,
    variables=(
        "externalIdentifier",
        "marketName",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "SupplyPoint",
    "SupplyPointData",
    "SupplyPointMeterPoint",
    "SupplyPointMeterPointElectricityMeterPoint",
    "SupplyPointMeterPointElectricityMeterPointAddress",
    "SupplyPointMeterPointGasMeterPoint",
    "SupplyPointMeterPointGasMeterPointAddress",
    "SupplyPointMeterPointMeterPointInterface",
    "SupplyPointMeterPointMeterPointInterfaceAddress",
)
