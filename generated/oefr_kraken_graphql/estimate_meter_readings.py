# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `EstimateMeterReadings`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.meter_reading_estimation_reading_connection_fragment import (
    MeterReadingEstimationReadingConnectionFragment,
)


class EstimateMeterReadingsData(Result, frozen=True):
    """`Query`."""

    estimate_meter_readings: MeterReadingEstimationReadingConnectionFragment | None = None


OPERATION: Operation[EstimateMeterReadingsData] = Operation(
    name="EstimateMeterReadings",
    kind="query",
    document="query EstimateMeterReadings($periodStart:DateTime!$periodEnd:DateTime!$marketIdentifier:ID!$deviceId:ID$registerId:ID$before:String$after:String$first:Int$last:Int){estimateMeterReadings(periodStart:$periodStart periodEnd:$periodEnd marketIdentifier:$marketIdentifier deviceId:$deviceId registerId:$registerId before:$before after:$after first:$first last:$last){...MeterReadingEstimationReadingConnectionFragment}}fragment MeterReadingEstimationReadingConnectionFragment on MeterReadingEstimationReadingConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...MeterReadingEstimationReadingTypeFragment}}}fragment MeterReadingEstimationReadingTypeFragment on MeterReadingEstimationReadingType{estimatedByAlgorithm intervalEnd intervalStart isNewlyEstimated value}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=EstimateMeterReadingsData,
    variables=(
        "periodStart",
        "periodEnd",
        "marketIdentifier",
        "deviceId",
        "registerId",
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
    "EstimateMeterReadingsData",
)
