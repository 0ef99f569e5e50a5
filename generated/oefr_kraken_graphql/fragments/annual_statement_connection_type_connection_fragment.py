# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AnnualStatementConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.annual_statement_type_fragment import AnnualStatementTypeFragment


class AnnualStatementConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class AnnualStatementConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`AnnualStatementConnectionTypeEdge`."""

    cursor: str
    node: AnnualStatementTypeFragment | None = None


class AnnualStatementConnectionTypeConnectionFragment(Result, frozen=True):
    """`AnnualStatementConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: AnnualStatementConnectionTypeConnectionFragmentPageInfo
    edges: list[AnnualStatementConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "AnnualStatementConnectionTypeConnectionFragment",
    "AnnualStatementConnectionTypeConnectionFragmentEdges",
    "AnnualStatementConnectionTypeConnectionFragmentPageInfo",
)
