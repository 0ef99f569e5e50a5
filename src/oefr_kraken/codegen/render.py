"""From views to files: templates, formatting, headers."""

from __future__ import annotations

import subprocess
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HEADER = "# Written by {command} from {sources}. Do not edit: change those and run it again.\n"
RUFF = ("--isolated", "--no-cache", "--target-version", "py311", "--line-length", "110", "--quiet")


def literal(value: str | None) -> str:
    """A string as Python source, in double quotes where that needs no escapes; or None."""
    text = repr(value)
    return f'"{value}"' if value is not None and text == f"'{value}'" and '"' not in value else text


def tuple_of(values: Iterable[str]) -> str:
    """Strings as a tuple in Python source."""
    return "(" + "".join(f"{literal(value)}, " for value in values) + ")"


def dict_of(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs of strings as a dict in Python source."""
    return "{" + "".join(f"{literal(key)}: {literal(value)}, " for key, value in pairs) + "}"


def docstring(text: str, indent: int) -> str:
    """Text as a docstring whose further lines are indented by `indent`."""
    # Characters that no source file may hold, or that an editor would take for the end of a line.
    text = "".join(one if one.isprintable() or one in "\n\t" else " " for one in text.replace("\r\n", "\n"))
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').strip()
    if text.endswith('"'):
        text += " "
    lines = text.splitlines()
    closing = '"""' if len(lines) == 1 else f'\n{" " * indent}"""'
    body = textwrap.indent("\n".join(lines[1:]), " " * indent)
    return f'"""{lines[0]}' + (f"\n{body}" if len(lines) > 1 else "") + closing


def environment() -> Environment:
    """The templates beside this module."""
    env = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Python source, not HTML
    )
    env.filters |= {"literal": literal, "tuple": tuple_of, "dict_of": dict_of, "docstring": docstring}
    return env


def write(directory: Path, files: Mapping[str, str], command: str, sources: str) -> None:
    """Write files, formatted, each with a header that says where it comes from."""
    header = HEADER.format(command=command, sources=sources)
    for name, text in sorted(files.items()):
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(header + text if name.endswith((".py", ".graphql")) else text, encoding="utf-8")
    ruff = find_ruff_bin()
    # In the directory itself: ruff groups imports by what it finds around it, and a checkout must not show in the output.
    for step in (["check", "--fix", "--select", "I,F401"], ["format"]):
        subprocess.run(  # noqa: S603  our own command
            [ruff, *step, *RUFF, "."], check=True, capture_output=True, text=True, cwd=directory
        )
