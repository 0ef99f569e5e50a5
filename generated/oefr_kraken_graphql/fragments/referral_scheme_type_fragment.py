# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReferralSchemeTypeFragment`."""

from oefr_kraken._models import Result


class ReferralSchemeTypeFragment(Result, frozen=True):
    """`ReferralSchemeType`."""

    can_be_referred: bool | None = None
    code: str | None = None
    combined_reward_amount: int | None = None
    is_usage_at_capacity: bool | None = None
    loyalty_points_bonus: int | None = None
    max_recurrence: int | None = None
    referral_display_url: str | None = None
    referral_url: str | None = None
    referred_reward_amount: int | None = None
    referrer_family_name: str | None = None
    """Deprecated on 2022-11-07; removal on or after 2023-01-07."""
    referrer_given_name: str | None = None
    referrer_reward_amount: int | None = None
    scheme_type: str | None = None


__all__ = ("ReferralSchemeTypeFragment",)
