# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricityReadingConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.electricity_reading_type_fragment import ElectricityReadingTypeFragment
from ..fragments.page_info_fragment import PageInfoFragment


class ElectricityReadingConnectionEdge(Result, frozen=True):
    """`ElectricityReadingEdge`."""

    cursor: str
    node: ElectricityReadingTypeFragment | None = None


class ElectricityReadingConnectionFragment(Result, frozen=True):
    """`ElectricityReadingConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ElectricityReadingConnectionEdge | None]

    def nodes(self) -> list[ElectricityReadingTypeFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ElectricityReadingConnectionEdge",
    "ElectricityReadingConnectionFragment",
)
