# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `TestChargeErrorType`."""

from oefr_kraken._models import OpenEnum


class TestChargeErrorType(OpenEnum):
    """Values of `TestChargeErrorType`: those that were seen, there may be more."""

    UNABLE_TO_COMPLETE_TEST_CHARGE = "UNABLE_TO_COMPLETE_TEST_CHARGE"
    UNABLE_TO_INITIATE_TEST_CHARGE = "UNABLE_TO_INITIATE_TEST_CHARGE"


__all__ = ("TestChargeErrorType",)
