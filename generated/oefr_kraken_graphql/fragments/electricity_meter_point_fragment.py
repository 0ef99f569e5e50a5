# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ElectricityMeterPointFragment`."""

import decimal

from oefr_kraken._models import Result

from ..fragments.provider_temporal_class_type_fragment import ProviderTemporalClassTypeFragment


class ElectricityMeterPointOffPeakValuesSeason(Result, frozen=True):
    """`UnnamedSeason`."""

    code: str | None = None
    name: str | None = None
    start_day: int | None = None
    start_month: int | None = None
    end_day: int | None = None
    end_month: int | None = None


class ElectricityMeterPointOffPeakValues(Result, frozen=True):
    """`UnnamedOffPeakValue`."""

    label: str | None = None
    season_code: str | None = None
    season: ElectricityMeterPointOffPeakValuesSeason | None = None


class ElectricityMeterPointProviderCalendar(Result, frozen=True):
    """`UnnamedProviderCalendar`."""

    id: str | None = None
    name: str | None = None
    temporal_classes: list[ProviderTemporalClassTypeFragment | None] | None = None


class ElectricityMeterPointFragment(Result, frozen=True):
    """`ElectricityMeterPoint`."""

    powered_status: str | None = None
    distributor_status: str | None = None
    meter_kind: str | None = None
    is_teleoperable: bool | None = None
    is_three_phase: bool | None = None
    circuit_breaker_intensity: decimal.Decimal | None = None
    subscribed_max_power: decimal.Decimal | None = None
    off_peak_label: str | None = None
    off_peak_values: list[ElectricityMeterPointOffPeakValues | None] | None = None
    provider_calendar: ElectricityMeterPointProviderCalendar | None = None


__all__ = (
    "ElectricityMeterPointFragment",
    "ElectricityMeterPointOffPeakValues",
    "ElectricityMeterPointOffPeakValuesSeason",
    "ElectricityMeterPointProviderCalendar",
)
