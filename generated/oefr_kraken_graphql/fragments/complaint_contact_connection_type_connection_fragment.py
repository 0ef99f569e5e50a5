# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ComplaintContactConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.complaint_contact_type_fragment import ComplaintContactTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class ComplaintContactConnectionTypeConnectionEdge(Result, frozen=True):
    """`ComplaintContactConnectionTypeEdge`."""

    cursor: str
    node: ComplaintContactTypeFragment | None = None


class ComplaintContactConnectionTypeConnectionFragment(Result, frozen=True):
    """`ComplaintContactConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ComplaintContactConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ComplaintContactTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ComplaintContactConnectionTypeConnectionEdge",
    "ComplaintContactConnectionTypeConnectionFragment",
)
