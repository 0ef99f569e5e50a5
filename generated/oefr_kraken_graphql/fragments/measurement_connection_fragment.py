# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MeasurementConnectionFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from pydantic import Field

from oefr_kraken._models import Result, unlisted

from ..fragments.interval_measurement_type_fragment import IntervalMeasurementTypeFragment
from ..fragments.measurements_metadata_output_fragment import MeasurementsMetadataOutputFragment


class MeasurementConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class MeasurementConnectionFragmentEdgesNodeIntervalMeasurementType(
    IntervalMeasurementTypeFragment, frozen=True
):
    """`IntervalMeasurementType`."""

    typename__: Literal["IntervalMeasurementType"] = Field(alias="__typename")
    value: decimal.Decimal
    unit: str
    read_at: datetime.datetime
    source: str
    meta_data: MeasurementsMetadataOutputFragment | None = None


class MeasurementConnectionFragmentEdgesNodeMeasurementInterface(Result, frozen=True):
    """`MeasurementInterface`."""

    typename__: str = Field(default="", alias="__typename")
    value: decimal.Decimal
    unit: str
    read_at: datetime.datetime
    source: str
    meta_data: MeasurementsMetadataOutputFragment | None = None


MeasurementConnectionFragmentEdgesNode = Annotated[
    MeasurementConnectionFragmentEdgesNodeIntervalMeasurementType
    | Annotated[
        MeasurementConnectionFragmentEdgesNodeMeasurementInterface, unlisted("IntervalMeasurementType")
    ],
    Field(union_mode="left_to_right"),
]


class MeasurementConnectionFragmentEdges(Result, frozen=True):
    """`MeasurementEdge`."""

    cursor: str
    node: MeasurementConnectionFragmentEdgesNode | None = None


class MeasurementConnectionFragment(Result, frozen=True):
    """`MeasurementConnection`."""

    total_count: int
    edge_count: int
    page_info: MeasurementConnectionFragmentPageInfo
    edges: list[MeasurementConnectionFragmentEdges | None]


__all__ = (
    "MeasurementConnectionFragment",
    "MeasurementConnectionFragmentEdges",
    "MeasurementConnectionFragmentEdgesNode",
    "MeasurementConnectionFragmentEdgesNodeIntervalMeasurementType",
    "MeasurementConnectionFragmentEdgesNodeMeasurementInterface",
    "MeasurementConnectionFragmentPageInfo",
)
