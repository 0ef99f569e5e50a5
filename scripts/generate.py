"""Compile the documents in queries/ against the schema into the generated package.

    python scripts/generate.py            write it
    python scripts/generate.py --check    compare only; exit 1 and list the files that differ

Another schema, other documents, another package: --schema, --queries, --package, --out. The settings come from codegen.toml, over
those that are published with the package.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from oefr_kraken.codegen.run import command_line, differences

__all__ = ["differences", "main"]

ROOT = Path(__file__).resolve().parent.parent


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
    return command_line(
        arguments.settings,
        command="scripts/generate.py",
        schema=arguments.schema,
        queries=arguments.queries,
        package=arguments.package,
        out=arguments.out,
        check=arguments.check,
    )


if __name__ == "__main__":
    sys.exit(main())
