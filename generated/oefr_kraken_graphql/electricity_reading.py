# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ElectricityReading`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.electricity_reading_connection_fragment import ElectricityReadingConnectionFragment


class ElectricityReadingData(Result, frozen=True):
    """`Query`."""

    electricity_reading: ElectricityReadingConnectionFragment | None = None


OPERATION: Operation[ElectricityReadingData] = Operation(
    name="ElectricityReading",
    kind="query",
    document="query ElectricityReading($prmId:String!$accountNumber:String!$periodStartAt:Date$periodEndAt:Date$calendarType:CalendarType$statusProcessed:ReadingStatus$before:String$after:String$first:Int$last:Int){electricityReading(prmId:$prmId accountNumber:$accountNumber periodStartAt:$periodStartAt periodEndAt:$periodEndAt calendarType:$calendarType statusProcessed:$statusProcessed before:$before after:$after first:$first last:$last){...ElectricityReadingConnectionFragment}}fragment DistributorTemporalClassTypeFragment on DistributorTemporalClassType{code}fragment ElectricityReadingConnectionFragment on ElectricityReadingConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ElectricityReadingTypeFragment}}}fragment ElectricityReadingTypeFragment on ElectricityReadingType{periodStartAt periodEndAt consumption consumptionReliability indexStartValue indexEndValue indexReliability statusProcessed calendarType calendarTempClass temporalClass{__typename ...on DistributorTemporalClassType{...DistributorTemporalClassTypeFragment}...on ProviderTemporalClassType{...ProviderTemporalClassTypeFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}",
    model=ElectricityReadingData,
    variables=(
        "prmId",
        "accountNumber",
        "periodStartAt",
        "periodEndAt",
        "calendarType",
        "statusProcessed",
        "before",
        "after",
        "first",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ElectricityReadingData",
)
