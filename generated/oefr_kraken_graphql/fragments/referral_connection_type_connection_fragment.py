# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ReferralConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.referral_type_fragment import ReferralTypeFragment


class ReferralConnectionTypeConnectionEdge(Result, frozen=True):
    """`ReferralConnectionTypeEdge`."""

    cursor: str
    node: ReferralTypeFragment | None = None


class ReferralConnectionTypeConnectionFragment(Result, frozen=True):
    """`ReferralConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    referring_user_total_payment_amount: int
    page_info: PageInfoFragment
    edges: list[ReferralConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ReferralTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ReferralConnectionTypeConnectionEdge",
    "ReferralConnectionTypeConnectionFragment",
)
