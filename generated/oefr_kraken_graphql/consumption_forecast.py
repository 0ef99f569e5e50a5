# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ConsumptionForecast`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.consumption_forecast_connection_type_connection_fragment import (
    ConsumptionForecastConnectionTypeConnectionFragment,
)


class ConsumptionForecastData(Result, frozen=True):
    """`Query`."""

    consumption_forecast: ConsumptionForecastConnectionTypeConnectionFragment | None = None


OPERATION: Operation[ConsumptionForecastData] = Operation(
    name="ConsumptionForecast",
    kind="query",
    document="query ConsumptionForecast($supplyPointId:String!$accountNumber:String!$startAt:DateTime!$endAt:DateTime!$aggregationTimeInterval:ConsumptionDataAggregationTimeInterval!$before:String$after:String$first:Int$last:Int){consumptionForecast(supplyPointId:$supplyPointId accountNumber:$accountNumber startAt:$startAt endAt:$endAt aggregationTimeInterval:$aggregationTimeInterval before:$before after:$after first:$first last:$last){...ConsumptionForecastConnectionTypeConnectionFragment}}fragment ConsumptionForecastConnectionTypeConnectionFragment on ConsumptionForecastConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=ConsumptionForecastData,
    variables=(
        "supplyPointId",
        "accountNumber",
        "startAt",
        "endAt",
        "aggregationTimeInterval",
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
    "ConsumptionForecastData",
)
