# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillingAttachmentTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class BillingAttachmentTypeFragment(Result, frozen=True):
    """`BillingAttachmentType`."""

    filename: str | None = None
    temporary_url: str | None = None
    temporary_url_expires_at: datetime.datetime | None = None


__all__ = ("BillingAttachmentTypeFragment",)
