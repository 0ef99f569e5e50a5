# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AgreementConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.common_agreement_type_fragment import CommonAgreementTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AgreementConnectionEdge(Result, frozen=True):
    """`AgreementEdge`."""

    cursor: str
    node: CommonAgreementTypeFragment | None = None


class AgreementConnectionFragment(Result, frozen=True):
    """`AgreementConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AgreementConnectionEdge | None]

    def nodes(self) -> list[CommonAgreementTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AgreementConnectionEdge",
    "AgreementConnectionFragment",
)
