# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProductConnectionTypeConnectionFragment`."""

from pydantic import Field

from oefr_kraken._models import Result


class ProductConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class ProductConnectionTypeConnectionFragmentEdgesNode(Result, frozen=True):
    """`Product`."""

    typename__: str = Field(default="", alias="__typename")


class ProductConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`ProductConnectionTypeEdge`."""

    cursor: str
    node: ProductConnectionTypeConnectionFragmentEdgesNode | None = None


class ProductConnectionTypeConnectionFragment(Result, frozen=True):
    """`ProductConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: ProductConnectionTypeConnectionFragmentPageInfo
    edges: list[ProductConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "ProductConnectionTypeConnectionFragment",
    "ProductConnectionTypeConnectionFragmentEdges",
    "ProductConnectionTypeConnectionFragmentEdgesNode",
    "ProductConnectionTypeConnectionFragmentPageInfo",
)
