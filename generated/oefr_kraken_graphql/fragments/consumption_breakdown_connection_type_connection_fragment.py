# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsumptionBreakdownConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.consumption_breakdown_type_fragment import ConsumptionBreakdownTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class ConsumptionBreakdownConnectionTypeConnectionEdge(Result, frozen=True):
    """`ConsumptionBreakdownConnectionTypeEdge`."""

    cursor: str
    node: ConsumptionBreakdownTypeFragment | None = None


class ConsumptionBreakdownConnectionTypeConnectionFragment(Result, frozen=True):
    """`ConsumptionBreakdownConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ConsumptionBreakdownConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ConsumptionBreakdownTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ConsumptionBreakdownConnectionTypeConnectionEdge",
    "ConsumptionBreakdownConnectionTypeConnectionFragment",
)
