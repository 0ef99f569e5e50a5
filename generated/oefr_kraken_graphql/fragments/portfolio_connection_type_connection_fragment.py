# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PortfolioConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.portfolio_type_fragment import PortfolioTypeFragment


class PortfolioConnectionTypeConnectionEdge(Result, frozen=True):
    """`PortfolioConnectionTypeEdge`."""

    cursor: str
    node: PortfolioTypeFragment | None = None


class PortfolioConnectionTypeConnectionFragment(Result, frozen=True):
    """`PortfolioConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PortfolioConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PortfolioTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PortfolioConnectionTypeConnectionEdge",
    "PortfolioConnectionTypeConnectionFragment",
)
