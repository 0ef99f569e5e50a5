# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `OccupyPropertyProcessTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.lifecycle_supply_point_process_status import LifecycleSupplyPointProcessStatus


class OccupyPropertyProcessTypeFragment(Result, frozen=True):
    """`OccupyPropertyProcessType`."""

    id: str | None = None
    occupy_at: datetime.datetime
    status: LifecycleSupplyPointProcessStatus | None = None


__all__ = ("OccupyPropertyProcessTypeFragment",)
