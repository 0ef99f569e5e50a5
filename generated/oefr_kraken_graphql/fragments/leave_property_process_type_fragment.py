# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `LeavePropertyProcessTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.lifecycle_supply_point_process_status import LifecycleSupplyPointProcessStatus


class LeavePropertyProcessTypeFragment(Result, frozen=True):
    """`LeavePropertyProcessType`."""

    id: str | None = None
    status: LifecycleSupplyPointProcessStatus | None = None


__all__ = ("LeavePropertyProcessTypeFragment",)
