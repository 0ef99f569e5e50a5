# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `JoinSupplierProcess`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.lifecycle_supply_point_process_status import LifecycleSupplyPointProcessStatus
from .fragments.join_supplier_process_data_type_fragment import JoinSupplierProcessDataTypeFragment


class JoinSupplierProcess(Result, frozen=True):
    """`JoinSupplierProcessType`."""

    id: str | None = None
    status: LifecycleSupplyPointProcessStatus | None = None
    number: str | None = None
    current_process_data: JoinSupplierProcessDataTypeFragment | None = None


class JoinSupplierProcessData(Result, frozen=True):
    """`Query`."""

    join_supplier_process: JoinSupplierProcess | None = None


OPERATION: Operation[JoinSupplierProcessData] = Operation(
    name="JoinSupplierProcess",
    kind="query",
    document="query JoinSupplierProcess($number:String!){joinSupplierProcess(number:$number){id status number currentProcessData{...JoinSupplierProcessDataTypeFragment}}}fragment JoinSupplierProcessDataTypeFragment on JoinSupplierProcessDataType{requestedAt note salesChannel salesSubchannel storedPaymentMethodDetailsReference supplyPointContexts{__typename externalIdentifier marketName requestedSupplyStartDate selectedProduct{code displayName}}}",
    model=JoinSupplierProcessData,
    variables=("number",),
    errors=(
        "KT-CT-10332",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "JoinSupplierProcess",
    "JoinSupplierProcessData",
)
