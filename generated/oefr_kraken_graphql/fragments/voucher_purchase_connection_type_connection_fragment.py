# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `VoucherPurchaseConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.voucher_purchase_type_fragment import VoucherPurchaseTypeFragment


class VoucherPurchaseConnectionTypeConnectionEdge(Result, frozen=True):
    """`VoucherPurchaseConnectionTypeEdge`."""

    cursor: str
    node: VoucherPurchaseTypeFragment | None = None


class VoucherPurchaseConnectionTypeConnectionFragment(Result, frozen=True):
    """`VoucherPurchaseConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[VoucherPurchaseConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[VoucherPurchaseTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "VoucherPurchaseConnectionTypeConnectionEdge",
    "VoucherPurchaseConnectionTypeConnectionFragment",
)
