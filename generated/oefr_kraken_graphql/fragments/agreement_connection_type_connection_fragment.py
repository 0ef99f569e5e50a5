# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AgreementConnectionTypeConnectionFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from pydantic import Field

from oefr_kraken._models import Result, unlisted

from ..fragments.electricity_consumption_rate_type_fragment import ElectricityConsumptionRateTypeFragment
from ..fragments.electricity_supply_consumption_rate_type_fragment import (
    ElectricitySupplyConsumptionRateTypeFragment,
)
from ..fragments.product_fragment import ProductFragment
from ..fragments.supply_consumption_rate_type_fragment import SupplyConsumptionRateTypeFragment
from ..fragments.supply_product_rate_type_fragment import SupplyProductRateTypeFragment


class AgreementConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeChargingLedger(Result, frozen=True):
    """`UnnamedChargingLedger`."""

    number: str | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeNextPaymentForecast(Result, frozen=True):
    """`UnnamedNextPaymentForecast`."""

    amount: decimal.Decimal | None = None
    date: datetime.date | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPointProperty(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    postcode: str


class AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    id: str
    external_identifier: str | None = None
    market_name: str
    property: AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPointProperty | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricityConsumptionRateType(
    ElectricityConsumptionRateTypeFragment, frozen=True
):
    """`ElectricityConsumptionRateType`."""

    typename__: Literal["ElectricityConsumptionRateType"] = Field(alias="__typename")
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    currency: str | None = None
    unit_type: str | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricitySupplyConsumptionRateType(
    ElectricitySupplyConsumptionRateTypeFragment, frozen=True
):
    """`ElectricitySupplyConsumptionRateType`."""

    typename__: Literal["ElectricitySupplyConsumptionRateType"] = Field(alias="__typename")
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    currency: str | None = None
    unit_type: str | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyConsumptionRateType(
    SupplyConsumptionRateTypeFragment, frozen=True
):
    """`SupplyConsumptionRateType`."""

    typename__: Literal["SupplyConsumptionRateType"] = Field(alias="__typename")
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    currency: str | None = None
    unit_type: str | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyProductRateInterface(
    Result, frozen=True
):
    """`SupplyProductRateInterface`."""

    typename__: str = Field(default="", alias="__typename")
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    currency: str | None = None
    unit_type: str | None = None


AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNode = Annotated[
    Annotated[
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricityConsumptionRateType
        | AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricitySupplyConsumptionRateType
        | AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyConsumptionRateType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyProductRateInterface,
        unlisted(
            "ElectricityConsumptionRateType",
            "ElectricitySupplyConsumptionRateType",
            "SupplyConsumptionRateType",
        ),
    ],
    Field(union_mode="left_to_right"),
]


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdges(Result, frozen=True):
    """`UnnamedSupplyProductRateEdge`."""

    node: AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNode | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRates(Result, frozen=True):
    """`UnnamedSupplyProductRateConnection`."""

    edges: list[AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdges | None]


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNodeTimeSlots(
    Result, frozen=True
):
    """`UnnamedTimeSlot`."""

    start_at: str | None = None
    end_at: str | None = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNode(
    Result, frozen=True
):
    """`SupplyConsumptionRateType`."""

    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    currency: str | None = None
    unit_type: str | None = None
    time_slots: (
        list[
            AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNodeTimeSlots
            | None
        ]
        | None
    ) = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdges(
    Result, frozen=True
):
    """`UnnamedSupplyConsumptionRateEdge`."""

    node: (
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNode | None
    ) = None


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRates(Result, frozen=True):
    """`UnnamedSupplyConsumptionRateConnection`."""

    edges: list[
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdges | None
    ]


class AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRate(Result, frozen=True):
    """`UnnamedEnergySupplyRate`."""

    standing_rate: SupplyProductRateTypeFragment | None = None
    rates: AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRates | None = None
    consumption_rates: (
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRates | None
    ) = None


class AgreementConnectionTypeConnectionFragmentEdgesNode(Result, frozen=True):
    """`UnnamedAgreementInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int | None = None
    status: str | None = None
    is_active: bool | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    billing_frequency: int | None = None
    supply_contract_number: str | None = None
    charging_ledger: AgreementConnectionTypeConnectionFragmentEdgesNodeChargingLedger | None = None
    next_payment_forecast: AgreementConnectionTypeConnectionFragmentEdgesNodeNextPaymentForecast | None = None
    product: ProductFragment | None = None
    supply_point: AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPoint | None = None
    energy_supply_rate: AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRate | None = None


class AgreementConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`AgreementConnectionTypeEdge`."""

    cursor: str
    node: AgreementConnectionTypeConnectionFragmentEdgesNode | None = None


class AgreementConnectionTypeConnectionFragment(Result, frozen=True):
    """`AgreementConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: AgreementConnectionTypeConnectionFragmentPageInfo
    edges: list[AgreementConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "AgreementConnectionTypeConnectionFragment",
    "AgreementConnectionTypeConnectionFragmentEdges",
    "AgreementConnectionTypeConnectionFragmentEdgesNode",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeChargingLedger",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRate",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRates",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdges",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNode",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNodeTimeSlots",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRates",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdges",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNode",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricityConsumptionRateType",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricitySupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyProductRateInterface",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeNextPaymentForecast",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPoint",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPointProperty",
    "AgreementConnectionTypeConnectionFragmentPageInfo",
)
