# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BillTransactions`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.bill_transaction_connection_type_connection_fragment import (
    BillTransactionConnectionTypeConnectionFragment,
)


class BillTransactionsDataAccountBillInvoiceType(Result, frozen=True):
    """`InvoiceType`."""

    typename__: Literal["InvoiceType"] = Field(alias="__typename")
    transactions: BillTransactionConnectionTypeConnectionFragment | None = None


class BillTransactionsDataAccountBillPeriodBasedDocumentType(Result, frozen=True):
    """`PeriodBasedDocumentType`."""

    typename__: Literal["PeriodBasedDocumentType"] = Field(alias="__typename")
    transactions: BillTransactionConnectionTypeConnectionFragment | None = None


class BillTransactionsDataAccountBillBillInterface(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")


BillTransactionsDataAccountBill = Annotated[
    Annotated[
        BillTransactionsDataAccountBillInvoiceType | BillTransactionsDataAccountBillPeriodBasedDocumentType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        BillTransactionsDataAccountBillBillInterface, unlisted("InvoiceType", "PeriodBasedDocumentType")
    ],
    Field(union_mode="left_to_right"),
]


class BillTransactionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    bill: BillTransactionsDataAccountBill | None = None


class BillTransactionsData(Result, frozen=True):
    """`Query`."""

    account: BillTransactionsDataAccount | None = None


OPERATION: Operation[BillTransactionsData] = Operation(
    name="BillTransactions",
    kind="query",
    document="query BillTransactions($accountNumber:String!$billType:BillTypeEnum$id:ID$identifier:String$ledgerNumber:String$orderBy:TransactionsOrderBy$transactionTypes:[TransactionTypeFilter]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){bill(billType:$billType id:$id identifier:$identifier ledgerNumber:$ledgerNumber){__typename ...on InvoiceType{transactions(orderBy:$orderBy transactionTypes:$transactionTypes first:$first after:$after before:$before last:$last){...BillTransactionConnectionTypeConnectionFragment}}...on PeriodBasedDocumentType{transactions(orderBy:$orderBy transactionTypes:$transactionTypes first:$first after:$after before:$before last:$last){...BillTransactionConnectionTypeConnectionFragment}}}}}fragment BillChargeFragment on BillCharge{consumption{...ConsumptionFragment}detail{__typename ...on SupplyOrServiceCharge{...SupplyOrServiceChargeFragment}}}fragment BillTransactionConnectionTypeConnectionFragment on BillTransactionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id title amounts{...TransactionAmountTypeFragment}postedDate createdAt note reasonCode ...on BillCharge{...BillChargeFragment}}}}fragment ConsumptionFragment on Consumption{endDate quantity startDate supplyCharge unit usageCost}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment SupplyOrServiceChargeFragment on SupplyOrServiceCharge{period{start end}}fragment TransactionAmountTypeFragment on TransactionAmountType{gross net tax}",
    model=BillTransactionsData,
    variables=(
        "accountNumber",
        "billType",
        "id",
        "identifier",
        "ledgerNumber",
        "orderBy",
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
    "BillTransactionsData",
    "BillTransactionsDataAccount",
    "BillTransactionsDataAccountBill",
    "BillTransactionsDataAccountBillBillInterface",
    "BillTransactionsDataAccountBillInvoiceType",
    "BillTransactionsDataAccountBillPeriodBasedDocumentType",
)
