"""Follow the schema of a site, unattended: refresh, report, heal, draft, lint, generate, check types, call everything.

    python scripts/schema_ci.py --url URL                          this repository's own schema and documents, in place
    python scripts/schema_ci.py --url URL --work DIR               the same on a copy in DIR
    python scripts/schema_ci.py --url URL --work DIR --queries Q   another site: its documents in Q, or none yet (an empty directory)

Where there is no operation yet, one is drafted for every query of the schema (with `--mutations`, for every mutation, too). The files
of DIR: schema.graphql with its provenance, queries/, generated/<package>/, report.md, report.json, changelog.md and offer.patch.
In place the last four go to out/schema/.

Nothing is asked of anybody. Exit status: 0 all is well, changed or not; 1 a step failed, and report.md says which (what was
written stays, to be looked at); 2 there is no schema to be had.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
ROOT = SCRIPTS.parent


@dataclass
class Job:
    """One run: where things are, and what came of the steps."""

    schema: Path
    queries: Path
    out: Path
    package: str
    reports: Path
    results: list[str] = field(default_factory=list)
    """One line of Markdown for each step."""
    failed: bool = False

    def step(self, title: str, *command: str | Path, fatal: bool = False) -> int:
        """Run one step; its output is shown, and kept in the report where it fails."""
        started = time.monotonic()
        print(f"== {title}", flush=True)
        path = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated"), os.environ.get("PYTHONPATH", "")])
        done = subprocess.run(
            [sys.executable, *map(str, command)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "PYTHONPATH": path, "MYPYPATH": path},
            cwd=self.schema.parent,
            check=False,
        )
        print(done.stdout, end="", flush=True)
        seconds = time.monotonic() - started
        self.results.append(
            f"- {'passed' if done.returncode == 0 else '**failed**'}: {title} ({seconds:.0f} s)"
        )
        if done.returncode:
            tail = done.stdout.strip().splitlines()[-30:]
            self.results += ["", "  ```text", *(f"  {line}" for line in tail), "  ```", ""]
            self.failed = self.failed or not fatal
        return done.returncode

    def finish(self) -> int:
        """Put what happened below the report, and return the exit status."""
        report = self.reports / "report.md"
        text = report.read_text(encoding="utf-8") if report.exists() else "# The schema was not followed\n"
        report.write_text(
            "\n".join([text.rstrip("\n"), "", "## Steps", "", *self.results]) + "\n", encoding="utf-8"
        )
        print(f"report: {report}")
        return 1 if self.failed else 0


def set_up(options: argparse.Namespace) -> Job:
    """Decide where the files are; copy into --work what is not there yet."""
    if options.work is None:
        reports = ROOT / "out" / "schema"
        shutil.rmtree(reports, ignore_errors=True)
        reports.mkdir(parents=True)
        queries = options.queries or ROOT / "queries"
        return Job(
            ROOT / "schema.graphql",
            queries,
            ROOT / "generated",
            options.package or "oefr_kraken_graphql",
            reports,
        )
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    own = options.queries is None
    if own:
        for name in ("schema.graphql", "schema.provenance.json"):
            if not (work / "schema.graphql").exists() or name != "schema.graphql":
                shutil.copy(ROOT / name, work / name)
    source = ROOT / "queries" if own else options.queries
    if source.exists() and not (work / "queries").exists():
        shutil.copytree(source, work / "queries")
    (work / "queries").mkdir(exist_ok=True)
    for name in ("report.md", "report.json", "changelog.md", "offer.patch"):
        (work / name).unlink(missing_ok=True)
    package = options.package or ("oefr_kraken_graphql" if own else "site_graphql")
    return Job(work / "schema.graphql", work / "queries", work / "generated", package, work)


def run(job: Job, options: argparse.Namespace) -> int:
    """Run the steps in their order."""
    old = job.reports / "before.graphql"
    known = job.schema.with_suffix(".provenance.json")
    for path, copy in ((job.schema, old), (known, old.with_suffix(".provenance.json"))):
        copy.unlink(missing_ok=True)
        if path.exists():
            shutil.copy(path, copy)
    refresh: list[str | Path] = [SCRIPTS / "refresh_schema.py", "--url", options.url, "--schema", job.schema]
    refresh += [f"--header={header}" for header in options.header]
    refresh += ["--auth-env"] * options.auth_env + ["--force"] * options.force
    if job.step("refresh the schema", *refresh, fatal=True):
        _finished(job, old)
        return 2
    same = old.exists() and old.read_bytes() == job.schema.read_bytes()
    has_operations = any(path.parent.name != "fragments" for path in job.queries.glob("**/*.graphql"))
    if old.exists() and has_operations:
        job.step(
            "report on the change", SCRIPTS / "schema_report.py", "--old", old, "--new", job.schema, "--queries",
            job.queries, "--markdown", job.reports / "report.md", "--json", job.reports / "report.json",
            "--changelog", job.reports / "changelog.md",
        )  # fmt: skip
        if same and not options.all:
            return _finished(job, old)
        job.step(
            "heal the documents", SCRIPTS / "heal_queries.py", "--schema", job.schema, "--queries", job.queries,
            "--old-schema", old, "--offer", job.reports / "offer.patch",
        )  # fmt: skip
    documents = ("--schema", job.schema, "--queries", job.queries)
    if not has_operations or options.all:
        mutations = ["--mutations"] * options.mutations
        job.step("draft operations", SCRIPTS / "scaffold_query.py", "--all", *mutations, *documents)
    job.step("lint the documents", SCRIPTS / "lint_queries.py", *documents)
    package = ("--package", job.package, "--out", job.out)
    if job.step("generate the client", SCRIPTS / "generate.py", *documents, *package) == 0:
        cache = ROOT / ".mypy_cache" / "schema_ci"
        job.step(
            "check the types", "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", cache,
            job.out / job.package,
        )  # fmt: skip
        job.step(
            "call every operation", SCRIPTS / "try_client.py", "--package", job.package, "--path", job.out,
            "--schema", job.schema,
        )  # fmt: skip
    return _finished(job, old)


def _finished(job: Job, old: Path) -> int:
    for left in (old, old.with_suffix(".provenance.json")):
        left.unlink(missing_ok=True)
    return job.finish()


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--url", required=True, help="the GraphQL endpoint")
    parser.add_argument("--work", type=Path, help="work on a copy in this directory")
    parser.add_argument("--queries", type=Path, help="documents of another site; need not exist yet")
    parser.add_argument("--package", help="name of the package to write")
    parser.add_argument("--header", action="append", default=[], metavar="'Name: value'")
    parser.add_argument("--auth-env", action="store_true", help="log in with the environment's credentials")
    parser.add_argument("--force", action="store_true", help="take a schema that lost many types")
    parser.add_argument("--all", action="store_true", help="draft every query that has no operation yet")
    parser.add_argument("--mutations", action="store_true", help="when drafting: the mutations, too")
    options = parser.parse_args(arguments)
    for name in ("work", "queries"):
        if getattr(options, name) is not None:
            setattr(options, name, getattr(options, name).resolve())
    if options.queries is not None and options.work is None:
        parser.error("--queries of another site need --work, or this repository's schema would be replaced")
    return run(set_up(options), options)


if __name__ == "__main__":
    sys.exit(main())
