# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountRepaymentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_repayment_type_fragment import AccountRepaymentTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AccountRepaymentConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountRepaymentConnectionTypeEdge`."""

    cursor: str
    node: AccountRepaymentTypeFragment | None = None


class AccountRepaymentConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountRepaymentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountRepaymentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountRepaymentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountRepaymentConnectionTypeConnectionEdge",
    "AccountRepaymentConnectionTypeConnectionFragment",
)
