# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyPointConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.supply_point_type_fragment import SupplyPointTypeFragment


class SupplyPointConnectionTypeConnectionEdge(Result, frozen=True):
    """`SupplyPointConnectionTypeEdge`."""

    cursor: str
    node: SupplyPointTypeFragment | None = None


class SupplyPointConnectionTypeConnectionFragment(Result, frozen=True):
    """`SupplyPointConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[SupplyPointConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[SupplyPointTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "SupplyPointConnectionTypeConnectionEdge",
    "SupplyPointConnectionTypeConnectionFragment",
)
