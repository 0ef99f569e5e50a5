# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentForecastConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_forecast_type_fragment import PaymentForecastTypeFragment


class PaymentForecastConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentForecastConnectionTypeEdge`."""

    cursor: str
    node: PaymentForecastTypeFragment | None = None


class PaymentForecastConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentForecastConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentForecastConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentForecastTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentForecastConnectionTypeConnectionEdge",
    "PaymentForecastConnectionTypeConnectionFragment",
)
