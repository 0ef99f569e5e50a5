# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountEventType`."""

from oefr_kraken._models import OpenEnum


class AccountEventType(OpenEnum):
    """Values of `AccountEventType`: those that were seen, there may be more."""

    EMAIL_RECEIVED = "EMAIL_RECEIVED"
    EMAIL_SENT = "EMAIL_SENT"
    MARKETING_EMAIL_SENT = "MARKETING_EMAIL_SENT"
    PRINT_CANCELLED = "PRINT_CANCELLED"
    PRINT_FAILED = "PRINT_FAILED"
    PRINT_RETURNED = "PRINT_RETURNED"
    PRINT_SENT = "PRINT_SENT"
    PRINT_SUCCEEDED = "PRINT_SUCCEEDED"
    PUSH_NOTIFICATION_SENT = "PUSH_NOTIFICATION_SENT"
    SMS_RECEIVED = "SMS_RECEIVED"
    SMS_SENT = "SMS_SENT"


__all__ = ("AccountEventType",)
