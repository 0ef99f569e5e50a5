# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProvisionalTransactionConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.provisional_transaction_type_fragment import ProvisionalTransactionTypeFragment


class ProvisionalTransactionConnectionTypeConnectionEdge(Result, frozen=True):
    """`ProvisionalTransactionConnectionTypeEdge`."""

    cursor: str
    node: ProvisionalTransactionTypeFragment | None = None


class ProvisionalTransactionConnectionTypeConnectionFragment(Result, frozen=True):
    """`ProvisionalTransactionConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ProvisionalTransactionConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ProvisionalTransactionTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ProvisionalTransactionConnectionTypeConnectionEdge",
    "ProvisionalTransactionConnectionTypeConnectionFragment",
)
