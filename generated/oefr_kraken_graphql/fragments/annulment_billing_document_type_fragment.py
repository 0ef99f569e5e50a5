# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AnnulmentBillingDocumentTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class AnnulmentBillingDocumentTypeFragment(Result, frozen=True):
    """`AnnulmentBillingDocumentType`."""

    annulled_billing_document_id: int
    first_issued: datetime.datetime | None = None
    id: int
    pdf_url: str | None = None


__all__ = ("AnnulmentBillingDocumentTypeFragment",)
