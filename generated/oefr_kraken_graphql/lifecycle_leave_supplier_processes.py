# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LifecycleLeaveSupplierProcesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.leave_supplier_process_connection_type_connection_fragment import (
    LeaveSupplierProcessConnectionTypeConnectionFragment,
)


class LifecycleLeaveSupplierProcessesDataLifecycleProcesses(Result, frozen=True):
    """`LifecycleProcessesType`."""

    leave_supplier_processes: LeaveSupplierProcessConnectionTypeConnectionFragment | None = None


class LifecycleLeaveSupplierProcessesData(Result, frozen=True):
    """`Query`."""

    lifecycle_processes: LifecycleLeaveSupplierProcessesDataLifecycleProcesses | None = None


OPERATION: Operation[LifecycleLeaveSupplierProcessesData] = Operation(
    name="LifecycleLeaveSupplierProcesses",
    kind="query",
    document="query LifecycleLeaveSupplierProcesses($accountNumber:String!$onlyActive:Boolean$sortOrder:LifecycleProcessesSortOrder$first:Int$after:String$before:String$last:Int){lifecycleProcesses(accountNumber:$accountNumber onlyActive:$onlyActive sortOrder:$sortOrder){leaveSupplierProcesses(first:$first after:$after before:$before last:$last){...LeaveSupplierProcessConnectionTypeConnectionFragment}}}fragment LeaveSupplierProcessConnectionTypeConnectionFragment on LeaveSupplierProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...LeaveSupplierProcessTypeFragment}}}fragment LeaveSupplierProcessTypeFragment on LeaveSupplierProcessType{id number status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LifecycleLeaveSupplierProcessesData,
    variables=(
        "accountNumber",
        "onlyActive",
        "sortOrder",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4123",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LifecycleLeaveSupplierProcessesData",
    "LifecycleLeaveSupplierProcessesDataLifecycleProcesses",
)
