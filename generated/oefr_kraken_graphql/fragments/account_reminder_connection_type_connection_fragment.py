# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountReminderConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.reminder_fragment import ReminderFragment


class AccountReminderConnectionTypeConnectionEdge(Result, frozen=True):
    """`AccountReminderConnectionTypeEdge`."""

    cursor: str
    node: ReminderFragment | None = None


class AccountReminderConnectionTypeConnectionFragment(Result, frozen=True):
    """`AccountReminderConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[AccountReminderConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[ReminderFragment]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "AccountReminderConnectionTypeConnectionEdge",
    "AccountReminderConnectionTypeConnectionFragment",
)
