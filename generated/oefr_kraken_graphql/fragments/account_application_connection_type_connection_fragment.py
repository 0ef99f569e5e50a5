# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountApplicationConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_application_type_fragment import AccountApplicationTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AccountApplicationConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountApplicationConnectionTypeEdge`."""

    cursor: str
    node: AccountApplicationTypeFragment | None = None


class AccountApplicationConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountApplicationConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountApplicationConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountApplicationTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountApplicationConnectionTypeConnectionEdge",
    "AccountApplicationConnectionTypeConnectionFragment",
)
