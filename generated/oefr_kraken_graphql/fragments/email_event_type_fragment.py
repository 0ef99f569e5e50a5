# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `EmailEventTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class EmailEventTypeMessage(Result, frozen=True):
    """`EmailType`."""

    id: str
    subject: str | None = None
    sender: str | None = None
    recipient: str | None = None
    sent_at: datetime.datetime | None = None
    created_at: datetime.datetime
    channel: str
    template_code: str
    text_body: str | None = None
    support_site_url: str | None = None


class EmailEventTypeFragment(Result, frozen=True):
    """`EmailEventType`."""

    id: str
    event_type: str
    occurred_at: datetime.datetime
    message: EmailEventTypeMessage | None = None


__all__ = (
    "EmailEventTypeFragment",
    "EmailEventTypeMessage",
)
