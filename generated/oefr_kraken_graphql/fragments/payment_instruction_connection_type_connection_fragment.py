# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentInstructionConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.payment_instruction_type_fragment import PaymentInstructionTypeFragment


class PaymentInstructionConnectionTypeConnectionPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class PaymentInstructionConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentInstructionConnectionTypeEdge`."""

    cursor: str
    node: PaymentInstructionTypeFragment | None = None


class PaymentInstructionConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentInstructionConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PaymentInstructionConnectionTypeConnectionPageInfo
    edges: list[PaymentInstructionConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentInstructionTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentInstructionConnectionTypeConnectionEdge",
    "PaymentInstructionConnectionTypeConnectionFragment",
    "PaymentInstructionConnectionTypeConnectionPageInfo",
)
