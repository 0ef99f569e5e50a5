# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPaymentPlans`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_plan_connection_type_connection_fragment import (
    PaymentPlanConnectionTypeConnectionFragment,
)


class AccountPaymentPlansDataAccount(Result, frozen=True):
    """`AccountType`."""

    payment_plans: PaymentPlanConnectionTypeConnectionFragment | None = None


class AccountPaymentPlansData(Result, frozen=True):
    """`Query`."""

    account: AccountPaymentPlansDataAccount | None = None


OPERATION: Operation[AccountPaymentPlansData] = Operation(
    name="AccountPaymentPlans",
    kind="query",
    document="query AccountPaymentPlans($accountNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){paymentPlans(first:$first after:$after before:$before last:$last){...PaymentPlanConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentPlanConnectionTypeConnectionFragment on PaymentPlanConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentPlanTypeFragment}}}fragment PaymentPlanPaymentTypeFragment on PaymentPlanPaymentType{amount payableDate paymentType}fragment PaymentPlanTypeFragment on PaymentPlanType{acceptedAt id initialScheduleType ledgerNumber nextPayment{...PaymentPlanPaymentTypeFragment}offerExpiresAt offeredAt payments{...PaymentPlanPaymentTypeFragment}status strategyDisplayName strategyName updatedAt}",
    model=AccountPaymentPlansData,
    variables=(
        "accountNumber",
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
    "AccountPaymentPlansData",
    "AccountPaymentPlansDataAccount",
)
