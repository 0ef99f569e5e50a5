# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InvoiceBillingDocumentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.invoice_billing_document_type_fragment import InvoiceBillingDocumentTypeFragment


class InvoiceBillingDocumentConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class InvoiceBillingDocumentConnectionTypeConnectionEdge(Result, frozen=True):
    """`InvoiceBillingDocumentConnectionTypeEdge`."""

    cursor: str
    node: InvoiceBillingDocumentTypeFragment | None = None


class InvoiceBillingDocumentConnectionTypeConnectionFragment(Result, frozen=True):
    """`InvoiceBillingDocumentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: InvoiceBillingDocumentConnectionTypeConnectionPageInfo
    edges: list[InvoiceBillingDocumentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[InvoiceBillingDocumentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "InvoiceBillingDocumentConnectionTypeConnectionEdge",
    "InvoiceBillingDocumentConnectionTypeConnectionFragment",
    "InvoiceBillingDocumentConnectionTypeConnectionPageInfo",
)
