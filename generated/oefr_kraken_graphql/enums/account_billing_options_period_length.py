# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountBillingOptionsPeriodLength`."""

from oefr_kraken._models import OpenEnum


class AccountBillingOptionsPeriodLength(OpenEnum):
    """Values of `AccountBillingOptionsPeriodLength`: those that were seen, there may be more."""

    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"


__all__ = ("AccountBillingOptionsPeriodLength",)
