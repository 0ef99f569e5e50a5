"""Introspect an endpoint and rewrite the schema and its provenance.

    python scripts/refresh_schema.py --url URL [--header "Name: value"] [--auth-env] [--check] [--force]

The schema is written as sorted SDL, so that differences are small. Its provenance becomes `introspected`, with the date; what no
introspection tells is kept: which fields were documented or seen in use, and facts that clients learned from refusals.

`--check` writes nothing, reports, and exits 1 on a difference. `--auth-env` logs in first, as the client does, with the
credentials that the environment names (OEFR_KRAKEN_EMAIL and _PASSWORD, _API_KEY, ...); introspection is usually open without.
`--report FILE` and `--json FILE` write the report on the change (see schema_report.py) for people and for tools, with `--check` too.

Exit status: 0 written, or the same; 1 different (`--check`); 2 no schema, or one that is not to be believed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from graphql import (
    GraphQLError,
    GraphQLSchema,
    build_client_schema,
    build_schema,
    get_introspection_query,
    lexicographic_sort_schema,
    print_schema,
    validate_schema,
)

from oefr_kraken.retry import RetryPolicy, parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
TIMEOUT = 60.0
MAX_BYTES = 64 * 1024 * 1024
"""The largest answer that is read, unpacked. A site with 2,500 types and all descriptions takes some 5 MB."""
POLICY = RetryPolicy(attempts=4, initial=1.0)
MAY_LOSE = 0.1
"""Share of the types that may vanish at once without `--force`."""
EVIDENCE = ("docs", "observed")
"""Sources of knowledge that outlive an introspection, which tells nothing of them."""


class RefreshError(Exception):
    """The endpoint gave no schema; the text says why."""


def introspect(
    url: str, headers: Mapping[str, str], sleep: Callable[[float], None] = time.sleep
) -> GraphQLSchema:
    """Ask an endpoint for its schema, without logging in (but with any headers given)."""
    ask = _Asking(url, headers, sleep)
    return _schema(url, ask.data)


def introspect_as_client(url: str) -> GraphQLSchema:
    """Ask an endpoint for its schema as somebody who is logged in, with the credentials that the environment names."""
    from oefr_kraken import Client, KrakenError, errors

    def data(query: str) -> dict[str, Any]:
        try:
            return client.execute(query, validate=False)
        except errors.SchemaMismatchError as error:
            raise _RefusedError(f"{url}: introspection refused: {error}") from None

    try:
        with Client.from_env(
            url=url, timeout=TIMEOUT, retry=POLICY, max_response_bytes=MAX_BYTES, http_client=None
        ) as client:
            return _schema(url, data)
    except KrakenError as error:
        raise RefreshError(f"{url}: {error}") from None


class _RefusedError(RefreshError):
    """The server understood the request and answered errors."""


def _schema(url: str, data: Callable[[str], dict[str, Any]]) -> GraphQLSchema:
    """Ask for everything; where a server does not know the younger parts of the introspection language, for less."""
    try:
        answer = data(get_introspection_query(descriptions=True, input_value_deprecation=True))
    except _RefusedError as refusal:
        try:
            answer = data(get_introspection_query(descriptions=True))
        except _RefusedError:
            raise refusal from None
    try:
        schema = build_client_schema(_mended(answer))
    except (GraphQLError, TypeError, KeyError, AttributeError) as error:
        raise RefreshError(f"{url}: what it answered is no schema: {error}") from None
    problems = validate_schema(schema)
    if problems:
        listed = "; ".join(problem.message for problem in problems[:5])
        raise RefreshError(f"{url}: what it answered is no valid schema ({len(problems)} problems): {listed}")
    return schema


def _mended(value: Any) -> Any:
    """Replace halves of surrogate pairs, which no file can hold, and marks that the specification does not allow.

    Some servers mark a required argument as deprecated; graphql-core then refuses the whole schema.
    """
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if not isinstance(value, dict):
        return value
    mended = {key: _mended(item) for key, item in value.items()}
    kind = mended.get("type")
    if (
        "defaultValue" in mended
        and mended.get("isDeprecated")
        and mended["defaultValue"] is None
        and isinstance(kind, dict)
        and kind.get("kind") == "NON_NULL"
    ):
        mended |= {"isDeprecated": False, "deprecationReason": None}
    return mended


class _Asking:
    """Posts a query without logging in: retries, a bound on the size, no redirects; headers are never shown."""

    def __init__(self, url: str, headers: Mapping[str, str], sleep: Callable[[float], None]) -> None:
        self.url = url
        self.headers = {"Accept": "application/json", **headers}
        self.sleep = sleep

    def data(self, query: str) -> dict[str, Any]:
        body = {"query": query, "operationName": "IntrospectionQuery"}
        tried = 0
        while True:
            tried += 1
            pause: float | None = None
            try:
                with (
                    httpx.Client(timeout=TIMEOUT) as client,
                    client.stream("POST", self.url, json=body, headers=self.headers) as response,
                ):
                    status = response.status_code
                    if status not in (408, 425, 429) and status < 500:
                        return self._read(status, self._content(response))
                    problem = f"HTTP {status}"
                    pause = parse_retry_after(response.headers.get("Retry-After"), time.time())
            except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
                raise RefreshError(f"{self.url}: not a URL to ask ({error})") from None
            except (httpx.TransportError, httpx.DecodingError) as error:
                problem = f"no answer ({type(error).__name__}: {error})"
            if tried == POLICY.attempts or (pause or 0) > POLICY.retry_after:
                raise RefreshError(f"{self.url}: {problem}, {tried} times") from None
            self.sleep(POLICY.backoff(tried, random.random()) if pause is None else pause)  # noqa: S311

    def _content(self, response: httpx.Response) -> bytes:
        content = bytearray()
        for chunk in response.iter_bytes():  # unpacked: what is small on the wire may be large here
            content += chunk
            if len(content) > MAX_BYTES:
                raise RefreshError(f"{self.url}: the answer is larger than {MAX_BYTES:,} bytes")
        return bytes(content)

    def _read(self, status: int, content: bytes) -> dict[str, Any]:
        try:
            answer = json.loads(content)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not ("data" in answer or "errors" in answer):
            raise RefreshError(f"{self.url}: HTTP {status} without GraphQL data; is this the endpoint?")
        errors, data = answer.get("errors"), answer.get("data")
        if errors or not isinstance(data, dict):
            found = errors if isinstance(errors, list) else [errors or {}]
            messages = "; ".join(str(one.get("message") if isinstance(one, dict) else one) for one in found)
            raise _RefusedError(f"{self.url}: introspection refused (HTTP {status}): {messages}")
        return data


def canonical(schema: GraphQLSchema) -> str:
    """Print a schema so that equal schemas give equal text."""
    return print_schema(lexicographic_sort_schema(schema)) + "\n"


def provenance(schema: GraphQLSchema, url: str, date: str, before: Mapping[str, Any]) -> dict[str, Any]:
    """Say of every type and field that it was introspected; keep what no introspection tells."""
    known = before.get("types", {})
    types = {}
    for name, type_ in sorted(schema.type_map.items()):
        if name.startswith("__"):
            continue
        fields = sorted(getattr(type_, "fields", ()))
        types[name] = {
            "fields": dict.fromkeys(fields, "introspected"),
            "incomplete": False,
            "notes": "",
            "source": "introspected",
        }
        evidence = dict(_evidence(known.get(name, {}), fields))
        if evidence:
            types[name]["evidence"] = evidence
    return {
        "disagreements": [],
        "introspected": {"date": date, "url": url},
        "negative_facts": [
            fact
            for fact in before.get("negative_facts", [])
            if fact.get("field") not in getattr(schema.type_map.get(fact.get("type", "")), "fields", ())
        ],
        "types": types,
    }


def _evidence(facts: Mapping[str, Any], fields: list[str]) -> Iterator[tuple[str, str]]:
    """How fields were known before they were introspected, where that says that somebody relies on them."""
    former = {**facts.get("fields", {}), **facts.get("evidence", {})}
    return ((name, former[name]) for name in fields if former.get(name) in EVIDENCE)


def believable(old: GraphQLSchema | None, new: GraphQLSchema) -> str | None:
    """Say why a schema is not to be believed: it lost too much at once. None where it is."""
    if old is None:
        return None
    names = {name for name in old.type_map if not name.startswith("__")}
    lost = sorted(names - new.type_map.keys())
    if len(lost) <= MAY_LOSE * len(names):
        return None
    listed = ", ".join(lost[:5]) + (", ..." if len(lost) > 5 else "")
    return (
        f"{len(lost)} of {len(names)} types are gone ({listed}): is this the whole schema of the same site?"
        " --force takes it all the same"
    )


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--url", required=True, help="the GraphQL endpoint")
    parser.add_argument(
        "--header", action="append", default=[], metavar="'Name: value'", help="may be repeated"
    )
    parser.add_argument("--auth-env", action="store_true", help="log in with the environment's credentials")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 on a difference")
    parser.add_argument("--force", action="store_true", help="take a schema that lost many types")
    parser.add_argument("--schema", type=Path, default=ROOT / "schema.graphql")
    parser.add_argument("--provenance", type=Path, help="default: beside the schema")
    parser.add_argument("--queries", type=Path, default=ROOT / "queries", help="for the report")
    parser.add_argument("--report", type=Path, help="write what the change means, in Markdown")
    parser.add_argument("--json", type=Path, help="the same for tools")
    options = parser.parse_args(arguments)
    headers: dict[str, str] = {}
    for header in options.header:
        name, colon, value = header.partition(":")
        if not colon or not name.strip():
            parser.error("--header takes 'Name: value'")  # the value may be a secret: not repeated here
        headers[name.strip()] = value.strip()
    if options.auth_env and headers:
        parser.error("--auth-env sends the headers of the client: no --header beside it")
    provenance_path: Path = options.provenance or options.schema.with_suffix(".provenance.json")
    try:
        new = introspect_as_client(options.url) if options.auth_env else introspect(options.url, headers)
        old_text = options.schema.read_text(encoding="utf-8") if options.schema.exists() else ""
        before = json.loads(provenance_path.read_text(encoding="utf-8")) if provenance_path.exists() else {}
        old = build_schema(old_text) if old_text else None
        doubt = None if options.force else believable(old, new)
        if doubt:
            raise RefreshError(f"{options.url}: {doubt}")
    except (RefreshError, GraphQLError, ValueError) as error:
        print(f"refresh_schema: {error}", file=sys.stderr)
        return 2
    text = canonical(new)
    same = old is not None and canonical(old) == text
    if old is None:
        print(f"{options.schema.name} does not exist yet: {len(new.type_map)} types")
    elif same:
        print(f"{options.url} and {options.schema.name} are the same")
    else:
        print(f"{options.url} differs from {options.schema.name}:")
        print("\n".join(changes(old, new)) or "only in the order or the text of descriptions")
    if old is not None and (options.report or options.json):
        write_report(old, new, before, options)
    if options.check:
        return 0 if same else 1
    if same and "introspected" in before:
        return 0
    options.schema.parent.mkdir(parents=True, exist_ok=True)
    options.schema.write_text(text, encoding="utf-8")
    today = datetime.now(UTC).date().isoformat()
    found = json.dumps(
        provenance(new, options.url, today, before), indent=1, sort_keys=True, ensure_ascii=False
    )
    provenance_path.write_text(found + "\n", encoding="utf-8")
    print(f"wrote {options.schema.name} and {provenance_path.name}; next: make generate, make lint")
    return 0


def write_report(
    old: GraphQLSchema, new: GraphQLSchema, known: Mapping[str, Any], options: argparse.Namespace
) -> None:
    """Say what the change means for the documents in --queries."""
    import schema_report
    from heal_queries import opaque_in, read_documents
    from scaffold_query import Scaffolder, Sources

    report, _ = schema_report.make_report(
        old,
        new,
        read_documents(options.queries),
        today=datetime.now(UTC).date(),
        version=schema_report.current_version(),
        opaque=opaque_in(known),
        scaffolder=Scaffolder(Sources(new), options.queries),
    )
    for path, text in (
        (options.report, schema_report.markdown(report)),
        (options.json, schema_report.as_text(report)),
    ):
        if path is not None:
            path.write_text(text, encoding="utf-8")


def changes(old: GraphQLSchema, new: GraphQLSchema) -> list[str]:
    """List what differs, the worst first, a line each."""
    from graphql import find_breaking_changes, find_dangerous_changes

    added = sorted(new.type_map.keys() - old.type_map.keys())
    lines = [f"breaking   {change.description}" for change in find_breaking_changes(old, new)]
    lines += [f"dangerous  {change.description}" for change in find_dangerous_changes(old, new)]
    lines += [f"new        type {name}" for name in added]
    return lines


if __name__ == "__main__":
    sys.exit(main())
