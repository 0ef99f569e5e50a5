# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReferralSchemeAccountTypeOptions`."""

from oefr_kraken._models import OpenEnum


class ReferralSchemeAccountTypeOptions(OpenEnum):
    """Values of `ReferralSchemeAccountTypeOptions`: those that were seen, there may be more."""

    BUSINESS = "BUSINESS"
    DOMESTIC = "DOMESTIC"


__all__ = ("ReferralSchemeAccountTypeOptions",)
