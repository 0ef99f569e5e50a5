# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GoodsProductConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.goods_product_fragment import GoodsProductFragment
from ..fragments.page_info_fragment import PageInfoFragment


class GoodsProductConnectionTypeConnectionEdge(Result, frozen=True):
    """`GoodsProductConnectionTypeEdge`."""

    cursor: str
    node: GoodsProductFragment | None = None


class GoodsProductConnectionTypeConnectionFragment(Result, frozen=True):
    """`GoodsProductConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[GoodsProductConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[GoodsProductFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "GoodsProductConnectionTypeConnectionEdge",
    "GoodsProductConnectionTypeConnectionFragment",
)
