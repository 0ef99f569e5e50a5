# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ExportReadingsConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.reading_fragment import ReadingFragment


class ExportReadingsConnectionEdge(Result, frozen=True):
    """`ExportReadingsEdge`."""

    cursor: str
    node: ReadingFragment | None = None


class ExportReadingsConnectionFragment(Result, frozen=True):
    """`ExportReadingsConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[ExportReadingsConnectionEdge | None]

    def nodes(self) -> list[ReadingFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "ExportReadingsConnectionEdge",
    "ExportReadingsConnectionFragment",
)
