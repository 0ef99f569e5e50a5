# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `SmartControlAction`."""

from oefr_kraken._models import OpenEnum


class SmartControlAction(OpenEnum):
    """Values of `SmartControlAction`: those that were seen, there may be more."""

    SUSPEND = "SUSPEND"
    UNSUSPEND = "UNSUSPEND"


__all__ = ("SmartControlAction",)
