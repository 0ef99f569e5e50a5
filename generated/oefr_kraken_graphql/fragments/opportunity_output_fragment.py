# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OpportunityOutputFragment`."""

from oefr_kraken._models import Result

from ..enums.funnel_status_choices import FunnelStatusChoices
from ..enums.funnel_type_choices import FunnelTypeChoices
from ..fragments.extra_detail_fragment import ExtraDetailFragment
from ..fragments.lead_supply_point_type_fragment import LeadSupplyPointTypeFragment
from ..fragments.opportunity_attachment_fragment import OpportunityAttachmentFragment


class OpportunityOutputFunnel(Result, frozen=True):
    """`SalesFunnel`."""

    code: str | None = None
    funnel_type: FunnelTypeChoices | None = None
    name: str | None = None
    status: FunnelStatusChoices | None = None


class OpportunityOutputFragment(Result, frozen=True):
    """`OpportunityOutput`."""

    attachments: list[OpportunityAttachmentFragment | None] | None = None
    email: str | None = None
    extra_detail_items: list[ExtraDetailFragment | None] | None = None
    funnel: OpportunityOutputFunnel | None = None
    lead_number: str | None = None
    lead_type: str | None = None
    name: str | None = None
    notes: str | None = None
    number: str | None = None
    offer_group_id: str | None = None
    phone_number: str | None = None
    product_offering_id: str | None = None
    sales_channel: str | None = None
    stage: str | None = None
    supply_points: list[LeadSupplyPointTypeFragment | None] | None = None


__all__ = (
    "OpportunityOutputFragment",
    "OpportunityOutputFunnel",
)
