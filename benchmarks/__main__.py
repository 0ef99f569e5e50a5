"""Measure what speed costs and where.

python -m benchmarks            all of it, below ten minutes: writes RESULTS.md, chart.png and baseline.json beside this file
python -m benchmarks --quick    the half that is free of the machine: fails where a ratio is a quarter worse than in baseline.json
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from . import report, stock

if TYPE_CHECKING:
    from collections.abc import Callable

    from .measure import Row

HERE = Path(__file__).resolve().parent
TRIES = 3
"""How often a topic is measured whose figures are worse than they were, before that is believed."""


def topics(directory: Path, runtime: str, *, quick: bool) -> dict[str, Callable[[], list[Row]]]:
    """Return what can be measured; each topic's parts are imported when it is."""
    from . import bulk, calls, gather, generation, limits, starts

    found: dict[str, Callable[[], list[Row]]] = {
        "starts": partial(starts.rows, runtime, quick=quick),
        "calls": partial(calls.rows, directory, quick=quick),
        "gather": partial(gather.rows, quick=quick),
        "bulk": partial(bulk.rows, directory, runtime, quick=quick),
    }
    if not quick:
        found["limits"] = limits.rows
        found["generation"] = generation.rows
    return found


def settled(measure: Callable[[], list[Row]], before: dict[str, float]) -> list[Row]:
    """Measure a topic; again where it looks worse than it was, since machines have bad moments."""
    rows = measure()
    for _ in range(TRIES - 1):
        if not report.worse(rows, before):
            break
        rows = report.best(rows, measure())
    return rows


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="the half that is for CI; writes nothing")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        help="one topic: starts, calls, gather, bulk, limits, generation",
    )
    parser.add_argument(
        "--runtime", default=sys.executable, help="a Python with the client's own dependencies only"
    )
    parser.add_argument("--out", type=Path, default=HERE, help="where to write")
    arguments = parser.parse_args(argv)
    committed = HERE / "baseline.json"
    before = (
        json.loads(committed.read_text(encoding="utf-8")) if arguments.quick and committed.exists() else {}
    )
    begin = time.monotonic()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as scratch:
        directory = Path(scratch)
        stock.generate(directory)
        for name, measure in topics(directory, arguments.runtime, quick=arguments.quick).items():
            if arguments.only and name not in arguments.only:
                continue
            print(f"{name} ...", flush=True)
            rows += settled(measure, before)
    minutes = (time.monotonic() - begin) / 60
    text = report.table(rows, f"{time.strftime('%Y-%m-%d')}, {minutes:.1f} minutes.")
    print(text)
    if not arguments.quick:
        (arguments.out / "RESULTS.md").write_text(text, encoding="utf-8")
        report.chart(rows, arguments.out / "chart.png")
        figures = {row.id: round(row.value, 3) for row in rows if row.guarded}
        (arguments.out / "baseline.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    lost = report.worse(rows, before)
    for row in lost:
        print(f"worse: {row.what}: {row.value:.2f}, was {before[row.id]:.2f}", file=sys.stderr)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
