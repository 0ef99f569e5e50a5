"""The points budget: never beyond the allowance, slower towards its end, shared, and alive without its storage."""

from __future__ import annotations

import asyncio
import heapq
import json
import logging
import time
from importlib.resources import files
from itertools import pairwise
from typing import Any

import graphql
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oefr_kraken import AsyncClient, Call, Client, RetryPolicy, errors
from oefr_kraken._flow import World
from oefr_kraken._limits import estimate
from oefr_kraken.points import PointsBudget, cost_of
from oefr_kraken.sandbox import Fault, Sandbox


class Clock:
    """What time it is for all: the budget, and the `limits` library."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1_800_000_000.0
        monkeypatch.setattr(time, "time", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_costs_are_those_of_the_one_estimate():
    package = files("oefr_kraken_graphql")
    schema = graphql.build_schema(package.joinpath("schema.graphql").read_text("utf-8"))
    documents: dict[str, str] = json.loads(package.joinpath("operations.json").read_text("utf-8"))
    assert {name: cost_of(text) for name, text in documents.items()} == {
        name: estimate(schema, graphql.parse(text)).complexity for name, text in documents.items()
    }


@pytest.mark.parametrize(
    ("document", "cost"),
    [
        ("{ a b { c } }", 3),
        (
            'query Q($x: T = {y: "}"}) { z: a(x: {b: [1, 2]}) @include(if: $x) { ... { b } ...F ... on T { c } } } fragment F on T { d }',
            4,
        ),
        ('# {a b}\nquery { a(s: "# { ( ") # b\n }', 1),
    ],
)
def test_costs_of_unusual_documents(document: str, cost: int):
    assert cost_of(document) == cost


class Allowance:
    """The server's side: an hour begins with the first request after the last one ended; it may have spent some before."""

    def __init__(self, clock: Clock, limit: int, used: int = 0, age: float = 0) -> None:
        self.clock, self.limit, self.used = clock, limit, used
        self.renews_at = clock.now + 3600 - age
        self.refused = 0

    def spend(self, cost: int) -> None:
        if self.clock.now >= self.renews_at:
            self.used, self.renews_at = 0, self.clock.now + 3600
        if self.used + cost > self.limit:
            self.refused += 1
        else:
            self.used += cost

    def info(self) -> tuple[int, int, float]:
        remaining = self.limit if self.clock.now >= self.renews_at else self.limit - self.used
        return self.limit, remaining, max(self.renews_at - self.clock.now, 0)


def simulate(
    clock: Clock, budgets: list[PointsBudget], server: Allowance, calls: int, cost: int
) -> list[float]:
    """Let each budget's workers make calls that last 50 ms; answer when they were sent."""
    sent: list[float] = []
    queue = [
        (clock.now + n / 1000, n, "ask", budgets[n % len(budgets)], False) for n in range(8 * len(budgets))
    ]
    heapq.heapify(queue)
    count = len(queue)
    while queue and len(sent) < calls:
        clock.now, _, step, budget, paced = heapq.heappop(queue)
        count += 1
        if step == "ask":
            if budget.should_ask():
                budget.learn(*server.info())
            grant = budget.take(cost, paced=paced)
            then = "send" if grant.granted else "ask"
            heapq.heappush(queue, (clock.now + grant.seconds, count, then, budget, grant.paced))
        else:
            server.spend(cost)
            budget.landed(cost)
            sent.append(clock.now)
            heapq.heappush(queue, (clock.now + 0.05, count, "ask", budget, False))
    return sent


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8, deadline=None)
@given(
    workers=st.integers(1, 3),
    used=st.integers(0, 5_000),
    age=st.integers(0, 3599),
    cost=st.integers(20, 200),
)
def test_the_allowance_is_never_overrun_and_everything_is_sent(
    clock: Clock, workers: int, used: int, age: int, cost: int
):
    server = Allowance(clock, 5_000, used, age)
    shared = PointsBudget(limit=5_000)
    budgets = [shared, *(PointsBudget(limit=5_000) for _ in range(workers - 1))]
    for budget in budgets:
        budget._storage = shared._storage  # one storage, as Redis is for many machines
    calls = 3 * 5_000 // cost
    sent = simulate(clock, budgets, server, calls, cost)
    assert len(sent) == calls
    assert server.refused == 0


def test_requests_are_spread_towards_the_end(clock: Clock):
    server = Allowance(clock, 10_000)
    budget = PointsBudget(limit=10_000, reserve=0, slow_below=0.2)
    start = clock.now
    sent = [at - start for at in simulate(clock, [budget], server, 100, 100)]
    assert sent[79] < 2  # four fifths at once
    gaps = [after - before for before, after in pairwise(sent[82:95])]
    assert min(gaps) > 100  # and one fifth over the hour
    assert sent[99] < 3600
    assert server.refused == 0


def test_the_server_is_asked_rarely_and_by_one(clock: Clock):
    first, second = PointsBudget(), PointsBudget()
    second._storage = first._storage
    assert first.should_ask()
    assert not second.should_ask()
    assert not first.should_ask()
    clock.now += 20
    assert second.should_ask()
    second.learn(50_000, 50_000, 10)
    clock.now += 11  # the allowance was renewed meanwhile
    assert second.should_ask()


def test_a_share_of_an_allowance_stays_a_share(clock: Clock):
    budget = PointsBudget(limit=1_000, reserve=0, slow_below=0)
    for _ in range(10):
        assert budget.take(100).granted
    budget.learn(50_000, 49_000, 1800)
    assert not budget.take(100).granted
    clock.now += 3601
    assert budget.take(100).granted


def test_one_that_waits_looks_again_before_the_hour_is_over(clock: Clock):
    budget = PointsBudget(limit=100)
    budget.learn(100, 0, 2000)
    grant = budget.take(50)
    assert not grant.granted
    assert 1 <= grant.seconds <= 60


def test_without_its_storage_each_worker_counts_alone(clock: Clock, caplog: pytest.LogCaptureFixture):
    pytest.importorskip("redis")
    budget = PointsBudget("redis://127.0.0.1:1/0", limit=1_000, reserve=0, slow_below=0)
    assert budget.may_block
    with caplog.at_level(logging.WARNING):
        assert budget.should_ask()
        budget.learn(1_000, 100, 1800)
        assert [budget.take(50).granted for _ in range(3)] == [True, True, False]
    assert len(caplog.messages) == 1
    assert "counting alone" in caplog.messages[0]


@pytest.mark.parametrize(
    "options", [{"limit": 0}, {"reserve": 1}, {"slow_below": 2}, {"storage": "nonsense://x"}]
)
def test_wrong_arguments_are_said(options: dict[str, Any]):
    with pytest.raises(errors.ConfigurationError):
        PointsBudget(**options)


class Slept:
    """Lets time pass where the client waits, in both colours."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.most = 0.0

    def sleep(self, seconds: float) -> None:
        self.most = max(self.most, seconds)
        self.clock.now += seconds

    async def awaited(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    def world(self) -> World:
        return World(lambda: self.clock.now, time.monotonic, lambda: 0.5)  # requests take real time


def codes(calls: list[Call]) -> set[str | None]:
    return {attempt.code for call in calls for attempt in call.attempts}


@pytest.mark.parametrize("used", [0, 900])
async def test_a_client_never_meets_the_end_of_its_allowance(clock: Clock, used: int):
    slept, calls = Slept(clock), list[Call]()
    with Sandbox(points=1_000, clock=lambda: clock.now) as sandbox:
        options: dict[str, Any] = {"url": sandbox.url, "events": [calls.append], "_world": slept.world()}
        if used:  # by somebody else
            with Client(sandbox.auth, url=sandbox.url) as other:
                while sandbox.points_used < used:
                    other.supply_points(sandbox.account_number)
        budget = PointsBudget(limit=1_000)
        with Client(sandbox.auth, points=budget, **options, _sleep=slept.sleep) as client:
            for _ in range(60):
                assert client.supply_points(sandbox.account_number)
        async with AsyncClient(sandbox.auth, points=budget, **options, _sleep=slept.awaited) as awaited:
            for _ in range(60):
                assert await awaited.supply_points(sandbox.account_number)
    assert codes(calls) == {None}
    assert slept.most > 60  # it did wait


def test_an_allowance_that_ends_early_is_waited_for(clock: Clock):
    slept, calls = Slept(clock), list[Call]()
    with (
        Sandbox(points=1_000, clock=lambda: clock.now) as sandbox,
        Client(
            sandbox.auth,
            url=sandbox.url,
            points=PointsBudget(limit=1_000),
            events=[calls.append],
            _world=slept.world(),
            _sleep=slept.sleep,
        ) as client,
    ):
        client.supply_points(sandbox.account_number)
        sandbox.faults.add(Fault("rate_limit", operation="SupplyPoints", calls=(1,)))
        assert client.supply_points(sandbox.account_number)
    assert codes(calls) == {None, "KT-CT-1199"}
    assert slept.clock.now - 1_800_000_000 > 3000


def test_other_limits_are_not_taken_for_the_allowance(clock: Clock):
    slept = Slept(clock)
    with (
        Sandbox() as sandbox,
        Client(
            sandbox.auth,
            url=sandbox.url,
            points=PointsBudget(),
            retry=RetryPolicy(attempts=2),
            _world=slept.world(),
            _sleep=slept.sleep,
        ) as client,
    ):
        sandbox.faults.add(Fault("error", code="KT-CT-1199", operation="SupplyPoints"))
        with pytest.raises(errors.RateLimitError):
            client.supply_points(sandbox.account_number)
        assert sum(request.operation == "SupplyPoints" for request in sandbox.requests) == 2
