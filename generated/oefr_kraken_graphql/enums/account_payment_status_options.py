# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountPaymentStatusOptions`."""

from oefr_kraken._models import OpenEnum


class AccountPaymentStatusOptions(OpenEnum):
    """Values of `AccountPaymentStatusOptions`: those that were seen, there may be more."""

    CLEARED = "CLEARED"
    DELETED = "DELETED"
    FAILED = "FAILED"
    FULFILLED = "FULFILLED"
    HISTORIC = "HISTORIC"
    PENDING = "PENDING"
    PROMISED = "PROMISED"
    PROMISE_BROKEN = "PROMISE_BROKEN"
    REQUESTED = "REQUESTED"
    SCHEDULED = "SCHEDULED"
    THIRD_PARTY = "THIRD_PARTY"


__all__ = ("AccountPaymentStatusOptions",)
