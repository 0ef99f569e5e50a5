# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `LeavePropertyProcessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.leave_property_process_type_fragment import LeavePropertyProcessTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class LeavePropertyProcessConnectionTypeConnectionEdge(Result, frozen=True):
    """`LeavePropertyProcessConnectionTypeEdge`."""

    cursor: str
    node: LeavePropertyProcessTypeFragment | None = None


class LeavePropertyProcessConnectionTypeConnectionFragment(Result, frozen=True):
    """`LeavePropertyProcessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[LeavePropertyProcessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[LeavePropertyProcessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "LeavePropertyProcessConnectionTypeConnectionEdge",
    "LeavePropertyProcessConnectionTypeConnectionFragment",
)
