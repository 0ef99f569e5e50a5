# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkConversationEventsConnectionFragment`."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from pydantic import Field

from ..fragments.ink_new_message_fragment import InkNewMessageFragment
from ..fragments.page_info_fragment import PageInfoFragment


class InkConversationEventsConnectionNodeInkNewMessage(InkNewMessageFragment, frozen=True):
    """`InkNewMessage`."""

    typename__: Literal["InkNewMessage"] = Field(alias="__typename")


InkConversationEventsConnectionNode = Annotated[
    InkConversationEventsConnectionNodeInkNewMessage | Annotated[UnknownObject, unlisted("InkNewMessage")],
    Field(union_mode="left_to_right"),
]


class InkConversationEventsConnectionEdge(Result, frozen=True):
    """`InkConversationEventsEdge`."""

    cursor: str
    node: InkConversationEventsConnectionNode


class InkConversationEventsConnectionFragment(Result, frozen=True):
    """`InkConversationEventsConnection`."""

    page_info: PageInfoFragment
    edges: list[InkConversationEventsConnectionEdge]

    def nodes(self) -> list[InkConversationEventsConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "InkConversationEventsConnectionEdge",
    "InkConversationEventsConnectionFragment",
    "InkConversationEventsConnectionNode",
    "InkConversationEventsConnectionNodeInkNewMessage",
)
