# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `OpportunityAttachmentCategory`."""

from oefr_kraken._models import OpenEnum


class OpportunityAttachmentCategory(OpenEnum):
    """Values of `OpportunityAttachmentCategory`: those that were seen, there may be more."""

    LEAD_FILE = "LEAD_FILE"


__all__ = ("OpportunityAttachmentCategory",)
