# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountCampaignConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_campaign_type_fragment import AccountCampaignTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AccountCampaignConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountCampaignConnectionTypeEdge`."""

    cursor: str
    node: AccountCampaignTypeFragment | None = None


class AccountCampaignConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountCampaignConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountCampaignConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountCampaignTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountCampaignConnectionTypeConnectionEdge",
    "AccountCampaignConnectionTypeConnectionFragment",
)
