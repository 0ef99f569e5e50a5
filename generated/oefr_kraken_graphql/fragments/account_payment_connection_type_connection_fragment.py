# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountPaymentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_payment_type_fragment import AccountPaymentTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AccountPaymentConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountPaymentConnectionTypeEdge`."""

    cursor: str
    node: AccountPaymentTypeFragment | None = None


class AccountPaymentConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountPaymentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountPaymentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountPaymentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountPaymentConnectionTypeConnectionEdge",
    "AccountPaymentConnectionTypeConnectionFragment",
)
