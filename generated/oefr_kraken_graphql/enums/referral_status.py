# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReferralStatus`."""

from oefr_kraken._models import OpenEnum


class ReferralStatus(OpenEnum):
    """Values of `ReferralStatus`: those that were seen, there may be more."""

    CANCELLED = "CANCELLED"
    PAID = "PAID"
    PENDING = "PENDING"


__all__ = ("ReferralStatus",)
