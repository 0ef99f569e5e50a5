# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `VoucherPurchaseTypeFragment`."""

import datetime

from oefr_kraken._models import JSONString, Result

from ..enums.account_payment_status_options import AccountPaymentStatusOptions
from ..enums.account_payment_transaction_type_choices import AccountPaymentTransactionTypeChoices


class VoucherPurchaseTypeChargeBalanceTransfer(Result, frozen=True):
    """`AccountBalanceTransferType`."""

    id: str | None = None
    reason: str | None = None


class VoucherPurchaseTypePayment(Result, frozen=True):
    """`AccountPaymentType`."""

    amount: int
    payment_date: datetime.date
    reference: str
    status: AccountPaymentStatusOptions | None = None
    surcharge_amount: int | None = None
    transaction_type: AccountPaymentTransactionTypeChoices | None = None


class VoucherPurchaseTypeRedemptions(Result, frozen=True):
    """`VoucherRedemptionType`."""

    claimed_at: datetime.datetime | None = None
    id: str | None = None


class VoucherPurchaseTypeFragment(Result, frozen=True):
    """`VoucherPurchaseType`."""

    available_from: datetime.date | None = None
    balance: int | None = None
    charge_balance_transfer: VoucherPurchaseTypeChargeBalanceTransfer | None = None
    client_params: JSONString | None = None
    display_name: str | None = None
    id: str | None = None
    payment: VoucherPurchaseTypePayment | None = None
    purchased_at: datetime.datetime | None = None
    redemptions: list[VoucherPurchaseTypeRedemptions | None] | None = None
    voucher_value: int | None = None


__all__ = (
    "VoucherPurchaseTypeChargeBalanceTransfer",
    "VoucherPurchaseTypeFragment",
    "VoucherPurchaseTypePayment",
    "VoucherPurchaseTypeRedemptions",
)
