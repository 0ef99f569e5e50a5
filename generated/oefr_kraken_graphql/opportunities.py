# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Opportunities`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.opportunities_connection_fragment import OpportunitiesConnectionFragment


class OpportunitiesData(Result, frozen=True):
    """`Query`."""

    opportunities: OpportunitiesConnectionFragment | None = None


OPERATION: Operation[OpportunitiesData] = Operation(
    name="Opportunities",
    kind="query",
    document="query Opportunities($input:OpportunitiesQueryInput$before:String$after:String$first:Int$last:Int){opportunities(input:$input before:$before after:$after first:$first last:$last){...OpportunitiesConnectionFragment}}fragment ExtraDetailFragment on ExtraDetail{key value}fragment LeadSupplyPointTypeFragment on LeadSupplyPointType{externalIdentifier marketName}fragment OpportunitiesConnectionFragment on OpportunitiesConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...OpportunityOutputFragment}}}fragment OpportunityAttachmentFragment on OpportunityAttachment{category filename id}fragment OpportunityOutputFragment on OpportunityOutput{attachments{...OpportunityAttachmentFragment}email extraDetailItems{...ExtraDetailFragment}funnel{code funnelType name status}leadNumber leadType name notes number offerGroupId phoneNumber productOfferingId salesChannel stage supplyPoints{...LeadSupplyPointTypeFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=OpportunitiesData,
    variables=(
        "input",
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
    "OpportunitiesData",
)
