# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PaymentType`."""

from oefr_kraken._models import OpenEnum


class PaymentType(OpenEnum):
    """Values of `PaymentType`: those that were seen, there may be more."""

    BPAY = "BPAY"
    CARD = "CARD"
    CUSTOM = "CUSTOM"
    DIRECT_DEBIT = "DIRECT_DEBIT"
    GMO_REFUND = "GMO_REFUND"
    PAYMENT_SLIP = "PAYMENT_SLIP"


__all__ = ("PaymentType",)
