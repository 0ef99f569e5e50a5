# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReferralStatusChoices`."""

from oefr_kraken._models import OpenEnum


class ReferralStatusChoices(OpenEnum):
    """Values of `ReferralStatusChoices`: those that were seen, there may be more."""

    Cancelled = "Cancelled"
    Paid = "Paid"
    Pending = "Pending"


__all__ = ("ReferralStatusChoices",)
