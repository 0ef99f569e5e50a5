# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OpportunityAttachmentFragment`."""

from oefr_kraken._models import Result

from ..enums.opportunity_attachment_category import OpportunityAttachmentCategory


class OpportunityAttachmentFragment(Result, frozen=True):
    """`OpportunityAttachment`."""

    category: OpportunityAttachmentCategory | None = None
    filename: str | None = None
    id: str | None = None


__all__ = ("OpportunityAttachmentFragment",)
