# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `EstablishmentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class EstablishmentConnectionTypeConnectionNode(Result, frozen=True):
    """`UnknownEstablishment`."""

    typename__: str = Field(default="", alias="__typename")


class EstablishmentConnectionTypeConnectionEdge(Result, frozen=True):
    """`EstablishmentConnectionTypeEdge`."""

    cursor: str
    node: EstablishmentConnectionTypeConnectionNode | None = None


class EstablishmentConnectionTypeConnectionFragment(Result, frozen=True):
    """`EstablishmentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[EstablishmentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[EstablishmentConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "EstablishmentConnectionTypeConnectionEdge",
    "EstablishmentConnectionTypeConnectionFragment",
    "EstablishmentConnectionTypeConnectionNode",
)
