# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyContractConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field


class SupplyContractConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class SupplyContractConnectionTypeConnectionNode(Result, frozen=True):
    """`UnknownSupplyContract`."""

    typename__: str = Field(default="", alias="__typename")


class SupplyContractConnectionTypeConnectionEdge(Result, frozen=True):
    """`SupplyContractConnectionTypeEdge`."""

    cursor: str
    node: SupplyContractConnectionTypeConnectionNode | None = None


class SupplyContractConnectionTypeConnectionFragment(Result, frozen=True):
    """`SupplyContractConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: SupplyContractConnectionTypeConnectionPageInfo
    edges: list[SupplyContractConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[SupplyContractConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "SupplyContractConnectionTypeConnectionEdge",
    "SupplyContractConnectionTypeConnectionFragment",
    "SupplyContractConnectionTypeConnectionNode",
    "SupplyContractConnectionTypeConnectionPageInfo",
)
