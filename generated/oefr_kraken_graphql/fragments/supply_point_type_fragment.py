# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyPointTypeFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..fragments.electricity_meter_point_fragment import ElectricityMeterPointFragment
from ..fragments.gas_meter_point_fragment import GasMeterPointFragment
from ..fragments.supply_period_type_fragment import SupplyPeriodTypeFragment


class SupplyPointTypeProperty(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    label: str | None = None
    postcode: str
    split_address: list[str | None] | None = None


class SupplyPointTypeMeterPointElectricityMeterPointAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class SupplyPointTypeMeterPointElectricityMeterPoint(ElectricityMeterPointFragment, frozen=True):
    """`ElectricityMeterPoint`."""

    typename__: Literal["ElectricityMeterPoint"] = Field(alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: SupplyPointTypeMeterPointElectricityMeterPointAddress | None = None


class SupplyPointTypeMeterPointGasMeterPointAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class SupplyPointTypeMeterPointGasMeterPoint(GasMeterPointFragment, frozen=True):
    """`GasMeterPoint`."""

    typename__: Literal["GasMeterPoint"] = Field(alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: SupplyPointTypeMeterPointGasMeterPointAddress | None = None


class SupplyPointTypeMeterPointMeterPointInterfaceAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class SupplyPointTypeMeterPointMeterPointInterface(Result, frozen=True):
    """`MeterPointInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: SupplyPointTypeMeterPointMeterPointInterfaceAddress | None = None


SupplyPointTypeMeterPoint = Annotated[
    Annotated[
        SupplyPointTypeMeterPointElectricityMeterPoint | SupplyPointTypeMeterPointGasMeterPoint,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        SupplyPointTypeMeterPointMeterPointInterface, unlisted("ElectricityMeterPoint", "GasMeterPoint")
    ],
    Field(union_mode="left_to_right"),
]


class SupplyPointTypeFragment(Result, frozen=True):
    """`SupplyPointType`."""

    id: str
    external_identifier: str | None = None
    market_name: str
    last_supply_period: SupplyPeriodTypeFragment | None = None
    property: SupplyPointTypeProperty | None = None
    meter_point: SupplyPointTypeMeterPoint | None = None


__all__ = (
    "SupplyPointTypeFragment",
    "SupplyPointTypeMeterPoint",
    "SupplyPointTypeMeterPointElectricityMeterPoint",
    "SupplyPointTypeMeterPointElectricityMeterPointAddress",
    "SupplyPointTypeMeterPointGasMeterPoint",
    "SupplyPointTypeMeterPointGasMeterPointAddress",
    "SupplyPointTypeMeterPointMeterPointInterface",
    "SupplyPointTypeMeterPointMeterPointInterfaceAddress",
    "SupplyPointTypeProperty",
)
