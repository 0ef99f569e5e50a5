# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `UpdateBoostChargeAction`."""

from oefr_kraken._models import OpenEnum


class UpdateBoostChargeAction(OpenEnum):
    """Values of `UpdateBoostChargeAction`: those that were seen, there may be more."""

    BOOST = "BOOST"
    CANCEL = "CANCEL"


__all__ = ("UpdateBoostChargeAction",)
