"""Work that is killed, and servers that go away: the result is complete, and nothing is in it twice."""

from __future__ import annotations

import importlib.util
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from oefr_kraken import Client
from oefr_kraken.points import PointsBudget
from oefr_kraken.sandbox import Sandbox
from oefr_kraken.stores import RedisStore
from tests.servers import needs_redis, redis_server, sandbox_server

START, END = date(2025, 11, 1), date(2026, 11, 1)
HALVES = 365 * 48


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    with sandbox_server() as facts:
        yield facts


def environment(server: dict[str, str]) -> dict[str, str]:
    return {
        "OEFR_KRAKEN_URL": server["URL"],
        "OEFR_KRAKEN_EMAIL": server["E-mail"],
        "OEFR_KRAKEN_PASSWORD": server["Password"],
    }


EXPORT = """
import sys
from datetime import date
from oefr_kraken import Client
with Client() as client:
    client.measurements(sys.argv[1], date(2026, 8, 1), date(2026, 11, 1), window="week").to_dataset(sys.argv[2])
"""

KILLED = (
    """
import itertools, os, signal, sys, threading
calls, kill_at = itertools.count(), int(sys.argv[3])
def count(*_):
    if next(calls) == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)
import pyarrow.parquet, oefr_kraken._rows, oefr_kraken._sources, oefr_kraken.export
threading.setprofile(count)
sys.setprofile(count)
"""
    + EXPORT
)


def export(server: dict[str, str], code: str, *arguments: str) -> int:
    home = server["Properties"].split(",")[0]
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, home, *arguments], check=False, env={**os.environ, **environment(server)}
    ).returncode


def test_an_export_killed_at_random_moments_comes_out_the_same(server: dict[str, str], tmp_path: Path):
    assert export(server, EXPORT, str(tmp_path / "whole")) == 0
    whole = {path.name: path.read_bytes() for path in (tmp_path / "whole").iterdir()}
    assert len(whole) == 14
    chance, kills, killed = random.Random(11), 0, tmp_path / "killed"  # noqa: S311
    while kills < int(os.environ.get("KILLS", "4")):
        code = export(server, KILLED, str(killed), str(chance.randrange(2_000, 60_000)))
        assert code in (0, -signal.SIGKILL)
        kills += code != 0
        if code == 0:
            for path in killed.iterdir():
                path.unlink()
    assert export(server, EXPORT, str(killed)) == 0
    assert {path.name: path.read_bytes() for path in killed.glob("*.parquet")} == whole


def fleet() -> Any:
    path = Path(__file__).parent.parent / "examples" / "fleet_dask.py"
    spec = importlib.util.spec_from_file_location("fleet_dask", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["fleet_dask"] = module
    spec.loader.exec_module(module)
    return module


@needs_redis
@pytest.mark.filterwarnings("default")  # of Dask's own; a killed worker is no clean end
def test_a_killed_worker_costs_nothing_but_time(
    server: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from distributed import Client as Dask
    from distributed import LocalCluster
    from pyarrow import parquet

    for name, value in environment(server).items():
        monkeypatch.setenv(name, value)
    example = fleet()
    homes = [home.strip() for home in server["Properties"].split(",")]
    work = list(example.shares(homes, START, END))
    assert len(work) == 4
    out = tmp_path / "out"
    with (
        redis_server(tmp_path) as redis,
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Dask(cluster) as dask,
    ):
        dask.register_plugin(_module_plugin(Path(example.__file__)))
        done = threading.Event()
        killed: list[int] = []

        def kill_one() -> None:
            """Kill a worker as soon as a few files are there."""
            while not done.wait(0.01):
                if len(list(out.rglob("*.parquet"))) >= 5:
                    process = dask.run(os.getpid)
                    killed.append(next(iter(process.values())))
                    os.kill(killed[0], signal.SIGKILL)
                    return

        killer = threading.Thread(target=kill_one)
        killer.start()
        try:
            files = example.run(dask, work, str(out), redis.url, 10_000_000)
        finally:
            done.set()
            killer.join()
        assert killed
        logins = RedisStore(redis.url)._redis.keys("oefr-kraken:*")
        assert logins  # the token is shared
    assert [str(path) for path in sorted(out.rglob("*.parquet"))] == files
    assert len(files) == 2 * 12
    table = parquet.read_table(files)
    assert table.num_rows == 2 * HALVES
    assert table.group_by(["property_id", "start_at"]).aggregate([]).num_rows == 2 * HALVES
    with Client() as client:
        expected = sum(
            node.value for home in homes for node in client.measurements(home, START, date(2025, 12, 1))
        )
    november = [path for path in files if "_20251101_" in path]
    assert sum(value.as_py() for value in parquet.read_table(november)["value_kwh"]) == expected


def _module_plugin(path: Path) -> Any:
    from distributed.diagnostics.plugin import UploadFile

    return UploadFile(str(path))


@needs_redis
def test_redis_may_go_and_come_back_in_mid_run(tmp_path: Path):
    with (
        redis_server(tmp_path) as redis,
        Sandbox() as sandbox,
        Client(
            sandbox.auth,
            url=sandbox.url,
            token_store=RedisStore(redis.url),
            points=PointsBudget(redis.url, limit=50_000),
        ) as client,
    ):
        starts = []
        for n, node in enumerate(
            client.measurements(sandbox.property_id, date(2026, 7, 1), END, window="week")
        ):
            starts.append(node.read_at)
            if n == 1_000:
                redis.stop()
                sandbox.expire_tokens()
            if n == 3_000:
                redis.start()
                sandbox.expire_tokens()
    assert len(starts) == 123 * 48 + 2
    assert starts == sorted(set(starts))
    assert sandbox.logins == 3  # the first, and one renewal after each expiry
