"""The whole job, unattended, as `make schema-ci` runs it: against a site that changed, and against a site that nobody has seen."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest
from graphql import build_schema

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import schema_ci  # noqa: E402
from graphql_server import GraphQLServer  # noqa: E402

from .big_site import sdl  # noqa: E402

BASE = Path(__file__).parent / "drift" / "base"


def run(url: str, work: Path, *options: str) -> int:
    return schema_ci.main(["--url", url, "--work", str(work), *options])


def steps(work: Path) -> list[str]:
    lines = (work / "report.md").read_text(encoding="utf-8").partition("## Steps")[2].splitlines()
    return [line.removeprefix("- ").rpartition(" (")[0] for line in lines if line.startswith("- ")]


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A copy of a small site's schema and documents."""
    for path in BASE.iterdir():
        (shutil.copytree if path.is_dir() else shutil.copy)(path, tmp_path / path.name)
    return tmp_path


def test_a_change_is_followed(work: Path) -> None:
    old = (BASE / "schema.graphql").read_text(encoding="utf-8")
    new = old.replace("  length: Int\n", "  width: Int\n").replace("{ FR GB NL }", "{ FR GB NL PT }")
    with GraphQLServer(new) as server:
        assert run(server.url, work, "--queries", "nowhere") == 0
        assert steps(work) == [
            "passed: refresh the schema",
            "passed: report on the change",
            "passed: heal the documents",
            "passed: lint the documents",
            "passed: generate the client",
            "passed: check the types",
            "passed: call every operation",
        ]
        assert "length" not in (work / "queries/fragments/ship.graphql").read_text(encoding="utf-8")
        assert "+  width" in (work / "offer.patch").read_text(encoding="utf-8")
        report = json.loads((work / "report.json").read_text(encoding="utf-8"))
        assert (report["step"], report["breaking"]) == ("major", ["`ShipFragment.length` is gone"])
        assert "**Breaking**: `ShipFragment.length` is gone." in (work / "changelog.md").read_text(
            encoding="utf-8"
        )
        before = {path: path.read_bytes() for path in (work / "queries").glob("**/*.graphql")}
        assert run(server.url, work, "--queries", "nowhere") == 0
    assert {path: path.read_bytes() for path in (work / "queries").glob("**/*.graphql")} == before
    assert steps(work) == ["passed: refresh the schema", "passed: report on the change"]
    assert "# The API's schema is unchanged" in (work / "report.md").read_text(encoding="utf-8")


def test_what_needs_a_decision_fails_and_says_so(work: Path) -> None:
    old = (BASE / "schema.graphql").read_text(encoding="utf-8")
    with GraphQLServer(
        old.replace("ship(name: String!, at: Date)", "ship(name: String!, at: Date!)")
    ) as server:
        assert run(server.url, work, "--queries", "nowhere") == 1
    report = (work / "report.md").read_text(encoding="utf-8")
    assert "## Needs a decision (2)" in report
    assert "**failed**: heal the documents" in report
    assert "used in position expecting type 'Date!'" in report


def test_without_a_schema_nothing_is_touched(work: Path) -> None:
    before = {path: path.read_bytes() for path in work.rglob("*") if path.is_file()}
    assert run("http://127.0.0.1:9/", work, "--queries", "nowhere") == 2
    assert steps(work) == ["**failed**: refresh the schema"]
    (work / "report.md").unlink()
    assert {path: path.read_bytes() for path in work.rglob("*") if path.is_file()} == before


def test_another_site_may_not_replace_ours(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        schema_ci.main(["--url", "http://127.0.0.1:9/", "--queries", "theirs"])
    assert "need --work" in capsys.readouterr().err


def test_a_site_that_nobody_has_seen_gets_a_client_of_its_own(tmp_path: Path) -> None:
    schema = build_schema(sdl(types=300, queries=110, mutations=15))
    assert schema.query_type is not None
    assert schema.mutation_type is not None
    with GraphQLServer(schema) as server:
        assert run(server.url, tmp_path, "--queries", str(tmp_path / "none"), "--mutations") == 0
    assert steps(tmp_path) == [
        "passed: refresh the schema",
        "passed: draft operations",
        "passed: lint the documents",
        "passed: generate the client",
        "passed: check the types",
        "passed: call every operation",
    ]
    written = json.loads((tmp_path / "generated/site_graphql/operations.json").read_text(encoding="utf-8"))
    assert len(written) == len(schema.query_type.fields) + len(schema.mutation_type.fields)
    huge = (tmp_path / "queries/unsorted/huger.graphql").read_text(encoding="utf-8")
    assert "# Left out of Huge, to stay affordable: part0," in huge
    described = (tmp_path / "queries/unsorted/described.graphql").read_text(encoding="utf-8")
    assert "# Errors: KT-CT-1111, KT-ZZ-9901" in described
