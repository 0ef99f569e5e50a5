# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InvoiceBillingDocumentTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.annulment_billing_document_type_fragment import AnnulmentBillingDocumentTypeFragment
from ..fragments.invoice_total_type_fragment import InvoiceTotalTypeFragment


class InvoiceBillingDocumentTypeDocumentDebtPosition(Result, frozen=True):
    """`BillingDocumentPositionType`."""

    due_date: datetime.date
    expected_amount: int
    remaining_amount: int


class InvoiceBillingDocumentTypeFragment(Result, frozen=True):
    """`InvoiceBillingDocumentType`."""

    annulled_by: AnnulmentBillingDocumentTypeFragment | None = None
    document_debt_position: InvoiceBillingDocumentTypeDocumentDebtPosition | None = None
    first_issued: datetime.datetime | None = None
    id: int | None = None
    invoiced_amount: int | None = None
    number: str | None = None
    payment_due_date: datetime.date | None = None
    pdf_url: str | None = None
    total_charges: InvoiceTotalTypeFragment | None = None
    total_credits: InvoiceTotalTypeFragment | None = None


__all__ = (
    "InvoiceBillingDocumentTypeDocumentDebtPosition",
    "InvoiceBillingDocumentTypeFragment",
)
