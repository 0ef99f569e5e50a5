# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LifecycleJoinSupplierProcesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.join_supplier_process_connection_type_connection_fragment import (
    JoinSupplierProcessConnectionTypeConnectionFragment,
)


class LifecycleJoinSupplierProcessesDataLifecycleProcesses(Result, frozen=True):
    """`LifecycleProcessesType`."""

    join_supplier_processes: JoinSupplierProcessConnectionTypeConnectionFragment | None = None


class LifecycleJoinSupplierProcessesData(Result, frozen=True):
    """`Query`."""

    lifecycle_processes: LifecycleJoinSupplierProcessesDataLifecycleProcesses | None = None


OPERATION: Operation[LifecycleJoinSupplierProcessesData] = Operation(
    name="LifecycleJoinSupplierProcesses",
    kind="query",
    document="query LifecycleJoinSupplierProcesses($accountNumber:String!$onlyActive:Boolean$sortOrder:LifecycleProcessesSortOrder$first:Int$after:String$before:String$last:Int){lifecycleProcesses(accountNumber:$accountNumber onlyActive:$onlyActive sortOrder:$sortOrder){joinSupplierProcesses(first:$first after:$after before:$before last:$last){...JoinSupplierProcessConnectionTypeConnectionFragment}}}fragment JoinSupplierProcessConnectionTypeConnectionFragment on JoinSupplierProcessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...JoinSupplierProcessTypeFragment}}}fragment JoinSupplierProcessDataTypeFragment on JoinSupplierProcessDataType{requestedAt note salesChannel salesSubchannel storedPaymentMethodDetailsReference supplyPointContexts{__typename externalIdentifier marketName requestedSupplyStartDate selectedProduct{code displayName}}}fragment JoinSupplierProcessTypeFragment on JoinSupplierProcessType{id number status currentProcessData{...JoinSupplierProcessDataTypeFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LifecycleJoinSupplierProcessesData,
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
    "LifecycleJoinSupplierProcessesData",
    "LifecycleJoinSupplierProcessesDataLifecycleProcesses",
)
