# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DashboardFragment`."""

from oefr_kraken._models import Result


class DashboardDashboardItems(Result, frozen=True):
    """`SectionType`."""

    id: str | None = None
    order: int
    typename: str | None = None


class DashboardFragment(Result, frozen=True):
    """`Dashboard`."""

    dashboard_items: list[DashboardDashboardItems | None]
    id: str | None = None
    serialised_dashboard_items: str
    typename: str | None = None


__all__ = (
    "DashboardDashboardItems",
    "DashboardFragment",
)
