# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentPlanConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_plan_type_fragment import PaymentPlanTypeFragment


class PaymentPlanConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentPlanConnectionTypeEdge`."""

    cursor: str
    node: PaymentPlanTypeFragment | None = None


class PaymentPlanConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentPlanConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentPlanConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentPlanTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentPlanConnectionTypeConnectionEdge",
    "PaymentPlanConnectionTypeConnectionFragment",
)
