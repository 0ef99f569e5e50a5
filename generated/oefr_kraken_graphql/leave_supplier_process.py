# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LeaveSupplierProcess`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.lifecycle_supply_point_process_status import LifecycleSupplyPointProcessStatus


class LeaveSupplierProcess(Result, frozen=True):
    """`LeaveSupplierProcessType`."""

    id: str | None = None
    status: LifecycleSupplyPointProcessStatus | None = None
    number: str | None = None


class LeaveSupplierProcessData(Result, frozen=True):
    """`Query`."""

    leave_supplier_process: LeaveSupplierProcess | None = None


OPERATION: Operation[LeaveSupplierProcessData] = Operation(
    name="LeaveSupplierProcess",
    kind="query",
    document="query LeaveSupplierProcess($number:String$leaveSupplierProcessId:ID){leaveSupplierProcess(number:$number leaveSupplierProcessId:$leaveSupplierProcessId){id status number}}",
    model=LeaveSupplierProcessData,
    variables=(
        "number",
        "leaveSupplierProcessId",
    ),
    errors=(
        "KT-CT-10302",
        "KT-CT-10333",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LeaveSupplierProcess",
    "LeaveSupplierProcessData",
)
