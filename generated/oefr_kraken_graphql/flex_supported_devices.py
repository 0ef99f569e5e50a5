# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `FlexSupportedDevices`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.kraken_flex_device_types import KrakenFlexDeviceTypes
from .fragments.flex_supported_make_fragment import FlexSupportedMakeFragment


class FlexSupportedDevices(Result, frozen=True):
    """`FlexSupportedDevices`."""

    device_type: KrakenFlexDeviceTypes
    supported_makes: list[FlexSupportedMakeFragment | None]


class FlexSupportedDevicesData(Result, frozen=True):
    """`Query`."""

    flex_supported_devices: FlexSupportedDevices | None = None


OPERATION: Operation[FlexSupportedDevicesData] = Operation(
    name="FlexSupportedDevices",
    kind="query",
    document="query FlexSupportedDevices($deviceType:KrakenFlexDeviceTypes!){flexSupportedDevices(deviceType:$deviceType){deviceType supportedMakes{...FlexSupportedMakeFragment}}}fragment FlexSupportedMakeFragment on FlexSupportedMake{make models{modelName}}",
    model=FlexSupportedDevicesData,
    variables=("deviceType",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "FlexSupportedDevices",
    "FlexSupportedDevicesData",
)
