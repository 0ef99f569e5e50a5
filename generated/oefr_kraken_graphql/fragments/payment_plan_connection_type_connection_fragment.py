# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentPlanConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.payment_plan_type_fragment import PaymentPlanTypeFragment


class PaymentPlanConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class PaymentPlanConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`PaymentPlanConnectionTypeEdge`."""

    cursor: str
    node: PaymentPlanTypeFragment | None = None


class PaymentPlanConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentPlanConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PaymentPlanConnectionTypeConnectionFragmentPageInfo
    edges: list[PaymentPlanConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "PaymentPlanConnectionTypeConnectionFragment",
    "PaymentPlanConnectionTypeConnectionFragmentEdges",
    "PaymentPlanConnectionTypeConnectionFragmentPageInfo",
)
