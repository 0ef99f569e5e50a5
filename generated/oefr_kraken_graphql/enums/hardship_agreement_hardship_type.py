# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `HardshipAgreementHardshipType`."""

from oefr_kraken._models import OpenEnum


class HardshipAgreementHardshipType(OpenEnum):
    """Values of `HardshipAgreementHardshipType`: those that were seen, there may be more."""

    DEATH_IN_FAMILY = "DEATH_IN_FAMILY"
    FAMILY_VIOLENCE = "FAMILY_VIOLENCE"
    HOUSEHOLD_ILLNESS = "HOUSEHOLD_ILLNESS"
    OTHER = "OTHER"
    REDUCED_INCOME = "REDUCED_INCOME"
    UNEMPLOYMENT = "UNEMPLOYMENT"


__all__ = ("HardshipAgreementHardshipType",)
