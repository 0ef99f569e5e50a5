# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountProvisionalTransactions`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.provisional_transaction_connection_type_connection_fragment import (
    ProvisionalTransactionConnectionTypeConnectionFragment,
)


class AccountProvisionalTransactionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    provisional_transactions: ProvisionalTransactionConnectionTypeConnectionFragment | None = None


class AccountProvisionalTransactionsData(Result, frozen=True):
    """`Query`."""

    account: AccountProvisionalTransactionsDataAccount | None = None


OPERATION: Operation[AccountProvisionalTransactionsData] = Operation(
    name="AccountProvisionalTransactions",
    kind="query",
    document="query AccountProvisionalTransactions($accountNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){provisionalTransactions(first:$first after:$after before:$before last:$last){...ProvisionalTransactionConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProvisionalTransactionConnectionTypeConnectionFragment on ProvisionalTransactionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ProvisionalTransactionTypeFragment}}}fragment ProvisionalTransactionTypeFragment on ProvisionalTransactionType{amount date id title}",
    model=AccountProvisionalTransactionsData,
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
    "AccountProvisionalTransactionsData",
    "AccountProvisionalTransactionsDataAccount",
)
