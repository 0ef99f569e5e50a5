# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReferralSchemeTypesFragment`."""

from oefr_kraken._models import Result


class ReferralSchemeTypesFragmentDomestic(Result, frozen=True):
    """`ReferralSchemeType`."""

    code: str | None = None
    referral_url: str | None = None
    referrer_reward_amount: int | None = None
    referred_reward_amount: int | None = None


class ReferralSchemeTypesFragmentBusiness(Result, frozen=True):
    """`ReferralSchemeType`."""

    code: str | None = None
    referral_url: str | None = None
    referrer_reward_amount: int | None = None
    referred_reward_amount: int | None = None


class ReferralSchemeTypesFragment(Result, frozen=True):
    """`ReferralSchemeTypes`."""

    domestic: ReferralSchemeTypesFragmentDomestic | None = None
    business: ReferralSchemeTypesFragmentBusiness | None = None


__all__ = (
    "ReferralSchemeTypesFragment",
    "ReferralSchemeTypesFragmentBusiness",
    "ReferralSchemeTypesFragmentDomestic",
)
