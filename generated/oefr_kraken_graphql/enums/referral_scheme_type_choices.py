# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `ReferralSchemeTypeChoices`."""

from oefr_kraken._models import OpenEnum


class ReferralSchemeTypeChoices(OpenEnum):
    """Values of `ReferralSchemeTypeChoices`: those that were seen, there may be more."""

    LEGACY_REFERRAL = "LEGACY_REFERRAL"
    PARTNER_REWARD = "PARTNER_REWARD"
    PROMO_REWARD = "PROMO_REWARD"
    REFERRAL_REWARD = "REFERRAL_REWARD"
    SIGNUP_REWARD = "SIGNUP_REWARD"


__all__ = ("ReferralSchemeTypeChoices",)
