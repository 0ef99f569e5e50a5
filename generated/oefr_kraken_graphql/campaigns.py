# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Campaigns`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_campaign_connection_type_connection_fragment import (
    AccountCampaignConnectionTypeConnectionFragment,
)


class CampaignsData(Result, frozen=True):
    """`Query`."""

    campaigns: AccountCampaignConnectionTypeConnectionFragment | None = None


OPERATION: Operation[CampaignsData] = Operation(
    name="Campaigns",
    kind="query",
    document="query Campaigns($accountNumber:String!$before:String$after:String$first:Int$last:Int){campaigns(accountNumber:$accountNumber before:$before after:$after first:$first last:$last){...AccountCampaignConnectionTypeConnectionFragment}}fragment AccountCampaignConnectionTypeConnectionFragment on AccountCampaignConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AccountCampaignTypeFragment}}}fragment AccountCampaignTypeFragment on AccountCampaignType{campaignExpiryDate expiryDate name slug startDate}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=CampaignsData,
    variables=(
        "accountNumber",
        "before",
        "after",
        "first",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "CampaignsData",
)
