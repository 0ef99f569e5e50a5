# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MeasurementsMetadataOutputFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.electricity_filters_output_fragment import ElectricityFiltersOutputFragment
from ..fragments.gas_filters_output_fragment import GasFiltersOutputFragment
from ..fragments.statistic_output_fragment import StatisticOutputFragment


class MeasurementsMetadataOutputExtras(Result, frozen=True):
    """`ExtrasOutput`."""

    label: str | None = None
    value: str | None = None
    description: str | None = None


class MeasurementsMetadataOutputUtilityFiltersElectricityFiltersOutput(
    ElectricityFiltersOutputFragment, frozen=True
):
    """`ElectricityFiltersOutput`."""

    typename__: Literal["ElectricityFiltersOutput"] = Field(alias="__typename")


class MeasurementsMetadataOutputUtilityFiltersGasFiltersOutput(GasFiltersOutputFragment, frozen=True):
    """`GasFiltersOutput`."""

    typename__: Literal["GasFiltersOutput"] = Field(alias="__typename")


MeasurementsMetadataOutputUtilityFilters = Annotated[
    Annotated[
        MeasurementsMetadataOutputUtilityFiltersElectricityFiltersOutput
        | MeasurementsMetadataOutputUtilityFiltersGasFiltersOutput,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("ElectricityFiltersOutput", "GasFiltersOutput")],
    Field(union_mode="left_to_right"),
]


class MeasurementsMetadataOutputFragment(Result, frozen=True):
    """`MeasurementsMetadataOutput`."""

    statistics: list[StatisticOutputFragment | None] | None = None
    extras: list[MeasurementsMetadataOutputExtras | None] | None = None
    utility_filters: MeasurementsMetadataOutputUtilityFilters | None = None


__all__ = (
    "MeasurementsMetadataOutputExtras",
    "MeasurementsMetadataOutputFragment",
    "MeasurementsMetadataOutputUtilityFilters",
    "MeasurementsMetadataOutputUtilityFiltersElectricityFiltersOutput",
    "MeasurementsMetadataOutputUtilityFiltersGasFiltersOutput",
)
