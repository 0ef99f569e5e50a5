# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountFileAttachmentConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.account_file_attachment_fragment import AccountFileAttachmentFragment
from ..fragments.page_info_fragment import PageInfoFragment


class AccountFileAttachmentConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountFileAttachmentConnectionTypeEdge`."""

    cursor: str
    node: AccountFileAttachmentFragment | None = None


class AccountFileAttachmentConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountFileAttachmentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountFileAttachmentConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[AccountFileAttachmentFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountFileAttachmentConnectionTypeConnectionEdge",
    "AccountFileAttachmentConnectionTypeConnectionFragment",
)
