# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexInverterFragment`."""

import decimal

from oefr_kraken._models import Result

from ..enums.connection_status import ConnectionStatus


class SmartFlexInverterFragmentTelemetryBattery(Result, frozen=True):
    """`BatteryTelemetry`."""

    connection_status: ConnectionStatus | None = None
    power_in_kw: decimal.Decimal | None = None
    state_of_charge: decimal.Decimal | None = None


class SmartFlexInverterFragmentTelemetryGrid(Result, frozen=True):
    """`GridTelemetry`."""

    power_in_kw: decimal.Decimal | None = None


class SmartFlexInverterFragmentTelemetryInverter(Result, frozen=True):
    """`InverterTelemetry`."""

    connection_status: ConnectionStatus | None = None
    power_in_kw: decimal.Decimal | None = None


class SmartFlexInverterFragmentTelemetrySite(Result, frozen=True):
    """`SiteTelemetry`."""

    consumption_in_kw: decimal.Decimal | None = None
    export_in_kw: decimal.Decimal | None = None


class SmartFlexInverterFragmentTelemetrySolar(Result, frozen=True):
    """`SolarTelemetry`."""

    power_in_kw: decimal.Decimal | None = None


class SmartFlexInverterFragmentTelemetry(Result, frozen=True):
    """`SmartFlexInverterTelemetry`."""

    battery: SmartFlexInverterFragmentTelemetryBattery | None = None
    grid: SmartFlexInverterFragmentTelemetryGrid | None = None
    inverter: SmartFlexInverterFragmentTelemetryInverter | None = None
    site: SmartFlexInverterFragmentTelemetrySite | None = None
    solar: SmartFlexInverterFragmentTelemetrySolar | None = None


class SmartFlexInverterFragment(Result, frozen=True):
    """`SmartFlexInverter`."""

    make: str | None = None
    model: str | None = None
    telemetry: SmartFlexInverterFragmentTelemetry | None = None


__all__ = (
    "SmartFlexInverterFragment",
    "SmartFlexInverterFragmentTelemetry",
    "SmartFlexInverterFragmentTelemetryBattery",
    "SmartFlexInverterFragmentTelemetryGrid",
    "SmartFlexInverterFragmentTelemetryInverter",
    "SmartFlexInverterFragmentTelemetrySite",
    "SmartFlexInverterFragmentTelemetrySolar",
)
