# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_type_fragment import AccountTypeFragment


class AccountConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class AccountConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountConnectionTypeEdge`."""

    cursor: str
    node: AccountTypeFragment | None = None


class AccountConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: AccountConnectionTypeConnectionPageInfo
    edges: list[AccountConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountConnectionTypeConnectionEdge",
    "AccountConnectionTypeConnectionFragment",
    "AccountConnectionTypeConnectionPageInfo",
)
