# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentPlanTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.payment_plan_payment_type_fragment import PaymentPlanPaymentTypeFragment


class PaymentPlanTypeFragment(Result, frozen=True):
    """`PaymentPlanType`."""

    accepted_at: datetime.datetime | None = None
    id: str
    initial_schedule_type: str
    ledger_number: str | None = None
    next_payment: PaymentPlanPaymentTypeFragment | None = None
    offer_expires_at: datetime.datetime | None = None
    offered_at: datetime.datetime | None = None
    payments: list[PaymentPlanPaymentTypeFragment]
    status: str
    strategy_display_name: str | None = None
    strategy_name: str
    updated_at: datetime.datetime


__all__ = ("PaymentPlanTypeFragment",)
