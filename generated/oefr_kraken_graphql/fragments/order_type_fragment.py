# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OrderTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class OrderTypeFragment(Result, frozen=True):
    """`OrderType`."""

    identifier: str | None = None
    ordered_at: datetime.datetime | None = None
    source: str | None = None


__all__ = ("OrderTypeFragment",)
