"""The client that ariadne-codegen writes as it comes, for the same operations: a baseline."""

from __future__ import annotations

import contextlib
import importlib
import io
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .payloads import CASES

if TYPE_CHECKING:
    import httpx

ROOT = Path(__file__).resolve().parent.parent


def generate(directory: Path) -> None:
    """Write the package `stock` into a directory: default settings, and the same types for the scalars."""
    from ariadne_codegen.main import client
    from graphql import FragmentDefinitionNode, parse, print_ast

    documents = {case.method: parse(case.document) for case in CASES.values()}
    fragments = {
        definition.name.value: print_ast(definition)
        for document in documents.values()
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
    operations = [print_ast(document.definitions[0]) for document in documents.values()]
    queries = directory / "queries.graphql"
    queries.write_text("\n".join([*operations, *fragments.values()]), encoding="utf-8")
    settings = ROOT / "src" / "oefr_kraken" / "codegen" / "settings.toml"
    ours: dict[str, Any] = tomllib.loads(settings.read_text(encoding="utf-8"))
    section = {
        "schema_path": str(ROOT / "schema.graphql"),
        "queries_path": str(queries),
        "target_package_path": str(directory),
        "target_package_name": "stock",
        "default_optional_fields_to_none": True,
        "include_comments": "none",
        "scalars": ours["tool"]["ariadne-codegen"]["scalars"],
    }
    with contextlib.redirect_stdout(io.StringIO()):
        client({"tool": {"ariadne-codegen": section}})  # type: ignore[no-untyped-call]


def client(directory: Path, url: str, token: str, http: httpx.AsyncClient) -> Any:
    """Return a client of the package that `generate` wrote there."""
    if str(directory) not in sys.path:
        sys.path.insert(0, str(directory))
    http.headers["Authorization"] = token
    return importlib.import_module("stock").Client(url=url, http_client=http)
