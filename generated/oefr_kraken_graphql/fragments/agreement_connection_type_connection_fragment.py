# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AgreementConnectionTypeConnectionFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..fragments.electricity_consumption_rate_type_fragment import ElectricityConsumptionRateTypeFragment
from ..fragments.electricity_supply_consumption_rate_type_fragment import (
    ElectricitySupplyConsumptionRateTypeFragment,
)
from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.product_fragment import ProductFragment
from ..fragments.supply_consumption_rate_type_fragment import SupplyConsumptionRateTypeFragment
from ..fragments.supply_product_rate_type_fragment import SupplyProductRateTypeFragment


class AgreementConnectionTypeConnectionNodeChargingLedger(Result, frozen=True):
    """`UnnamedChargingLedger`."""

    number: str | None = None


class AgreementConnectionTypeConnectionNodeNextPaymentForecast(Result, frozen=True):
    """`UnnamedNextPaymentForecast`."""

    amount: decimal.Decimal | None = None
    date: datetime.date | None = None


class AgreementConnectionTypeConnectionNodeSupplyPointProperty(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    postcode: str


class AgreementConnectionTypeConnectionNodeSupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    id: str
    external_identifier: str | None = None
    market_name: str
    property: AgreementConnectionTypeConnectionNodeSupplyPointProperty | None = None


class AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricityConsumptionRateType(
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


class AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricitySupplyConsumptionRateType(
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


class AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyConsumptionRateType(
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


class AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyProductRateInterface(
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


AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode = Annotated[
    Annotated[
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricityConsumptionRateType
        | AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricitySupplyConsumptionRateType
        | AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyConsumptionRateType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyProductRateInterface,
        unlisted(
            "ElectricityConsumptionRateType",
            "ElectricitySupplyConsumptionRateType",
            "SupplyConsumptionRateType",
        ),
    ],
    Field(union_mode="left_to_right"),
]


class AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesEdge(Result, frozen=True):
    """`UnnamedSupplyProductRateEdge`."""

    node: AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode | None = None


class AgreementConnectionTypeConnectionNodeEnergySupplyRateRates(Result, frozen=True):
    """`UnnamedSupplyProductRateConnection`."""

    edges: list[AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesEdge | None]

    def nodes(self) -> list[AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNodeTimeSlots(Result, frozen=True):
    """`UnnamedTimeSlot`."""

    start_at: str | None = None
    end_at: str | None = None


class AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode(Result, frozen=True):
    """`SupplyConsumptionRateType`."""

    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    price_per_unit: decimal.Decimal | None = None
    price_per_unit_with_taxes: decimal.Decimal | None = None
    currency: str | None = None
    unit_type: str | None = None
    time_slots: (
        list[AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNodeTimeSlots | None] | None
    ) = None


class AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesEdge(Result, frozen=True):
    """`UnnamedSupplyConsumptionRateEdge`."""

    node: AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode | None = None


class AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRates(Result, frozen=True):
    """`UnnamedSupplyConsumptionRateConnection`."""

    edges: list[AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesEdge | None]

    def nodes(self) -> list[AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AgreementConnectionTypeConnectionNodeEnergySupplyRate(Result, frozen=True):
    """`UnnamedEnergySupplyRate`."""

    standing_rate: SupplyProductRateTypeFragment | None = None
    rates: AgreementConnectionTypeConnectionNodeEnergySupplyRateRates | None = None
    consumption_rates: AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRates | None = None


class AgreementConnectionTypeConnectionNode(Result, frozen=True):
    """`UnnamedAgreementInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int | None = None
    status: str | None = None
    is_active: bool | None = None
    valid_from: datetime.datetime | None = None
    valid_to: datetime.datetime | None = None
    billing_frequency: int | None = None
    supply_contract_number: str | None = None
    charging_ledger: AgreementConnectionTypeConnectionNodeChargingLedger | None = None
    next_payment_forecast: AgreementConnectionTypeConnectionNodeNextPaymentForecast | None = None
    product: ProductFragment | None = None
    supply_point: AgreementConnectionTypeConnectionNodeSupplyPoint | None = None
    energy_supply_rate: AgreementConnectionTypeConnectionNodeEnergySupplyRate | None = None


class AgreementConnectionTypeConnectionEdge(Result, frozen=True):
    """`AgreementConnectionTypeEdge`."""

    cursor: str
    node: AgreementConnectionTypeConnectionNode | None = None


class AgreementConnectionTypeConnectionFragment(Result, frozen=True):
    """`AgreementConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AgreementConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AgreementConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AgreementConnectionTypeConnectionEdge",
    "AgreementConnectionTypeConnectionFragment",
    "AgreementConnectionTypeConnectionNode",
    "AgreementConnectionTypeConnectionNodeChargingLedger",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRate",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRates",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesEdge",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNodeTimeSlots",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRates",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesEdge",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricityConsumptionRateType",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricitySupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyProductRateInterface",
    "AgreementConnectionTypeConnectionNodeNextPaymentForecast",
    "AgreementConnectionTypeConnectionNodeSupplyPoint",
    "AgreementConnectionTypeConnectionNodeSupplyPointProperty",
)
