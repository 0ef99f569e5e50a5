"""Compile the documents in queries/ against the schema into the generated package.

    python scripts/generate.py            write it
    python scripts/generate.py --check    compare only; exit 1 and list the files that differ

Another schema, other documents, another package: --schema, --queries, --package, --out. The settings come from codegen.toml.
"""

from __future__ import annotations

import argparse
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
from codegen.plugin import GenerationError

ROOT = Path(__file__).resolve().parent.parent


def settings_of(arguments: argparse.Namespace) -> dict[str, Any]:
    """Read the settings file; paths in it are relative to it, options win."""
    config: dict[str, Any] = tomllib.loads(arguments.settings.read_text(encoding="utf-8"))
    section = config["tool"]["ariadne-codegen"]
    base = arguments.settings.parent
    for key, option in (
        ("schema_path", arguments.schema),
        ("queries_path", arguments.queries),
        ("target_package_path", arguments.out),
    ):
        section[key] = str(option.resolve() if option else (base / section[key]).resolve())
    section["target_package_name"] = arguments.package or section["target_package_name"]
    return config


def generate(config: dict[str, Any], directory: Path) -> Path:
    """Write the package into `directory` and return its path."""
    section = {**config["tool"]["ariadne-codegen"], "target_package_path": str(directory)}
    # ariadne-codegen wants a base client to copy; the plugin writes its own and deletes the copy.
    stub = directory / "base_client_stub.py"
    stub.write_text("class BaseClientStub: ...\n", encoding="utf-8")
    section |= {"base_client_name": "BaseClientStub", "base_client_file_path": str(stub)}
    with contextlib.redirect_stdout(io.StringIO()):
        client({"tool": {"ariadne-codegen": section}})  # type: ignore[no-untyped-call]
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


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare with what is there and change nothing")
    parser.add_argument("--settings", type=Path, default=ROOT / "codegen.toml")
    parser.add_argument("--schema", type=Path, help="schema in SDL")
    parser.add_argument("--queries", type=Path, help="directory of documents")
    parser.add_argument("--package", help="name of the package to write")
    parser.add_argument("--out", type=Path, help="directory to write the package into")
    arguments = parser.parse_args(argv)
    config = settings_of(arguments)
    section = config["tool"]["ariadne-codegen"]
    target = Path(section["target_package_path"]) / section["target_package_name"]
    with tempfile.TemporaryDirectory() as scratch:
        try:
            package = generate(config, Path(scratch))
        except (GenerationError, CodeGenException) as error:
            print(error, *filter(None, [error.__cause__]), sep="\n", file=sys.stderr)
            return 1
        if not arguments.check:
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(package, target)
            return 0
        found = differences(package, target)
    if found:
        print(
            f"{target.name} is not what the schema and the documents give; run scripts/generate.py:",
            file=sys.stderr,
        )
        print("\n".join(f"  {line}" for line in found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
