"""Periods cut at local midnights, whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oefr_kraken.errors import ConfigurationError
from oefr_kraken.windows import split

PARIS = ZoneInfo("Europe/Paris")
moments = st.datetimes(datetime(2020, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
spans = st.one_of(st.sampled_from(["day", "week", "month", "year"]), st.integers(1, 40))


@given(moments, st.timedeltas(timedelta(seconds=1), timedelta(days=500)), spans)
@example(datetime(2024, 10, 27, 0, 0, tzinfo=UTC), timedelta(seconds=1), "day")
@example(datetime(2024, 10, 27, 1, 0, tzinfo=UTC), timedelta(hours=1), "day")
def test_windows_cover_the_period_once_and_end_at_midnight(start: datetime, length: timedelta, every: Any):
    windows = list(split(start, start + length, every))
    # In UTC: a time that comes twice is by definition equal to none of another zone (PEP 495).
    assert windows[0].start.astimezone(UTC) == start
    assert windows[-1].end.astimezone(UTC) == start + length
    for before, after in pairwise(windows):
        assert before.end == after.start
        assert before.end.timetuple()[3:6] == (0, 0, 0)
        assert before.start.timestamp() < before.end.timestamp()
    assert all(window.start.utcoffset() == window.start.astimezone(PARIS).utcoffset() for window in windows)


@pytest.mark.parametrize(
    ("day", "halves"), [(date(2026, 3, 29), 46), (date(2026, 3, 30), 48), (date(2026, 10, 25), 50)]
)
def test_days_of_the_clock_changes_have_46_and_50_half_hours(day: date, halves: int):
    (window,) = split(day, day + timedelta(days=1), "day")
    assert (window.end.timestamp() - window.start.timestamp()) / 1800 == halves


def test_the_hour_that_comes_twice_is_told_apart():
    first, second = (datetime(2026, 10, 25, 2, 30, tzinfo=PARIS, fold=fold) for fold in (0, 1))
    (window,) = split(first, second, "month")
    assert window.end.timestamp() - window.start.timestamp() == 3600
    assert window.holds(first)
    assert not window.holds(second)


def test_months_weeks_and_years_are_those_of_the_calendar():
    def starts(every: Any) -> list[str]:
        return [f"{window.start:%Y-%m-%d}" for window in split(date(2024, 1, 31), date(2025, 2, 2), every)]

    assert starts("month")[:3] == ["2024-01-31", "2024-02-01", "2024-03-01"]
    assert starts("week")[:3] == ["2024-01-31", "2024-02-05", "2024-02-12"]
    assert starts("year") == ["2024-01-31", "2025-01-01"]
    assert starts(200) == ["2024-01-31", "2024-08-18"]


def test_another_zone_has_other_midnights():
    windows = list(
        split(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 3, tzinfo=UTC), "day", "America/Cayenne")
    )
    assert [window.start.isoformat() for window in windows] == [
        "2025-12-31T21:00:00-03:00",
        "2026-01-01T00:00:00-03:00",
        "2026-01-02T00:00:00-03:00",
    ]


@pytest.mark.parametrize(
    ("start", "end", "options", "said"),
    [
        (date(2026, 1, 2), date(2026, 1, 2), {}, "not after start"),
        (date(2026, 1, 2), date(2026, 1, 1), {}, "not after start"),
        (datetime(2026, 1, 1), date(2026, 1, 2), {}, "start: a datetime without time zone"),
        (date(2026, 1, 1), datetime(2026, 1, 2), {}, "end: a datetime without time zone"),
        (date(2026, 1, 1), date(2026, 1, 2), {"timezone": "Europe/Lutetia"}, "Europe/Lutetia"),
        (date(2026, 1, 1), date(2026, 1, 2), {"timezone": "../passwd"}, "not the name of a time zone"),
        (date(2026, 1, 1), date(2026, 1, 2), {"every": "hour"}, "window: 'hour'"),
        (date(2026, 1, 1), date(2026, 1, 2), {"every": 0}, "window: 0"),
    ],
)
def test_what_is_no_period_is_said_at_once(start: Any, end: Any, options: dict[str, Any], said: str):
    with pytest.raises(ConfigurationError, match=said):
        split(start, end, **options)


def test_offsets_are_as_good_as_names():
    plus_two = timezone(timedelta(hours=2))
    (window,) = split(datetime(2026, 7, 1, tzinfo=plus_two), datetime(2026, 8, 1, tzinfo=plus_two))
    assert window.start == datetime(2026, 7, 1, tzinfo=PARIS)
