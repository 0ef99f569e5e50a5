# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `LeaveSupplierProcessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.leave_supplier_process_type_fragment import LeaveSupplierProcessTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class LeaveSupplierProcessConnectionTypeConnectionEdge(Result, frozen=True):
    """`LeaveSupplierProcessConnectionTypeEdge`."""

    cursor: str
    node: LeaveSupplierProcessTypeFragment | None = None


class LeaveSupplierProcessConnectionTypeConnectionFragment(Result, frozen=True):
    """`LeaveSupplierProcessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[LeaveSupplierProcessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[LeaveSupplierProcessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "LeaveSupplierProcessConnectionTypeConnectionEdge",
    "LeaveSupplierProcessConnectionTypeConnectionFragment",
)
