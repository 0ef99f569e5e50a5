# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `JoinSupplierProcessConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.join_supplier_process_type_fragment import JoinSupplierProcessTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class JoinSupplierProcessConnectionTypeConnectionEdge(Result, frozen=True):
    """`JoinSupplierProcessConnectionTypeEdge`."""

    cursor: str
    node: JoinSupplierProcessTypeFragment | None = None


class JoinSupplierProcessConnectionTypeConnectionFragment(Result, frozen=True):
    """`JoinSupplierProcessConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[JoinSupplierProcessConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[JoinSupplierProcessTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "JoinSupplierProcessConnectionTypeConnectionEdge",
    "JoinSupplierProcessConnectionTypeConnectionFragment",
)
