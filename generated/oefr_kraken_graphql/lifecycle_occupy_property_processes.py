# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LifecycleOccupyPropertyProcesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.occupy_property_process_connection_type_connection_fragment import (
    OccupyPropertyProcessConnectionTypeConnectionFragment,
)


class LifecycleOccupyPropertyProcessesDataLifecycleProcesses(Result, frozen=True):
    """`LifecycleProcessesType`."""

    occupy_property_processes: OccupyPropertyProcessConnectionTypeConnectionFragment | None = None


class LifecycleOccupyPropertyProcessesData(Result, frozen=True):
    """`Query`."""

    lifecycle_processes: LifecycleOccupyPropertyProcessesDataLifecycleProcesses | None = None


OPERATION: Operation[LifecycleOccupyPropertyProcessesData] = Operation(
    name="LifecycleOccupyPropertyProcesses",
    kind="query",
    document="query LifecycleOccupyPropertyProcesses($accountNumber:String!$onlyActive:Boolean$sortOrder:LifecycleProcessesSortOrder$first:Int$after:String$before:String$last:Int){lifecycleProcesses(accountNumber:$accountNumber onlyActive:$onlyActive sortOrder:$sortOrder){occupyPropertyProcesses(first:$first after:$after before:$before last:$last){...OccupyPropertyProcessConnectionTypeConnectionFragment}}}fragment OccupyPropertyProcessConnectionTypeConnectionFragment on OccupyPropertyProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...OccupyPropertyProcessTypeFragment}}}fragment OccupyPropertyProcessTypeFragment on OccupyPropertyProcessType{id occupyAt status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LifecycleOccupyPropertyProcessesData,
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
    "LifecycleOccupyPropertyProcessesData",
    "LifecycleOccupyPropertyProcessesDataLifecycleProcesses",
)
