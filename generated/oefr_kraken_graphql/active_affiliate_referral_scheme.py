# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ActiveAffiliateReferralScheme`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ActiveAffiliateReferralScheme(Result, frozen=True):
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


class ActiveAffiliateReferralSchemeData(Result, frozen=True):
    """`Query`."""

    active_affiliate_referral_scheme: ActiveAffiliateReferralScheme | None = None


OPERATION: Operation[ActiveAffiliateReferralSchemeData] = Operation(
    name="ActiveAffiliateReferralScheme",
    kind="query",
    document="query ActiveAffiliateReferralScheme($subdomain:String!$accountType:ReferralSchemeAccountTypeOptions){activeAffiliateReferralScheme(subdomain:$subdomain accountType:$accountType){referralUrl referralDisplayUrl referrerRewardAmount referredRewardAmount combinedRewardAmount loyaltyPointsBonus canBeReferred code referrerGivenName referrerFamilyName schemeType maxRecurrence isUsageAtCapacity}}",
    model=ActiveAffiliateReferralSchemeData,
    variables=(
        "subdomain",
        "accountType",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ActiveAffiliateReferralScheme",
    "ActiveAffiliateReferralSchemeData",
)
