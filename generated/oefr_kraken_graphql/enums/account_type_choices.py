# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `AccountTypeChoices`."""

from oefr_kraken._models import OpenEnum


class AccountTypeChoices(OpenEnum):
    """Values of `AccountTypeChoices`: those that were seen, there may be more."""

    BUSINESS = "BUSINESS"
    BUSINESS_OCCUPIER = "BUSINESS_OCCUPIER"
    BUSINESS_THIRD_PARTY_BILLED = "BUSINESS_THIRD_PARTY_BILLED"
    BUSINESS_VACANT = "BUSINESS_VACANT"
    DOMESTIC = "DOMESTIC"
    DOMESTIC_THIRD_PARTY_BILLED = "DOMESTIC_THIRD_PARTY_BILLED"
    MANAGED = "MANAGED"
    OCCUPIER = "OCCUPIER"
    PORTFOLIO_LEAD = "PORTFOLIO_LEAD"
    SUPPLY_POINT = "SUPPLY_POINT"
    VACANT = "VACANT"


__all__ = ("AccountTypeChoices",)
