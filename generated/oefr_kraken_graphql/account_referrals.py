# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountReferrals`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.referral_connection_type_connection_fragment import ReferralConnectionTypeConnectionFragment


class AccountReferralsDataAccount(Result, frozen=True):
    """`AccountType`."""

    referrals: ReferralConnectionTypeConnectionFragment | None = None


class AccountReferralsData(Result, frozen=True):
    """`Query`."""

    account: AccountReferralsDataAccount | None = None


OPERATION: Operation[AccountReferralsData] = Operation(
    name="AccountReferrals",
    kind="query",
    document="query AccountReferrals($accountNumber:String!$status:ReferralStatus$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){referrals(status:$status first:$first after:$after before:$before last:$last){...ReferralConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ReferralConnectionTypeConnectionFragment on ReferralConnectionTypeConnection{totalCount edgeCount referringUserTotalPaymentAmount pageInfo{...PageInfoFragment}edges{cursor node{...ReferralTypeFragment}}}fragment ReferralTypeFragment on ReferralType{code combinedPaymentAmount id paymentDate paymentStatus referredUserJoinDate referredUserName referredUserPaymentAmount referringUserPaymentAmount schemeType}",
    model=AccountReferralsData,
    variables=(
        "accountNumber",
        "status",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountReferralsData",
    "AccountReferralsDataAccount",
)
