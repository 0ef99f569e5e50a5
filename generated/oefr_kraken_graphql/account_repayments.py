# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountRepayments`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_repayment_connection_type_connection_fragment import (
    AccountRepaymentConnectionTypeConnectionFragment,
)


class AccountRepaymentsDataAccount(Result, frozen=True):
    """`AccountType`."""

    repayments: AccountRepaymentConnectionTypeConnectionFragment | None = None


class AccountRepaymentsData(Result, frozen=True):
    """`Query`."""

    account: AccountRepaymentsDataAccount | None = None


OPERATION: Operation[AccountRepaymentsData] = Operation(
    name="AccountRepayments",
    kind="query",
    document="query AccountRepayments($accountNumber:String!$statuses:[AccountRepaymentStatusOptions]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){repayments(statuses:$statuses first:$first after:$after before:$before last:$last){...AccountRepaymentConnectionTypeConnectionFragment}}}fragment AccountRepaymentConnectionTypeConnectionFragment on AccountRepaymentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AccountRepaymentTypeFragment}}}fragment AccountRepaymentTypeFragment on AccountRepaymentType{amount id paymentDate status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountRepaymentsData,
    variables=(
        "accountNumber",
        "statuses",
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
    "AccountRepaymentsData",
    "AccountRepaymentsDataAccount",
)
