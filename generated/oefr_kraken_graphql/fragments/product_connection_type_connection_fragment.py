# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProductConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


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
    page_info: PageInfoFragment
    edges: list[ProductConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ProductConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ProductConnectionTypeConnectionEdge",
    "ProductConnectionTypeConnectionFragment",
    "ProductConnectionTypeConnectionNode",
)
