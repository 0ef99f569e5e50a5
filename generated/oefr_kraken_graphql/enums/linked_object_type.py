# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `LinkedObjectType`."""

from oefr_kraken._models import OpenEnum


class LinkedObjectType(OpenEnum):
    """Values of `LinkedObjectType`: those that were seen, there may be more."""

    ACCOUNT = "ACCOUNT"
    ACCOUNT_PROPERTY_EFFECTIVE_PERIOD = "ACCOUNT_PROPERTY_EFFECTIVE_PERIOD"
    ACCOUNT_USER = "ACCOUNT_USER"
    PROPERTY = "PROPERTY"


__all__ = ("LinkedObjectType",)
