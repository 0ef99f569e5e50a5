# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SmartFlexDeviceSupplyPoint`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class SmartFlexDeviceSupplyPoint(Result, frozen=True):
    """`SmartFlexDeviceSupplyPointType`."""

    import_supply_point_id: str
    smart_flex_device_id: str


class SmartFlexDeviceSupplyPointData(Result, frozen=True):
    """`Query`."""

    smart_flex_device_supply_point: SmartFlexDeviceSupplyPoint | None = None


OPERATION: Operation[SmartFlexDeviceSupplyPointData] = Operation(
    name="SmartFlexDeviceSupplyPoint",
    kind="query",
    document="query SmartFlexDeviceSupplyPoint($smartFlexDeviceId:String){smartFlexDeviceSupplyPoint(smartFlexDeviceId:$smartFlexDeviceId){importSupplyPointId smartFlexDeviceId}}",
    model=SmartFlexDeviceSupplyPointData,
    variables=("smartFlexDeviceId",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "SmartFlexDeviceSupplyPoint",
    "SmartFlexDeviceSupplyPointData",
)
