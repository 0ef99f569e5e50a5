# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReferralSchemeTypesFragment`."""

from oefr_kraken._models import Result


class ReferralSchemeTypesDomestic(Result, frozen=True):
    """`ReferralSchemeType`."""

    code: str | None = None
    referral_url: str | None = None
    referrer_reward_amount: int | None = None
    referred_reward_amount: int | None = None


class ReferralSchemeTypesBusiness(Result, frozen=True):
    """`ReferralSchemeType`."""

    code: str | None = None
    referral_url: str | None = None
    referrer_reward_amount: int | None = None
    referred_reward_amount: int | None = None


class ReferralSchemeTypesFragment(Result, frozen=True):
    """`ReferralSchemeTypes`."""

    domestic: ReferralSchemeTypesDomestic | None = None
    business: ReferralSchemeTypesBusiness | None = None


__all__ = (
    "ReferralSchemeTypesBusiness",
    "ReferralSchemeTypesDomestic",
    "ReferralSchemeTypesFragment",
)
