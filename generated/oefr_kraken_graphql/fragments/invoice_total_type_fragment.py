# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InvoiceTotalTypeFragment`."""

from oefr_kraken._models import Result


class InvoiceTotalTypeFragment(Result, frozen=True):
    """`InvoiceTotalType`."""

    gross_total: int | None = None
    net_total: int | None = None
    tax_total: int | None = None


__all__ = ("InvoiceTotalTypeFragment",)
