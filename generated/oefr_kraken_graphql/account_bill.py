# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountBill`: its document and the models of its answer."""

import datetime
from typing import Annotated, Literal

from pydantic import Field

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation

from .enums.bill_type_enum import BillTypeEnum
from .fragments.billing_attachment_type_fragment import BillingAttachmentTypeFragment
from .fragments.invoice_type_fragment import InvoiceTypeFragment
from .fragments.period_based_document_type_fragment import PeriodBasedDocumentTypeFragment
from .fragments.pre_kraken_bill_type_fragment import PreKrakenBillTypeFragment
from .fragments.statement_type_fragment import StatementTypeFragment


class AccountBillDataAccountBillInvoiceTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillDataAccountBillInvoiceTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillDataAccountBillInvoiceTypeAttachmentsEdges | None]


class AccountBillDataAccountBillInvoiceType(InvoiceTypeFragment, frozen=True):
    """`InvoiceType`."""

    typename__: Literal["InvoiceType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillDataAccountBillInvoiceTypeAttachments | None = None


class AccountBillDataAccountBillPeriodBasedDocumentTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillDataAccountBillPeriodBasedDocumentTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillDataAccountBillPeriodBasedDocumentTypeAttachmentsEdges | None]


class AccountBillDataAccountBillPeriodBasedDocumentType(PeriodBasedDocumentTypeFragment, frozen=True):
    """`PeriodBasedDocumentType`."""

    typename__: Literal["PeriodBasedDocumentType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillDataAccountBillPeriodBasedDocumentTypeAttachments | None = None


class AccountBillDataAccountBillPreKrakenBillTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillDataAccountBillPreKrakenBillTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillDataAccountBillPreKrakenBillTypeAttachmentsEdges | None]


class AccountBillDataAccountBillPreKrakenBillType(PreKrakenBillTypeFragment, frozen=True):
    """`PreKrakenBillType`."""

    typename__: Literal["PreKrakenBillType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillDataAccountBillPreKrakenBillTypeAttachments | None = None


class AccountBillDataAccountBillStatementTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillDataAccountBillStatementTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillDataAccountBillStatementTypeAttachmentsEdges | None]


class AccountBillDataAccountBillStatementType(StatementTypeFragment, frozen=True):
    """`StatementType`."""

    typename__: Literal["StatementType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillDataAccountBillStatementTypeAttachments | None = None


class AccountBillDataAccountBillBillInterfaceAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillDataAccountBillBillInterfaceAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillDataAccountBillBillInterfaceAttachmentsEdges | None]


class AccountBillDataAccountBillBillInterface(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillDataAccountBillBillInterfaceAttachments | None = None


AccountBillDataAccountBill = Annotated[
    Annotated[
        AccountBillDataAccountBillInvoiceType
        | AccountBillDataAccountBillPeriodBasedDocumentType
        | AccountBillDataAccountBillPreKrakenBillType
        | AccountBillDataAccountBillStatementType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        AccountBillDataAccountBillBillInterface,
        unlisted("InvoiceType", "PeriodBasedDocumentType", "PreKrakenBillType", "StatementType"),
    ],
    Field(union_mode="left_to_right"),
]


class AccountBillDataAccount(Result, frozen=True):
    """`AccountType`."""

    bill: AccountBillDataAccountBill | None = None


class AccountBillData(Result, frozen=True):
    """`Query`."""

    account: AccountBillDataAccount | None = None


OPERATION: Operation[AccountBillData] = Operation(
    name="AccountBill",
    kind="query",
    document="query AccountBill($accountNumber:String!$billType:BillTypeEnum$id:ID$identifier:String$ledgerNumber:String){account(accountNumber:$accountNumber){bill(billType:$billType id:$id identifier:$identifier ledgerNumber:$ledgerNumber){__typename id billType fromDate toDate issuedDate attachments(first:50){edges{node{...BillingAttachmentTypeFragment}}}...on InvoiceType{...InvoiceTypeFragment}...on PeriodBasedDocumentType{...PeriodBasedDocumentTypeFragment}...on PreKrakenBillType{...PreKrakenBillTypeFragment}...on StatementType{...StatementTypeFragment}}}}fragment BillingAttachmentTypeFragment on BillingAttachmentType{filename temporaryUrl temporaryUrlExpiresAt}fragment HeldStatusFragment on HeldStatus{isHeld reason}fragment InvoiceTotalTypeFragment on InvoiceTotalType{grossTotal netTotal taxTotal}fragment InvoiceTypeFragment on InvoiceType{identifier isAnnulled grossAmount totalPayments totalCharges{...InvoiceTotalTypeFragment}totalCredits{...InvoiceTotalTypeFragment}}fragment PeriodBasedDocumentTypeFragment on PeriodBasedDocumentType{documentIdentifier:identifier isAnnulled documentClosingBalance:closingBalance printedCopyRequests documentDebtPosition{dueDate expectedAmount remainingAmount}totalCharges{...StatementTotalTypeFragment}totalCredits{...StatementTotalTypeFragment}}fragment PreKrakenBillTypeFragment on PreKrakenBillType{identifier preKrakenGrossAmount:grossAmount params}fragment StatementTotalTypeFragment on StatementTotalType{grossTotal netTotal taxTotal}fragment StatementTypeFragment on StatementType{status isExternalBill consumptionStartDate consumptionEndDate paymentDueDate openingBalance closingBalance reversalsAfterClose toAddress userId heldStatus{...HeldStatusFragment}totalCharges{...StatementTotalTypeFragment}totalCredits{...StatementTotalTypeFragment}}",
    model=AccountBillData,
    variables=(
        "accountNumber",
        "billType",
        "id",
        "identifier",
        "ledgerNumber",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountBillData",
    "AccountBillDataAccount",
    "AccountBillDataAccountBill",
    "AccountBillDataAccountBillBillInterface",
    "AccountBillDataAccountBillBillInterfaceAttachments",
    "AccountBillDataAccountBillBillInterfaceAttachmentsEdges",
    "AccountBillDataAccountBillInvoiceType",
    "AccountBillDataAccountBillInvoiceTypeAttachments",
    "AccountBillDataAccountBillInvoiceTypeAttachmentsEdges",
    "AccountBillDataAccountBillPeriodBasedDocumentType",
    "AccountBillDataAccountBillPeriodBasedDocumentTypeAttachments",
    "AccountBillDataAccountBillPeriodBasedDocumentTypeAttachmentsEdges",
    "AccountBillDataAccountBillPreKrakenBillType",
    "AccountBillDataAccountBillPreKrakenBillTypeAttachments",
    "AccountBillDataAccountBillPreKrakenBillTypeAttachmentsEdges",
    "AccountBillDataAccountBillStatementType",
    "AccountBillDataAccountBillStatementTypeAttachments",
    "AccountBillDataAccountBillStatementTypeAttachmentsEdges",
)
