# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DirectDebitInstructionConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.direct_debit_instruction_type_fragment import DirectDebitInstructionTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class DirectDebitInstructionConnectionTypeConnectionEdge(Result, frozen=True):
    """`DirectDebitInstructionConnectionTypeEdge`."""

    cursor: str
    node: DirectDebitInstructionTypeFragment | None = None


class DirectDebitInstructionConnectionTypeConnectionFragment(Result, frozen=True):
    """`DirectDebitInstructionConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[DirectDebitInstructionConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[DirectDebitInstructionTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "DirectDebitInstructionConnectionTypeConnectionEdge",
    "DirectDebitInstructionConnectionTypeConnectionFragment",
)
