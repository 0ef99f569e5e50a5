# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_type_fragment import AccountTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AccountConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountConnectionTypeEdge`."""

    cursor: str
    node: AccountTypeFragment | None = None


class AccountConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountConnectionTypeConnectionEdge",
    "AccountConnectionTypeConnectionFragment",
)
