# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountBill`: its document and the models of its answer."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.bill_type_enum import BillTypeEnum
from .fragments.billing_attachment_type_fragment import BillingAttachmentTypeFragment
from .fragments.invoice_type_fragment import InvoiceTypeFragment
from .fragments.period_based_document_type_fragment import PeriodBasedDocumentTypeFragment
from .fragments.pre_kraken_bill_type_fragment import PreKrakenBillTypeFragment
from .fragments.statement_type_fragment import StatementTypeFragment


class AccountBillInvoiceTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillInvoiceTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillInvoiceTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AccountBillInvoiceType(InvoiceTypeFragment, frozen=True):
    """`InvoiceType`."""

    typename__: Literal["InvoiceType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillInvoiceTypeAttachments | None = None


class AccountBillPeriodBasedDocumentTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillPeriodBasedDocumentTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillPeriodBasedDocumentTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AccountBillPeriodBasedDocumentType(PeriodBasedDocumentTypeFragment, frozen=True):
    """`PeriodBasedDocumentType`."""

    typename__: Literal["PeriodBasedDocumentType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillPeriodBasedDocumentTypeAttachments | None = None


class AccountBillPreKrakenBillTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillPreKrakenBillTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillPreKrakenBillTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AccountBillPreKrakenBillType(PreKrakenBillTypeFragment, frozen=True):
    """`PreKrakenBillType`."""

    typename__: Literal["PreKrakenBillType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillPreKrakenBillTypeAttachments | None = None


class AccountBillStatementTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillStatementTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillStatementTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AccountBillStatementType(StatementTypeFragment, frozen=True):
    """`StatementType`."""

    typename__: Literal["StatementType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillStatementTypeAttachments | None = None


class AccountBillBillInterfaceAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class AccountBillBillInterfaceAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[AccountBillBillInterfaceAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class AccountBillBillInterface(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: AccountBillBillInterfaceAttachments | None = None


AccountBill = Annotated[
    Annotated[
        AccountBillInvoiceType
        | AccountBillPeriodBasedDocumentType
        | AccountBillPreKrakenBillType
        | AccountBillStatementType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        AccountBillBillInterface,
        unlisted("InvoiceType", "PeriodBasedDocumentType", "PreKrakenBillType", "StatementType"),
    ],
    Field(union_mode="left_to_right"),
]


class AccountBillDataAccount(Result, frozen=True):
    """`AccountType`."""

    bill: AccountBill | None = None


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
    "AccountBill",
    "AccountBillBillInterface",
    "AccountBillBillInterfaceAttachments",
    "AccountBillBillInterfaceAttachmentsEdge",
    "AccountBillData",
    "AccountBillDataAccount",
    "AccountBillInvoiceType",
    "AccountBillInvoiceTypeAttachments",
    "AccountBillInvoiceTypeAttachmentsEdge",
    "AccountBillPeriodBasedDocumentType",
    "AccountBillPeriodBasedDocumentTypeAttachments",
    "AccountBillPeriodBasedDocumentTypeAttachmentsEdge",
    "AccountBillPreKrakenBillType",
    "AccountBillPreKrakenBillTypeAttachments",
    "AccountBillPreKrakenBillTypeAttachmentsEdge",
    "AccountBillStatementType",
    "AccountBillStatementTypeAttachments",
    "AccountBillStatementTypeAttachmentsEdge",
)
