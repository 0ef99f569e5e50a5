"""What a change of the schema leads to: a corpus of changes with the report, the healing and the version step that each must give.

`UPDATE_SNAPSHOTS=1 pytest tests/test_drift.py` renews drift/golden; read the difference before committing it.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import shutil
import sys
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from graphql import build_schema

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import heal_queries  # noqa: E402
import lint_queries  # noqa: E402
import refresh_schema  # noqa: E402
import schema_report  # noqa: E402
from scaffold_query import Scaffolder, Sources  # noqa: E402

if TYPE_CHECKING:
    from heal_queries import Healing
    from schema_report import Report

DRIFT = Path(__file__).parent / "drift"
BASE, GOLDEN = DRIFT / "base", DRIFT / "golden"
CASES = tomllib.loads((DRIFT / "cases.toml").read_text(encoding="utf-8"))
OLD = (BASE / "schema.graphql").read_text(encoding="utf-8")
TEXTS = heal_queries.read_documents(BASE / "queries")


def changed(case: str) -> str:
    text = OLD
    for old, new in CASES[case]["replace"]:
        assert old in text, f"{case}: {old!r} is not in the schema"
        text = text.replace(old, new)
    return text


@cache
def result(case: str) -> tuple[Report, Healing]:
    schema = build_schema(changed(case))
    return schema_report.make_report(
        build_schema(OLD),
        schema,
        TEXTS,
        today=date(2026, 11, 24),
        version="1.4.2",
        opaque=heal_queries.opaque_types(BASE / "schema.provenance.json"),
        scaffolder=Scaffolder(Sources(schema), BASE / "queries"),
    )


def difference(healing: Healing) -> str:
    lines: list[str] = []
    for path in sorted(TEXTS.keys() | healing.texts.keys()):
        before, after = (texts.get(path, "").splitlines(keepends=True) for texts in (TEXTS, healing.texts))
        lines += difflib.unified_diff(
            before, after, f"a/{path}", f"b/{path}" if path in healing.texts else "/dev/null"
        )
    return "".join(lines) + heal_queries.patch(healing, "offered")


@pytest.mark.parametrize("case", CASES)
def test_each_change_gives_its_report_its_healing_and_its_step(case: str) -> None:
    report, healing = result(case)
    found = {
        "md": schema_report.markdown(report),
        "json": schema_report.as_text(report),
        "diff": difference(healing),
    }
    for ending, text in found.items():
        path = GOLDEN / f"{case}.{ending}"
        if os.environ.get("UPDATE_SNAPSHOTS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(CASES)


@pytest.mark.parametrize("case", CASES)
def test_what_was_healed_needs_no_more_healing(case: str) -> None:
    schema = build_schema(changed(case))
    _, healing = result(case)
    again = heal_queries.heal(schema, healing.texts)
    assert again.texts == healing.texts
    assert not again
    assert again.undecided == healing.undecided


@pytest.mark.parametrize("case", CASES)
def test_what_was_healed_passes_the_lint_unless_a_decision_is_owed(case: str, tmp_path: Path) -> None:
    _, healing = result(case)
    schema = tmp_path / "schema.graphql"
    schema.write_text(changed(case), encoding="utf-8")
    heal_queries.apply(healing, {}, tmp_path / "queries")
    findings = lint_queries.lint(lint_queries.Workspace.load(schema, tmp_path / "queries"))
    owed = bool(healing.undecided) or case == "no-page-without-first"
    assert bool(findings) is owed, [str(one) for one in findings]


def test_the_shipped_documents_survive_the_loss_of_what_is_documented(tmp_path: Path) -> None:
    """A documented query and a documented field are gone from the live schema: heal, and the lint is content."""
    text = (ROOT / "schema.graphql").read_text(encoding="utf-8")
    for pattern in (
        r"\n  vouchersForAccount\(.*",
        r"(?<=\ntype ComplaintType \{\n)(?:.*\n)*?  (creationDate: Date)\n",
    ):
        match = re.search(pattern, text)
        assert match is not None, pattern
        start, end = match.span(1) if match.groups() else match.span()
        text = text[:start] + text[end:]
    new = build_schema(text)
    known = json.loads((ROOT / "schema.provenance.json").read_text(encoding="utf-8"))
    (tmp_path / "schema.graphql").write_text(text, encoding="utf-8")
    told = refresh_schema.provenance(new, "http://127.0.0.1/", "2026-11-24", known)
    (tmp_path / "schema.provenance.json").write_text(json.dumps(told), encoding="utf-8")
    shutil.copytree(ROOT / "queries", tmp_path / "queries")
    before = heal_queries.read_documents(ROOT / "queries")
    healing = heal_queries.heal(new, before)
    assert [change.definition for change in healing.removed_operations] == ["VouchersForAccount"]
    assert "ComplaintType.creationDate is gone" in " ".join(map(str, healing.pruned))
    heal_queries.apply(healing, before, tmp_path / "queries")
    space = lint_queries.Workspace.load(tmp_path / "schema.graphql", tmp_path / "queries")
    assert [str(one) for one in lint_queries.lint(space)] == []
    assert space.gone == (1, 1)
    assert any(
        line.startswith("documented, and gone from the API: 1 operations")
        for line in lint_queries.report(space)
    )
