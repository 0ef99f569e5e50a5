# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DeviceChargingSessionConnectionFragment`."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..fragments.energy_fragment import EnergyFragment
from ..fragments.money_fragment import MoneyFragment
from ..fragments.public_charging_session_fragment import PublicChargingSessionFragment
from ..fragments.smart_flex_charging_session_fragment import SmartFlexChargingSessionFragment


class DeviceChargingSessionConnectionPageInfo(Result, frozen=True):
    """`DateTimePageInfo`."""

    has_next_page: bool | None = None
    has_previous_page: bool | None = None
    start_cursor: datetime.datetime | None = None
    end_cursor: datetime.datetime | None = None


class DeviceChargingSessionConnectionNodePublicChargingSession(PublicChargingSessionFragment, frozen=True):
    """`PublicChargingSession`."""

    typename__: Literal["PublicChargingSession"] = Field(alias="__typename")
    start: datetime.datetime
    end: datetime.datetime
    state_of_charge_change: decimal.Decimal | None = None
    state_of_charge_final: decimal.Decimal | None = None
    cost: MoneyFragment | None = None
    energy_added: EnergyFragment | None = None


class DeviceChargingSessionConnectionNodeSmartFlexChargingSession(
    SmartFlexChargingSessionFragment, frozen=True
):
    """`SmartFlexChargingSession`."""

    typename__: Literal["SmartFlexChargingSession"] = Field(alias="__typename")
    start: datetime.datetime
    end: datetime.datetime
    state_of_charge_change: decimal.Decimal | None = None
    state_of_charge_final: decimal.Decimal | None = None
    cost: MoneyFragment | None = None
    energy_added: EnergyFragment | None = None


class DeviceChargingSessionConnectionNodeDeviceChargingSession(Result, frozen=True):
    """`DeviceChargingSession`."""

    typename__: str = Field(default="", alias="__typename")
    start: datetime.datetime
    end: datetime.datetime
    state_of_charge_change: decimal.Decimal | None = None
    state_of_charge_final: decimal.Decimal | None = None
    cost: MoneyFragment | None = None
    energy_added: EnergyFragment | None = None


DeviceChargingSessionConnectionNode = Annotated[
    Annotated[
        DeviceChargingSessionConnectionNodePublicChargingSession
        | DeviceChargingSessionConnectionNodeSmartFlexChargingSession,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DeviceChargingSessionConnectionNodeDeviceChargingSession,
        unlisted("PublicChargingSession", "SmartFlexChargingSession"),
    ],
    Field(union_mode="left_to_right"),
]


class DeviceChargingSessionConnectionEdge(Result, frozen=True):
    """`DeviceChargingSessionEdge`."""

    cursor: datetime.datetime | None = None
    node: DeviceChargingSessionConnectionNode | None = None


class DeviceChargingSessionConnectionFragment(Result, frozen=True):
    """`DeviceChargingSessionConnection`."""

    page_info: DeviceChargingSessionConnectionPageInfo | None = None
    edges: list[DeviceChargingSessionConnectionEdge | None]

    def nodes(self) -> list[DeviceChargingSessionConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "DeviceChargingSessionConnectionEdge",
    "DeviceChargingSessionConnectionFragment",
    "DeviceChargingSessionConnectionNode",
    "DeviceChargingSessionConnectionNodeDeviceChargingSession",
    "DeviceChargingSessionConnectionNodePublicChargingSession",
    "DeviceChargingSessionConnectionNodeSmartFlexChargingSession",
    "DeviceChargingSessionConnectionPageInfo",
)
