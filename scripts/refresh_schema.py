"""Introspect an endpoint and rewrite schema.graphql and schema.provenance.json.

    python scripts/refresh_schema.py --url URL [--header "Name: value"] [--check]

The schema is written as sorted SDL, so that differences are small. Its provenance becomes `introspected`, with the date; facts that
clients learned from refusals (`negative_facts`) are kept. `--check` writes nothing, reports, and exits 1 on a difference.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from graphql import (
    GraphQLError,
    GraphQLSchema,
    build_client_schema,
    build_schema,
    find_breaking_changes,
    find_dangerous_changes,
    get_introspection_query,
    lexicographic_sort_schema,
    print_schema,
)

ROOT = Path(__file__).resolve().parent.parent
TIMEOUT = 60.0


class RefreshError(Exception):
    """The endpoint gave no schema; the text says why."""


def introspect(url: str, headers: dict[str, str], transport: httpx.BaseTransport | None = None) -> GraphQLSchema:
    """Ask an endpoint for its schema."""
    query = get_introspection_query(descriptions=True, input_value_deprecation=True)
    accept = {"Accept": "application/json", **headers}
    try:
        with httpx.Client(transport=transport, timeout=TIMEOUT) as client:
            response = client.post(url, json={"query": query, "operationName": "IntrospectionQuery"}, headers=accept)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise RefreshError(f"{url}: no answer ({type(error).__name__}: {error})") from None
    try:
        answer = response.json()
        data = answer["data"]
    except (ValueError, KeyError, TypeError):
        raise RefreshError(f"{url}: HTTP {response.status_code} without GraphQL data; is this the endpoint?") from None
    if answer.get("errors") or not data:
        messages = "; ".join(str(error.get("message")) for error in answer.get("errors") or [{}])
        raise RefreshError(f"{url}: introspection refused (HTTP {response.status_code}): {messages}")
    try:
        return build_client_schema(data)
    except (GraphQLError, TypeError) as error:
        raise RefreshError(f"{url}: what it answered is no schema: {error}") from None


def canonical(schema: GraphQLSchema) -> str:
    """Print a schema so that equal schemas give equal text."""
    return print_schema(lexicographic_sort_schema(schema)) + "\n"


def provenance(schema: GraphQLSchema, url: str, date: str, before: dict[str, Any]) -> dict[str, Any]:
    """Say of every type and field that it was introspected; keep what no introspection tells."""
    types = {
        name: {
            "fields": dict.fromkeys(sorted(getattr(type_, "fields", ())), "introspected"),
            "incomplete": False,
            "notes": "",
            "source": "introspected",
        }
        for name, type_ in sorted(schema.type_map.items())
        if not name.startswith("__")
    }
    return {
        "disagreements": [],
        "introspected": {"date": date, "url": url},
        "negative_facts": before.get("negative_facts", []),
        "types": types,
    }


def report(old: GraphQLSchema, new: GraphQLSchema) -> list[str]:
    """List what differs, the worst first."""
    added = sorted(new.type_map.keys() - old.type_map.keys())
    lines = [f"breaking   {change.description}" for change in find_breaking_changes(old, new)]
    lines += [f"dangerous  {change.description}" for change in find_dangerous_changes(old, new)]
    lines += [f"new        type {name}" for name in added]
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code: 0 equal or written, 1 different (--check), 2 no schema."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--url", required=True, help="the GraphQL endpoint")
    parser.add_argument("--header", action="append", default=[], metavar="'Name: value'", help="may be repeated")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 on a difference")
    parser.add_argument("--schema", type=Path, default=ROOT / "schema.graphql")
    parser.add_argument("--provenance", type=Path, default=ROOT / "schema.provenance.json")
    options = parser.parse_args(arguments)
    headers: dict[str, str] = {}
    for header in options.header:
        name, colon, value = header.partition(":")
        if not colon or not name.strip():
            parser.error("--header takes 'Name: value'")  # the value may be a secret: not repeated here
        headers[name.strip()] = value.strip()
    try:
        new = introspect(options.url, headers)
    except RefreshError as error:
        print(error, file=sys.stderr)
        return 2
    text = canonical(new)
    old_text = options.schema.read_text(encoding="utf-8") if options.schema.exists() else ""
    before = json.loads(options.provenance.read_text(encoding="utf-8")) if options.provenance.exists() else {}
    old = build_schema(old_text) if old_text else None
    same = old is not None and canonical(old) == text
    if old is None:
        print(f"{options.schema.name} does not exist yet: {len(new.type_map)} types")
    elif not same:
        print(f"{options.url} differs from {options.schema.name}:")
        print("\n".join(report(old, new)) or "only in descriptions, deprecations or additions to known types")
    else:
        print(f"{options.url} and {options.schema.name} are the same")
    if options.check:
        return 0 if same else 1
    if same and "introspected" in before:
        return 0
    options.schema.write_text(text, encoding="utf-8")
    today = datetime.now(UTC).date().isoformat()
    found = json.dumps(provenance(new, options.url, today, before), indent=1, sort_keys=True, ensure_ascii=False)
    options.provenance.write_text(found + "\n", encoding="utf-8")
    print(f"wrote {options.schema.name} and {options.provenance.name}; next: make generate, make lint")
    return 0


if __name__ == "__main__":
    sys.exit(main())
