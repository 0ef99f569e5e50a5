"""The columns that the three time series become in an export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .errors import ProtocolError


@dataclass(frozen=True)
class Column:
    """A column of an export."""

    name: str
    type: Literal["text", "time", "number", "cents"]
    """What the server's text means. `cents` become EUR."""
    unit: str | None = None
    description: str = ""


MEASUREMENTS = (
    Column("supply_point_id", "text", None, "the PRM or PCE, or its id, as the server names it"),
    Column("start_at", "time", None, "begin of the interval; null where the server measures at a moment"),
    Column("end_at", "time", None, "end of the interval"),
    Column("read_at", "time", None, "when it was measured"),
    Column("value_kwh", "number", "kWh", "energy in the interval"),
    Column("tariff_class", "text", None, "labels of the tariff's classes, joined by +"),
    Column("cost_incl_tax_eur", "cents", "EUR", "estimated cost with taxes, over all classes"),
    Column("cost_excl_tax_eur", "cents", "EUR", "estimated cost without taxes, over all classes"),
    Column("source", "text", None, "who measured"),
)
ELECTRICITY_READINGS = (
    Column("period_start_at", "time"),
    Column("period_end_at", "time"),
    Column("consumption_kwh", "number", "kWh", "energy in the period"),
    Column("index_start_kwh", "number", "kWh", "what the meter showed at the begin"),
    Column("index_end_kwh", "number", "kWh", "what the meter showed at the end"),
    Column("calendar_type", "text", None, "whose classes: the supplier's or the distributor's"),
    Column("tariff_class", "text", None, "code of the tariff's class, such as HP"),
    Column("tariff_class_label", "text"),
    Column("consumption_reliability", "text"),
    Column("index_reliability", "text"),
    Column("status_processed", "text"),
)
GAS_READINGS = (
    Column("period_start_at", "time"),
    Column("period_end_at", "time"),
    Column("consumption_kwh", "number", "kWh", "energy in the period"),
    Column("index_start_m3", "number", "m3", "what the meter showed at the begin"),
    Column("index_end_m3", "number", "m3", "what the meter showed at the end"),
    Column("energy_qualification", "text"),
    Column("status_processed", "text"),
)
COLUMNS: dict[str, tuple[Column, ...]] = {
    "measurements": MEASUREMENTS,
    "electricity_readings": ELECTRICITY_READINGS,
    "gas_readings": GAS_READINGS,
}


def unfit(said: str) -> ProtocolError:
    """Make the error of a reading that has no place in these columns."""
    return ProtocolError(said).with_context(hint="Exports cannot hold it: iterate the models instead.")
