# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricityReadingTypeFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.distributor_temporal_class_type_fragment import DistributorTemporalClassTypeFragment
from ..fragments.provider_temporal_class_type_fragment import ProviderTemporalClassTypeFragment


class ElectricityReadingTypeTemporalClassDistributorTemporalClassType(
    DistributorTemporalClassTypeFragment, frozen=True
):
    """`DistributorTemporalClassType`."""

    typename__: Literal["DistributorTemporalClassType"] = Field(alias="__typename")


class ElectricityReadingTypeTemporalClassProviderTemporalClassType(
    ProviderTemporalClassTypeFragment, frozen=True
):
    """`ProviderTemporalClassType`."""

    typename__: Literal["ProviderTemporalClassType"] = Field(alias="__typename")


ElectricityReadingTypeTemporalClass = Annotated[
    Annotated[
        ElectricityReadingTypeTemporalClassDistributorTemporalClassType
        | ElectricityReadingTypeTemporalClassProviderTemporalClassType,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("DistributorTemporalClassType", "ProviderTemporalClassType")],
    Field(union_mode="left_to_right"),
]


class ElectricityReadingTypeFragment(Result, frozen=True):
    """`ElectricityReadingType`."""

    period_start_at: datetime.datetime | None = None
    period_end_at: datetime.datetime | None = None
    consumption: decimal.Decimal | None = None
    consumption_reliability: str | None = None
    index_start_value: decimal.Decimal | None = None
    index_end_value: decimal.Decimal | None = None
    index_reliability: str | None = None
    status_processed: str | None = None
    calendar_type: str | None = None
    calendar_temp_class: str | None = None
    temporal_class: ElectricityReadingTypeTemporalClass | None = None


__all__ = (
    "ElectricityReadingTypeFragment",
    "ElectricityReadingTypeTemporalClass",
    "ElectricityReadingTypeTemporalClassDistributorTemporalClassType",
    "ElectricityReadingTypeTemporalClassProviderTemporalClassType",
)
