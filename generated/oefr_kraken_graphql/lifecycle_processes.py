# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LifecycleProcesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.join_supplier_process_connection_type_connection_fragment import (
    JoinSupplierProcessConnectionTypeConnectionFragment,
)
from .fragments.leave_property_process_connection_type_connection_fragment import (
    LeavePropertyProcessConnectionTypeConnectionFragment,
)
from .fragments.leave_supplier_process_connection_type_connection_fragment import (
    LeaveSupplierProcessConnectionTypeConnectionFragment,
)
from .fragments.occupy_property_process_connection_type_connection_fragment import (
    OccupyPropertyProcessConnectionTypeConnectionFragment,
)


class LifecycleProcesses(Result, frozen=True):
    """`LifecycleProcessesType`."""

    join_supplier_processes: JoinSupplierProcessConnectionTypeConnectionFragment | None = None
    leave_supplier_processes: LeaveSupplierProcessConnectionTypeConnectionFragment | None = None
    occupy_property_processes: OccupyPropertyProcessConnectionTypeConnectionFragment | None = None
    leave_property_processes: LeavePropertyProcessConnectionTypeConnectionFragment | None = None


class LifecycleProcessesData(Result, frozen=True):
    """`Query`."""

    lifecycle_processes: LifecycleProcesses | None = None


OPERATION: Operation[LifecycleProcessesData] = Operation(
    name="LifecycleProcesses",
    kind="query",
    document="query LifecycleProcesses($onlyActive:Boolean$sortOrder:LifecycleProcessesSortOrder$accountNumber:String!){lifecycleProcesses(onlyActive:$onlyActive sortOrder:$sortOrder accountNumber:$accountNumber){joinSupplierProcesses(first:50){...JoinSupplierProcessConnectionTypeConnectionFragment}leaveSupplierProcesses(first:50){...LeaveSupplierProcessConnectionTypeConnectionFragment}occupyPropertyProcesses(first:50){...OccupyPropertyProcessConnectionTypeConnectionFragment}leavePropertyProcesses(first:50){...LeavePropertyProcessConnectionTypeConnectionFragment}}}fragment JoinSupplierProcessConnectionTypeConnectionFragment on JoinSupplierProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...JoinSupplierProcessTypeFragment}}}fragment JoinSupplierProcessDataTypeFragment on JoinSupplierProcessDataType{requestedAt note salesChannel salesSubchannel storedPaymentMethodDetailsReference supplyPointContexts{__typename externalIdentifier marketName requestedSupplyStartDate selectedProduct{code displayName}}}fragment JoinSupplierProcessTypeFragment on JoinSupplierProcessType{id number status currentProcessData{...JoinSupplierProcessDataTypeFragment}}fragment LeavePropertyProcessConnectionTypeConnectionFragment on LeavePropertyProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...LeavePropertyProcessTypeFragment}}}fragment LeavePropertyProcessTypeFragment on LeavePropertyProcessType{id status}fragment LeaveSupplierProcessConnectionTypeConnectionFragment on LeaveSupplierProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...LeaveSupplierProcessTypeFragment}}}fragment LeaveSupplierProcessTypeFragment on LeaveSupplierProcessType{id number status}fragment OccupyPropertyProcessConnectionTypeConnectionFragment on OccupyPropertyProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...OccupyPropertyProcessTypeFragment}}}fragment OccupyPropertyProcessTypeFragment on OccupyPropertyProcessType{id occupyAt status}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LifecycleProcessesData,
    variables=(
        "onlyActive",
        "sortOrder",
        "accountNumber",
    ),
    errors=(
        "KT-CT-4123",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LifecycleProcesses",
    "LifecycleProcessesData",
)
