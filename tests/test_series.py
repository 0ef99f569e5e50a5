"""Time series of the sandbox: complete, in order, without seams, resumable."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefr_kraken import AsyncClient, Client, errors, inputs
from oefr_kraken.pagination import Page
from oefr_kraken.sandbox import Fault, Sandbox
from oefr_kraken.series import AsyncTimeSeries, Progress, Reader, Source, TimeSeries
from oefr_kraken.windows import Window

PARIS = ZoneInfo("Europe/Paris")
MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with Client(sandbox.auth, url=sandbox.url) as client:
        yield client


def by_one_walk(client: Client, sandbox: Sandbox, start: datetime, end: datetime) -> list[Any]:
    filters = inputs.UtilityFiltersInput(
        electricity_filters=inputs.ElectricityFiltersInput(reading_frequency_type="THIRTY_MIN_INTERVAL")
    )
    return client.paginate(
        client.property_measurements,
        id=sandbox.property_id,
        start_at=start,
        end_at=end,
        utility_filters=[filters],
    ).collect()


@pytest.mark.parametrize("window", ["day", "week", "month", 2])
def test_windows_give_what_one_walk_gives_in_both_colours(client: Client, sandbox: Sandbox, window: Any):
    start, end = datetime(2026, 3, 20, 10, 30, tzinfo=UTC), datetime(2026, 4, 10, tzinfo=PARIS)
    expected = by_one_walk(client, sandbox, start, end)
    series = client.measurements(sandbox.property_id, start, end, window=window)
    assert list(series) == expected

    async def read() -> list[Any]:
        async with AsyncClient(sandbox.auth, url=sandbox.url) as awaited:
            return await awaited.measurements(sandbox.property_id, start, end, window=window).collect()

    assert asyncio.run(read()) == expected


@pytest.mark.parametrize(
    ("day", "count"), [(date(2026, 3, 29), 46), (date(2026, 3, 30), 48), (date(2025, 10, 26), 50)]
)
def test_days_of_the_clock_changes_are_whole(client: Client, sandbox: Sandbox, day: date, count: int):
    nodes = client.measurements(sandbox.property_id, day, day + timedelta(days=1), window="day").collect()
    starts = [node.start_at.timestamp() for node in nodes if node.typename__ == "IntervalMeasurementType"]
    first = datetime.combine(day, datetime.min.time(), PARIS).timestamp()
    assert starts == [first + 1800 * n for n in range(count)]


def test_readings_of_meters_come_once_each(client: Client, sandbox: Sandbox):
    start, end = date(2026, 1, 15), date(2026, 7, 3)
    days = (end - start).days
    electricity = client.electricity_readings(sandbox.prm, sandbox.account_number, start, end).collect()
    assert len(electricity) == 2 * days  # HP and HC
    begins = [node.period_start_at for node in electricity if node.period_start_at]
    assert begins == sorted(begins)
    gas = client.gas_readings(sandbox.pce, sandbox.account_number, start, end, window="week").collect()
    assert [node.period_start_at.astimezone(PARIS).date() for node in gas if node.period_start_at] == [
        start + timedelta(days=n) for n in range(days)
    ]
    assert sum(node.consumption or 0 for node in gas) > 0


def test_gas_is_read_by_the_day_and_frequencies_can_be_chosen(client: Client, sandbox: Sandbox):
    gas = client.measurements(sandbox.property_id, MARCH, APRIL, energy="gas").collect()
    weeks = client.measurements(sandbox.property_id, MARCH, APRIL, frequency="WEEK_INTERVAL").collect()
    filters = inputs.UtilityFiltersInput(
        electricity_filters=inputs.ElectricityFiltersInput(reading_frequency_type="HOUR_INTERVAL")
    )
    hours = client.measurements(sandbox.property_id, MARCH, APRIL, filters=filters).collect()
    assert (len(gas), len(weeks), len(hours)) == (31, 5, 31 * 24 - 1)


@settings(max_examples=6, deadline=None)
@given(stop=st.integers(0, 31 * 48 - 2), window=st.sampled_from(["day", "week", "month"]))
def test_resumed_at_its_cursor_nothing_is_lost_or_repeated(sandbox: Sandbox, stop: int, window: Any):
    with Client(sandbox.auth, url=sandbox.url) as client:
        first = client.measurements(sandbox.property_id, MARCH, APRIL, window="week")
        read = first.collect(limit=stop)
        rest = client.measurements(
            sandbox.property_id, MARCH, APRIL, window=window, after=first.cursor
        ).collect()
        assert len(read) == stop
        assert len(read) + len(rest) == 31 * 48 - 2
        starts = [node.read_at for node in (*read, *rest)]
        assert starts == sorted(set(starts))
        assert first.collect(limit=1) == rest[:1]  # it goes on by itself too


def test_progress_is_told_window_by_window(client: Client, sandbox: Sandbox):
    told: list[Progress] = []
    client.measurements(sandbox.property_id, date(2026, 1, 1), APRIL, progress=told.append).collect()
    assert [(p.windows_done, p.windows, f"{p.until:%m-%d %H}") for p in told] == [
        (1, 3, "02-01 00"),
        (2, 3, "03-01 00"),
        (3, 3, "04-01 00"),
    ]
    assert told[-1].readings == 90 * 48 - 2


def test_after_an_error_the_series_goes_on():
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
        series = client.measurements(sandbox.property_id, MARCH, APRIL, window="week", concurrency=1)
        read = series.collect(limit=10)
        sandbox.faults.add(Fault("error", code="KT-CT-4501", operation="PropertyMeasurements", calls=(1,)))
        with pytest.raises(errors.KrakenError):
            list(series)
        read += series.collect()
        assert len({node.read_at for node in read}) == 31 * 48 - 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"end": MARCH}, "not after start"),
        ({"start": datetime(2026, 3, 1)}, "start: a datetime without time zone"),
        ({"timezone": "Europe/Lutetia"}, "Europe/Lutetia"),
        ({"window": "fortnight"}, "fortnight"),
        ({"concurrency": 0}, "concurrency"),
        ({"after": "2026-03-05"}, "no cursor of a time series"),
        ({"filters": inputs.UtilityFiltersInput(), "frequency": "DAY_INTERVAL"}, "filters"),
    ],
)
def test_wrong_arguments_are_said_before_anything_is_sent(
    client: Client, sandbox: Sandbox, arguments: dict[str, Any], said: str
):
    with pytest.raises(errors.ConfigurationError, match=said):
        client.measurements(**{"property_id": sandbox.property_id, "start": MARCH, "end": APRIL, **arguments})


# A server of numbers, whose rules can be bent


class Info:
    has_next_page = has_previous_page = False
    start_cursor = end_cursor = None


class Edge:
    def __init__(self, node: int) -> None:
        self.node, self.cursor = node, str(node)


class Connection:
    page_info = Info()

    def __init__(self, edges: list[Edge]) -> None:
        self.edges = edges


class Numbers:
    """Answers the numbers that begin in a window (Unix seconds), all on one page; counts what is asked at once."""

    def __init__(self, numbers: Sequence[int], slack: int = 0, backwards: bool = False) -> None:
        self.numbers, self.slack, self.backwards = numbers, slack, backwards
        self.asked: list[Window] = []
        self.running = self.most = 0

    def source(self, method: Callable[..., Any]) -> Source[int]:
        reader = Reader(method, lambda nodes: [float(n) for n in nodes], lambda nodes: [list(nodes)])
        return Source("measurements", {}, {}, lambda window: {"window": window}, reader, lambda: reader)

    def answer(self, window: Window) -> Any:
        self.asked.append(window)
        low, high = window.start.timestamp() - self.slack, window.end.timestamp() + self.slack
        nodes = (
            [n for n in self.numbers if low <= n <= high]
            if self.slack
            else [n for n in self.numbers if low <= n < high]
        )

        return Connection([Edge(n) for n in (reversed(nodes) if self.backwards else nodes)])

    def sync(self, *, window: Window, first: int, after: str | None = None) -> Any:
        return self.answer(window)

    async def awaited(self, *, window: Window, first: int, after: str | None = None) -> Any:
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        return self.answer(window)


START = int(datetime(2026, 3, 1, tzinfo=PARIS).timestamp())
numbers = st.lists(st.integers(START, START + 10 * 86_400), max_size=40).map(sorted)


@given(numbers, st.sampled_from([0, 1, 90_000]), st.booleans(), st.integers(0, 40))
def test_whatever_the_server_thinks_of_limits_and_order(
    given_: list[int], slack: int, backwards: bool, stop: int
):
    server = Numbers(given_, slack, backwards)
    period = (date(2026, 3, 1), date(2026, 3, 11))
    expected = [n for n in given_ if n < START + 10 * 86_400]
    series = TimeSeries(server.source(server.sync), *period, window="day")
    read = series.collect(limit=stop)
    assert read == expected[:stop]
    assert list(series) == expected[stop:]
    again = AsyncTimeSeries(server.source(server.awaited), *period, window=3, concurrency=2)
    assert asyncio.run(again.collect()) == expected
    if slack == 0:
        assert {window.start.hour for window in server.asked} <= {0} | {
            datetime.fromtimestamp(n, PARIS).hour for n in given_
        }


async def test_no_more_windows_than_allowed_are_read_at_once_or_ahead():
    server = Numbers([])
    series = AsyncTimeSeries(server.source(server.awaited), date(2020, 1, 1), date(2026, 1, 1), concurrency=3)
    batches = series._batches(series.source.typed)
    await anext(batches)
    for _ in range(20):
        await asyncio.sleep(0)
    assert len(server.asked) == 3
    await batches.aclose()
    assert len(asyncio.all_tasks()) == 1
    assert await series.collect() == []
    assert server.most <= 3


def test_leaving_the_loop_ends_the_threads():
    server = Numbers([START + n for n in range(100)])
    for _ in TimeSeries(server.source(server.sync), date(2026, 3, 1), date(2027, 3, 1), window="day"):
        break
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("oefr-window")]
    assert len(server.asked) <= 6


def test_pages_are_sequences():
    page: Page[int] = Page(
        Numbers([1, 2, 3]).answer(Window(*[datetime.fromtimestamp(n, UTC) for n in (0, 9)])),
        None,
        False,
        None,
    )
    assert (list(page), page[1:], page.cursors) == ([1, 2, 3], [2, 3], ["1", "2", "3"])
    assert Decimal(sum(page)) == 6
