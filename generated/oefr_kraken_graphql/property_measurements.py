# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PropertyMeasurements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.measurement_connection_fragment import MeasurementConnectionFragment


class PropertyMeasurementsDataProperty(Result, frozen=True):
    """`PropertyType`."""

    measurements: MeasurementConnectionFragment | None = None


class PropertyMeasurementsData(Result, frozen=True):
    """`Query`."""

    property: PropertyMeasurementsDataProperty | None = None


OPERATION: Operation[PropertyMeasurementsData] = Operation(
    name="PropertyMeasurements",
    kind="query",
    document="query PropertyMeasurements($id:ID!$endAt:DateTime$endOn:Date$startAt:DateTime$startOn:Date$timezone:String$utilityFilters:[UtilityFiltersInput]$first:Int$after:String$before:String$last:Int){property(id:$id){measurements(endAt:$endAt endOn:$endOn startAt:$startAt startOn:$startOn timezone:$timezone utilityFilters:$utilityFilters first:$first after:$after before:$before last:$last){...MeasurementConnectionFragment}}}fragment ElectricityFiltersOutputFragment on ElectricityFiltersOutput{marketSupplyPointId readingDirection readingFrequencyType readingQuality deviceId registerId}fragment EstimatedMoneyTypeFragment on EstimatedMoneyType{estimatedAmount costCurrency pricePerUnit{amount unit}}fragment GasFiltersOutputFragment on GasFiltersOutput{marketSupplyPointId readingFrequencyType deviceId registerId}fragment IntervalMeasurementTypeFragment on IntervalMeasurementType{startAt endAt durationInSeconds}fragment MeasurementConnectionFragment on MeasurementConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename value unit readAt source metaData{...MeasurementsMetadataOutputFragment}...on IntervalMeasurementType{...IntervalMeasurementTypeFragment}}}}fragment MeasurementsMetadataOutputFragment on MeasurementsMetadataOutput{statistics{...StatisticOutputFragment}extras{label value description}utilityFilters{__typename ...on ElectricityFiltersOutput{...ElectricityFiltersOutputFragment}...on GasFiltersOutput{...GasFiltersOutputFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment StatisticOutputFragment on StatisticOutput{label type value description costInclTax{...EstimatedMoneyTypeFragment}costExclTax{...EstimatedMoneyTypeFragment}}",
    model=PropertyMeasurementsData,
    variables=(
        "id",
        "endAt",
        "endOn",
        "startAt",
        "startOn",
        "timezone",
        "utilityFilters",
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
    "PropertyMeasurementsData",
    "PropertyMeasurementsDataProperty",
)
