# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SMSEventTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class SMSEventTypeMessage(Result, frozen=True):
    """`SMSMessageType`."""

    id: str
    recipient: str | None = None
    sender: str | None = None
    sent_at: datetime.datetime | None = None
    text_body: str | None = None


class SMSEventTypeFragment(Result, frozen=True):
    """`SMSEventType`."""

    event_type: str
    id: str
    message: SMSEventTypeMessage | None = None
    occurred_at: datetime.datetime


__all__ = (
    "SMSEventTypeFragment",
    "SMSEventTypeMessage",
)
