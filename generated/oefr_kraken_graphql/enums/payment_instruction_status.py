# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PaymentInstructionStatus`."""

from oefr_kraken._models import OpenEnum


class PaymentInstructionStatus(OpenEnum):
    """Values of `PaymentInstructionStatus`: those that were seen, there may be more."""

    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    PROVISIONAL = "PROVISIONAL"


__all__ = ("PaymentInstructionStatus",)
