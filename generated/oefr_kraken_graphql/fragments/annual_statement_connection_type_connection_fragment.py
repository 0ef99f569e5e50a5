# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AnnualStatementConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.annual_statement_type_fragment import AnnualStatementTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AnnualStatementConnectionTypeConnectionEdge(Result, frozen=True):
    """`AnnualStatementConnectionTypeEdge`."""

    cursor: str
    node: AnnualStatementTypeFragment | None = None


class AnnualStatementConnectionTypeConnectionFragment(Result, frozen=True):
    """`AnnualStatementConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AnnualStatementConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AnnualStatementTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AnnualStatementConnectionTypeConnectionEdge",
    "AnnualStatementConnectionTypeConnectionFragment",
)
