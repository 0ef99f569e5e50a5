# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PmaxAnalysis`: its document and the models of its answer."""

import uuid
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.electricity_meter_point_fragment import ElectricityMeterPointFragment
from .fragments.gas_meter_point_fragment import GasMeterPointFragment
from .fragments.product_fragment import ProductFragment


class PmaxAnalysisMeterPointElectricityMeterPointAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class PmaxAnalysisMeterPointElectricityMeterPoint(ElectricityMeterPointFragment, frozen=True):
    """`ElectricityMeterPoint`."""

    typename__: Literal["ElectricityMeterPoint"] = Field(alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: PmaxAnalysisMeterPointElectricityMeterPointAddress | None = None


class PmaxAnalysisMeterPointGasMeterPointAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class PmaxAnalysisMeterPointGasMeterPoint(GasMeterPointFragment, frozen=True):
    """`GasMeterPoint`."""

    typename__: Literal["GasMeterPoint"] = Field(alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: PmaxAnalysisMeterPointGasMeterPointAddress | None = None


class PmaxAnalysisMeterPointMeterPointInterfaceAddress(Result, frozen=True):
    """`UnnamedMeterPointAddress`."""

    full_address: str | None = None


class PmaxAnalysisMeterPointMeterPointInterface(Result, frozen=True):
    """`MeterPointInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    is_smart_meter: bool | None = None
    address: PmaxAnalysisMeterPointMeterPointInterfaceAddress | None = None


PmaxAnalysisMeterPoint = Annotated[
    Annotated[
        PmaxAnalysisMeterPointElectricityMeterPoint | PmaxAnalysisMeterPointGasMeterPoint,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        PmaxAnalysisMeterPointMeterPointInterface, unlisted("ElectricityMeterPoint", "GasMeterPoint")
    ],
    Field(union_mode="left_to_right"),
]


class PmaxAnalysis(Result, frozen=True):
    """`PMAXAnalysisType`."""

    token: uuid.UUID | None = None
    recommended_subscribed_max_power: int | None = None
    yearly_profit_amount_cents: float | None = None
    current_subscribed_max_power: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    suggested_power_adjustment: str | None = None
    meter_point: PmaxAnalysisMeterPoint | None = None
    product: ProductFragment | None = None


class PmaxAnalysisData(Result, frozen=True):
    """`Query`."""

    pmax_analysis: PmaxAnalysis | None = None


OPERATION: Operation[PmaxAnalysisData] = Operation(
    name="PmaxAnalysis",
    kind="query",
    document="query PmaxAnalysis($token:UUID!){pmaxAnalysis(token:$token){token recommendedSubscribedMaxPower yearlyProfitAmountCents currentSubscribedMaxPower firstName lastName suggestedPowerAdjustment meterPoint{__typename id isSmartMeter address{fullAddress}...on ElectricityMeterPoint{...ElectricityMeterPointFragment}...on GasMeterPoint{...GasMeterPointFragment}}product{...ProductFragment}}}fragment ElectricityMeterPointFragment on ElectricityMeterPoint{poweredStatus distributorStatus meterKind isTeleoperable isThreePhase circuitBreakerIntensity subscribedMaxPower offPeakLabel offPeakValues{label seasonCode season{code name startDay startMonth endDay endMonth}}providerCalendar{id name temporalClasses{...ProviderTemporalClassTypeFragment}}}fragment GasMeterPointFragment on GasMeterPoint{poweredStatus contractualStatus serial gasNature annualConsumption cutDate}fragment ProductFragment on Product{code displayName fullName}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}",
    model=PmaxAnalysisData,
    variables=("token",),
    errors=(
        "KT-FR-8910",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PmaxAnalysis",
    "PmaxAnalysisData",
    "PmaxAnalysisMeterPoint",
    "PmaxAnalysisMeterPointElectricityMeterPoint",
    "PmaxAnalysisMeterPointElectricityMeterPointAddress",
    "PmaxAnalysisMeterPointGasMeterPoint",
    "PmaxAnalysisMeterPointGasMeterPointAddress",
    "PmaxAnalysisMeterPointMeterPointInterface",
    "PmaxAnalysisMeterPointMeterPointInterfaceAddress",
)
