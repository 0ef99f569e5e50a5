# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `MaximumRefundReasonChoices`."""

from oefr_kraken._models import OpenEnum


class MaximumRefundReasonChoices(OpenEnum):
    """Values of `MaximumRefundReasonChoices`: those that were seen, there may be more."""

    MAX_ALLOWED_TO_REQUEST_VIA_DASHBOARD = "MAX_ALLOWED_TO_REQUEST_VIA_DASHBOARD"
    MAX_AVAILABLE_AMOUNT = "MAX_AVAILABLE_AMOUNT"
    TOTAL_AMOUNT_PAID_VIA_ACTIVE_DDI = "TOTAL_AMOUNT_PAID_VIA_ACTIVE_DDI"


__all__ = ("MaximumRefundReasonChoices",)
