# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReminderFragment`."""

import datetime

from oefr_kraken._models import Result


class ReminderFragment(Result, frozen=True):
    """`Reminder`."""

    assignee_id: str | None = None
    assignee_team_id: str | None = None
    assignee_team_name: str | None = None
    assignee_username: str | None = None
    content: str | None = None
    created_at: datetime.datetime | None = None
    due_at: datetime.datetime | None = None
    id: int | None = None
    is_kraken_managed: bool | None = None
    reminder_type_name: str | None = None
    reopen_ink_conversation: bool | None = None


__all__ = ("ReminderFragment",)
