# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `DeviceSessions`: its document and the models of its answer."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field


class DeviceSessions(Result, frozen=True):
    """`Session`."""

    started_at: datetime.datetime


class DeviceSessionsDataDevicesVehicle(Result, frozen=True):
    """`Vehicle`."""

    typename__: Literal["Vehicle"] = Field(alias="__typename")
    id: str
    sessions: list[DeviceSessions] | None = None


class DeviceSessionsDataDevicesDevice(Result, frozen=True):
    """`Device`."""

    typename__: str = Field(default="", alias="__typename")
    id: str


DeviceSessionsDataDevices = Annotated[
    DeviceSessionsDataDevicesVehicle | Annotated[DeviceSessionsDataDevicesDevice, unlisted("Vehicle")],
    Field(union_mode="left_to_right"),
]


class DeviceSessionsData(Result, frozen=True):
    """`Query`."""

    devices: list[DeviceSessionsDataDevices] | None = None


OPERATION: Operation[DeviceSessionsData] = Operation(
    name="DeviceSessions",
    kind="query",
    document="query DeviceSessions($first:Int){devices{__typename id ...on Vehicle{sessions(first:$first){startedAt}}}}",
    model=DeviceSessionsData,
    variables=("first",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "DeviceSessions",
    "DeviceSessionsData",
    "DeviceSessionsDataDevices",
    "DeviceSessionsDataDevicesDevice",
    "DeviceSessionsDataDevicesVehicle",
)
