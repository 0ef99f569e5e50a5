# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkConversationEventsConnectionFragment`."""

from typing import Annotated, Literal

from pydantic import Field

from oefr_kraken._models import Result, UnknownObject, unlisted

from ..fragments.ink_new_message_fragment import InkNewMessageFragment


class InkConversationEventsConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class InkConversationEventsConnectionFragmentEdgesNodeInkNewMessage(InkNewMessageFragment, frozen=True):
    """`InkNewMessage`."""

    typename__: Literal["InkNewMessage"] = Field(alias="__typename")


InkConversationEventsConnectionFragmentEdgesNode = Annotated[
    InkConversationEventsConnectionFragmentEdgesNodeInkNewMessage
    | Annotated[UnknownObject, unlisted("InkNewMessage")],
    Field(union_mode="left_to_right"),
]


class InkConversationEventsConnectionFragmentEdges(Result, frozen=True):
    """`InkConversationEventsEdge`."""

    cursor: str
    node: InkConversationEventsConnectionFragmentEdgesNode


class InkConversationEventsConnectionFragment(Result, frozen=True):
    """`InkConversationEventsConnection`."""

    page_info: InkConversationEventsConnectionFragmentPageInfo
    edges: list[InkConversationEventsConnectionFragmentEdges]


__all__ = (
    "InkConversationEventsConnectionFragment",
    "InkConversationEventsConnectionFragmentEdges",
    "InkConversationEventsConnectionFragmentEdgesNode",
    "InkConversationEventsConnectionFragmentEdgesNodeInkNewMessage",
    "InkConversationEventsConnectionFragmentPageInfo",
)
