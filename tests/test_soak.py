"""Many callers for long, while tokens live two seconds and one answer in twenty fails.

The sandbox runs in a process of its own. By default each test makes 3,000 calls, which spans several lives of a token; set
`OEFR_SOAK_CALLS=20000` for the long run.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import os
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from oefr_kraken import AsyncClient, Call, Client, EmailPassword, RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CALLS = int(os.environ.get("OEFR_SOAK_CALLS", "3000"))
TASKS = 200
THREADS = 32
TOKEN_SECONDS = float(os.environ.get("OEFR_SOAK_TOKEN_SECONDS", "2.001"))
"""A whole number makes the sandbox round times to whole seconds, as JWTs do: tokens then end up to a second before they should."""
RETRY = RetryPolicy(attempts=8, initial=0.02, maximum=0.2)
HANGS_AFTER = 600
"""Seconds; only a caller that hangs takes so long."""
FAULTS = [
    {"kind": "status", "status": 503, "every": 73},
    {"kind": "status", "status": 429, "retry_after": 0, "every": 77},
    {"kind": "drop_before", "every": 79},
    {"kind": "drop_after", "every": 81},
]
"""One request in twenty; numbers that seldom coincide."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, EmailPassword]]:
    faults: Path = tmp_path_factory.mktemp("soak") / "faults.json"
    faults.write_text(json.dumps(FAULTS))
    command = [sys.executable, "-m", "oefr_kraken.sandbox", "--port", "0", "--faults", str(faults)]
    command += ["--token-lifetime", str(TOKEN_SECONDS), "--points", str(10**9)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sandbox:  # noqa: S603
        try:
            assert sandbox.stdout is not None
            said = "".join(iter(sandbox.stdout.readline, "Ctrl-C stops it.\n"))
            found = dict(re.findall(r"export OEFR_KRAKEN_(\w+)='(.*)'", said))
            yield found["URL"], EmailPassword(found["EMAIL"], found["PASSWORD"])
        finally:
            sandbox.terminate()


@pytest.fixture(autouse=True)
def frozen() -> Iterator[None]:
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class Watch:
    """Counts what the client reports, and what is in memory early and late, while all callers are at work."""

    def __init__(self) -> None:
        self.logins = self.calls = self.failed = self.repeated = 0
        self.answers = 0
        self.memory: list[tuple[int, int]] = []
        self._guard = threading.Lock()
        self._started = time.monotonic()

    def __call__(self, call: Call) -> None:
        with self._guard:
            if call.operation == "ObtainKrakenToken":
                self.logins += sum(
                    attempt.error is None or attempt.status is None for attempt in call.attempts
                )
            else:
                self.calls += 1
                self.failed += call.error is not None
                self.repeated += len(call.attempts) > 1
                if self.calls in (CALLS // 4, CALLS * 3 // 4):
                    self.memory.append(_memory())

    def judge(self, colour: str) -> None:
        seconds = time.monotonic() - self._started
        assert (self.calls, self.answers, self.failed) == (CALLS, CALLS, 0)
        # One caller renews a token when a tenth of its life is left; the others never do.
        life = TOKEN_SECONDS * 0.9 - (1 if TOKEN_SECONDS.is_integer() else 0)
        assert self.logins <= 2 + seconds / life
        assert self.repeated >= CALLS * 0.045
        objects, kilobytes = (late - early for early, late in zip(*self.memory, strict=True))
        print(  # noqa: T201  shown by pytest -s, for the record of a long run
            f"\n{colour}: {CALLS} calls in {seconds:.1f} s, {self.repeated} repeated, {self.logins} logins,"
            f" between a quarter and three quarters {objects:+d} objects, {kilobytes:+d} kB"
        )
        assert objects < 2000
        assert kilobytes < 8 * 1024


def _memory() -> tuple[int, int]:
    """Return the number of objects and the resident kilobytes of this process."""
    gc.collect()  # quick, since what was there before was frozen: a long pause would age the tokens
    with open("/proc/self/statm") as statm:  # noqa: PTH123
        pages = int(statm.read().split()[1])
    return len(gc.get_objects()), pages * os.sysconf("SC_PAGE_SIZE") // 1024


async def test_tasks(place: tuple[str, EmailPassword]) -> None:
    url, auth = place
    watch, numbers = Watch(), iter(range(CALLS))

    async def work(client: AsyncClient) -> None:
        for number in numbers:
            answer = await (client.viewer() if number % 2 else client.kraken_version())
            watch.answers += answer is not None

    async with (
        AsyncClient(auth, url=url, retry=RETRY, events=[watch]) as client,
        asyncio.timeout(HANGS_AFTER),
        asyncio.TaskGroup() as tasks,
    ):
        for _ in range(TASKS):
            tasks.create_task(work(client))
    watch.judge("200 tasks")


def test_threads(place: tuple[str, EmailPassword]) -> None:
    url, auth = place
    watch, numbers = Watch(), itertools.count()

    def work(client: Client) -> int:
        answers = 0
        while (number := next(numbers)) < CALLS:
            answers += (client.viewer() if number % 2 else client.kraken_version()) is not None
        return answers

    with (
        Client(auth, url=url, retry=RETRY, events=[watch], max_connections=THREADS) as client,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        watch.answers = sum(
            done.result(HANGS_AFTER) for done in [pool.submit(work, client) for _ in range(THREADS)]
        )
    watch.judge("32 threads")
