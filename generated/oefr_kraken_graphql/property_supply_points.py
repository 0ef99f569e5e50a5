# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PropertySupplyPoints`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.supply_point_connection_type_connection_fragment import (
    SupplyPointConnectionTypeConnectionFragment,
)


class PropertySupplyPointsDataProperty(Result, frozen=True):
    """`PropertyType`."""

    supply_points: SupplyPointConnectionTypeConnectionFragment | None = None


class PropertySupplyPointsData(Result, frozen=True):
    """`Query`."""

    property: PropertySupplyPointsDataProperty | None = None


OPERATION: Operation[PropertySupplyPointsData] = Operation(
    name="PropertySupplyPoints",
    kind="query",
    document="query PropertySupplyPoints($id:ID!$first:Int$after:String$before:String$last:Int){property(id:$id){supplyPoints(first:$first after:$after before:$before last:$last){...SupplyPointConnectionTypeConnectionFragment}}}fragment ElectricityMeterPointFragment on ElectricityMeterPoint{poweredStatus distributorStatus meterKind isTeleoperable isThreePhase circuitBreakerIntensity subscribedMaxPower offPeakLabel offPeakValues{label seasonCode season{code name startDay startMonth endDay endMonth}}providerCalendar{id name temporalClasses{...ProviderTemporalClassTypeFragment}}}fragment GasMeterPointFragment on GasMeterPoint{poweredStatus contractualStatus serial gasNature annualConsumption cutDate}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}fragment SupplyPeriodTypeFragment on SupplyPeriodType{supplyEndAt supplyStartAt}fragment SupplyPointConnectionTypeConnectionFragment on SupplyPointConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...SupplyPointTypeFragment}}}fragment SupplyPointTypeFragment on SupplyPointType{id externalIdentifier marketName lastSupplyPeriod{...SupplyPeriodTypeFragment}property{id address label postcode splitAddress}meterPoint{__typename id isSmartMeter address{fullAddress}...on ElectricityMeterPoint{...ElectricityMeterPointFragment}...on GasMeterPoint{...GasMeterPointFragment}}}",
    model=PropertySupplyPointsData,
    variables=(
        "id",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PropertySupplyPointsData",
    "PropertySupplyPointsDataProperty",
)
