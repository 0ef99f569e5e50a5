# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GasReadingConnectionFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment


class GasReadingConnectionNode(Result, frozen=True):
    """`UnnamedGasReading`."""

    consumption: decimal.Decimal | None = None
    energy_qualification: str | None = None
    index_end_value: decimal.Decimal | None = None
    index_start_value: decimal.Decimal | None = None
    period_end_at: datetime.datetime | None = None
    period_start_at: datetime.datetime | None = None
    status_processed: str | None = None


class GasReadingConnectionEdge(Result, frozen=True):
    """`GasReadingEdge`."""

    cursor: str
    node: GasReadingConnectionNode | None = None


class GasReadingConnectionFragment(Result, frozen=True):
    """`GasReadingConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[GasReadingConnectionEdge | None]

    def nodes(self) -> list[GasReadingConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "GasReadingConnectionEdge",
    "GasReadingConnectionFragment",
    "GasReadingConnectionNode",
)
