# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountCampaignConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_campaign_type_fragment import AccountCampaignTypeFragment


class AccountCampaignConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class AccountCampaignConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`AccountCampaignConnectionTypeEdge`."""

    cursor: str
    node: AccountCampaignTypeFragment | None = None


class AccountCampaignConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountCampaignConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: AccountCampaignConnectionTypeConnectionFragmentPageInfo
    edges: list[AccountCampaignConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "AccountCampaignConnectionTypeConnectionFragment",
    "AccountCampaignConnectionTypeConnectionFragmentEdges",
    "AccountCampaignConnectionTypeConnectionFragmentPageInfo",
)
