# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CustomerFeedbackFormConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.customer_feedback_form_type_fragment import CustomerFeedbackFormTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class CustomerFeedbackFormConnectionTypeConnectionEdge(Result, frozen=True):
    """`CustomerFeedbackFormConnectionTypeEdge`."""

    cursor: str
    node: CustomerFeedbackFormTypeFragment | None = None


class CustomerFeedbackFormConnectionTypeConnectionFragment(Result, frozen=True):
    """`CustomerFeedbackFormConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[CustomerFeedbackFormConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[CustomerFeedbackFormTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "CustomerFeedbackFormConnectionTypeConnectionEdge",
    "CustomerFeedbackFormConnectionTypeConnectionFragment",
)
