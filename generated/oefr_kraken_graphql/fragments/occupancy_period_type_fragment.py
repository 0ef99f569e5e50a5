# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OccupancyPeriodTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class OccupancyPeriodTypeFragment(Result, frozen=True):
    """`OccupancyPeriodType`."""

    account_number: str | None = None
    effective_from: datetime.datetime | None = None
    effective_to: datetime.datetime | None = None
    id: str | None = None
    is_occupier: bool | None = None
    number_of_occupants: int | None = None


__all__ = ("OccupancyPeriodTypeFragment",)
