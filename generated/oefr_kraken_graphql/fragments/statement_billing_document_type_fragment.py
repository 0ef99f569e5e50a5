# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `StatementBillingDocumentTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.annulment_billing_document_type_fragment import AnnulmentBillingDocumentTypeFragment
from ..fragments.statement_total_type_fragment import StatementTotalTypeFragment


class StatementBillingDocumentTypeDocumentDebtPosition(Result, frozen=True):
    """`BillingDocumentPositionType`."""

    due_date: datetime.date
    expected_amount: int
    remaining_amount: int


class StatementBillingDocumentTypeFragment(Result, frozen=True):
    """`StatementBillingDocumentType`."""

    annulled_by: AnnulmentBillingDocumentTypeFragment | None = None
    document_debt_position: StatementBillingDocumentTypeDocumentDebtPosition | None = None
    earliest_charge_at: datetime.datetime | None = None
    end_at: datetime.datetime
    first_issued_at: datetime.datetime | None = None
    id: int | None = None
    identifier: str | None = None
    latest_charge_at: datetime.datetime | None = None
    payment_due_date: datetime.date | None = None
    pdf_url: str | None = None
    start_at: datetime.datetime
    total_charges: StatementTotalTypeFragment | None = None
    total_credits: StatementTotalTypeFragment | None = None


__all__ = (
    "StatementBillingDocumentTypeDocumentDebtPosition",
    "StatementBillingDocumentTypeFragment",
)
