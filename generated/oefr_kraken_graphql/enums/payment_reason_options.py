# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PaymentReasonOptions`."""

from oefr_kraken._models import OpenEnum


class PaymentReasonOptions(OpenEnum):
    """Values of `PaymentReasonOptions`: those that were seen, there may be more."""

    BALANCE_THRESHOLD_CROSSED = "BALANCE_THRESHOLD_CROSSED"
    BILL_ISSUED = "BILL_ISSUED"
    PAYMENT_PLAN = "PAYMENT_PLAN"
    REGULAR_SCHEDULE = "REGULAR_SCHEDULE"


__all__ = ("PaymentReasonOptions",)
