# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AnnualStatementTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class AnnualStatementTypeFragment(Result, frozen=True):
    """`AnnualStatementType`."""

    id: str | None = None
    pdf_url: str | None = None
    period_ends_at: datetime.datetime
    period_starts_at: datetime.datetime


__all__ = ("AnnualStatementTypeFragment",)
