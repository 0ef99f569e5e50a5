"""The three time series of the API, as data: what is asked for, when a reading begins, and which columns it becomes.

Each can be read in two ways: as models, and as columns straight from the JSON, for exports, which need no models. Columns hold what the
server wrote, as text; `export` gives them their types.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NotRequired

from typing_extensions import TypedDict

from ._operation import UNSET
from .errors import ConfigurationError, ProtocolError
from .series import Reader, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from oefr_kraken_graphql.enums import CalendarType, ReadingFrequencyType, ReadingStatus
    from oefr_kraken_graphql.input_types import UtilityFiltersInput

    from ._operation import Operation, UnsetType
    from .types import ElectricityReadingTypeFragment, GasReadingConnectionNode, MeasurementConnectionNode
    from .windows import Window

Client = Any
"""A Client or an AsyncClient: the sources are the same."""


@dataclass(frozen=True)
class Column:
    """A column of an export."""

    name: str
    type: Literal["text", "time", "number", "cents"]
    """What the server's text means. `cents` become EUR."""
    unit: str | None = None
    description: str = ""


# Reading without models: parsed straight into plain dicts that hold only what an export needs. That takes half the time of
# parsing all of the JSON, and a fifth of that of models.


class _Money(TypedDict):
    estimatedAmount: Any
    costCurrency: str


class _Statistic(TypedDict):
    label: NotRequired[str | None]
    costInclTax: NotRequired[_Money | None]
    costExclTax: NotRequired[_Money | None]


class _Filters(TypedDict):
    marketSupplyPointId: NotRequired[str | None]


class _MetaData(TypedDict):
    statistics: NotRequired[list[_Statistic | None] | None]
    utilityFilters: NotRequired[_Filters | None]


class _Measurement(TypedDict):
    value: Any
    unit: str
    readAt: str
    source: str
    startAt: NotRequired[str]
    endAt: NotRequired[str]
    metaData: NotRequired[_MetaData | None]


class _Class(TypedDict):
    label: NotRequired[str | None]


class _Reading(TypedDict):
    periodStartAt: NotRequired[str | None]
    periodEndAt: NotRequired[str | None]
    consumption: NotRequired[Any]
    indexStartValue: NotRequired[Any]
    indexEndValue: NotRequired[Any]
    statusProcessed: NotRequired[str | None]
    calendarType: NotRequired[str | None]
    calendarTempClass: NotRequired[str | None]
    temporalClass: NotRequired[_Class | None]
    consumptionReliability: NotRequired[str | None]
    indexReliability: NotRequired[str | None]
    energyQualification: NotRequired[str | None]


class _Info(TypedDict):
    hasNextPage: bool | None
    hasPreviousPage: bool | None
    startCursor: NotRequired[str | None]
    endCursor: NotRequired[str | None]


class _PageInfo(NamedTuple):
    has_next_page: bool | None
    has_previous_page: bool | None
    start_cursor: str | None
    end_cursor: str | None


class _Edge(NamedTuple):
    node: Any
    cursor: str | None


class _Connection(NamedTuple):
    page_info: _PageInfo
    edges: list[_Edge | None]


@cache
def _raw_operation(operation: Operation[Any], path: tuple[str, ...], node: Any) -> Operation[Any]:
    """Return the same operation with a model that holds dicts at `path`, a connection of `node`."""
    from pydantic import create_model

    from ._models import Result

    make: Any = TypedDict  # at run time, since only pydantic reads these
    edge: Any = make("edge", {"node": NotRequired[node | None], "cursor": NotRequired[str | None]})
    value = make("connection", {"pageInfo": _Info, "edges": list[edge | None]})
    for step in reversed(path[1:]):
        value = make("parent", {step: NotRequired[value | None]})
    model = create_model("Raw", __base__=Result, **{path[0]: (value | None, None)})  # type: ignore[call-overload]
    return replace(operation, model=model)


def _raw_method(
    client: Client, operation: Operation[Any], path: tuple[str, ...], node: Any
) -> Callable[..., Any]:
    """Return a method that answers the connection at `path` with its nodes as dicts; async where the client is."""
    from pydantic.alias_generators import to_camel

    raw = _raw_operation(operation, path, node)

    def variables(given: dict[str, Any]) -> dict[str, Any]:
        return {to_camel(name): value for name, value in given.items()}

    def connection(data: Any) -> _Connection | None:
        value = getattr(data, path[0])
        for step in path[1:]:
            value = None if value is None else value.get(step)
        if value is None:
            return None
        info, edges = value["pageInfo"], value["edges"]
        return _Connection(
            _PageInfo(
                info["hasNextPage"], info["hasPreviousPage"], info.get("startCursor"), info.get("endCursor")
            ),
            [None if edge is None else _Edge(edge.get("node"), edge.get("cursor")) for edge in edges],
        )

    if inspect.iscoroutinefunction(client._call):

        async def awaited(*, first: int, after: str | None = None, **others: Any) -> _Connection | None:
            return connection(await client._call(raw, variables({"first": first, "after": after, **others})))

        return awaited

    def called(*, first: int, after: str | None = None, **others: Any) -> _Connection | None:
        return connection(client._call(raw, variables({"first": first, "after": after, **others})))

    return called


def _seconds(text: str | None) -> float | None:
    return None if text is None else datetime.fromisoformat(text).timestamp()


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else str(value)


def _picked(*paths: str) -> Callable[[Sequence[dict[str, Any]]], list[list[Any]]]:
    """Return an extraction of plain fields; a dot leads into an object."""

    def extract(nodes: Sequence[dict[str, Any]]) -> list[list[Any]]:
        return [[_text(_dig(node, path.split("."))) for node in nodes] for path in paths]

    return extract


def _dig(node: dict[str, Any] | None, path: list[str]) -> Any:
    for step in path:
        if node is None:
            return None
        node = node.get(step)
    return node


# Measurements

KWH = frozenset({"kwh", "kwh_consumption", "kwh_consumpion"})
"""The server's words for kWh, in lower case (the last is its own spelling)."""

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


def _measurement_begins(node: dict[str, Any]) -> float | None:
    return datetime.fromisoformat(node.get("startAt") or node["readAt"]).timestamp()


def _measurement_columns(nodes: Sequence[dict[str, Any]]) -> list[list[Any]]:
    for unit in {node["unit"] for node in nodes}:
        if unit.lower() not in KWH:
            raise ProtocolError(
                f"a measurement in {unit!r}; exports know kWh only: iterate the models instead",
                operation="PropertyMeasurements",
            )
    known = [_known(meta) if (meta := node.get("metaData")) else (None,) * 4 for node in nodes]
    point, label, with_tax, without_tax = map(list, zip(*known, strict=True)) if known else ([], [], [], [])
    return [
        point,
        [node.get("startAt") for node in nodes],
        [node.get("endAt") for node in nodes],
        [node["readAt"] for node in nodes],
        [_text(node["value"]) for node in nodes],
        label,
        with_tax,
        without_tax,
        [node["source"] for node in nodes],
    ]


def _known(meta: dict[str, Any]) -> tuple[str | None, ...]:
    """Return supply point, tariff class and costs of a measurement."""
    point = (meta.get("utilityFilters") or {}).get("marketSupplyPointId")
    entries = [entry for entry in meta.get("statistics") or () if entry is not None]
    if len(entries) == 1:
        [entry] = entries
        return point, entry.get("label"), _cents(entry.get("costInclTax")), _cents(entry.get("costExclTax"))
    label = "+".join(entry.get("label") for entry in entries if entry.get("label")) or None
    with_tax = _total(_cents(entry.get("costInclTax")) for entry in entries)
    return point, label, with_tax, _total(_cents(entry.get("costExclTax")) for entry in entries)


def _cents(money: dict[str, Any] | None) -> str | None:
    """Return an estimated amount in cents."""
    if money is None or money["estimatedAmount"] is None:
        return None
    currency = money["costCurrency"]
    if currency == "EURO_CENTS":
        return _text(money["estimatedAmount"])
    if currency in ("EUR", "EURO", "EUROS"):
        return str(Decimal(str(money["estimatedAmount"])) * 100)
    raise ProtocolError(f"a cost in {currency!r}; exports know EUR only", operation="PropertyMeasurements")


def _total(amounts: Iterable[str | None]) -> str | None:
    known = [Decimal(amount) for amount in amounts if amount is not None]
    return str(sum(known)) if known else None


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

    def begins(node: Any) -> float:
        at: datetime = getattr(node, "start_at", None) or node.read_at
        return at.timestamp()

    def columns() -> Reader:
        from oefr_kraken_graphql.property_measurements import OPERATION

        method = _raw_method(client, OPERATION, ("property", "measurements"), _Measurement)
        return Reader(method, _measurement_begins, _measurement_columns)

    return Source(
        "measurements",
        {"property_id": property_id},
        {"id": property_id, "timezone": timezone, "utility_filters": [filters]},
        lambda window: {"start_at": window.start, "end_at": window.end},
        Reader(client.property_measurements, begins, _themselves),
        columns,
        _days_a_page(filters),
    )


def _days_a_page(filters: UtilityFiltersInput) -> int | None:
    """Return how many days fit a page of 99; on the day of 25 hours two days are 98 half-hours."""
    chosen: Any = filters.electricity_filters or filters.gas_filters
    frequency = getattr(chosen, "reading_frequency_type", None)
    return {"THIRTY_MIN_INTERVAL": 2, "HOUR_INTERVAL": 4, "DAY_INTERVAL": 99}.get(str(frequency))


def _themselves(nodes: Sequence[Any]) -> list[list[Any]]:
    return [list(nodes)]


# Readings of meters

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


def _days(window: Window) -> dict[str, Any]:
    """The API takes days; what lies outside the window is left out on this side."""
    end = window.end.date()
    if window.end.timetuple()[3:6] != (0, 0, 0):
        end += timedelta(days=1)
    return {"period_start_at": window.start.date(), "period_end_at": end}


def _reading_begins(node: Any) -> float | None:
    """Return when a reading begins; its start can be null: then it lies before its end."""
    if node.period_start_at is not None:
        start: float = node.period_start_at.timestamp()
        return start
    return None if node.period_end_at is None else node.period_end_at.timestamp() - 1


def _raw_reading_begins(node: dict[str, Any]) -> float | None:
    start = _seconds(node.get("periodStartAt"))
    if start is not None:
        return start
    end = _seconds(node.get("periodEndAt"))
    return None if end is None else end - 1


def electricity_readings(
    client: Client,
    prm_id: str,
    account_number: str,
    calendar_type: CalendarType | str | None | UnsetType,
    status_processed: ReadingStatus | str | None | UnsetType,
) -> Source[ElectricityReadingTypeFragment]:
    """Return the readings of an electricity meter; see `Client.electricity_readings`."""

    def columns() -> Reader:
        from oefr_kraken_graphql.electricity_reading import OPERATION

        extract = _picked(
            "periodStartAt",
            "periodEndAt",
            "consumption",
            "indexStartValue",
            "indexEndValue",
            "calendarType",
            "calendarTempClass",
            "temporalClass.label",
            "consumptionReliability",
            "indexReliability",
            "statusProcessed",
        )
        return Reader(
            _raw_method(client, OPERATION, ("electricity_reading",), _Reading), _raw_reading_begins, extract
        )

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
        columns,
    )


def gas_readings(
    client: Client,
    pce_ref: str,
    account_number: str,
    status_processed: ReadingStatus | str | None | UnsetType,
) -> Source[GasReadingConnectionNode]:
    """Return the readings of a gas meter; see `Client.gas_readings`."""

    def columns() -> Reader:
        from oefr_kraken_graphql.gas_reading import OPERATION

        extract = _picked(
            "periodStartAt",
            "periodEndAt",
            "consumption",
            "indexStartValue",
            "indexEndValue",
            "energyQualification",
            "statusProcessed",
        )
        return Reader(
            _raw_method(client, OPERATION, ("gas_reading",), _Reading), _raw_reading_begins, extract
        )

    return Source(
        "gas_readings",
        {"pce_ref": pce_ref},
        {"pce_ref": pce_ref, "account_number": account_number, "status_processed": status_processed},
        _days,
        Reader(client.gas_reading, _reading_begins, _themselves),
        columns,
    )


COLUMNS: dict[str, tuple[Column, ...]] = {
    "measurements": MEASUREMENTS,
    "electricity_readings": ELECTRICITY_READINGS,
    "gas_readings": GAS_READINGS,
}
