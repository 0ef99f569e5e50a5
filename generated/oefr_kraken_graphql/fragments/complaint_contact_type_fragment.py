# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ComplaintContactTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class ComplaintContactTypeFragment(Result, frozen=True):
    """`ComplaintContactType`."""

    action_taken: str
    created_at: datetime.datetime
    email: str | None = None
    landline: str | None = None
    mobile: str | None = None
    name: str
    preferred_communication_method: str | None = None
    status: str
    summary: str | None = None


__all__ = ("ComplaintContactTypeFragment",)
