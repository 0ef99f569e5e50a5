# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OccupyPropertyProcessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.occupy_property_process_type_fragment import OccupyPropertyProcessTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class OccupyPropertyProcessConnectionTypeConnectionEdge(Result, frozen=True):
    """`OccupyPropertyProcessConnectionTypeEdge`."""

    cursor: str
    node: OccupyPropertyProcessTypeFragment | None = None


class OccupyPropertyProcessConnectionTypeConnectionFragment(Result, frozen=True):
    """`OccupyPropertyProcessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[OccupyPropertyProcessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[OccupyPropertyProcessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "OccupyPropertyProcessConnectionTypeConnectionEdge",
    "OccupyPropertyProcessConnectionTypeConnectionFragment",
)
