# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountCampaignConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_campaign_type_fragment import AccountCampaignTypeFragment


class AccountCampaignConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class AccountCampaignConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountCampaignConnectionTypeEdge`."""

    cursor: str
    node: AccountCampaignTypeFragment | None = None


class AccountCampaignConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountCampaignConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: AccountCampaignConnectionTypeConnectionPageInfo
    edges: list[AccountCampaignConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountCampaignTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountCampaignConnectionTypeConnectionEdge",
    "AccountCampaignConnectionTypeConnectionFragment",
    "AccountCampaignConnectionTypeConnectionPageInfo",
)
