# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentScheduleConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_schedule_type_fragment import PaymentScheduleTypeFragment


class PaymentScheduleConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentScheduleConnectionTypeEdge`."""

    cursor: str
    node: PaymentScheduleTypeFragment | None = None


class PaymentScheduleConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentScheduleConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentScheduleConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentScheduleTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentScheduleConnectionTypeConnectionEdge",
    "PaymentScheduleConnectionTypeConnectionFragment",
)
