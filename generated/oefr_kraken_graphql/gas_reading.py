# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `GasReading`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.gas_reading_connection_fragment import GasReadingConnectionFragment


class GasReadingData(Result, frozen=True):
    """`Query`."""

    gas_reading: GasReadingConnectionFragment | None = None


OPERATION: Operation[GasReadingData] = Operation(
    name="GasReading",
    kind="query",
    document="query GasReading($pceRef:String!$accountNumber:String!$periodStartAt:Date$periodEndAt:Date$statusProcessed:ReadingStatus$readingType:ReadingType$energyQualification:ReadingQualification$before:String$after:String$first:Int$last:Int){gasReading(pceRef:$pceRef accountNumber:$accountNumber periodStartAt:$periodStartAt periodEndAt:$periodEndAt statusProcessed:$statusProcessed readingType:$readingType energyQualification:$energyQualification before:$before after:$after first:$first last:$last){...GasReadingConnectionFragment}}fragment GasReadingConnectionFragment on GasReadingConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{consumption energyQualification indexEndValue indexStartValue periodEndAt periodStartAt statusProcessed}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=GasReadingData,
    variables=(
        "pceRef",
        "accountNumber",
        "periodStartAt",
        "periodEndAt",
        "statusProcessed",
        "readingType",
        "energyQualification",
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
    "GasReadingData",
)
