# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LastReadingDateForMeasurements`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class LastReadingDateForMeasurementsData(Result, frozen=True):
    """`Query`."""

    last_reading_date_for_measurements: datetime.date | None = None


OPERATION: Operation[LastReadingDateForMeasurementsData] = Operation(
    name="LastReadingDateForMeasurements",
    kind="query",
    document="query LastReadingDateForMeasurements($accountNumber:String!$marketSupplyPointId:ID!$readingFrequencyType:ReadingFrequencyType){lastReadingDateForMeasurements(accountNumber:$accountNumber marketSupplyPointId:$marketSupplyPointId readingFrequencyType:$readingFrequencyType)}",
    model=LastReadingDateForMeasurementsData,
    variables=(
        "accountNumber",
        "marketSupplyPointId",
        "readingFrequencyType",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LastReadingDateForMeasurementsData",
)
