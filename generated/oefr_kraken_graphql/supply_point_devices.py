# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SupplyPointDevices`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.devices_connection_fragment import DevicesConnectionFragment


class SupplyPointDevicesDataSupplyPoint(Result, frozen=True):
    """`SupplyPointType`."""

    devices: DevicesConnectionFragment | None = None


class SupplyPointDevicesData(Result, frozen=True):
    """`Query`."""

    supply_point: SupplyPointDevicesDataSupplyPoint | None = None


OPERATION: Operation[SupplyPointDevicesData] = Operation(
    name="SupplyPointDevices",
    kind="query",
    document="query SupplyPointDevices($externalIdentifier:String!$marketName:String!$deviceIdentifiers:[String]$first:Int$after:String$before:String$last:Int){supplyPoint(externalIdentifier:$externalIdentifier marketName:$marketName){devices(deviceIdentifiers:$deviceIdentifiers first:$first after:$after before:$before last:$last){...DevicesConnectionFragment}}}fragment DeviceFragment on Device{deviceIdentifier registers(first:20){edges{node{registerIdentifier}}}}fragment DevicesConnectionFragment on DevicesConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...DeviceFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=SupplyPointDevicesData,
    variables=(
        "externalIdentifier",
        "marketName",
        "deviceIdentifiers",
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
    "SupplyPointDevicesData",
    "SupplyPointDevicesDataSupplyPoint",
)
