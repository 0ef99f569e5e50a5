# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProductConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field


class ProductConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class ProductConnectionTypeConnectionNode(Result, frozen=True):
    """`Product`."""

    typename__: str = Field(default="", alias="__typename")


class ProductConnectionTypeConnectionEdge(Result, frozen=True):
    """`ProductConnectionTypeEdge`."""

    cursor: str
    node: ProductConnectionTypeConnectionNode | None = None


class ProductConnectionTypeConnectionFragment(Result, frozen=True):
    """`ProductConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: ProductConnectionTypeConnectionPageInfo
    edges: list[ProductConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ProductConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ProductConnectionTypeConnectionEdge",
    "ProductConnectionTypeConnectionFragment",
    "ProductConnectionTypeConnectionNode",
    "ProductConnectionTypeConnectionPageInfo",
)
