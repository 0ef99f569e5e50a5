"""The three time series read without models: bytes to columns of text, for exports (extra `[arrow]`).

msgspec parses only what becomes a column, in a quarter of the time that `json.loads` takes for everything; `export` gives the columns
their types. The structs are what `_columns` needs of the generated models; errors of the server are read as for any other call.
"""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
import pyarrow as pa

from ._columns import unfit
from ._models import camel
from .series import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ._operation import Operation

T = TypeVar("T")

KWH = frozenset({"kwh", "kwh_consumption", "kwh_consumpion"})
"""The server's words for kWh, in lower case (the last is its own spelling)."""


class _Struct(msgspec.Struct, rename="camel", gc=False):
    """What is read of an object. A decimal may come as text or as a number, and a text that is null where it must not be is null
    in its column: hence Any."""


class _Answer(_Struct, Generic[T]):
    data: T | None = None
    errors: Any = None


class _PageInfo(_Struct):
    has_next_page: bool | None
    has_previous_page: bool | None
    start_cursor: str | None = None
    end_cursor: str | None = None


class _Edge(_Struct, Generic[T]):
    node: T | None = None  # its cursor is not read: a series goes from page to page


class _Connection(_Struct, Generic[T]):
    page_info: _PageInfo
    edges: list[_Edge[T] | None]


# Measurements


class _Money(_Struct):
    estimated_amount: Decimal | None
    cost_currency: str


class _Statistic(_Struct):
    label: str | None = None
    cost_incl_tax: _Money | None = None
    cost_excl_tax: _Money | None = None


class _Filters(_Struct):
    market_supply_point_id: str | None = None


class _MetaData(_Struct):
    statistics: list[_Statistic | None] | None = None
    utility_filters: _Filters | None = None


class _Measurement(_Struct):
    value: Any
    unit: str
    read_at: str
    source: str
    start_at: str | None = None
    end_at: str | None = None
    meta_data: _MetaData | None = None


class _Property(_Struct):
    measurements: _Connection[_Measurement] | None = None


class _PropertyData(_Struct):
    property: _Property | None = None


def measurements(client: Any) -> Reader:
    """Return the way to read `PropertyMeasurements`."""
    from oefr_kraken_graphql.property_measurements import OPERATION

    method = _method(
        client, OPERATION, _PropertyData, lambda data: data.property and data.property.measurements
    )
    return Reader(
        method,
        lambda nodes: _seconds(_measured(nodes)),
        _measurement_columns,
        lambda nodes: _span(_measured(nodes)),
    )


def _measured(nodes: Sequence[_Measurement]) -> list[str | None]:
    """Return what says when each begins."""
    return [node.start_at or node.read_at for node in nodes]


def _measurement_columns(nodes: Sequence[_Measurement]) -> list[list[Any]]:
    for unit in {node.unit for node in nodes}:
        if unit.lower() not in KWH:
            raise unfit(f"a measurement in {unit!r}; columns are in kWh")
    metas = [node.meta_data for node in nodes]
    known = zip(*map(_known, metas), strict=True) if any(metas) else ([None] * len(nodes) for _ in range(4))
    point, label, with_tax, without_tax = map(list, known)
    return [
        point,
        [node.start_at for node in nodes],
        [node.end_at for node in nodes],
        [node.read_at for node in nodes],
        [node.value for node in nodes],
        label,
        with_tax,
        without_tax,
        [node.source for node in nodes],
    ]


def _known(meta: _MetaData | None) -> tuple[Any, Any, Any, Any]:
    """Return supply point, tariff class and costs of a measurement, with taxes and without."""
    if meta is None:
        return None, None, None, None
    filters, entries = meta.utility_filters, [entry for entry in meta.statistics or () if entry is not None]
    return (
        filters and filters.market_supply_point_id,
        "+".join([entry.label for entry in entries if entry.label]) or None,
        _cents([entry.cost_incl_tax for entry in entries]),
        _cents([entry.cost_excl_tax for entry in entries]),
    )


CENTS = {"EURO_CENTS": Decimal(1), "EUR": Decimal(100), "EURO": Decimal(100), "EUROS": Decimal(100)}
"""What one of a currency is in cents."""


def _cents(costs: Iterable[_Money | None]) -> str | None:
    """Return the sum of estimated amounts in cents, None where none is known."""
    total = None
    for cost in costs:
        if cost is None or cost.estimated_amount is None:
            continue
        if cost.cost_currency not in CENTS:
            raise unfit(f"a cost in {cost.cost_currency!r}; columns are in EUR")
        cents = cost.estimated_amount * CENTS[cost.cost_currency]
        total = cents if total is None else total + cents
    return None if total is None else str(total)


# Readings of meters


class _Class(_Struct):
    label: str | None = None


class _Reading(_Struct):
    period_start_at: str | None = None
    period_end_at: str | None = None
    consumption: Any = None
    index_start_value: Any = None
    index_end_value: Any = None
    status_processed: str | None = None
    calendar_type: str | None = None
    calendar_temp_class: str | None = None
    temporal_class: _Class | None = None
    consumption_reliability: str | None = None
    index_reliability: str | None = None
    energy_qualification: str | None = None


class _ElectricityData(_Struct):
    electricity_reading: _Connection[_Reading] | None = None


class _GasData(_Struct):
    gas_reading: _Connection[_Reading] | None = None


def electricity_readings(client: Any) -> Reader:
    """Return the way to read `ElectricityReading`."""
    from oefr_kraken_graphql.electricity_reading import OPERATION

    method = _method(client, OPERATION, _ElectricityData, attrgetter("electricity_reading"))
    extract = _picked(
        "period_start_at",
        "period_end_at",
        "consumption",
        "index_start_value",
        "index_end_value",
        "calendar_type",
        "calendar_temp_class",
        "temporal_class.label",
        "consumption_reliability",
        "index_reliability",
        "status_processed",
    )
    return Reader(method, _reading_begins, extract, _reading_span)


def gas_readings(client: Any) -> Reader:
    """Return the way to read `GasReading`."""
    from oefr_kraken_graphql.gas_reading import OPERATION

    extract = _picked(
        "period_start_at",
        "period_end_at",
        "consumption",
        "index_start_value",
        "index_end_value",
        "energy_qualification",
        "status_processed",
    )
    method = _method(client, OPERATION, _GasData, attrgetter("gas_reading"))
    return Reader(method, _reading_begins, extract, _reading_span)


def _reading_begins(nodes: Sequence[_Reading]) -> list[float | None]:
    """Return when readings begin; a start can be null: then it lies before the end."""
    ends = _seconds([None if node.period_start_at else node.period_end_at for node in nodes])
    starts = _seconds([node.period_start_at or None for node in nodes])
    return [
        start if start is not None or end is None else end - 1
        for start, end in zip(starts, ends, strict=True)
    ]


def _reading_span(nodes: Sequence[_Reading]) -> tuple[float, float] | None:
    return _span([node.period_start_at for node in nodes])


# All three


def _method(
    client: Any, operation: Operation[Any], data: Any, connection: Callable[[Any], Any]
) -> Callable[..., Any]:
    """Return a method that answers the connection in `data`, with structs as nodes; async where the client is."""
    decoder = msgspec.json.Decoder(_Answer[data], float_hook=str)  # numbers keep their digits

    def decode(content: bytes) -> Any:
        try:
            return decoder.decode(content)
        except msgspec.MsgspecError as error:  # its words name types and a path, no values
            raise ValueError(str(error)) from None

    raw = replace(operation, decode=decode)

    def ask(first: int, after: str | None = None, **others: Any) -> Any:
        given = {"first": first, "after": after, **others}
        return client._call(raw, {camel(name): value for name, value in given.items()})

    if not inspect.iscoroutinefunction(client._call):
        return lambda **given: connection(ask(**given))

    async def awaited(**given: Any) -> Any:
        return connection(await ask(**given))

    return awaited


def _picked(*paths: str) -> Callable[[Sequence[Any]], list[list[Any]]]:
    """Return an extraction of plain fields; a dot leads into an object that may be None."""

    def extract(nodes: Sequence[Any]) -> list[list[Any]]:
        columns = []
        for path in paths:
            name, _, inner = path.partition(".")
            values = [getattr(node, name) for node in nodes]
            columns.append([value and getattr(value, inner) for value in values] if inner else values)
        return columns

    return extract


def _span(texts: list[str | None]) -> tuple[float, float] | None:
    """Return the first and the last of moments that are in order, None where that does not show.

    Where texts differ in nothing after the minutes' tens, so not in their offset from UTC, their order is that of the moments; to
    compare them takes a twentieth of parsing them.
    """
    known = [text for text in texts if text]
    if (
        not known
        or len(known) < len(texts)
        or len({text[15:] for text in known}) > 1
        or known != sorted(known)
    ):
        return None
    try:
        first, last = datetime.fromisoformat(known[0]), datetime.fromisoformat(known[-1])
    except ValueError:
        return None
    return None if first.tzinfo is None else (first.timestamp(), last.timestamp())


def _seconds(texts: list[str | None]) -> list[float | None]:
    """Return moments as Unix seconds, read as Arrow reads them for the columns."""
    try:
        moments = pa.array(texts, pa.string()).cast(pa.timestamp("us", tz="UTC"))
    except pa.ArrowInvalid as error:
        raise unfit(f"not a moment: {error}") from None
    return [None if at is None else at / 1e6 for at in moments.cast(pa.int64()).to_pylist()]
