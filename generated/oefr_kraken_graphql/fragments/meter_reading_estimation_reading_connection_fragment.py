# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `MeterReadingEstimationReadingConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.meter_reading_estimation_reading_type_fragment import (
    MeterReadingEstimationReadingTypeFragment,
)
from ..fragments.page_info_fragment import PageInfoFragment


class MeterReadingEstimationReadingConnectionEdge(Result, frozen=True):
    """`MeterReadingEstimationReadingEdge`."""

    cursor: str
    node: MeterReadingEstimationReadingTypeFragment | None = None


class MeterReadingEstimationReadingConnectionFragment(Result, frozen=True):
    """`MeterReadingEstimationReadingConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[MeterReadingEstimationReadingConnectionEdge | None]

    def nodes(self) -> list[MeterReadingEstimationReadingTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "MeterReadingEstimationReadingConnectionEdge",
    "MeterReadingEstimationReadingConnectionFragment",
)
