# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BusinessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.business_type_fragment import BusinessTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class BusinessConnectionTypeConnectionEdge(Result, frozen=True):
    """`BusinessConnectionTypeEdge`."""

    cursor: str
    node: BusinessTypeFragment | None = None


class BusinessConnectionTypeConnectionFragment(Result, frozen=True):
    """`BusinessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[BusinessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[BusinessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "BusinessConnectionTypeConnectionEdge",
    "BusinessConnectionTypeConnectionFragment",
)
