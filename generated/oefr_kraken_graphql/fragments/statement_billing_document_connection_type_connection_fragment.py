# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `StatementBillingDocumentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.statement_billing_document_type_fragment import StatementBillingDocumentTypeFragment


class StatementBillingDocumentConnectionTypeConnectionEdge(Result, frozen=True):
    """`StatementBillingDocumentConnectionTypeEdge`."""

    cursor: str
    node: StatementBillingDocumentTypeFragment | None = None


class StatementBillingDocumentConnectionTypeConnectionFragment(Result, frozen=True):
    """`StatementBillingDocumentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[StatementBillingDocumentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[StatementBillingDocumentTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "StatementBillingDocumentConnectionTypeConnectionEdge",
    "StatementBillingDocumentConnectionTypeConnectionFragment",
)
