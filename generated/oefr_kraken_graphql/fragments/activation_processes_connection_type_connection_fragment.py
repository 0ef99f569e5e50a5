# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ActivationProcessesConnectionTypeConnectionFragment`."""

from pydantic import Field

from oefr_kraken._models import Result


class ActivationProcessesConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class ActivationProcessesConnectionTypeConnectionFragmentEdgesNode(Result, frozen=True):
    """`UnknownActivationProcess`."""

    typename__: str = Field(default="", alias="__typename")


class ActivationProcessesConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`ActivationProcessesConnectionTypeEdge`."""

    cursor: str
    node: ActivationProcessesConnectionTypeConnectionFragmentEdgesNode | None = None


class ActivationProcessesConnectionTypeConnectionFragment(Result, frozen=True):
    """`ActivationProcessesConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: ActivationProcessesConnectionTypeConnectionFragmentPageInfo
    edges: list[ActivationProcessesConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "ActivationProcessesConnectionTypeConnectionFragment",
    "ActivationProcessesConnectionTypeConnectionFragmentEdges",
    "ActivationProcessesConnectionTypeConnectionFragmentEdgesNode",
    "ActivationProcessesConnectionTypeConnectionFragmentPageInfo",
)
