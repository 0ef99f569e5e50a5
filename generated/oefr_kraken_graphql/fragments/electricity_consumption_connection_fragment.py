# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricityConsumptionConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class ElectricityConsumptionConnectionNode(Result, frozen=True):
    """`UnknownElectricityConsumption`."""

    typename__: str = Field(default="", alias="__typename")


class ElectricityConsumptionConnectionEdge(Result, frozen=True):
    """`ElectricityConsumptionEdge`."""

    cursor: str
    node: ElectricityConsumptionConnectionNode | None = None


class ElectricityConsumptionConnectionFragment(Result, frozen=True):
    """`ElectricityConsumptionConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ElectricityConsumptionConnectionEdge | None]

    def nodes(self) -> list[ElectricityConsumptionConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ElectricityConsumptionConnectionEdge",
    "ElectricityConsumptionConnectionFragment",
    "ElectricityConsumptionConnectionNode",
)
