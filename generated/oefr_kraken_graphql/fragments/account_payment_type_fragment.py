# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountPaymentTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_payment_status_options import AccountPaymentStatusOptions
from ..enums.account_payment_transaction_type_choices import AccountPaymentTransactionTypeChoices


class AccountPaymentTypePaymentInstruction(Result, frozen=True):
    """`PaymentInstructionType`."""

    id: str
    instruction_type: str
    status: str
    masked_account_identifier: str | None = None
    vendor: str


class AccountPaymentTypeFragment(Result, frozen=True):
    """`AccountPaymentType`."""

    amount: int
    payment_date: datetime.date
    reference: str
    status: AccountPaymentStatusOptions | None = None
    surcharge_amount: int | None = None
    transaction_type: AccountPaymentTransactionTypeChoices | None = None
    payment_instruction: AccountPaymentTypePaymentInstruction | None = None


__all__ = (
    "AccountPaymentTypeFragment",
    "AccountPaymentTypePaymentInstruction",
)
