# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsumptionForecastConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class ConsumptionForecastConnectionTypeConnectionNode(Result, frozen=True):
    """`UnknownConsumptionForecast`."""

    typename__: str = Field(default="", alias="__typename")


class ConsumptionForecastConnectionTypeConnectionEdge(Result, frozen=True):
    """`ConsumptionForecastConnectionTypeEdge`."""

    cursor: str
    node: ConsumptionForecastConnectionTypeConnectionNode | None = None


class ConsumptionForecastConnectionTypeConnectionFragment(Result, frozen=True):
    """`ConsumptionForecastConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ConsumptionForecastConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ConsumptionForecastConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ConsumptionForecastConnectionTypeConnectionEdge",
    "ConsumptionForecastConnectionTypeConnectionFragment",
    "ConsumptionForecastConnectionTypeConnectionNode",
)
