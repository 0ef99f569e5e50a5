"""Split a long period into windows of the calendar, by local midnights: `split(date(2024, 1, 1), date(2026, 1, 1))`.

Windows are half-open and touch one another, so every moment of the period is in exactly one of them. A day is a day of its time zone:
23 and 25 hours where the clocks change.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

__all__ = ["PARIS", "Span", "Window", "moment", "split", "zone_of"]

PARIS = "Europe/Paris"

Span: TypeAlias = Literal["day", "week", "month", "year"] | int
"""Length of a window: of the calendar (weeks begin on Monday), or a number of days."""


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a period: from `start`, up to and without `end`; both with the time zone that was split by."""

    start: datetime
    end: datetime

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment lies within."""
        # Of two datetimes with one ZoneInfo Python compares the clock faces; only timestamps tell 2:30 from 2:30 in October.
        return self.start.timestamp() <= moment.timestamp() < self.end.timestamp()


def zone_of(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name, such as `"Europe/Paris"`; ConfigurationError where there is none."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        hint = (
            "; this system has no zone files: pip install tzdata"
            if name == PARIS
            else ", such as Europe/Paris"
        )
        raise ConfigurationError(f"timezone: {name!r} is not the name of a time zone{hint}") from None


def moment(value: date | datetime, zone: ZoneInfo, name: str) -> datetime:
    """Return a limit of a period in `zone`: a date means its midnight there, a datetime must have a time zone."""
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), zone)
    if value.tzinfo is None:
        raise ConfigurationError(
            f"{name}: a datetime without time zone; give a date, or attach one: {name}.replace(tzinfo=ZoneInfo({zone.key!r}))"
        )
    return value.astimezone(zone)


def split(
    start: date | datetime, end: date | datetime, every: Span = "month", timezone: str = PARIS
) -> Iterator[Window]:
    """Split the period from `start` up to `end` at local midnights.

    Args:
        start: a date (its midnight in `timezone`) or a datetime with time zone. It need not be the begin of a month.
        end: the same; not part of the period.
        every: "day", "week", "month", "year", or a number of days counted from `start`.
        timezone: IANA name of the zone whose midnights count.

    Raises:
        ConfigurationError: `end` is not after `start`, a datetime has no time zone, or the zone or the span does not exist.

    """
    zone = zone_of(timezone)
    first, last = moment(start, zone, "start"), moment(end, zone, "end")
    if first.timestamp() >= last.timestamp():
        raise ConfigurationError(f"end: {last.isoformat()} is not after start, {first.isoformat()}")
    if every not in ("day", "week", "month", "year") and not (
        isinstance(every, int) and not isinstance(every, bool) and every >= 1
    ):
        raise ConfigurationError(
            f'window: {every!r} is none of "day", "week", "month", "year", or a number of days'
        )
    return _windows(first, last, every, zone)


def _windows(start: datetime, last: datetime, every: Span, zone: ZoneInfo) -> Iterator[Window]:
    while start.timestamp() < last.timestamp():
        end = datetime.combine(_next(start.date(), every), time(), zone)
        if end.timestamp() > last.timestamp():
            end = last
        yield Window(start, end)
        start = end


def _next(day: date, every: Span) -> date:
    """Return the first day of the next window."""
    match every:
        case "day":
            return day + timedelta(days=1)
        case "week":
            return day + timedelta(days=7 - day.weekday())
        case "month":
            return (day.replace(day=1) + timedelta(days=31)).replace(day=1)
        case "year":
            return date(day.year + 1, 1, 1)
        case days:
            return day + timedelta(days=days)
