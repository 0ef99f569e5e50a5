# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FraAccountPaymentConnectionTypeConnectionFragment`."""

from pydantic import Field

from oefr_kraken._models import Result


class FraAccountPaymentConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class FraAccountPaymentConnectionTypeConnectionFragmentEdgesNode(Result, frozen=True):
    """`FraPaymentsInterface`."""

    typename__: str = Field(default="", alias="__typename")


class FraAccountPaymentConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`FraAccountPaymentConnectionTypeEdge`."""

    cursor: str
    node: FraAccountPaymentConnectionTypeConnectionFragmentEdgesNode | None = None


class FraAccountPaymentConnectionTypeConnectionFragment(Result, frozen=True):
    """`FraAccountPaymentConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: FraAccountPaymentConnectionTypeConnectionFragmentPageInfo
    edges: list[FraAccountPaymentConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "FraAccountPaymentConnectionTypeConnectionFragment",
    "FraAccountPaymentConnectionTypeConnectionFragmentEdges",
    "FraAccountPaymentConnectionTypeConnectionFragmentEdgesNode",
    "FraAccountPaymentConnectionTypeConnectionFragmentPageInfo",
)
