# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `JoinSupplierProcessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.join_supplier_process_type_fragment import JoinSupplierProcessTypeFragment


class JoinSupplierProcessConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class JoinSupplierProcessConnectionTypeConnectionEdge(Result, frozen=True):
    """`JoinSupplierProcessConnectionTypeEdge`."""

    cursor: str
    node: JoinSupplierProcessTypeFragment | None = None


class JoinSupplierProcessConnectionTypeConnectionFragment(Result, frozen=True):
    """`JoinSupplierProcessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: JoinSupplierProcessConnectionTypeConnectionPageInfo
    edges: list[JoinSupplierProcessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[JoinSupplierProcessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "JoinSupplierProcessConnectionTypeConnectionEdge",
    "JoinSupplierProcessConnectionTypeConnectionFragment",
    "JoinSupplierProcessConnectionTypeConnectionPageInfo",
)
