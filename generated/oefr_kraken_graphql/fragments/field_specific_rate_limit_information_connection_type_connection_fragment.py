# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FieldSpecificRateLimitInformationConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.field_specific_rate_limit_information_fragment import (
    FieldSpecificRateLimitInformationFragment,
)
from ..fragments.page_info_fragment import PageInfoFragment


class FieldSpecificRateLimitInformationConnectionTypeConnectionEdge(Result, frozen=True):
    """`FieldSpecificRateLimitInformationConnectionTypeEdge`."""

    cursor: str
    node: FieldSpecificRateLimitInformationFragment | None = None


class FieldSpecificRateLimitInformationConnectionTypeConnectionFragment(Result, frozen=True):
    """`FieldSpecificRateLimitInformationConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[FieldSpecificRateLimitInformationConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[FieldSpecificRateLimitInformationFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "FieldSpecificRateLimitInformationConnectionTypeConnectionEdge",
    "FieldSpecificRateLimitInformationConnectionTypeConnectionFragment",
)
