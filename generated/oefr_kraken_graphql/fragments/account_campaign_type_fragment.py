# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountCampaignTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class AccountCampaignTypeFragment(Result, frozen=True):
    """`AccountCampaignType`."""

    campaign_expiry_date: datetime.date | None = None
    expiry_date: datetime.date | None = None
    name: str | None = None
    slug: str | None = None
    start_date: datetime.date | None = None


__all__ = ("AccountCampaignTypeFragment",)
