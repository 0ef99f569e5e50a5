# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SupplyPointExportReadings`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.export_readings_connection_fragment import ExportReadingsConnectionFragment


class SupplyPointExportReadingsDataSupplyPointReadings(Result, frozen=True):
    """`Readings`."""

    export_readings: ExportReadingsConnectionFragment | None = None


class SupplyPointExportReadingsDataSupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    readings: SupplyPointExportReadingsDataSupplyPointReadings | None = None


class SupplyPointExportReadingsData(Result, frozen=True):
    """`Query`."""

    supply_point: SupplyPointExportReadingsDataSupplyPoint | None = None


OPERATION: Operation[SupplyPointExportReadingsData] = Operation(
    name="SupplyPointExportReadings",
    kind="query",
    document="query SupplyPointExportReadings($externalIdentifier:String!$marketName:String!$endAt:DateTime!$readingType:ReadingTypes!$startAt:DateTime!$timeGranularity:TimeGranularities$timezone:String$units:[Units]$first:Int$after:String$before:String$last:Int){supplyPoint(externalIdentifier:$externalIdentifier marketName:$marketName){readings(endAt:$endAt readingType:$readingType startAt:$startAt timeGranularity:$timeGranularity timezone:$timezone units:$units){exportReadings(first:$first after:$after before:$before last:$last){...ExportReadingsConnectionFragment}}}}fragment ExportReadingsConnectionFragment on ExportReadingsConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ReadingFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ReadingFragment on Reading{intervalEnd intervalStart units value}",
    model=SupplyPointExportReadingsData,
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
    "SupplyPointExportReadingsData",
    "SupplyPointExportReadingsDataSupplyPoint",
    "SupplyPointExportReadingsDataSupplyPointReadings",
)
