# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentPlanPaymentTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class PaymentPlanPaymentTypeFragment(Result, frozen=True):
    """`PaymentPlanPaymentType`."""

    amount: int
    payable_date: datetime.date
    payment_type: str | None = None


__all__ = ("PaymentPlanPaymentTypeFragment",)
