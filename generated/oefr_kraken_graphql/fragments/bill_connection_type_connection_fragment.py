# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillConnectionTypeConnectionFragment`."""

import datetime
from typing import Annotated, Literal

from pydantic import Field

from oefr_kraken._models import Result, unlisted

from ..enums.bill_type_enum import BillTypeEnum
from ..fragments.billing_attachment_type_fragment import BillingAttachmentTypeFragment
from ..fragments.invoice_type_fragment import InvoiceTypeFragment
from ..fragments.period_based_document_type_fragment import PeriodBasedDocumentTypeFragment
from ..fragments.pre_kraken_bill_type_fragment import PreKrakenBillTypeFragment
from ..fragments.statement_type_fragment import StatementTypeFragment


class BillConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachmentsEdges | None]


class BillConnectionTypeConnectionFragmentEdgesNodeInvoiceType(InvoiceTypeFragment, frozen=True):
    """`InvoiceType`."""

    typename__: Literal["InvoiceType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachments | None = None


class BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachmentsEdges(
    Result, frozen=True
):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachmentsEdges | None]


class BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentType(
    PeriodBasedDocumentTypeFragment, frozen=True
):
    """`PeriodBasedDocumentType`."""

    typename__: Literal["PeriodBasedDocumentType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachments | None = None


class BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachmentsEdges | None]


class BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillType(PreKrakenBillTypeFragment, frozen=True):
    """`PreKrakenBillType`."""

    typename__: Literal["PreKrakenBillType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachments | None = None


class BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachmentsEdges | None]


class BillConnectionTypeConnectionFragmentEdgesNodeStatementType(StatementTypeFragment, frozen=True):
    """`StatementType`."""

    typename__: Literal["StatementType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachments | None = None


class BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachmentsEdges(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachmentsEdges | None]


class BillConnectionTypeConnectionFragmentEdgesNodeBillInterface(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachments | None = None


BillConnectionTypeConnectionFragmentEdgesNode = Annotated[
    Annotated[
        BillConnectionTypeConnectionFragmentEdgesNodeInvoiceType
        | BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentType
        | BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillType
        | BillConnectionTypeConnectionFragmentEdgesNodeStatementType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        BillConnectionTypeConnectionFragmentEdgesNodeBillInterface,
        unlisted("InvoiceType", "PeriodBasedDocumentType", "PreKrakenBillType", "StatementType"),
    ],
    Field(union_mode="left_to_right"),
]


class BillConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`BillConnectionTypeEdge`."""

    cursor: str
    node: BillConnectionTypeConnectionFragmentEdgesNode | None = None


class BillConnectionTypeConnectionFragment(Result, frozen=True):
    """`BillConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: BillConnectionTypeConnectionFragmentPageInfo
    edges: list[BillConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "BillConnectionTypeConnectionFragment",
    "BillConnectionTypeConnectionFragmentEdges",
    "BillConnectionTypeConnectionFragmentEdgesNode",
    "BillConnectionTypeConnectionFragmentEdgesNodeBillInterface",
    "BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceType",
    "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentType",
    "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillType",
    "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodeStatementType",
    "BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentPageInfo",
)
