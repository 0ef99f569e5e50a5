# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentInstructionConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_instruction_type_fragment import PaymentInstructionTypeFragment


class PaymentInstructionConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentInstructionConnectionTypeEdge`."""

    cursor: str
    node: PaymentInstructionTypeFragment | None = None


class PaymentInstructionConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentInstructionConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentInstructionConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentInstructionTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentInstructionConnectionTypeConnectionEdge",
    "PaymentInstructionConnectionTypeConnectionFragment",
)
