# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `StatementTransactions`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.transaction_connection_type_connection_fragment import (
    TransactionConnectionTypeConnectionFragment,
)


class StatementTransactionsDataAccountBillStatementType(Result, frozen=True):
    """`StatementType`."""

    typename__: Literal["StatementType"] = Field(alias="__typename")
    transactions: TransactionConnectionTypeConnectionFragment | None = None


class StatementTransactionsDataAccountBillBillInterface(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")


StatementTransactionsDataAccountBill = Annotated[
    StatementTransactionsDataAccountBillStatementType
    | Annotated[StatementTransactionsDataAccountBillBillInterface, unlisted("StatementType")],
    Field(union_mode="left_to_right"),
]


class StatementTransactionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    bill: StatementTransactionsDataAccountBill | None = None


class StatementTransactionsData(Result, frozen=True):
    """`Query`."""

    account: StatementTransactionsDataAccount | None = None


OPERATION: Operation[StatementTransactionsData] = Operation(
    name="StatementTransactions",
    kind="query",
    document="query StatementTransactions($accountNumber:String!$billType:BillTypeEnum$id:ID$identifier:String$ledgerNumber:String$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){bill(billType:$billType id:$id identifier:$identifier ledgerNumber:$ledgerNumber){__typename ...on StatementType{transactions(first:$first after:$after before:$before last:$last){...TransactionConnectionTypeConnectionFragment}}}}}fragment ChargeFragment on Charge{consumption{...ConsumptionFragment}detail{__typename ...on SupplyOrServiceCharge{...SupplyOrServiceChargeFragment}}}fragment ConsumptionFragment on Consumption{endDate quantity startDate supplyCharge unit usageCost}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentFragment on Payment{paymentTransactionType isLateFailedPayment}fragment SupplyOrServiceChargeFragment on SupplyOrServiceCharge{period{start end}}fragment TransactionAmountTypeFragment on TransactionAmountType{gross net tax}fragment TransactionConnectionTypeConnectionFragment on TransactionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id title accountNumber amount amounts{...TransactionAmountTypeFragment}balanceCarriedForward postedDate createdAt billingDocumentIdentifier hasStatement isHeld isIssued isReversed note reasonCode ...on Charge{...ChargeFragment}...on Payment{...PaymentFragment}}}}",
    model=StatementTransactionsData,
    variables=(
        "accountNumber",
        "billType",
        "id",
        "identifier",
        "ledgerNumber",
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
    "StatementTransactionsData",
    "StatementTransactionsDataAccount",
    "StatementTransactionsDataAccountBill",
    "StatementTransactionsDataAccountBillBillInterface",
    "StatementTransactionsDataAccountBillStatementType",
)
