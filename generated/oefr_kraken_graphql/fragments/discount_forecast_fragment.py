# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DiscountForecastFragment`."""

import datetime

from oefr_kraken._models import Result


class DiscountForecastFragment(Result, frozen=True):
    """`DiscountForecast`."""

    base_time: datetime.datetime | None = None


__all__ = ("DiscountForecastFragment",)
