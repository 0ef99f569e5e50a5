# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `RepaymentRequestStatus`."""

from oefr_kraken._models import OpenEnum


class RepaymentRequestStatus(OpenEnum):
    """Values of `RepaymentRequestStatus`: those that were seen, there may be more."""

    ACCEPTED = "ACCEPTED"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"
    REQUESTED = "REQUESTED"


__all__ = ("RepaymentRequestStatus",)
