"""The workflows: what they may do, what they run, and how a change of the schema is proposed."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GH = """#!/bin/sh
echo "$@" >>"$GH_LOG"
case "$1 $2" in "issue list" | "pr list") echo "$GH_FOUND" ;; esac
"""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
class TestEach:
    def test_actions_are_pinned_by_hash_with_their_version(self, path: Path) -> None:
        uses = [line for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
        assert uses
        for line in uses:
            assert re.search(r"uses: actions/[a-z-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+$", line), line

    def test_nothing_is_permitted_that_no_job_asks_for(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert "\npermissions: {}\n" in text
        assert "secrets." not in text
        assert text.count("persist-credentials: false") == text.count("actions/checkout@")

    def test_no_expression_is_pasted_into_a_shell(self, path: Path) -> None:
        for line in path.read_text(encoding="utf-8").splitlines():
            assert "${{" not in line or "run:" not in line, line

    def test_steps_are_targets_and_scripts_of_the_repository(self, path: Path) -> None:
        targets = set(
            re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        )
        for command in re.findall(r"run: (\S.*)", path.read_text(encoding="utf-8")):
            word, _, rest = command.partition(" ")
            assert command in ("|", "exit 1") or rest in targets or (ROOT / word).exists(), command


def test_the_python_versions_are_those_of_the_classifiers() -> None:
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    (matrix,) = re.findall(r"python: \[(.*)\]", text)
    named = [
        one.rpartition(" :: ")[2]
        for one in PROJECT["project"]["classifiers"]
        if re.search(r":: 3\.\d+$", one)
    ]
    assert re.findall(r"\d\.\d+", matrix) == named


def test_the_published_generator_has_the_pins_of_the_development_one() -> None:
    extra = set(PROJECT["project"]["optional-dependencies"]["codegen"]) - {"oefr-kraken[cli]"}
    assert extra == set(PROJECT["dependency-groups"]["codegen"])


class TestPropose:
    """scripts/propose_schema.sh in a clone, with a stand-in for gh."""

    @pytest.fixture
    def clone(self, tmp_path: Path) -> Path:
        self.git(tmp_path, "init", "--quiet", "--bare", "remote")
        self.git(tmp_path, "clone", "--quiet", "remote", "clone")
        clone = tmp_path / "clone"
        (clone / "scripts").mkdir()
        (clone / "out" / "schema").mkdir(parents=True)
        script = (ROOT / "scripts" / "propose_schema.sh").read_text(encoding="utf-8")
        (clone / "scripts" / "propose_schema.sh").write_text(script, encoding="utf-8")
        (clone / "schema.graphql").write_text("type Query { a: Int }\n", encoding="utf-8")
        (clone / ".gitignore").write_text("/out/\n", encoding="utf-8")
        self.git(clone, "add", ".")
        self.git(clone, "commit", "--quiet", "-m", "before")
        (clone / "schema.graphql").write_text("type Query { a: Int b: Int }\n", encoding="utf-8")
        (clone / "out/schema/change.patch").write_text(self.git(clone, "diff", "--binary"), encoding="utf-8")
        (clone / "out/schema/report.md").write_text("# The API's schema changed: minor\n", encoding="utf-8")
        self.git(clone, "checkout", "--quiet", "schema.graphql")
        (tmp_path / "gh").write_text(GH, encoding="utf-8")
        (tmp_path / "gh").chmod(0o755)
        return clone

    @staticmethod
    def git(clone: Path, *arguments: str) -> str:
        who = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
        done = subprocess.run(  # noqa: S603  our own
            ["git", *who, *arguments],  # noqa: S607  the one that is installed
            cwd=clone,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    @staticmethod
    def propose(clone: Path, followed: str, found: str = "") -> list[str]:
        log = clone.parent / "gh.log"
        log.write_text("", encoding="utf-8")
        env = {
            "PATH": f"{clone.parent}:{os.environ['PATH']}",
            "GH_LOG": str(log),
            "GH_FOUND": found,
            "FOLLOWED": followed,
            "HOME": str(clone),
        }
        subprocess.run(
            ["bash", "scripts/propose_schema.sh"],  # noqa: S607  the one that is installed
            cwd=clone,
            check=True,
            env=env,
            capture_output=True,
        )
        return [line for line in log.read_text(encoding="utf-8").splitlines() if " list " not in line]

    def test_a_change_becomes_a_pull_request(self, clone: Path) -> None:
        assert self.propose(clone, "success") == [
            "pr create --head schema-change --title Follow the API's schema (minor) --body-file out/schema/report.md"
        ]
        assert "b: Int" in self.git(clone, "show", "origin/schema-change:schema.graphql")

    def test_the_open_pull_request_is_brought_up_to_date(self, clone: Path) -> None:
        assert self.propose(clone, "success", "7")[0].startswith("pr edit schema-change --title")

    def test_no_change_proposes_nothing(self, clone: Path) -> None:
        (clone / "out/schema/change.patch").write_text("", encoding="utf-8")
        assert self.propose(clone, "success") == []

    @pytest.mark.parametrize(("found", "command"), [("", "issue create --title"), ("12", "issue comment 12")])
    def test_what_cannot_be_followed_becomes_an_issue(self, clone: Path, found: str, command: str) -> None:
        (line,) = self.propose(clone, "failure", found)
        assert line.startswith(command)
        assert "--body-file out/schema/report.md" in line
