# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountTransactions`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.transaction_connection_type_connection_fragment import (
    TransactionConnectionTypeConnectionFragment,
)


class AccountTransactionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    transactions: TransactionConnectionTypeConnectionFragment | None = None


class AccountTransactionsData(Result, frozen=True):
    """`Query`."""

    account: AccountTransactionsDataAccount | None = None


OPERATION: Operation[AccountTransactionsData] = Operation(
    name="AccountTransactions",
    kind="query",
    document="query AccountTransactions($accountNumber:String!$fromDate:Date$includeAllLedgers:Boolean$ledgerNumber:String$offset:Int$orderBy:TransactionsOrderBy$toDate:Date$transactionTypes:[TransactionTypeFilter]$transactionTypesExcluded:[TransactionTypeFilter]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){transactions(fromDate:$fromDate includeAllLedgers:$includeAllLedgers ledgerNumber:$ledgerNumber offset:$offset orderBy:$orderBy toDate:$toDate transactionTypes:$transactionTypes transactionTypesExcluded:$transactionTypesExcluded first:$first after:$after before:$before last:$last){...TransactionConnectionTypeConnectionFragment}}}fragment ChargeFragment on Charge{consumption{...ConsumptionFragment}detail{__typename ...on SupplyOrServiceCharge{...SupplyOrServiceChargeFragment}}}fragment ConsumptionFragment on Consumption{endDate quantity startDate supplyCharge unit usageCost}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentFragment on Payment{paymentTransactionType isLateFailedPayment}fragment SupplyOrServiceChargeFragment on SupplyOrServiceCharge{period{start end}}fragment TransactionAmountTypeFragment on TransactionAmountType{gross net tax}fragment TransactionConnectionTypeConnectionFragment on TransactionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id title accountNumber amount amounts{...TransactionAmountTypeFragment}balanceCarriedForward postedDate createdAt billingDocumentIdentifier hasStatement isHeld isIssued isReversed note reasonCode ...on Charge{...ChargeFragment}...on Payment{...PaymentFragment}}}}",
    model=AccountTransactionsData,
    variables=(
        "accountNumber",
        "fromDate",
        "includeAllLedgers",
        "ledgerNumber",
        "offset",
        "orderBy",
        "toDate",
        "transactionTypes",
        "transactionTypesExcluded",
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
    "AccountTransactionsData",
    "AccountTransactionsDataAccount",
)
