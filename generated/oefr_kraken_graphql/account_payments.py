# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPayments`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_payment_connection_type_connection_fragment import (
    AccountPaymentConnectionTypeConnectionFragment,
)


class AccountPaymentsDataAccount(Result, frozen=True):
    """`AccountType`."""

    payments: AccountPaymentConnectionTypeConnectionFragment | None = None


class AccountPaymentsData(Result, frozen=True):
    """`Query`."""

    account: AccountPaymentsDataAccount | None = None


OPERATION: Operation[AccountPaymentsData] = Operation(
    name="AccountPayments",
    kind="query",
    document="query AccountPayments($accountNumber:String!$includePromises:Boolean$ledgerNumber:String$reason:PaymentReasonOptions$status:AccountPaymentStatusOptions$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){payments(includePromises:$includePromises ledgerNumber:$ledgerNumber reason:$reason status:$status first:$first after:$after before:$before last:$last){...AccountPaymentConnectionTypeConnectionFragment}}}fragment AccountPaymentConnectionTypeConnectionFragment on AccountPaymentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AccountPaymentTypeFragment}}}fragment AccountPaymentTypeFragment on AccountPaymentType{amount paymentDate reference status surchargeAmount transactionType paymentInstruction{id instructionType status maskedAccountIdentifier vendor}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountPaymentsData,
    variables=(
        "accountNumber",
        "includePromises",
        "ledgerNumber",
        "reason",
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
    "AccountPaymentsData",
    "AccountPaymentsDataAccount",
)
