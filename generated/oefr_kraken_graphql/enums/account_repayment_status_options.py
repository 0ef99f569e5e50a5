# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountRepaymentStatusOptions`."""

from oefr_kraken._models import OpenEnum


class AccountRepaymentStatusOptions(OpenEnum):
    """Values of `AccountRepaymentStatusOptions`: those that were seen, there may be more."""

    APPROVED = "APPROVED"
    FAILED = "FAILED"
    HISTORIC = "HISTORIC"
    PAID = "PAID"
    REQUESTED = "REQUESTED"
    SUBMITTED = "SUBMITTED"
    THIRD_PARTY = "THIRD_PARTY"


__all__ = ("AccountRepaymentStatusOptions",)
