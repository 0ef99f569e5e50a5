# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PortfolioConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.portfolio_type_fragment import PortfolioTypeFragment


class PortfolioConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class PortfolioConnectionTypeConnectionEdge(Result, frozen=True):
    """`PortfolioConnectionTypeEdge`."""

    cursor: str
    node: PortfolioTypeFragment | None = None


class PortfolioConnectionTypeConnectionFragment(Result, frozen=True):
    """`PortfolioConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PortfolioConnectionTypeConnectionPageInfo
    edges: list[PortfolioConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PortfolioTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PortfolioConnectionTypeConnectionEdge",
    "PortfolioConnectionTypeConnectionFragment",
    "PortfolioConnectionTypeConnectionPageInfo",
)
