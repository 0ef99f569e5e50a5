# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `DirectDebitInstructionStatus`."""

from oefr_kraken._models import OpenEnum


class DirectDebitInstructionStatus(OpenEnum):
    """Values of `DirectDebitInstructionStatus`: those that were seen, there may be more."""

    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    PROVISIONAL = "PROVISIONAL"


__all__ = ("DirectDebitInstructionStatus",)
