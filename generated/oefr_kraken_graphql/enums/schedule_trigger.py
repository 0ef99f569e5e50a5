# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ScheduleTrigger`."""

from oefr_kraken._models import OpenEnum


class ScheduleTrigger(OpenEnum):
    """Values of `ScheduleTrigger`: those that were seen, there may be more."""

    BALANCE = "BALANCE"
    BILL = "BILL"
    PLAN = "PLAN"
    REGULAR = "REGULAR"
    REGULAR_PLAN = "REGULAR_PLAN"


__all__ = ("ScheduleTrigger",)
