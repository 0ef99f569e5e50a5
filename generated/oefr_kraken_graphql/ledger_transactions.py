# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerTransactions`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.transaction_connection_type_connection_fragment import (
    TransactionConnectionTypeConnectionFragment,
)


class LedgerTransactionsDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    transactions: TransactionConnectionTypeConnectionFragment | None = None


class LedgerTransactionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerTransactionsDataAccountLedgers | None] | None = None


class LedgerTransactionsData(Result, frozen=True):
    """`Query`."""

    account: LedgerTransactionsDataAccount | None = None


OPERATION: Operation[LedgerTransactionsData] = Operation(
    name="LedgerTransactions",
    kind="query",
    document="query LedgerTransactions($accountNumber:String!$ledgerNumber:String!$fromDate:Date$orderBy:TransactionsOrderBy$toDate:Date$transactionTypes:[TransactionTypeFilter]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){transactions(fromDate:$fromDate orderBy:$orderBy toDate:$toDate transactionTypes:$transactionTypes first:$first after:$after before:$before last:$last){...TransactionConnectionTypeConnectionFragment}}}}fragment ChargeFragment on Charge{consumption{...ConsumptionFragment}detail{__typename ...on SupplyOrServiceCharge{...SupplyOrServiceChargeFragment}}}fragment ConsumptionFragment on Consumption{endDate quantity startDate supplyCharge unit usageCost}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentFragment on Payment{paymentTransactionType isLateFailedPayment}fragment SupplyOrServiceChargeFragment on SupplyOrServiceCharge{period{start end}}fragment TransactionAmountTypeFragment on TransactionAmountType{gross net tax}fragment TransactionConnectionTypeConnectionFragment on TransactionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id title accountNumber amount amounts{...TransactionAmountTypeFragment}balanceCarriedForward postedDate createdAt billingDocumentIdentifier hasStatement isHeld isIssued isReversed note reasonCode ...on Charge{...ChargeFragment}...on Payment{...PaymentFragment}}}}",
    model=LedgerTransactionsData,
    variables=(
        "accountNumber",
        "ledgerNumber",
        "fromDate",
        "orderBy",
        "toDate",
        "transactionTypes",
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
    "LedgerTransactionsData",
    "LedgerTransactionsDataAccount",
    "LedgerTransactionsDataAccountLedgers",
)
