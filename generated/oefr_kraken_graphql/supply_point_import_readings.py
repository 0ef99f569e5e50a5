# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SupplyPointImportReadings`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.import_readings_connection_fragment import ImportReadingsConnectionFragment


class SupplyPointImportReadingsDataSupplyPointReadings(Result, frozen=True):
    """`Readings`."""

    import_readings: ImportReadingsConnectionFragment | None = None


class SupplyPointImportReadingsDataSupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    readings: SupplyPointImportReadingsDataSupplyPointReadings | None = None


class SupplyPointImportReadingsData(Result, frozen=True):
    """`Query`."""

    supply_point: SupplyPointImportReadingsDataSupplyPoint | None = None


OPERATION: Operation[SupplyPointImportReadingsData] = Operation(
    name="SupplyPointImportReadings",
    kind="query",
    document="query SupplyPointImportReadings($externalIdentifier:String!$marketName:String!$endAt:DateTime!$readingType:ReadingTypes!$startAt:DateTime!$timeGranularity:TimeGranularities$timezone:String$units:[Units]$first:Int$after:String$before:String$last:Int){supplyPoint(externalIdentifier:$externalIdentifier marketName:$marketName){readings(endAt:$endAt readingType:$readingType startAt:$startAt timeGranularity:$timeGranularity timezone:$timezone units:$units){importReadings(first:$first after:$after before:$before last:$last){...ImportReadingsConnectionFragment}}}}fragment ImportReadingsConnectionFragment on ImportReadingsConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ReadingFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ReadingFragment on Reading{intervalEnd intervalStart units value}",
    model=SupplyPointImportReadingsData,
    variables=(
        "externalIdentifier",
        "marketName",
        "endAt",
        "readingType",
        "startAt",
        "timeGranularity",
        "timezone",
        "units",
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
    "SupplyPointImportReadingsData",
    "SupplyPointImportReadingsDataSupplyPoint",
    "SupplyPointImportReadingsDataSupplyPointReadings",
)
