# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RefundRequestConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.refund_payment_request_type_fragment import RefundPaymentRequestTypeFragment


class RefundRequestConnectionTypeConnectionEdge(Result, frozen=True):
    """`RefundRequestConnectionTypeEdge`."""

    cursor: str
    node: RefundPaymentRequestTypeFragment | None = None


class RefundRequestConnectionTypeConnectionFragment(Result, frozen=True):
    """`RefundRequestConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[RefundRequestConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[RefundPaymentRequestTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "RefundRequestConnectionTypeConnectionEdge",
    "RefundRequestConnectionTypeConnectionFragment",
)
