# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyContractConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class SupplyContractConnectionTypeConnectionNode(Result, frozen=True):
    """`UnknownSupplyContract`."""

    typename__: str = Field(default="", alias="__typename")


class SupplyContractConnectionTypeConnectionEdge(Result, frozen=True):
    """`SupplyContractConnectionTypeEdge`."""

    cursor: str
    node: SupplyContractConnectionTypeConnectionNode | None = None


class SupplyContractConnectionTypeConnectionFragment(Result, frozen=True):
    """`SupplyContractConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[SupplyContractConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[SupplyContractConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "SupplyContractConnectionTypeConnectionEdge",
    "SupplyContractConnectionTypeConnectionFragment",
    "SupplyContractConnectionTypeConnectionNode",
)
