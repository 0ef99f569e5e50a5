# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `RepaymentMethod`."""

from oefr_kraken._models import OpenEnum


class RepaymentMethod(OpenEnum):
    """Values of `RepaymentMethod`: those that were seen, there may be more."""

    BANK_TRANSFER = "BANK_TRANSFER"
    CARD = "CARD"
    CHEQUE = "CHEQUE"


__all__ = ("RepaymentMethod",)
