# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `LeaveSupplierProcessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.leave_supplier_process_type_fragment import LeaveSupplierProcessTypeFragment


class LeaveSupplierProcessConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class LeaveSupplierProcessConnectionTypeConnectionEdge(Result, frozen=True):
    """`LeaveSupplierProcessConnectionTypeEdge`."""

    cursor: str
    node: LeaveSupplierProcessTypeFragment | None = None


class LeaveSupplierProcessConnectionTypeConnectionFragment(Result, frozen=True):
    """`LeaveSupplierProcessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: LeaveSupplierProcessConnectionTypeConnectionPageInfo
    edges: list[LeaveSupplierProcessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[LeaveSupplierProcessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "LeaveSupplierProcessConnectionTypeConnectionEdge",
    "LeaveSupplierProcessConnectionTypeConnectionFragment",
    "LeaveSupplierProcessConnectionTypeConnectionPageInfo",
)
