# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LeaveSupplierProcessSupplyPoints`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.supply_point_connection_type_connection_fragment import (
    SupplyPointConnectionTypeConnectionFragment,
)


class LeaveSupplierProcessSupplyPointsDataLeaveSupplierProcess(Result, frozen=True):
    """`LeaveSupplierProcessType`."""

    supply_points: SupplyPointConnectionTypeConnectionFragment


class LeaveSupplierProcessSupplyPointsData(Result, frozen=True):
    """`Query`."""

    leave_supplier_process: LeaveSupplierProcessSupplyPointsDataLeaveSupplierProcess | None = None


OPERATION: Operation[LeaveSupplierProcessSupplyPointsData] = Operation(
    name="LeaveSupplierProcessSupplyPoints",
    kind="query",
    document="query LeaveSupplierProcessSupplyPoints($leaveSupplierProcessId:ID$number:String$first:Int$after:String$before:String$last:Int){leaveSupplierProcess(leaveSupplierProcessId:$leaveSupplierProcessId number:$number){supplyPoints(first:$first after:$after before:$before last:$last){...SupplyPointConnectionTypeConnectionFragment}}}fragment ElectricityMeterPointFragment on ElectricityMeterPoint{poweredStatus distributorStatus meterKind isTeleoperable isThreePhase circuitBreakerIntensity subscribedMaxPower offPeakLabel offPeakValues{label seasonCode season{code name startDay startMonth endDay endMonth}}providerCalendar{id name temporalClasses{...ProviderTemporalClassTypeFragment}}}fragment GasMeterPointFragment on GasMeterPoint{poweredStatus contractualStatus serial gasNature annualConsumption cutDate}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}fragment SupplyPeriodTypeFragment on SupplyPeriodType{supplyEndAt supplyStartAt}fragment SupplyPointConnectionTypeConnectionFragment on SupplyPointConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...SupplyPointTypeFragment}}}fragment SupplyPointTypeFragment on SupplyPointType{id externalIdentifier marketName lastSupplyPeriod{...SupplyPeriodTypeFragment}property{id address label postcode splitAddress}meterPoint{__typename id isSmartMeter address{fullAddress}...on ElectricityMeterPoint{...ElectricityMeterPointFragment}...on GasMeterPoint{...GasMeterPointFragment}}}",
    model=LeaveSupplierProcessSupplyPointsData,
    variables=(
        "leaveSupplierProcessId",
        "number",
        "first",
        "after",
        "before",
        "last",
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
    "LeaveSupplierProcessSupplyPointsData",
    "LeaveSupplierProcessSupplyPointsDataLeaveSupplierProcess",
)
