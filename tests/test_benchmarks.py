"""The harness of the benchmarks: what it writes and when it complains. No figure is judged here."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from benchmarks import report
from benchmarks.__main__ import settled
from benchmarks.measure import Row, ratio, take_turns, take_turns_sync, worse_by
from benchmarks.payloads import CASES, LOGIN, TOKEN, URL
from benchmarks.wires import Wire, connections, loopback

from oefr_kraken import AccessToken, Client

ROW = Row("a", "what", "base", 1.0, 0.9, 1.1, target=1.2)


async def test_variants_take_turns():
    order: list[str] = []

    async def a() -> None:
        order.append("a")

    async def b() -> None:
        order.append("b")

    times = await take_turns({"a": a, "b": b}, rounds=3, calls=2)
    assert "".join(order[6:]) == "aabb" + "bbaa" + "aabb"  # after the warm-up
    assert {name: len(entries) for name, entries in times.items()} == {"a": 3, "b": 3}
    assert {len(entries) for entries in take_turns_sync({"a": list}, 4, 1).values()} == {4}


def test_a_ratio_is_taken_round_by_round():
    assert ratio([2.0, 8.0, 2.0], [1.0, 4.0, 2.0])[0] == 2.0


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_canned_answers_fit_the_models_and_lose_nothing(case):
    with Client(AccessToken(TOKEN), url=URL, transport=Wire(case.body)) as client:
        answer = getattr(client, case.method)(**case.arguments)
    assert answer is not None
    data = json.loads(case.body)["data"]
    whole = case.operation.model.model_validate(data).model_dump(mode="json", by_alias=True)
    assert _leaves(whole) >= _leaves(data)


def _leaves(value, path=()):
    if isinstance(value, dict):
        return set().union(*(_leaves(item, (*path, key)) for key, item in value.items()))
    if isinstance(value, list):
        return set().union(*(_leaves(item, (*path, n)) for n, item in enumerate(value))) if value else {path}
    return {path}


def test_the_stand_in_counts_connections():
    case = CASES["small"]
    with loopback(case.body) as url:
        connections(url)
        with Client(AccessToken(TOKEN), url=url) as client:
            for _ in range(3):
                assert client.account_reference(**case.arguments)
        assert connections(url) == (1, 1)
    assert json.loads(LOGIN)["data"]["obtainKrakenToken"]["token"] == TOKEN


def test_the_table_and_the_chart_are_written(tmp_path: Path):
    rows = [
        ROW,
        replace(ROW, id="b", what="rate", value=700, unit="/s", target=800, better="higher"),
        replace(ROW, id="c", what="free", target=None),
    ]
    text = report.table(rows, "Today.")
    assert "| what | base | ≤ 1.20 | 1.00 [0.90, 1.10] | yes |  |" in text
    assert "| rate | base | ≥ 800 /s | 700 /s" in text
    assert "**no**" in text
    report.chart(rows, tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("row", "before", "by"),
    [(ROW, 0.5, 2.0), (replace(ROW, better="higher"), 2.0, 2.0), (replace(ROW, better="higher"), 0.5, 0.5)],
)
def test_worse_is_worse_in_either_direction(row: Row, before: float, by: float):
    assert worse_by(row, before) == by


def test_only_what_is_guarded_and_a_quarter_worse_is_complained_of():
    rows = [
        ROW,
        replace(ROW, id="b", value=1.3),
        replace(ROW, id="c", value=1.3, guarded=False),
        replace(ROW, id="new", value=9),
    ]
    assert [row.id for row in report.worse(rows, {"a": 1.0, "b": 1.0, "c": 1.0})] == ["b"]


def test_a_bad_moment_is_measured_again_and_a_bad_change_is_not_forgiven():
    runs = iter([[replace(ROW, value=3.0)], [replace(ROW, value=1.1)], [replace(ROW, value=0.1)]])
    assert [row.value for row in settled(lambda: next(runs), {"a": 1.0})] == [1.1]
    rows = settled(lambda: [replace(ROW, value=2.0)], {"a": 1.0})
    assert report.worse(rows, {"a": 1.0}) == rows
