# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyPeriodTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class SupplyPeriodTypeFragment(Result, frozen=True):
    """`SupplyPeriodType`."""

    supply_end_at: datetime.datetime | None = None
    supply_start_at: datetime.datetime | None = None


__all__ = ("SupplyPeriodTypeFragment",)
