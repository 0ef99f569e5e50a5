# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `BusinessTypeOptions`."""

from oefr_kraken._models import OpenEnum


class BusinessTypeOptions(OpenEnum):
    """Values of `BusinessTypeOptions`: those that were seen, there may be more."""

    CHARITY = "CHARITY"
    CHURCH = "CHURCH"
    GOVERNMENT = "GOVERNMENT"
    HOMEOWNER_ASSOCIATION = "HOMEOWNER_ASSOCIATION"
    LIMITED = "LIMITED"
    LIMITED_LIABILITY_PARTNERSHIP = "LIMITED_LIABILITY_PARTNERSHIP"
    NON_PROFIT = "NON_PROFIT"
    PARTNERSHIP = "PARTNERSHIP"
    PROPRIETARY_LIMITED_COMPANY = "PROPRIETARY_LIMITED_COMPANY"
    PUBLIC_LIMITED_COMPANY = "PUBLIC_LIMITED_COMPANY"
    SOLE_TRADER = "SOLE_TRADER"
    TO_BE_DETERMINED = "TO_BE_DETERMINED"
    TRADING_AS = "TRADING_AS"
    TRUST = "TRUST"


__all__ = ("BusinessTypeOptions",)
