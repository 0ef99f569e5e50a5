# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `DeviceChargingSessions`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.device_charging_session_connection_fragment import DeviceChargingSessionConnectionFragment


class DeviceChargingSessionsDataDevicesSmartFlexChargePoint(Result, frozen=True):
    """`SmartFlexChargePoint`."""

    typename__: Literal["SmartFlexChargePoint"] = Field(alias="__typename")
    charging_sessions: DeviceChargingSessionConnectionFragment | None = None


class DeviceChargingSessionsDataDevicesSmartFlexVehicle(Result, frozen=True):
    """`SmartFlexVehicle`."""

    typename__: Literal["SmartFlexVehicle"] = Field(alias="__typename")
    charging_sessions: DeviceChargingSessionConnectionFragment | None = None


class DeviceChargingSessionsDataDevicesSmartFlexDeviceInterface(Result, frozen=True):
    """`SmartFlexDeviceInterface`."""

    typename__: str = Field(default="", alias="__typename")


DeviceChargingSessionsDataDevices = Annotated[
    Annotated[
        DeviceChargingSessionsDataDevicesSmartFlexChargePoint
        | DeviceChargingSessionsDataDevicesSmartFlexVehicle,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DeviceChargingSessionsDataDevicesSmartFlexDeviceInterface,
        unlisted("SmartFlexChargePoint", "SmartFlexVehicle"),
    ],
    Field(union_mode="left_to_right"),
]


class DeviceChargingSessionsData(Result, frozen=True):
    """`Query`."""

    devices: list[DeviceChargingSessionsDataDevices] | None = None


OPERATION: Operation[DeviceChargingSessionsData] = Operation(
    name="DeviceChargingSessions",
    kind="query",
    document="query DeviceChargingSessions($accountNumber:String!$deviceId:String!$sessionTypes:[ChargingSessionType]$first:Int$after:DateTime$before:DateTime$last:Int){devices(accountNumber:$accountNumber deviceId:$deviceId){__typename ...on SmartFlexChargePoint{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after before:$before last:$last){...DeviceChargingSessionConnectionFragment}}...on SmartFlexVehicle{chargingSessions(sessionTypes:$sessionTypes first:$first after:$after before:$before last:$last){...DeviceChargingSessionConnectionFragment}}}}fragment DeviceChargingSessionConnectionFragment on DeviceChargingSessionConnection{pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{cursor node{__typename start end stateOfChargeChange stateOfChargeFinal cost{...MoneyFragment}energyAdded{...EnergyFragment}...on PublicChargingSession{...PublicChargingSessionFragment}...on SmartFlexChargingSession{...SmartFlexChargingSessionFragment}}}}fragment EnergyFragment on Energy{unit value}fragment MoneyFragment on Money{amount currency}fragment PublicChargingSessionFragment on PublicChargingSession{location operatorImageUrl}fragment SmartFlexChargingErrorFragment on SmartFlexChargingError{cause}fragment SmartFlexChargingSessionFragment on SmartFlexChargingSession{type targetType dispatches{...SmartFlexDispatchFragment}problems{__typename ...on SmartFlexChargingError{...SmartFlexChargingErrorFragment}...on SmartFlexChargingTruncation{...SmartFlexChargingTruncationFragment}}}fragment SmartFlexChargingTruncationFragment on SmartFlexChargingTruncation{achievableStateOfCharge originalAchievableStateOfCharge truncationCause}fragment SmartFlexDispatchFragment on SmartFlexDispatch{end energyAddedKwh start type}",
    model=DeviceChargingSessionsData,
    variables=(
        "accountNumber",
        "deviceId",
        "sessionTypes",
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
    "DeviceChargingSessionsData",
    "DeviceChargingSessionsDataDevices",
    "DeviceChargingSessionsDataDevicesSmartFlexChargePoint",
    "DeviceChargingSessionsDataDevicesSmartFlexDeviceInterface",
    "DeviceChargingSessionsDataDevicesSmartFlexVehicle",
)
