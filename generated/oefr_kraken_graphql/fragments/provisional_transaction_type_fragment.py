# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProvisionalTransactionTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class ProvisionalTransactionTypeFragment(Result, frozen=True):
    """`ProvisionalTransactionType`."""

    amount: int | None = None
    date: datetime.date | None = None
    id: str
    title: str | None = None


__all__ = ("ProvisionalTransactionTypeFragment",)
