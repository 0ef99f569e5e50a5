# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PeriodBasedDocumentTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.statement_total_type_fragment import StatementTotalTypeFragment


class PeriodBasedDocumentTypeDocumentDebtPosition(Result, frozen=True):
    """`BillingDocumentPositionType`."""

    due_date: datetime.date
    expected_amount: int
    remaining_amount: int


class PeriodBasedDocumentTypeFragment(Result, frozen=True):
    """`PeriodBasedDocumentType`."""

    document_identifier: str | None = None
    is_annulled: bool
    document_closing_balance: int
    printed_copy_requests: list[datetime.date | None] | None = None
    document_debt_position: PeriodBasedDocumentTypeDocumentDebtPosition | None = None
    total_charges: StatementTotalTypeFragment | None = None
    total_credits: StatementTotalTypeFragment | None = None


__all__ = (
    "PeriodBasedDocumentTypeDocumentDebtPosition",
    "PeriodBasedDocumentTypeFragment",
)
