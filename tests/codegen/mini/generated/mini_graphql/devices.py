# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Devices`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.vehicle_fragment import VehicleFragment


class DevicesPowered(Result, frozen=True):
    """`Powered`."""

    typename__: Literal["Charger"] = Field(alias="__typename")
    id: str
    label: str | None = None
    power: float | None = None


class DevicesVehicle(VehicleFragment, frozen=True):
    """`Vehicle`."""

    typename__: Literal["Vehicle"] = Field(alias="__typename")
    id: str
    label: str | None = None


class DevicesDevice(Result, frozen=True):
    """`Device`."""

    typename__: str = Field(default="", alias="__typename")
    id: str
    label: str | None = None


Devices = Annotated[
    Annotated[DevicesPowered | DevicesVehicle, Field(discriminator="typename__")]
    | Annotated[DevicesDevice, unlisted("Charger", "Vehicle")],
    Field(union_mode="left_to_right"),
]


class DevicesData(Result, frozen=True):
    """`Query`."""

    devices: list[Devices] | None = None


OPERATION: Operation[DevicesData] = Operation(
    name="Devices",
    kind="query",
    document="query Devices($kind:Kind$APIKey:String$from:Date$self:ID){devices(kind:$kind APIKey:$APIKey from:$from self:$self){__typename id label ...on Vehicle{...VehicleFragment}...on Powered{power}}}fragment VehicleFragment on Vehicle{plate power}",
    model=DevicesData,
    variables=(
        "kind",
        "APIKey",
        "from",
        "self",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Devices",
    "DevicesData",
    "DevicesDevice",
    "DevicesPowered",
    "DevicesVehicle",
)
