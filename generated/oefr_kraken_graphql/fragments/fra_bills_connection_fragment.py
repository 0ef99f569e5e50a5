# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FraBillsConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class FraBillsConnectionNode(Result, frozen=True):
    """`UnknownFraBill`."""

    typename__: str = Field(default="", alias="__typename")


class FraBillsConnectionEdge(Result, frozen=True):
    """`FraBillsEdge`."""

    cursor: str
    node: FraBillsConnectionNode | None = None


class FraBillsConnectionFragment(Result, frozen=True):
    """`FraBillsConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[FraBillsConnectionEdge | None]

    def nodes(self) -> list[FraBillsConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "FraBillsConnectionEdge",
    "FraBillsConnectionFragment",
    "FraBillsConnectionNode",
)
