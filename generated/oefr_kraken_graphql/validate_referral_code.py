# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ValidateReferralCode`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.referral_scheme_type_fragment import ReferralSchemeTypeFragment
from .fragments.referral_type_fragment import ReferralTypeFragment


class ValidateReferralCode(Result, frozen=True):
    """`ReferralClaimCodeType`."""

    id: int | None = None
    value: str | None = None
    referral_scheme: ReferralSchemeTypeFragment | None = None
    account_referral: ReferralTypeFragment | None = None
    is_valid: bool | None = None
    created_at: datetime.datetime | None = None


class ValidateReferralCodeData(Result, frozen=True):
    """`Query`."""

    validate_referral_code: ValidateReferralCode | None = None


OPERATION: Operation[ValidateReferralCodeData] = Operation(
    name="ValidateReferralCode",
    kind="query",
    document="query ValidateReferralCode($value:String!){validateReferralCode(value:$value){id value referralScheme{...ReferralSchemeTypeFragment}accountReferral{...ReferralTypeFragment}isValid createdAt}}fragment ReferralSchemeTypeFragment on ReferralSchemeType{canBeReferred code combinedRewardAmount isUsageAtCapacity loyaltyPointsBonus maxRecurrence referralDisplayUrl referralUrl referredRewardAmount referrerFamilyName referrerGivenName referrerRewardAmount schemeType}fragment ReferralTypeFragment on ReferralType{code combinedPaymentAmount id paymentDate paymentStatus referredUserJoinDate referredUserName referredUserPaymentAmount referringUserPaymentAmount schemeType}",
    model=ValidateReferralCodeData,
    variables=("value",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ValidateReferralCode",
    "ValidateReferralCodeData",
)
