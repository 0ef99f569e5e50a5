"""What the demo customer consumed: half-hours of electricity, days of gas, made when they are asked for.

A day is made from the seed, the meter and its date alone, so any page of any range costs the same, and the history may be as long as
one likes. Days are days of Europe/Paris: 46 half-hours in March's short one, 50 in October's long one.

Assumed, since nothing tells: the words in `unit` and `source`; labels of OctoTempo classes (their codes); that a range is half-open and
takes the intervals that begin in it, `endOn` excluded as `endAt`; that RAW_INTERVAL is the half-hour for electricity and the day for
gas; that without filters the home's electricity is answered; that several filters answer one after another; and that frequencies which
the meter does not have, generation, estimates and other meters' ids answer an empty connection.
"""

from __future__ import annotations

import datetime as dt
import math
import random
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..nodes import Args, Data, PlainItems, number_of
from ..problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PARIS = ZoneInfo("Europe/Paris")
_HALF_HOUR = 1800

# Cents per kWh with all taxes, and what each meter class is called in statistics.
PRICES = {"HP": 20.65, "HC": 15.79, "BASE": 19.40, "GAS": 11.21,
          "HPE": 16.20, "HCE": 12.60, "HPHI": 20.10, "HCHI": 15.60, "HPP": 62.50, "HCP": 17.90}  # fmt: skip
_LABELS = {"HP": "HEURES_PLEINES", "HC": "HEURES_CREUSES", "GAS": "BASE"}

# kW of an average home by hour of the day, heating apart; the water heater runs off-peak.
_SHAPE = (0.22, 0.20, 0.19, 0.19, 0.20, 0.26, 0.48, 0.72, 0.62, 0.45, 0.42, 0.50,
          0.70, 0.62, 0.45, 0.40, 0.42, 0.55, 0.85, 1.10, 1.15, 0.90, 0.60, 0.35)  # fmt: skip
_WATER_HEATER_HOURS = (23, 0, 1)

Interval = tuple[int, int]
"""Start and end as Unix timestamps."""


def midnight(day: dt.date) -> str:
    """Return the moment at which a day begins in Paris, as the API writes it."""
    return dt.datetime.combine(day, dt.time(), PARIS).isoformat()


def paris_midnight(day: dt.date) -> int:
    """Return the timestamp at which a day begins in Paris."""
    return int(dt.datetime.combine(day, dt.time(), PARIS).timestamp())


@dataclass
class Meter:
    """One meter's consumption. `first_day` up to, not including, `end_day`."""

    seed: int
    number: str
    first_day: dt.date
    end_day: dt.date
    gas: bool = False
    tempo: bool = False
    occupied_always: bool = True
    _blocks: Callable[[dt.date], list[tuple[int, int, str]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._blocks = lru_cache(maxsize=800)(self._make_day)

    @cached_property
    def start(self) -> int:
        """Timestamp of the first value."""
        return paris_midnight(self.first_day)

    @cached_property
    def end(self) -> int:
        """Timestamp after the last value."""
        return paris_midnight(self.end_day)

    def day(self, day: dt.date) -> list[tuple[int, int, str]]:
        """Return the day's values: timestamp of the start, Wh, class."""
        return self._blocks(day)

    def _make_day(self, day: dt.date) -> list[tuple[int, int, str]]:
        rng = random.Random(number_of(self.seed, self.number, day))  # noqa: S311 - demo data
        # A mild climate: coldest mid-January. Weather comes in spells of a few days, so neighbouring days share part of their chance.
        season = math.cos((day.timetuple().tm_yday - 15) * 2 * math.pi / 365.25)
        spell = number_of(self.seed, self.number, "spell", day.toordinal() // 4) % 1000 / 1000
        cold = max(0.0, 0.45 + 0.55 * season + 0.5 * (spell - 0.5))
        start = paris_midnight(day)
        if self.gas:
            return [(start, int(1000 * (6 + 75 * cold * rng.uniform(0.9, 1.1))), "GAS")]
        end = paris_midnight(day + dt.timedelta(days=1))
        present = self.occupied_always or day.weekday() >= 5 or day.month in (7, 8)
        level = (1.0 if day.weekday() < 5 else 1.15) if present else 0.25
        winter = day.month in (11, 12, 1, 2, 3)
        peak = winter and day.weekday() < 5 and number_of(self.seed, "peak", day) % 5 == 0
        values: list[tuple[int, int, str]] = []
        plain = end - start == 86_400
        for position, at in enumerate(range(start, end, _HALF_HOUR)):
            hour = position // 2 if plain else dt.datetime.fromtimestamp(at, PARIS).hour
            kilowatts = level * _SHAPE[hour] * (0.6 + 0.8 * rng.random()) + 0.35 * cold * level
            if hour in _WATER_HEATER_HOURS and present:
                kilowatts += 1.2
            values.append((at, int(500 * kilowatts), self._class(hour, winter=winter, peak=peak)))
        return values

    def _class(self, hour: int, *, winter: bool, peak: bool) -> str:
        part = "HC" if hour >= 22 or hour < 6 else "HP"
        if not self.tempo:
            return part
        return part + ("P" if peak else "HI" if winter else "E")

    def values_between(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Return the raw values that begin in a range, which may be any."""
        start, end = max(start, self.start), min(end, self.end)
        if start >= end:
            return []
        day = dt.datetime.fromtimestamp(start, PARIS).date()
        last = dt.datetime.fromtimestamp(end - 1, PARIS).date()
        values: list[tuple[int, int, str]] = []
        while day <= last:
            values += self.day(day)
            day += dt.timedelta(days=1)
        if values[0][0] >= start and values[-1][0] < end:
            return values
        return [value for value in values if start <= value[0] < end]

    @cached_property
    def daily_indexes(self) -> list[tuple[dt.date, str, int, int]]:
        """Readings of the meter: day, class, index at its start and at its end in Wh. Only classes that ran that day have one."""
        indexes: dict[str, int] = {}
        rows: list[tuple[dt.date, str, int, int]] = []
        day = self.first_day
        while day < self.end_day:
            for name, used in _by_class(self.day(day)).items():
                before = indexes.setdefault(name, number_of(self.seed, self.number, name) % 10**7)
                indexes[name] = before + used
                rows.append((day, name, before, before + used))
            day += dt.timedelta(days=1)
        return rows

    @cached_property
    def midnight_indexes(self) -> dict[dt.date, int]:
        """What the meter's total index showed when each day began, in Wh."""
        index = number_of(self.seed, self.number) % 10**7
        indexes: dict[dt.date, int] = {}
        for day, _, before, after in self.daily_indexes:
            indexes.setdefault(day, index)
            index += after - before
        return indexes


def _by_class(values: Iterable[tuple[int, int, str]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for _, used, name in values:
        sums[name] = sums.get(name, 0) + used
    return dict(sorted(sums.items(), reverse=True))


# Intervals of a frequency


def _begin_of(frequency: str, day: dt.date) -> dt.date:
    if frequency == "WEEK_INTERVAL":
        return day - dt.timedelta(days=day.weekday())
    if frequency == "MONTH_INTERVAL":
        return day.replace(day=1)
    if frequency == "QUARTER_INTERVAL":
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day


def _step_of(frequency: str, day: dt.date) -> dt.date:
    if frequency == "WEEK_INTERVAL":
        return day + dt.timedelta(days=7)
    months = {"MONTH_INTERVAL": 1, "QUARTER_INTERVAL": 3}.get(frequency)
    if months is None:
        return day + dt.timedelta(days=1)
    index = day.year * 12 + day.month - 1 + months
    return dt.date(index // 12, index % 12 + 1, 1)


@lru_cache(maxsize=64)
def _boundaries(frequency: str, zone: ZoneInfo, first: int, end: int) -> list[int]:
    day = _begin_of(frequency, dt.datetime.fromtimestamp(first, zone).date())
    moments: list[int] = []
    while True:
        moments.append(int(dt.datetime.combine(day, dt.time(), zone).timestamp()))
        if moments[-1] >= end:
            return moments
        day = _step_of(frequency, day)


_STEPS = {
    "THIRTY_MIN_INTERVAL": _HALF_HOUR,
    "INTERVALIZED": _HALF_HOUR,
    "RAW_INTERVAL": _HALF_HOUR,
    "HOUR_INTERVAL": 3600,
}
_CALENDAR = ("DAY_INTERVAL", "WEEK_INTERVAL", "MONTH_INTERVAL", "QUARTER_INTERVAL")
_POINTS = ("DAILY", "POINT_IN_TIME")
"""Frequencies that answer what the meter showed at midnight (MeasurementType) rather than an interval: assumed."""


class _Stream:
    """The measurements of one meter at one frequency: counted first, made a page at a time."""

    def __init__(
        self, meter: Meter, frequency: str, zone: ZoneInfo, start: int | None, end: int | None, filters: Data
    ) -> None:
        self._meter = meter
        self._zone = zone
        self._filters = filters
        self._points = frequency in _POINTS
        low = meter.start if start is None else max(start, meter.start)
        high = meter.end if end is None else min(end, meter.end)
        raw_days = meter.gas and frequency in ("RAW_INTERVAL", "INTERVALIZED")
        if frequency in _CALENDAR or self._points or raw_days:
            moments = _boundaries(
                "DAY_INTERVAL" if raw_days or self._points else frequency, zone, meter.start, meter.end
            )
            begin = bisect_right(moments, low - 1) if start is not None else 0
            count = max(0, bisect_right(moments, high - 1, hi=len(moments) - 1) - begin)
            self._at: Callable[[int], int] = lambda index: moments[begin + index]
            self.total = count
        elif frequency in _STEPS and not meter.gas:
            step = _STEPS[frequency]
            base = meter.start + math.ceil((low - meter.start) / step) * step
            self._at = lambda index: base + index * step
            self.total = max(0, math.ceil((high - base) / step))
        else:
            self.total = 0

    def page(self, start: int, stop: int) -> list[Data]:
        if start >= stop:
            return []
        moments = [self._at(index) for index in range(start, stop + 1)]
        return self._make_points(moments[:-1]) if self._points else self._make_intervals(moments)

    def _make_intervals(self, moments: Sequence[int]) -> list[Data]:
        values = self._meter.values_between(moments[0], moments[-1])
        zone, gas = self._zone, self._meter.gas
        texts = [dt.datetime.fromtimestamp(at, zone).isoformat() for at in moments]
        filters = self._filters
        nodes: list[Data] = []
        position, count = 0, len(values)
        for index in range(len(moments) - 1):
            end = moments[index + 1]
            first = position
            while position < count and values[position][0] < end:
                position += 1
            if position - first == 1:
                _, used, name = values[first]
                statistics = [_statistic(name, used)]
            else:
                by_class = _by_class(values[first:position])
                used = sum(by_class.values())
                statistics = [_statistic(name, part) for name, part in by_class.items()]
            nodes.append(
                {
                    "__typename": "IntervalMeasurementType",
                    "value": f"{used / 1000:.3f}",
                    "unit": "kWh",
                    "source": "GRDF" if gas else "ENEDIS",
                    "readAt": texts[index + 1],
                    "startAt": texts[index],
                    "endAt": texts[index + 1],
                    "durationInSeconds": end - moments[index],
                    "metaData": {"extras": [], "statistics": statistics, "utilityFilters": filters},
                }
            )
        return nodes

    def _make_points(self, moments: Sequence[int]) -> list[Data]:
        indexes = self._meter.midnight_indexes
        return [
            {
                "__typename": "MeasurementType",
                "value": f"{indexes.get(dt.datetime.fromtimestamp(at, PARIS).date(), 0) / 1000:.3f}",
                "unit": "kWh",
                "source": "GRDF" if self._meter.gas else "ENEDIS",
                "readAt": dt.datetime.fromtimestamp(at, self._zone).isoformat(),
                "metaData": {"extras": [], "statistics": [], "utilityFilters": self._filters},
            }
            for at in moments
        ]


@lru_cache(maxsize=4096)
def _money(name: str, used: int) -> tuple[str, str, str, str]:
    price = PRICES[name]
    cents = price * used / 1000
    # Cents with VAT at 20 %, assumed for both parts of the bill.
    return f"{cents:.4f}", f"{cents / 1.2:.4f}", f"{price:.4f}", f"{price / 1.2:.4f}"


def _statistic(name: str, used: int) -> Data:
    with_tax, without_tax, price, price_without = _money(name, used)
    label = _LABELS.get(name, name)
    return {
        "type": "TOU_BUCKET_COST",
        "label": label,
        "description": label,
        "value": f"{used / 1000:.3f}",
        "costInclTax": {
            "estimatedAmount": with_tax,
            "costCurrency": "EURO_CENTS",
            "pricePerUnit": {"amount": price, "unit": None},
        },
        "costExclTax": {
            "estimatedAmount": without_tax,
            "costCurrency": "EURO_CENTS",
            "pricePerUnit": {"amount": price_without, "unit": None},
        },
    }


def measurements(meters: Sequence[Meter], ids: dict[str, str], args: Args) -> PlainItems:
    """Answer `measurements` of a home; `ids` gives the meter number of a supply point id."""
    zone = _zone(args.get("timezone"))
    start, end = _limit(args, "startAt", "startOn", zone), _limit(args, "endAt", "endOn", zone)
    streams: list[_Stream] = []
    for wanted in args.get("utilityFilters") or [{"electricityFilters": {}}]:
        for kind in ("electricityFilters", "gasFilters"):
            filters = wanted.get(kind)
            if filters is not None:
                streams += _streams(meters, ids, kind, filters, zone, start, end)
    return PlainItems(
        sum(stream.total for stream in streams), lambda low, high: _concatenated(streams, low, high)
    )


def _streams(
    meters: Sequence[Meter],
    ids: dict[str, str],
    kind: str,
    filters: Data,
    zone: ZoneInfo,
    start: int | None,
    end: int | None,
) -> list[_Stream]:
    gas = kind == "gasFilters"
    if (
        filters.get("readingDirection", "CONSUMPTION") == "GENERATION"
        or filters.get("readingQuality", "COMBINED") == "ESTIMATE"
        or filters.get("deviceId") is not None
        or filters.get("registerId") is not None
    ):
        return []
    wanted = filters.get("marketSupplyPointId")
    frequency = filters.get("readingFrequencyType") or "RAW_INTERVAL"
    streams: list[_Stream] = []
    for meter in meters:
        if meter.gas != gas or (wanted is not None and ids.get(wanted, wanted) != meter.number):
            continue
        answered: Data = {
            "__typename": "GasFiltersOutput" if gas else "ElectricityFiltersOutput",
            "deviceId": None,
            "registerId": None,
            "marketSupplyPointId": wanted or meter.number,
            "readingFrequencyType": frequency,
        }
        if not gas:
            answered |= {
                "readingDirection": "CONSUMPTION",
                "readingQuality": filters.get("readingQuality") or "COMBINED",
            }
        streams.append(_Stream(meter, frequency, zone, start, end, answered))
    return streams


def _concatenated(streams: Sequence[_Stream], start: int, stop: int) -> list[Data]:
    nodes: list[Data] = []
    offset = 0
    for stream in streams:
        low, high = max(start - offset, 0), min(stop - offset, stream.total)
        if low < high:
            nodes += stream.page(low, high)
        offset += stream.total
    return nodes


def _zone(name: str | None) -> ZoneInfo:
    try:
        return ZoneInfo(name) if name else PARIS
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ProblemError("KT-CT-1605", f"Unknown time zone {name!r}.") from error


def _limit(args: Args, at: str, on: str, zone: ZoneInfo) -> int | None:
    moment: dt.datetime | None = args.get(at)
    if moment is not None:
        return math.ceil(moment.timestamp())
    day: Any = args.get(on)
    return None if day is None else int(dt.datetime.combine(day, dt.time(), zone).timestamp())


# Readings of the meters, as the distributor sends them


def electricity_readings(meter: Meter, args: Args) -> PlainItems:
    """Answer `electricityReading`: one reading per day and class."""
    rows = _rows(meter, args)

    def make(start: int, stop: int) -> list[Data]:
        return [
            {
                "periodStartAt": midnight(day),
                "periodEndAt": midnight(day + dt.timedelta(days=1)),
                "indexStartValue": f"{before / 1000:.3f}",
                "indexEndValue": f"{after / 1000:.3f}",
                "consumption": f"{(after - before) / 1000:.3f}",
                "calendarType": "PROVIDER",
                "calendarTempClass": name,
                "consumptionReliability": "REAL",
                "indexReliability": "REAL",
                "statusProcessed": "OK",
                "temporalClass": {
                    "__typename": "ProviderTemporalClassType",
                    "code": name,
                    "label": _LABELS.get(name, name),
                    "description": "22h00-6h00" if name.startswith("HC") else "6h00-22h00",
                    "registerId": 1 + (name.startswith("HC")),
                },
            }
            for day, name, before, after in rows[start:stop]
        ]

    return PlainItems(len(rows), make)


def gas_readings(meter: Meter, args: Args) -> PlainItems:
    """Answer `gasReading`: one reading per day."""
    rows = _rows(meter, args)

    def make(start: int, stop: int) -> list[Data]:
        return [
            {
                "periodStartAt": midnight(day),
                "periodEndAt": midnight(day + dt.timedelta(days=1)),
                "indexStartValue": f"{before / 11_200:.0f}",
                "indexEndValue": f"{after / 11_200:.0f}",
                "consumption": f"{(after - before) / 1000:.3f}",
                "energyQualification": "M",
                "statusProcessed": "OK",
            }
            for day, _, before, after in rows[start:stop]
        ]

    return PlainItems(len(rows), make)


def _rows(meter: Meter, args: Args) -> list[tuple[dt.date, str, int, int]]:
    first: Any = args.get("periodStartAt") or dt.date.min
    end: Any = args.get("periodEndAt") or dt.date.max
    return [row for row in meter.daily_indexes if first <= row[0] < end]
