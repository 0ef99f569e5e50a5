# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentForecastConnectionTypeConnectionFragment`."""

from oefr_kraken._models import Result

from ..fragments.payment_forecast_type_fragment import PaymentForecastTypeFragment


class PaymentForecastConnectionTypeConnectionFragmentPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class PaymentForecastConnectionTypeConnectionFragmentEdges(Result, frozen=True):
    """`PaymentForecastConnectionTypeEdge`."""

    cursor: str
    node: PaymentForecastTypeFragment | None = None


class PaymentForecastConnectionTypeConnectionFragment(Result, frozen=True):
    """`PaymentForecastConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PaymentForecastConnectionTypeConnectionFragmentPageInfo
    edges: list[PaymentForecastConnectionTypeConnectionFragmentEdges | None]


__all__ = (
    "PaymentForecastConnectionTypeConnectionFragment",
    "PaymentForecastConnectionTypeConnectionFragmentEdges",
    "PaymentForecastConnectionTypeConnectionFragmentPageInfo",
)
