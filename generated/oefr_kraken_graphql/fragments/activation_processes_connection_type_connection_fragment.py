# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ActivationProcessesConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class ActivationProcessesConnectionTypeConnectionNode(Result, frozen=True):
    """`UnknownActivationProcess`."""

    typename__: str = Field(default="", alias="__typename")


class ActivationProcessesConnectionTypeConnectionEdge(Result, frozen=True):
    """`ActivationProcessesConnectionTypeEdge`."""

    cursor: str
    node: ActivationProcessesConnectionTypeConnectionNode | None = None


class ActivationProcessesConnectionTypeConnectionFragment(Result, frozen=True):
    """`ActivationProcessesConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ActivationProcessesConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ActivationProcessesConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ActivationProcessesConnectionTypeConnectionEdge",
    "ActivationProcessesConnectionTypeConnectionFragment",
    "ActivationProcessesConnectionTypeConnectionNode",
)
