# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InvoiceTypeFragment`."""

from oefr_kraken._models import Result

from ..fragments.invoice_total_type_fragment import InvoiceTotalTypeFragment


class InvoiceTypeFragment(Result, frozen=True):
    """`InvoiceType`."""

    identifier: str | None = None
    is_annulled: bool
    gross_amount: int | None = None
    total_payments: int | None = None
    total_charges: InvoiceTotalTypeFragment | None = None
    total_credits: InvoiceTotalTypeFragment | None = None


__all__ = ("InvoiceTypeFragment",)
