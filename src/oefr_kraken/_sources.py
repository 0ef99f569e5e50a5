"""The three time series of the API, as data: what is asked for, and when a reading begins.

Each can be read in two ways: as models, and as columns without models, for exports (`_rows`).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from ._operation import UNSET
from .errors import ConfigurationError, not_installed
from .series import Reader, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oefr_kraken_graphql.enums import CalendarType, ReadingFrequencyType, ReadingStatus
    from oefr_kraken_graphql.input_types import UtilityFiltersInput

    from ._operation import UnsetType
    from .types import ElectricityReadingTypeFragment, GasReadingConnectionNode, MeasurementConnectionNode
    from .windows import Window

Client = Any
"""A Client or an AsyncClient: the sources are the same."""


def _rows() -> Any:
    """Return the module of the way without models, which needs the extra."""
    try:
        from . import _rows as rows
    except ImportError as error:
        raise not_installed("arrow", error) from None
    return rows


# Measurements


def measurements(
    client: Client,
    property_id: str,
    energy: Literal["electricity", "gas"],
    frequency: ReadingFrequencyType | str | None,
    supply_point_id: str | None,
    filters: UtilityFiltersInput | None,
    timezone: str,
) -> Source[MeasurementConnectionNode]:
    """Return the consumption of a property; see `Client.measurements`."""
    from oefr_kraken_graphql.input_types import (
        ElectricityFiltersInput,
        GasFiltersInput,
        UtilityFiltersInput,
    )

    if filters is not None and (frequency is not None or supply_point_id is not None):
        raise ConfigurationError("filters: give frequency and supply_point_id within it")
    if filters is None:
        point = UNSET if supply_point_id is None else supply_point_id
        if energy == "gas":
            gas = GasFiltersInput(
                reading_frequency_type=frequency or "DAY_INTERVAL", market_supply_point_id=point
            )
            filters = UtilityFiltersInput(gas_filters=gas)
        else:
            electricity = ElectricityFiltersInput(
                reading_frequency_type=frequency or "THIRTY_MIN_INTERVAL", market_supply_point_id=point
            )
            filters = UtilityFiltersInput(electricity_filters=electricity)

    return Source(
        "measurements",
        {"property_id": property_id},
        {"id": property_id, "timezone": timezone, "utility_filters": [filters]},
        lambda window: {"start_at": window.start, "end_at": window.end},
        Reader(client.property_measurements, _measurement_begins, _themselves),
        lambda: _rows().measurements(client),
        _days_a_page(filters),
    )


def _measurement_begins(nodes: Sequence[Any]) -> list[float | None]:
    return [(getattr(node, "start_at", None) or node.read_at).timestamp() for node in nodes]


def _days_a_page(filters: UtilityFiltersInput) -> int | None:
    """Return how many days fit a page of 99; on the day of 25 hours two days are 98 half-hours."""
    chosen: Any = filters.electricity_filters or filters.gas_filters
    frequency = getattr(chosen, "reading_frequency_type", None)
    return {"THIRTY_MIN_INTERVAL": 2, "HOUR_INTERVAL": 4, "DAY_INTERVAL": 99}.get(str(frequency))


def _themselves(nodes: Sequence[Any]) -> list[list[Any]]:
    return [list(nodes)]


# Readings of meters


def _days(window: Window) -> dict[str, Any]:
    """The API takes days; what lies outside the window is left out on this side."""
    end = window.end.date()
    if window.end.timetuple()[3:6] != (0, 0, 0):
        end += timedelta(days=1)
    return {"period_start_at": window.start.date(), "period_end_at": end}


def _reading_begins(nodes: Sequence[Any]) -> list[float | None]:
    return [_reading_begin(node) for node in nodes]


def _reading_begin(node: Any) -> float | None:
    """Return when a reading begins; its start can be null: then it lies before its end."""
    if node.period_start_at is not None:
        start: float = node.period_start_at.timestamp()
        return start
    return None if node.period_end_at is None else node.period_end_at.timestamp() - 1


def electricity_readings(
    client: Client,
    prm_id: str,
    account_number: str,
    calendar_type: CalendarType | str | None | UnsetType,
    status_processed: ReadingStatus | str | None | UnsetType,
) -> Source[ElectricityReadingTypeFragment]:
    """Return the readings of an electricity meter; see `Client.electricity_readings`."""

    return Source(
        "electricity_readings",
        {"prm_id": prm_id},
        {
            "prm_id": prm_id,
            "account_number": account_number,
            "calendar_type": calendar_type,
            "status_processed": status_processed,
        },
        _days,
        Reader(client.electricity_reading, _reading_begins, _themselves),
        lambda: _rows().electricity_readings(client),
    )


def gas_readings(
    client: Client,
    pce_ref: str,
    account_number: str,
    status_processed: ReadingStatus | str | None | UnsetType,
) -> Source[GasReadingConnectionNode]:
    """Return the readings of a gas meter; see `Client.gas_readings`."""

    return Source(
        "gas_readings",
        {"pce_ref": pce_ref},
        {"pce_ref": pce_ref, "account_number": account_number, "status_processed": status_processed},
        _days,
        Reader(client.gas_reading, _reading_begins, _themselves),
        lambda: _rows().gas_readings(client),
    )
