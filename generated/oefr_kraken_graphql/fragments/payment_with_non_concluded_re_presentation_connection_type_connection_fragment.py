# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_with_non_concluded_re_presentation_type_fragment import (
    PaymentWithNonConcludedRePresentationTypeFragment,
)


class PaymentWithNonConcludedRePresentationConnectionTypeConnectionEdge(Result, frozen=True):
    """`PaymentWithNonConcludedRePresentationConnectionTypeEdge`."""

    cursor: str
    node: PaymentWithNonConcludedRePresentationTypeFragment | None = None


class PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentWithNonConcludedRePresentationConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[PaymentWithNonConcludedRePresentationConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[PaymentWithNonConcludedRePresentationTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionEdge",
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment",
)
