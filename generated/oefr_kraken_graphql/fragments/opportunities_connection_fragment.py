# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OpportunitiesConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.opportunity_output_fragment import OpportunityOutputFragment
from ..fragments.page_info_fragment import PageInfoFragment


class OpportunitiesConnectionEdge(Result, frozen=True):
    """`OpportunitiesEdge`."""

    cursor: str
    node: OpportunityOutputFragment | None = None


class OpportunitiesConnectionFragment(Result, frozen=True):
    """`OpportunitiesConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[OpportunitiesConnectionEdge | None]

    def nodes(self) -> list[OpportunityOutputFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "OpportunitiesConnectionEdge",
    "OpportunitiesConnectionFragment",
)
