# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentWithNonConcludedRePresentationTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class PaymentWithNonConcludedRePresentationTypeFragment(Result, frozen=True):
    """`PaymentWithNonConcludedRePresentationType`."""

    amount_payable: int | None = None
    payable_date: datetime.date | None = None


__all__ = ("PaymentWithNonConcludedRePresentationTypeFragment",)
