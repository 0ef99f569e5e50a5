"""Many keys at once: in order, bounded, failures apart, and exactly once whenever the process is killed."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from oefr_kraken import AsyncClient, bulk, errors
from oefr_kraken.sandbox import Fault, Sandbox


class Shop:
    """Answers each key with so many nodes; counts what runs at once."""

    def __init__(self, failing: dict[int, Exception] | None = None) -> None:
        self.failing = failing or {}
        self.running = self.most = 0
        self.asked: list[int] = []

    async def walk(self, key: int) -> AsyncIterator[str]:
        self.asked.append(key)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            for n in range(key % 4):
                await asyncio.sleep(0)
                yield f"{key}-{n}"
            if key in self.failing:
                raise self.failing[key]
        finally:
            self.running -= 1


def nodes(keys: Any) -> list[tuple[int, str]]:
    return [(key, f"{key}-{n}") for key in keys for n in range(key % 4)]


async def test_nodes_come_in_the_order_of_the_keys_within_the_bound():
    shop, told = Shop(), list[bulk.Progress]()
    run = bulk.read(range(50), shop.walk, concurrency=5, progress=told.append)
    assert [item async for item in run] == nodes(range(50))
    assert shop.most in (4, 5)  # keys without nodes are read at once
    assert (run.done, run.failures) == (50, {})
    assert told[-1] == bulk.Progress(50, 0, len(nodes(range(50))))
    assert len(told) == 50


async def test_one_call_for_each_key_is_enough():
    async def call(key: int) -> str | None:
        await asyncio.sleep(0)
        return None if key == 2 else str(key)

    assert [item async for item in bulk.read([1, 2, 3], call)] == [(1, "1"), (2, None), (3, "3")]


async def test_failures_are_kept_apart_and_read_again_the_next_time(tmp_path: Path):
    error = errors.NotFoundError("gone", code="KT-CT-4501")
    with bulk.Checkpoint(tmp_path / "c") as checkpoint, checkpoint.output(tmp_path / "out") as out:
        run = bulk.read(range(20), Shop({7: error, 8: error}).walk, checkpoint=checkpoint)
        async for _, node in run:
            out.write(node + "\n")
        assert run.failures == {7: error, 8: error}
    good = [node for key, node in nodes(range(20)) if key not in (7, 8)]
    assert (tmp_path / "out").read_text().split() == good
    shop = Shop()
    with bulk.Checkpoint(tmp_path / "c") as checkpoint, checkpoint.output(tmp_path / "out") as out:
        again = bulk.read(range(20), shop.walk, checkpoint=checkpoint)
        async for _, node in again:
            out.write(node + "\n")
    assert shop.asked == [7, 8]
    assert again.done == 20
    assert (tmp_path / "out").read_text().split() == [*good, "7-0", "7-1", "7-2"]


@pytest.mark.parametrize(
    "error",
    [
        errors.CredentialsError("no"),
        errors.RateLimitError("spent"),
        errors.ConfigurationError("wrong"),
        ZeroDivisionError(),
    ],
)
async def test_what_is_not_of_one_key_ends_the_run_where_it_stands(error: Exception):
    run = bulk.read(range(9), Shop({5: error}).walk)
    with pytest.raises(type(error)):
        [item async for item in run]
    assert (run.nodes, run.done) == (len(nodes(range(6))), 5)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_too_many_failures_end_the_run():
    failing: dict[int, Exception] = {n: errors.TransportError(str(n)) for n in range(5, 10)}
    run = bulk.read(range(20), Shop(failing).walk, max_failures=2)
    with pytest.raises(errors.TransportError, match="7"):
        async for _ in run:
            pass
    assert sorted(run.failures) == [5, 6, 7]


async def test_a_caller_that_is_slow_holds_the_readers_back(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bulk, "AHEAD", 3)
    made = 0

    async def endless(key: int) -> AsyncIterator[int]:
        nonlocal made
        while True:
            made += 1
            yield made

    run = bulk.read([1, 2], endless, concurrency=2).__aiter__()
    await anext(run)
    for _ in range(50):
        await asyncio.sleep(0)
    assert made <= 2 * (3 + 2)
    await run.aclose()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_key_counts_as_done_only_when_the_next_is_asked_for(tmp_path: Path):
    with bulk.Checkpoint(tmp_path / "c") as checkpoint, checkpoint.output(tmp_path / "out") as out:
        run = bulk.read([1, 2, 3], Shop().walk, checkpoint=checkpoint).__aiter__()
        for _ in range(3):
            out.write((await anext(run))[1] + "\n")
        assert 1 in checkpoint
        assert 2 not in checkpoint
        await run.aclose()
    assert (tmp_path / "out").read_text() == "1-0\n"


def test_checkpoints_refuse_what_does_not_belong(tmp_path: Path):
    with bulk.Checkpoint(tmp_path / "c", "bills") as checkpoint:
        with pytest.raises(errors.ConfigurationError, match="another run"):
            bulk.Checkpoint(tmp_path / "c", "bills")
        with checkpoint.output(tmp_path / "out") as out:
            out.write("x")
            checkpoint.commit("k")
        (tmp_path / "out").write_text("")
        with pytest.raises(errors.ConfigurationError, match="shorter"), checkpoint.output(tmp_path / "out"):
            pass
    with pytest.raises(errors.ConfigurationError, match="'bills'"):
        bulk.Checkpoint(tmp_path / "c", "payments")
    (tmp_path / "text").write_text("no checkpoint" * 100)
    with pytest.raises(errors.ConfigurationError, match="not a database"):
        bulk.Checkpoint(tmp_path / "text")
    with pytest.raises(errors.ConfigurationError):
        bulk.read([], Shop().walk, concurrency=0)


async def test_many_reads_share_one_login_and_failures_name_their_cause():
    with Sandbox() as sandbox:
        sandbox.faults.add(Fault("error", code="KT-CT-1113", operation="AccountTransactions", calls=(2,)))
        async with AsyncClient(sandbox.auth, url=sandbox.url) as client:
            run = bulk.read(
                [sandbox.account_number, "A-00000000", sandbox.account_number + ""],
                lambda number: client.paginate(client.account_bills, account_number=number),
            )
            bills = [bill async for _, bill in run]
        assert len(bills) % 2 == 0
        assert bills
        assert [error.code for error in run.failures.values()] == ["KT-CT-4177"]
        assert sandbox.logins == 1


# A process that is killed at its n-th function call, wherever that is: in a fetch, a write, or half-way through a commit.
KILLED = """
import asyncio, itertools, os, signal, sys, threading
from oefr_kraken import bulk

async def walk(key):
    for n in range(int(key) % 5):
        await asyncio.sleep(0)
        yield f"{key}-{n}"

async def main(directory):
    with bulk.Checkpoint(directory + "/c") as checkpoint, checkpoint.output(directory + "/out") as out:
        async for key, node in bulk.read(map(str, range(60)), walk, concurrency=3, checkpoint=checkpoint):
            out.write(f"{key} {node}\\n")
            if node.endswith("-1"):
                out.flush()

calls = itertools.count()
kill_at = int(sys.argv[2])
def count(*_):
    if next(calls) == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)
if kill_at:
    threading.setprofile(count)
    sys.setprofile(count)
asyncio.run(main(sys.argv[1]))
"""


def run_killed(directory: Path, kill_at: int) -> int:
    directory.mkdir(exist_ok=True)
    command = [sys.executable, "-c", KILLED, str(directory), str(kill_at)]
    return subprocess.run(command, check=False, env={**os.environ}).returncode  # noqa: S603


def test_killed_twenty_times_the_output_is_the_same(tmp_path: Path):
    assert run_killed(tmp_path / "whole", 0) == 0
    chance = random.Random(4)  # noqa: S311
    kills, finished = 0, 0
    while kills < 20:
        code = run_killed(tmp_path / "killed", chance.randrange(300, 4000))
        if code == 0:  # it came to its end before: once more from the beginning
            finished += 1
            for path in (tmp_path / "killed").iterdir():
                path.unlink()
            continue
        assert code == -signal.SIGKILL
        kills += 1
    assert finished or (tmp_path / "killed" / "out").stat().st_size  # it did go on between the kills
    assert run_killed(tmp_path / "killed", 0) == 0
    assert (tmp_path / "killed" / "out").read_bytes() == (tmp_path / "whole" / "out").read_bytes()
