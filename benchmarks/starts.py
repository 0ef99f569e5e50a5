"""Importing the client, its memory, and a cold start to the first typed result: each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

from .measure import Row, ratio, spread

IMPORT = """
import time
begin = time.perf_counter()
{statement}
seconds = time.perf_counter() - begin
import json, re
status = open("/proc/self/status").read()
print(json.dumps([seconds, int(re.search(r"VmRSS:\\s+(\\d+)", status)[1]) / 1024]))
"""
STATEMENTS = {
    "floor": "import httpx, pydantic; pydantic.BaseModel",
    "ours": "from oefr_kraken import Client",
    "async": "from oefr_kraken import AsyncClient",
}


def environment() -> dict[str, str]:
    """Return an environment in which compiled files are written and used, as in any program's second run."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(python: str, *arguments: str) -> str:
    """Run Python in the directory of this package's parent and return what it printed."""
    command = [python, *arguments]
    done = subprocess.run(
        command,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
        cwd=Path(__file__).parent.parent,
    )
    return done.stdout


def _imports(python: str, rounds: int) -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in STATEMENTS}
    for turn in range(rounds + 1):
        for name, statement in STATEMENTS.items():
            seconds, megabytes = json.loads(run(python, "-c", IMPORT.format(statement=statement)))
            if turn:  # the first only writes compiled files
                found[name].append((seconds, megabytes))
    return found


def _cold(python: str, rounds: int) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {"floor": [], "ours": []}
    for turn in range(rounds + 1):
        for name, seconds in found.items():
            begin = time.perf_counter()
            answer = run(python, "-m", "benchmarks.cold", name)
            if turn:
                seconds.append(time.perf_counter() - begin)
            assert answer.strip() == "A-1234ABCD", answer
    return found


def rows(python: str, *, quick: bool) -> list[Row]:
    """Measure with this interpreter, whose environment should hold no more than the client needs."""
    rounds = 9 if quick else 21
    imports = _imports(python, rounds)
    seconds = {name: [entry[0] for entry in entries] for name, entries in imports.items()}
    memory = {name: [entry[1] for entry in entries] for name, entries in imports.items()}
    cold = _cold(python, rounds)
    floor = "import httpx, pydantic"
    return [
        Row(
            "import",
            "`from oefr_kraken import Client`",
            floor,
            *ratio(seconds["ours"], seconds["floor"]),
            target=0.75,
            note=f"{1e3 * spread(seconds['ours'])[0]:.0f} ms",
        ),
        Row(
            "import-async",
            "`from oefr_kraken import AsyncClient`",
            floor,
            *ratio(seconds["async"], seconds["floor"]),
            target=0.75,
            note=f"{1e3 * spread(seconds['async'])[0]:.0f} ms",
        ),
        Row(
            "cold",
            "cold start to the first typed result, whole process",
            "hand-written httpx, one pydantic model",
            *ratio(cold["ours"], cold["floor"]),
            target=1.5,
            note=f"{1e3 * spread(cold['ours'])[0]:.0f} ms",
        ),
        Row(
            "memory",
            "memory after the import",
            floor,
            *ratio(memory["ours"], memory["floor"]),
            target=1.25,
            note=f"{spread(memory['ours'])[0]:.0f} MB",
        ),
    ]
