# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InvoiceBillingDocumentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.invoice_billing_document_type_fragment import InvoiceBillingDocumentTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class InvoiceBillingDocumentConnectionTypeConnectionEdge(Result, frozen=True):
    """`InvoiceBillingDocumentConnectionTypeEdge`."""

    cursor: str
    node: InvoiceBillingDocumentTypeFragment | None = None


class InvoiceBillingDocumentConnectionTypeConnectionFragment(Result, frozen=True):
    """`InvoiceBillingDocumentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[InvoiceBillingDocumentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[InvoiceBillingDocumentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "InvoiceBillingDocumentConnectionTypeConnectionEdge",
    "InvoiceBillingDocumentConnectionTypeConnectionFragment",
)
