# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentRequestConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_request_type_fragment import PaymentRequestTypeFragment


class PaymentRequestConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentRequestConnectionTypeEdge`."""

    cursor: str
    node: PaymentRequestTypeFragment | None = None


class PaymentRequestConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentRequestConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentRequestConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentRequestTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentRequestConnectionTypeConnectionEdge",
    "PaymentRequestConnectionTypeConnectionFragment",
)
