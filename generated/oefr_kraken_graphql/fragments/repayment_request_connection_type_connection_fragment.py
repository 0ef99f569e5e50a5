# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RepaymentRequestConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.repayment_request_type_fragment import RepaymentRequestTypeFragment


class RepaymentRequestConnectionTypeConnectionEdge(Result, frozen=True):
    """`RepaymentRequestConnectionTypeEdge`."""

    cursor: str
    node: RepaymentRequestTypeFragment | None = None


class RepaymentRequestConnectionTypeConnectionFragment(Result, frozen=True):
    """`RepaymentRequestConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[RepaymentRequestConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[RepaymentRequestTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "RepaymentRequestConnectionTypeConnectionEdge",
    "RepaymentRequestConnectionTypeConnectionFragment",
)
