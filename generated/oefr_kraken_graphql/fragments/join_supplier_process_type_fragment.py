# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `JoinSupplierProcessTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.lifecycle_supply_point_process_status import LifecycleSupplyPointProcessStatus
from ..fragments.join_supplier_process_data_type_fragment import JoinSupplierProcessDataTypeFragment


class JoinSupplierProcessTypeFragment(Result, frozen=True):
    """`JoinSupplierProcessType`."""

    id: str | None = None
    number: str | None = None
    status: LifecycleSupplyPointProcessStatus | None = None
    current_process_data: JoinSupplierProcessDataTypeFragment | None = None


__all__ = ("JoinSupplierProcessTypeFragment",)
