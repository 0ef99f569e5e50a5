# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReadingFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result


class ReadingFragment(Result, frozen=True):
    """`Reading`."""

    interval_end: datetime.datetime | None = None
    interval_start: datetime.datetime | None = None
    units: str | None = None
    value: decimal.Decimal | None = None


__all__ = ("ReadingFragment",)
