# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ScheduleType`."""

from oefr_kraken._models import OpenEnum


class ScheduleType(OpenEnum):
    """Values of `ScheduleType`: those that were seen, there may be more."""

    BACS_TRANSFER = "BACS_TRANSFER"
    CARD_PAYMENT = "CARD_PAYMENT"
    DIRECT_DEBIT = "DIRECT_DEBIT"
    PAYMENT_SLIP = "PAYMENT_SLIP"


__all__ = ("ScheduleType",)
