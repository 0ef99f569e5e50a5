# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RefundPaymentRequestTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_payment_status_options import AccountPaymentStatusOptions
from ..enums.account_payment_transaction_type_choices import AccountPaymentTransactionTypeChoices
from ..enums.repayment_request_status import RepaymentRequestStatus


class RefundPaymentRequestTypePayment(Result, frozen=True):
    """`AccountPaymentType`."""

    amount: int
    payment_date: datetime.date
    reference: str
    status: AccountPaymentStatusOptions | None = None
    surcharge_amount: int | None = None
    transaction_type: AccountPaymentTransactionTypeChoices | None = None


class RefundPaymentRequestTypeFragment(Result, frozen=True):
    """`RefundPaymentRequestType`."""

    amount: int | None = None
    payment: RefundPaymentRequestTypePayment | None = None
    reason_code: str | None = None
    request_id: str | None = None
    status: RepaymentRequestStatus | None = None


__all__ = (
    "RefundPaymentRequestTypeFragment",
    "RefundPaymentRequestTypePayment",
)
