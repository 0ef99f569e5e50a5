# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BusinessAccountReferralRewardScheme`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class BusinessAccountReferralRewardScheme(Result, frozen=True):
    """`ReferralSchemeType`."""

    referral_url: str | None = None
    referral_display_url: str | None = None
    referrer_reward_amount: int | None = None
    referred_reward_amount: int | None = None
    combined_reward_amount: int | None = None
    loyalty_points_bonus: int | None = None
    can_be_referred: bool | None = None
    code: str | None = None
    referrer_given_name: str | None = None
    referrer_family_name: str | None = None
    """Deprecated on 2022-11-07; removal on or after 2023-01-07."""
    scheme_type: str | None = None
    max_recurrence: int | None = None
    is_usage_at_capacity: bool | None = None


class BusinessAccountReferralRewardSchemeData(Result, frozen=True):
    """`Query`."""

    business_account_referral_reward_scheme: BusinessAccountReferralRewardScheme | None = None


OPERATION: Operation[BusinessAccountReferralRewardSchemeData] = Operation(
    name="BusinessAccountReferralRewardScheme",
    kind="query",
    document="query BusinessAccountReferralRewardScheme($code:String!){businessAccountReferralRewardScheme(code:$code){referralUrl referralDisplayUrl referrerRewardAmount referredRewardAmount combinedRewardAmount loyaltyPointsBonus canBeReferred code referrerGivenName referrerFamilyName schemeType maxRecurrence isUsageAtCapacity}}",
    model=BusinessAccountReferralRewardSchemeData,
    variables=("code",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BusinessAccountReferralRewardScheme",
    "BusinessAccountReferralRewardSchemeData",
)
