# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `PaymentFrequencyOptions`."""

from oefr_kraken._models import OpenEnum


class PaymentFrequencyOptions(OpenEnum):
    """Values of `PaymentFrequencyOptions`: those that were seen, there may be more."""

    Monthly = "Monthly"
    Planned = "Planned"
    Weekly = "Weekly"


__all__ = ("PaymentFrequencyOptions",)
