# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentFragment`."""

from oefr_kraken._models import Result

from ..enums.account_payment_transaction_type_choices import AccountPaymentTransactionTypeChoices


class PaymentFragment(Result, frozen=True):
    """`Payment`."""

    payment_transaction_type: AccountPaymentTransactionTypeChoices | None = None
    is_late_failed_payment: bool


__all__ = ("PaymentFragment",)
