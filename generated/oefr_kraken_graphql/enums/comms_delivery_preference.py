# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `CommsDeliveryPreference`."""

from oefr_kraken._models import OpenEnum


class CommsDeliveryPreference(OpenEnum):
    """Values of `CommsDeliveryPreference`: those that were seen, there may be more."""

    EMAIL = "EMAIL"
    POSTAL_MAIL = "POSTAL_MAIL"


__all__ = ("CommsDeliveryPreference",)
