"""What README and examples show, run as a reader would run it."""

from __future__ import annotations

import asyncio
import csv
import itertools
import re
import runpy
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from oefr_kraken.sandbox import Sandbox

ROOT = Path(__file__).parent.parent


def test_the_demo_writes_every_half_hour_and_a_chart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(ROOT / "examples" / "demo.py"), run_name="__main__")
    with (tmp_path / "out" / "consumption.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 31 * 48 + 2  # October has a day of 25 hours
    assert all(before["end"] == after["start"] for before, after in itertools.pairwise(rows))
    shown = capsys.readouterr().out
    assert f"{len(rows)} readings, {sum(Decimal(row['kwh']) for row in rows):,.1f} kWh" in shown
    assert "AuthorizationError with code KT-CT-4177" in shown
    assert (tmp_path / "out" / "consumption.png").read_bytes().startswith(b"\x89PNG")


def test_the_readme_speaks_the_truth(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    plain, awaited = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    with Sandbox() as sandbox:
        monkeypatch.setenv("OEFR_KRAKEN_URL", sandbox.url)
        for old, new in (
            ("A-1234ABCD", sandbox.account_number),
            ("me@example.fr", sandbox.email),
            ('"..."', repr(sandbox.password)),
        ):
            plain, awaited = plain.replace(old, new), awaited.replace(old, new)
        names: dict[str, Any] = {}
        exec(plain, names)  # noqa: S102
        readings = capsys.readouterr().out.splitlines()
        assert len(readings) == 2 * (31 * 48 + 2)
        assert readings[0].endswith("kWh")
        indented = "\n".join(f"    {line}" for line in awaited.splitlines())
        exec(f"from oefr_kraken import AsyncClient\nasync def run():\n{indented}", names)  # noqa: S102
        asyncio.run(names["run"]())
        assert len(capsys.readouterr().out.splitlines()) > 12


def test_the_testing_page_is_a_test_file(tmp_path: Path):
    text = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    [code] = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (tmp_path / "test_page.py").write_text(code, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert "3 passed" in done.stdout, done.stdout
