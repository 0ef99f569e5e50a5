# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FraAccountPaymentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result
from pydantic import Field

from ..fragments.page_info_fragment import PageInfoFragment


class FraAccountPaymentConnectionTypeConnectionNode(Result, frozen=True):
    """`FraPaymentsInterface`."""

    typename__: str = Field(default="", alias="__typename")


class FraAccountPaymentConnectionTypeConnectionEdge(Result, frozen=True):
    """`FraAccountPaymentConnectionTypeEdge`."""

    cursor: str
    node: FraAccountPaymentConnectionTypeConnectionNode | None = None


class FraAccountPaymentConnectionTypeConnectionFragment(Result, frozen=True):
    """`FraAccountPaymentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[FraAccountPaymentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[FraAccountPaymentConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "FraAccountPaymentConnectionTypeConnectionEdge",
    "FraAccountPaymentConnectionTypeConnectionFragment",
    "FraAccountPaymentConnectionTypeConnectionNode",
)
