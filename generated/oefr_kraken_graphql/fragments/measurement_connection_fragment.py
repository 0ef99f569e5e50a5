# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MeasurementConnectionFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..fragments.interval_measurement_type_fragment import IntervalMeasurementTypeFragment
from ..fragments.measurements_metadata_output_fragment import MeasurementsMetadataOutputFragment
from ..fragments.page_info_fragment import PageInfoFragment


class MeasurementConnectionNodeIntervalMeasurementType(IntervalMeasurementTypeFragment, frozen=True):
    """`IntervalMeasurementType`."""

    typename__: Literal["IntervalMeasurementType"] = Field(alias="__typename")
    value: decimal.Decimal
    unit: str
    read_at: datetime.datetime
    source: str
    meta_data: MeasurementsMetadataOutputFragment | None = None


class MeasurementConnectionNodeMeasurementInterface(Result, frozen=True):
    """`MeasurementInterface`."""

    typename__: str = Field(default="", alias="__typename")
    value: decimal.Decimal
    unit: str
    read_at: datetime.datetime
    source: str
    meta_data: MeasurementsMetadataOutputFragment | None = None


MeasurementConnectionNode = Annotated[
    MeasurementConnectionNodeIntervalMeasurementType
    | Annotated[MeasurementConnectionNodeMeasurementInterface, unlisted("IntervalMeasurementType")],
    Field(union_mode="left_to_right"),
]


class MeasurementConnectionEdge(Result, frozen=True):
    """`MeasurementEdge`."""

    cursor: str
    node: MeasurementConnectionNode | None = None


class MeasurementConnectionFragment(Result, frozen=True):
    """`MeasurementConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[MeasurementConnectionEdge | None]

    def nodes(self) -> list[MeasurementConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "MeasurementConnectionEdge",
    "MeasurementConnectionFragment",
    "MeasurementConnectionNode",
    "MeasurementConnectionNodeIntervalMeasurementType",
    "MeasurementConnectionNodeMeasurementInterface",
)
