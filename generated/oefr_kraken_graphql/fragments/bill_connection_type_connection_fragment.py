# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillConnectionTypeConnectionFragment`."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..enums.bill_type_enum import BillTypeEnum
from ..fragments.billing_attachment_type_fragment import BillingAttachmentTypeFragment
from ..fragments.invoice_type_fragment import InvoiceTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.period_based_document_type_fragment import PeriodBasedDocumentTypeFragment
from ..fragments.pre_kraken_bill_type_fragment import PreKrakenBillTypeFragment
from ..fragments.statement_type_fragment import StatementTypeFragment


class BillConnectionTypeConnectionNodeInvoiceTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionNodeInvoiceTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionNodeInvoiceTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class BillConnectionTypeConnectionNodeInvoiceType(InvoiceTypeFragment, frozen=True):
    """`InvoiceType`."""

    typename__: Literal["InvoiceType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionNodeInvoiceTypeAttachments | None = None


class BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class BillConnectionTypeConnectionNodePeriodBasedDocumentType(PeriodBasedDocumentTypeFragment, frozen=True):
    """`PeriodBasedDocumentType`."""

    typename__: Literal["PeriodBasedDocumentType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachments | None = None


class BillConnectionTypeConnectionNodePreKrakenBillTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionNodePreKrakenBillTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionNodePreKrakenBillTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class BillConnectionTypeConnectionNodePreKrakenBillType(PreKrakenBillTypeFragment, frozen=True):
    """`PreKrakenBillType`."""

    typename__: Literal["PreKrakenBillType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionNodePreKrakenBillTypeAttachments | None = None


class BillConnectionTypeConnectionNodeStatementTypeAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionNodeStatementTypeAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionNodeStatementTypeAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class BillConnectionTypeConnectionNodeStatementType(StatementTypeFragment, frozen=True):
    """`StatementType`."""

    typename__: Literal["StatementType"] = Field(alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionNodeStatementTypeAttachments | None = None


class BillConnectionTypeConnectionNodeBillInterfaceAttachmentsEdge(Result, frozen=True):
    """`BillingAttachmentConnectionTypeEdge`."""

    node: BillingAttachmentTypeFragment | None = None


class BillConnectionTypeConnectionNodeBillInterfaceAttachments(Result, frozen=True):
    """`BillingAttachmentConnectionTypeConnection`."""

    edges: list[BillConnectionTypeConnectionNodeBillInterfaceAttachmentsEdge | None]

    def nodes(self) -> list[BillingAttachmentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class BillConnectionTypeConnectionNodeBillInterface(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None
    attachments: BillConnectionTypeConnectionNodeBillInterfaceAttachments | None = None


BillConnectionTypeConnectionNode = Annotated[
    Annotated[
        BillConnectionTypeConnectionNodeInvoiceType
        | BillConnectionTypeConnectionNodePeriodBasedDocumentType
        | BillConnectionTypeConnectionNodePreKrakenBillType
        | BillConnectionTypeConnectionNodeStatementType,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        BillConnectionTypeConnectionNodeBillInterface,
        unlisted("InvoiceType", "PeriodBasedDocumentType", "PreKrakenBillType", "StatementType"),
    ],
    Field(union_mode="left_to_right"),
]


class BillConnectionTypeConnectionEdge(Result, frozen=True):
    """`BillConnectionTypeEdge`."""

    cursor: str
    node: BillConnectionTypeConnectionNode | None = None


class BillConnectionTypeConnectionFragment(Result, frozen=True):
    """`BillConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[BillConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[BillConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "BillConnectionTypeConnectionEdge",
    "BillConnectionTypeConnectionFragment",
    "BillConnectionTypeConnectionNode",
    "BillConnectionTypeConnectionNodeBillInterface",
    "BillConnectionTypeConnectionNodeBillInterfaceAttachments",
    "BillConnectionTypeConnectionNodeBillInterfaceAttachmentsEdge",
    "BillConnectionTypeConnectionNodeInvoiceType",
    "BillConnectionTypeConnectionNodeInvoiceTypeAttachments",
    "BillConnectionTypeConnectionNodeInvoiceTypeAttachmentsEdge",
    "BillConnectionTypeConnectionNodePeriodBasedDocumentType",
    "BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachments",
    "BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachmentsEdge",
    "BillConnectionTypeConnectionNodePreKrakenBillType",
    "BillConnectionTypeConnectionNodePreKrakenBillTypeAttachments",
    "BillConnectionTypeConnectionNodePreKrakenBillTypeAttachmentsEdge",
    "BillConnectionTypeConnectionNodeStatementType",
    "BillConnectionTypeConnectionNodeStatementTypeAttachments",
    "BillConnectionTypeConnectionNodeStatementTypeAttachmentsEdge",
)
