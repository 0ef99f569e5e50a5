# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountNoteTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class AccountNoteTypeFragment(Result, frozen=True):
    """`AccountNoteType`."""

    body: str
    created_at: datetime.datetime
    is_pinned: bool
    unpin_at: datetime.datetime | None = None


__all__ = ("AccountNoteTypeFragment",)
