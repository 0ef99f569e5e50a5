# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PaymentDayDirectionType`."""

from oefr_kraken._models import OpenEnum


class PaymentDayDirectionType(OpenEnum):
    """Values of `PaymentDayDirectionType`: those that were seen, there may be more."""

    BEFORE_END_OF_MONTH = "BEFORE_END_OF_MONTH"
    OF_MONTH = "OF_MONTH"


__all__ = ("PaymentDayDirectionType",)
