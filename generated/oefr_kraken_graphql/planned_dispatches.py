# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PlannedDispatches`: its document and the models of its answer."""

import datetime
import decimal

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.upside_dispatch_meta_type_fragment import UpsideDispatchMetaTypeFragment


class PlannedDispatches(Result, frozen=True):
    """`UpsideDispatchType`."""

    start: datetime.datetime
    end: datetime.datetime
    start_dt: str | None = None
    """Deprecated on 2024-04-19; removal on or after 2025-01-01."""
    end_dt: str | None = None
    """Deprecated on 2024-04-19; removal on or after 2025-01-01."""
    delta_kwh: int | None = None
    """Deprecated on 2024-04-19; removal on or after 2025-01-01."""
    delta: decimal.Decimal | None = None
    meta: UpsideDispatchMetaTypeFragment | None = None


class PlannedDispatchesData(Result, frozen=True):
    """`Query`."""

    planned_dispatches: list[PlannedDispatches | None] | None = None
    """Deprecated on 2025-05-27; removal on or after 2026-01-16."""


OPERATION: Operation[PlannedDispatchesData] = Operation(
    name="PlannedDispatches",
    kind="query",
    document="query PlannedDispatches($accountNumber:String!){plannedDispatches(accountNumber:$accountNumber){start end startDt endDt deltaKwh delta meta{...UpsideDispatchMetaTypeFragment}}}fragment UpsideDispatchMetaTypeFragment on UpsideDispatchMetaType{location source}",
    model=PlannedDispatchesData,
    variables=("accountNumber",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PlannedDispatches",
    "PlannedDispatchesData",
)
