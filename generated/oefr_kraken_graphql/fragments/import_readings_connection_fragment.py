# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ImportReadingsConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.reading_fragment import ReadingFragment


class ImportReadingsConnectionEdge(Result, frozen=True):
    """`ImportReadingsEdge`."""

    cursor: str
    node: ReadingFragment | None = None


class ImportReadingsConnectionFragment(Result, frozen=True):
    """`ImportReadingsConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ImportReadingsConnectionEdge | None]

    def nodes(self) -> list[ReadingFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ImportReadingsConnectionEdge",
    "ImportReadingsConnectionFragment",
)
