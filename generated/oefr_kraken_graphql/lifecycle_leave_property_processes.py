# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LifecycleLeavePropertyProcesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.leave_property_process_connection_type_connection_fragment import (
    LeavePropertyProcessConnectionTypeConnectionFragment,
)


class LifecycleLeavePropertyProcessesDataLifecycleProcesses(Result, frozen=True):
    """`LifecycleProcessesType`."""

    leave_property_processes: LeavePropertyProcessConnectionTypeConnectionFragment | None = None


class LifecycleLeavePropertyProcessesData(Result, frozen=True):
    """`Query`."""

    lifecycle_processes: LifecycleLeavePropertyProcessesDataLifecycleProcesses | None = None


OPERATION: Operation[LifecycleLeavePropertyProcessesData] = Operation(
    name="LifecycleLeavePropertyProcesses",
    kind="query",
    document="query LifecycleLeavePropertyProcesses($accountNumber:String!$onlyActive:Boolean$sortOrder:LifecycleProcessesSortOrder$first:Int$after:String$before:String$last:Int){lifecycleProcesses(accountNumber:$accountNumber onlyActive:$onlyActive sortOrder:$sortOrder){leavePropertyProcesses(first:$first after:$after before:$before last:$last){...LeavePropertyProcessConnectionTypeConnectionFragment}}}fragment LeavePropertyProcessConnectionTypeConnectionFragment on LeavePropertyProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...LeavePropertyProcessTypeFragment}}}fragment LeavePropertyProcessTypeFragment on LeavePropertyProcessType{id status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LifecycleLeavePropertyProcessesData,
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
    "LifecycleLeavePropertyProcessesData",
    "LifecycleLeavePropertyProcessesDataLifecycleProcesses",
)
