# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DevicesConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.device_fragment import DeviceFragment
from ..fragments.page_info_fragment import PageInfoFragment


class DevicesConnectionEdge(Result, frozen=True):
    """`DevicesEdge`."""

    cursor: str
    node: DeviceFragment | None = None


class DevicesConnectionFragment(Result, frozen=True):
    """`DevicesConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[DevicesConnectionEdge | None]

    def nodes(self) -> list[DeviceFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "DevicesConnectionEdge",
    "DevicesConnectionFragment",
)
