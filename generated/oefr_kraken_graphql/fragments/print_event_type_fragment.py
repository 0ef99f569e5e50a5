# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PrintEventTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class PrintEventTypeMessage(Result, frozen=True):
    """`PrintMessageType`."""

    high_priority: bool | None = None
    id: str
    template_code: str


class PrintEventTypeFragment(Result, frozen=True):
    """`PrintEventType`."""

    event_type: str
    id: str
    message: PrintEventTypeMessage | None = None
    occurred_at: datetime.datetime


__all__ = (
    "PrintEventTypeFragment",
    "PrintEventTypeMessage",
)
