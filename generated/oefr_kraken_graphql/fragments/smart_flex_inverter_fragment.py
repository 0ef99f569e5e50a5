# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexInverterFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.connection_status import ConnectionStatus


class SmartFlexInverterTelemetryBattery(Result, frozen=True):
    """`BatteryTelemetry`."""

    connection_status: ConnectionStatus | None = None
    power_in_kw: decimal.Decimal | None = None
    state_of_charge: decimal.Decimal | None = None


class SmartFlexInverterTelemetryGrid(Result, frozen=True):
    """`GridTelemetry`."""

    power_in_kw: decimal.Decimal | None = None


class SmartFlexInverterTelemetryInverter(Result, frozen=True):
    """`InverterTelemetry`."""

    connection_status: ConnectionStatus | None = None
    power_in_kw: decimal.Decimal | None = None


class SmartFlexInverterTelemetrySite(Result, frozen=True):
    """`SiteTelemetry`."""

    consumption_in_kw: decimal.Decimal | None = None
    export_in_kw: decimal.Decimal | None = None


class SmartFlexInverterTelemetrySolar(Result, frozen=True):
    """`SolarTelemetry`."""

    power_in_kw: decimal.Decimal | None = None


class SmartFlexInverterTelemetry(Result, frozen=True):
    """`SmartFlexInverterTelemetry`."""

    battery: SmartFlexInverterTelemetryBattery | None = None
    grid: SmartFlexInverterTelemetryGrid | None = None
    inverter: SmartFlexInverterTelemetryInverter | None = None
    site: SmartFlexInverterTelemetrySite | None = None
    solar: SmartFlexInverterTelemetrySolar | None = None


class SmartFlexInverterFragment(Result, frozen=True):
    """`SmartFlexInverter`."""

    make: str | None = None
    model: str | None = None
    telemetry: SmartFlexInverterTelemetry | None = None


__all__ = (
    "SmartFlexInverterFragment",
    "SmartFlexInverterTelemetry",
    "SmartFlexInverterTelemetryBattery",
    "SmartFlexInverterTelemetryGrid",
    "SmartFlexInverterTelemetryInverter",
    "SmartFlexInverterTelemetrySite",
    "SmartFlexInverterTelemetrySolar",
)
