# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PaymentScheduleReasonOptions`."""

from oefr_kraken._models import OpenEnum


class PaymentScheduleReasonOptions(OpenEnum):
    """Values of `PaymentScheduleReasonOptions`: those that were seen, there may be more."""

    DEBT_REPAYMENT_PLAN = "DEBT_REPAYMENT_PLAN"
    FINAL_PAYMENT = "FINAL_PAYMENT"
    GENERAL_ACCOUNT_PAYMENT = "GENERAL_ACCOUNT_PAYMENT"
    SSD_PAYMENT = "SSD_PAYMENT"


__all__ = ("PaymentScheduleReasonOptions",)
