"""What the demo customer drives and steers: an electric car, a charge point that lost its connection, an inverter, a heat pump.

The car charges most nights: its sessions are a connection that is paged by dates. Assumed: sessions are ordered by their start, which
is also their cursor; `after` and `before` leave out the session that begins exactly then.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..nodes import Args, Call, Data, Node, number_of
from ..problems import ProblemError
from .consumption import PARIS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .customer import Customer

_NIGHTS = 160
_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


@dataclass
class Device:
    """One device and what the mutations may change of it."""

    id: str
    type_name: str
    device_type: str
    provider: str
    make: str
    model: str
    name: str
    property_id: str
    connected: bool = True
    suspended: bool = False
    boosting: bool = False
    mode: str = "CHARGE"
    unit: str = "PERCENTAGE"
    schedules: list[Data] = field(default_factory=list)


class Garage:
    """All devices of the customer."""

    def __init__(self, seed: int, customer: Customer, today: dt.date) -> None:
        self._seed = seed
        self._today = today
        home = customer.homes[0].id
        charge = [
            {"dayOfWeek": day, "min": None, "max": 80.0, "upperLimit": None, "time": "07:00:00"}
            for day in _DAYS
        ]
        heat = [{**entry, "min": 19.0, "max": 21.0} for entry in charge]
        others = [f"{number_of(seed, name):032x}" for name in ("inverter", "heat pump")]
        self.devices = {
            device.id: device
            for device in (
                Device(customer.vehicle_id, "SmartFlexVehicle", "ELECTRIC_VEHICLES", "ENODE", "Renault", "Mégane E-Tech", "Mégane", home, schedules=charge),
                Device(customer.charge_point_id, "SmartFlexChargePoint", "ELECTRIC_VEHICLES", "OCPP_WALLBOX", "Wallbox", "Pulsar Max", "Borne garage", home, connected=False, schedules=charge),
                Device(others[0], "SmartFlexInverter", "INVERTERS", "SOLAREDGE", "SolarEdge", "SE5000H", "Onduleur", home, schedules=charge),
                Device(others[1], "SmartFlexDevice", "HEAT_PUMPS", "DAIKIN", "Daikin", "Altherma 3", "Pompe à chaleur", home, mode="HEAT", unit="CELSIUS", schedules=heat),
            )
        }  # fmt: skip
        self._sessions = self._make_sessions()

    # Queries

    def answer(self, args: Args, call: Call) -> list[Node]:
        """Answer `devices`: filtered by device and property."""
        return [
            self._node(device)
            for device in self.devices.values()
            if args.get("deviceId") in (None, device.id)
            and args.get("integrationDeviceId") in (None, f"int-{device.id[:8]}")
            and args.get("propertyId") in (None, device.property_id)
        ]

    def find(self, device_id: str) -> Device:
        """Return a device by id."""
        if device_id not in self.devices:
            raise ProblemError("KT-CT-4301")
        return self.devices[device_id]

    def _node(self, device: Device) -> Node:
        key = f"{device.type_name}.{device.id}"
        return Node(
            device.type_name,
            key,
            {
                "id": device.id,
                "deviceType": device.device_type,
                "integrationDeviceId": f"int-{device.id[:8]}",
                "make": device.make,
                "model": device.model,
                "name": device.name,
                "propertyId": device.property_id,
                "provider": device.provider,
                "alerts": []
                if device.connected
                else [
                    Node(
                        "SmartFlexDeviceAlert",
                        key,
                        {
                            "message": "La borne ne répond plus.",
                            "publishedAt": self._moment(1, 8).isoformat(),
                        },
                    )
                ],
                "status": self._status(device, key),
                "preferences": self._preferences(device, key),
                "chargingSessions": self._sessions_of(device),
            },
        )

    def _status(self, device: Device, key: str) -> Node:
        state = (
            "LOST_CONNECTION"
            if not device.connected
            else "BOOSTING"
            if device.boosting
            else "SMART_CONTROL_OFF"
            if device.suspended
            else "SMART_CONTROL_CAPABLE"
        )
        type_name = {
            "SmartFlexVehicle": "SmartFlexVehicleStatus",
            "SmartFlexChargePoint": "SmartFlexChargePointStatus",
        }
        seen = self._moment(0, 6).isoformat()
        return Node(
            type_name.get(device.type_name, "SmartFlexDeviceStatus"),
            f"{key}.status",
            {
                "current": "LIVE",
                "currentState": state,
                "isSuspended": device.suspended,
                "activePower": Node(
                    "DecimalReading", key, {"value": "7.40" if device.boosting else "0.00", "timestamp": seen}
                ),
                "stateOfCharge": Node("DecimalReading", key, {"value": "64", "timestamp": seen}),
                "testDispatchFailureReason": "NONE",
            },
        )

    def _preferences(self, device: Device, key: str) -> Node:
        return Node(
            "SmartFlexDevicePreferences",
            f"{key}.preferences",
            {
                "mode": device.mode,
                "unit": device.unit,
                "targetType": "ABSOLUTE_TEMPERATURE" if device.mode == "HEAT" else "ABSOLUTE_STATE_OF_CHARGE",
                "gridExport": "NOT_APPLICABLE",
                "isChargingDurationCapped": "DISABLED",
                "schedules": [
                    Node("SmartFlexDevicePreferenceSchedule", f"{key}.{position}", entry)
                    for position, entry in enumerate(device.schedules)
                ],
            },
        )

    def _moment(self, days_ago: int, hour: int, minute: int = 0) -> dt.datetime:
        day = self._today - dt.timedelta(days=days_ago)
        return dt.datetime.combine(day, dt.time(hour, minute), PARIS)

    # Charging

    def _make_sessions(self) -> list[tuple[dt.datetime, Node]]:
        sessions = []
        for nights_ago in range(_NIGHTS, 0, -1):
            number = number_of(self._seed, "session", nights_ago)
            public, boost = number % 10 == 0, number % 10 == 1
            start = self._moment(nights_ago, 14 if public else 22 + number % 2, number // 10 % 4 * 15)
            end = start + dt.timedelta(minutes=30 + number // 100 % 12 * 20)
            energy = (end - start).total_seconds() / 3600 * (22 if public else 7.2)
            key = f"session.{nights_ago}"
            data: Data = {
                "start": start.isoformat(),
                "end": end.isoformat(),
                "energyAdded": Node("Energy", key, {"value": f"{energy:.2f}", "unit": "KILOWATT_HOUR"}),
                "cost": Node(
                    "Money", key, {"amount": f"{energy * (0.45 if public else 0.158):.2f}", "currency": "EUR"}
                ),
                "stateOfChargeChange": f"{energy / 0.6:.1f}",
                "stateOfChargeFinal": f"{60 + number % 40}",
            }
            if public:
                data |= {"location": "Aire de Beaune-Merceuil, A6", "operatorImageUrl": None}
            else:
                kind = "BOOST" if boost else "SMART"
                data |= {
                    "type": kind,
                    "targetType": "ABSOLUTE_STATE_OF_CHARGE",
                    "dispatches": [self._dispatch(key, start, end, energy, kind)],
                    "problems": []
                    if number % 7
                    else [
                        Node("SmartFlexChargingError", key),
                        Node(
                            "SmartFlexChargingTruncation",
                            key,
                            {
                                "achievableStateOfCharge": "71",
                                "originalAchievableStateOfCharge": "80",
                                "truncationCause": "DISCONNECTED",
                            },
                        ),
                    ],
                }
            sessions.append(
                (start, Node("PublicChargingSession" if public else "SmartFlexChargingSession", key, data))
            )
        return sessions

    def _dispatch(self, key: str, start: dt.datetime, end: dt.datetime, energy: float, kind: str) -> Node:
        return Node(
            "SmartFlexDispatch",
            f"{key}.dispatch",
            {
                "start": start.isoformat(),
                "end": end.isoformat(),
                "energyAddedKwh": f"{energy:.2f}",
                "type": kind,
            },
        )

    def _sessions_of(self, device: Device) -> Callable[[Args, Call], Node]:
        own = self._sessions if device.type_name == "SmartFlexVehicle" else []

        def resolve(args: Args, call: Call) -> Node:
            after, before, first, last = (args.get(name) for name in ("after", "before", "first", "last"))
            wanted = args.get("sessionTypes")
            within = [
                (start, node)
                for start, node in own
                if (after is None or start > after)
                and (before is None or start < before)
                and (not wanted or node.data.get("type", "PUBLIC") in wanted)
            ]
            page = within if first is None else within[:first]
            if last is not None:
                page = page[max(0, len(page) - last) :]
            edges = [
                Node("DeviceChargingSessionEdge", node.key, {"cursor": start.isoformat(), "node": node})
                for start, node in page
            ]
            info = {
                "startCursor": page[0][0].isoformat() if page else None,
                "endCursor": page[-1][0].isoformat() if page else None,
                "hasNextPage": first is not None and len(within) > first,
                "hasPreviousPage": last is not None and after is None and len(within) > last,
            }
            key = f"sessions.{device.id}"
            page_info = Node("DateTimePageInfo", key, info)
            return Node("DeviceChargingSessionConnection", key, {"edges": edges, "pageInfo": page_info})

        return resolve

    def planned(self, args: Args, call: Call) -> list[Node]:
        """Answer `flexPlannedDispatches`: the coming nights of the car; none while it is suspended or boosted."""
        device = self.find(args["deviceId"])
        if device.type_name != "SmartFlexVehicle" or device.suspended:
            return []
        if device.boosting:
            start = self._moment(0, 19)
            return [self._dispatch("boost", start, start + dt.timedelta(hours=1), 7.2, "BOOST")]
        return [
            self._dispatch(
                f"planned.{nights}", start, start + dt.timedelta(hours=2, minutes=30), 18.0, "SMART"
            )
            for nights in range(3)
            for start in [self._moment(-nights, 23, 30)]
        ]

    def upside(self, *, planned: bool) -> Callable[[Args, Call], list[Node]]:
        """Return the resolver of `plannedDispatches` or `completedDispatches`."""

        def resolve(args: Args, call: Call) -> list[Node]:
            nights = range(0, -3, -1) if planned else range(14, 0, -1)
            dispatches = []
            for night in nights:
                start = self._moment(night, 23, 30)
                end = start + dt.timedelta(hours=2)
                data: Data = {
                    "start": start.isoformat(),
                    "startDt": f"{start:%Y-%m-%d %H:%M:%S%z}",
                    "end": end.isoformat(),
                    "endDt": f"{end:%Y-%m-%d %H:%M:%S%z}",
                    "delta": "-14.4",
                    "deltaKwh": -14,
                    "meta": Node(
                        "UpsideDispatchMetaType",
                        f"meta.{night}",
                        {"location": "AT_HOME", "source": "smart-charge"},
                    ),
                }
                dispatches.append(Node("UpsideDispatchType", f"upside.{night}", data))
            return dispatches

        return resolve

    # Mutations

    def set_preferences(self, args: Args, call: Call) -> Node:
        """Act on setDevicePreferences."""
        given: Any = args["input"]
        device = self.find(given["deviceId"])
        device.mode, device.unit = given["mode"], given["unit"]
        device.schedules = [
            {
                "dayOfWeek": entry["dayOfWeek"],
                "time": entry["time"].isoformat(),
                "min": None if entry.get("min") is None else float(entry["min"]),
                "max": float(entry["max"]),
                "upperLimit": None,
            }
            for entry in given["schedules"]
            if entry is not None
        ]
        return self._node(device)

    def boost(self, args: Args, call: Call) -> Node:
        """Act on updateBoostCharge; a device without connection refuses, as seen on the live site."""
        given: Any = args.get("input")
        if given is None:
            raise ProblemError("KT-CT-1605")
        device = self.find(given["deviceId"])
        if given["action"] == "BOOST" and not device.connected:
            raise ProblemError("KT-CT-4357", boostChargeRefusalReasons=["BC_DEVICE_DISCONNECTED"])
        device.boosting = given["action"] == "BOOST"
        return self._node(device)

    def smart_control(self, args: Args, call: Call) -> Node:
        """Act on updateDeviceSmartControl."""
        given: Any = args["input"]
        device = self.find(given["deviceId"])
        device.suspended = given["action"] == "SUSPEND"
        return self._node(device)
