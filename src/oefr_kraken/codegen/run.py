"""Compile documents against a schema into a package: what `oefr codegen` and scripts/generate.py do."""

from __future__ import annotations

import contextlib
import filecmp
import io
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from ariadne_codegen.exceptions import CodeGenException
from ariadne_codegen.main import client
from graphql import GraphQLError

from .plugin import GenerationError

__all__ = ["GenerationError", "compile_package", "differences", "load_settings"]

DEFAULTS = Path(__file__).with_name("settings.toml")
_SECTION = "ariadne-codegen"


def load_settings(path: Path | None = None) -> dict[str, Any]:
    """Read the published settings, and over them those of a file; paths in that file are relative to it."""
    section = _section(DEFAULTS)
    if path is not None:
        own = _section(path)
        section |= own | {"scalars": {**section["scalars"], **own.get("scalars", {})}}
        for key in ("schema_path", "queries_path", "target_package_path"):
            if key in own:
                section[key] = str((path.parent / own[key]).resolve())
    return section


def _section(path: Path) -> dict[str, Any]:
    section: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))["tool"][_SECTION]
    return section


def compile_package(section: dict[str, Any], *, command: str, check: bool = False) -> list[str]:
    """Write the package that the settings describe; with `check` write nothing and return the files that would differ.

    Raises:
        GenerationError: the documents do not fit the schema, or would lose data; the text says which and what to change.

    """
    target = Path(section["target_package_path"]) / section["target_package_name"]
    with tempfile.TemporaryDirectory() as scratch:
        try:
            package = _compile(section, Path(scratch), command)
        except (CodeGenException, GraphQLError) as error:
            raise GenerationError("\n".join(map(str, filter(None, [error, error.__cause__])))) from error
        if check:
            return differences(package, target)
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(package, target)
    return []


def _compile(section: dict[str, Any], directory: Path, command: str) -> Path:
    # ariadne-codegen wants a base client to copy; the plugin writes its own and deletes the copy.
    stub = directory / "base_client_stub.py"
    stub.write_text("class BaseClientStub: ...\n", encoding="utf-8")
    section = {
        **section,
        "target_package_path": str(directory),
        "base_client_name": "BaseClientStub",
        "base_client_file_path": str(stub),
    }
    config = {"tool": {_SECTION: section, "oefr-kraken": {"command": command}}}
    with contextlib.redirect_stdout(io.StringIO()):
        client(config)  # type: ignore[no-untyped-call]
    stub.unlink()
    return directory / str(section["target_package_name"])


def differences(expected: Path, actual: Path) -> list[str]:
    """Files that are missing, changed, or too many, by relative path."""
    files = {
        path.relative_to(base) for base in (expected, actual) for path in base.rglob("*") if path.is_file()
    }
    found = []
    for name in sorted(f for f in files if "__pycache__" not in f.parts):
        if not (actual / name).exists():
            found.append(f"missing: {name}")
        elif not (expected / name).exists():
            found.append(f"too many: {name}")
        elif not filecmp.cmp(expected / name, actual / name, shallow=False):
            found.append(f"changed: {name}")
    return found


def command_line(
    settings: Path | None,
    *,
    command: str,
    schema: Path | None,
    queries: Path | None,
    package: str | None,
    out: Path | None,
    check: bool,
) -> int:
    """Run with options, which win over the settings; report on stderr and return the exit status."""
    try:
        section = load_settings(settings)
        options = {"schema_path": schema, "queries_path": queries, "target_package_path": out}
        section |= {key: str(path.resolve()) for key, path in options.items() if path is not None}
        if package is not None:
            section["target_package_name"] = package
        found = compile_package(section, command=command, check=check)
    except (GenerationError, OSError, KeyError, tomllib.TOMLDecodeError) as error:
        print(error, file=sys.stderr)  # noqa: T201  a command's report
        return 1
    if found:
        name = section["target_package_name"]
        sys.stderr.write(f"{name} is not what the schema and the documents give; run {command}:\n")
        sys.stderr.write("".join(f"  {line}\n" for line in found))
    return 1 if found else 0
