# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillConnectionFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result


class BillConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    end_cursor: str | None = None


class BillConnectionNode(Result, frozen=True):
    """`Bill`."""

    id: str
    amount: decimal.Decimal
    issued_at: datetime.datetime


class BillConnectionEdge(Result, frozen=True):
    """`BillEdge`."""

    cursor: str
    node: BillConnectionNode | None = None


class BillConnectionFragment(Result, frozen=True):
    """`BillConnection`."""

    total_count: int
    page_info: BillConnectionPageInfo
    edges: list[BillConnectionEdge | None]

    def nodes(self) -> list[BillConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "BillConnectionEdge",
    "BillConnectionFragment",
    "BillConnectionNode",
    "BillConnectionPageInfo",
)
