"""`make generate`: how long it takes, and whether a second run writes the same bytes."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from .measure import Row
from .starts import run


def rows() -> list[Row]:
    """Generate all operations twice."""
    seconds, written = [], []
    for _ in range(2):
        with tempfile.TemporaryDirectory() as directory:
            begin = time.perf_counter()
            run(sys.executable, "scripts/generate.py", "--out", directory)
            seconds.append(time.perf_counter() - begin)
            files = sorted(path for path in Path(directory).rglob("*") if path.is_file())
            written.append([(path.relative_to(directory), path.read_bytes()) for path in files])
    same = written[0] == written[1]
    note = f"{len(written[0])} files; the second run is {'byte-identical' if same else '**different**'}"
    return [
        Row(
            "generate",
            "`make generate`, all operations",
            "",
            max(seconds),
            min(seconds),
            max(seconds),
            unit="s",
            target=10,
            guarded=False,
            note=note,
        )
    ]
