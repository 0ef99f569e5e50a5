"""A real HTTP server on loopback that answers GraphQL on any schema, to try what follows a schema.

    python scripts/graphql_server.py --schema schema.graphql [--port 8000]

Every answer is made up from the schema alone: lists of two, unions and interfaces by turns, every enum value its first. Logins are
answered too, where the schema has them. What a test wants to go wrong is said in `script`: a list of answers that come first.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLScalarType,
    GraphQLSchema,
    build_schema,
    execute_sync,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    parse,
    validate,
)

from oefr_kraken.codegen.run import load_settings
from oefr_kraken.codegen.types import BUILT_IN_SCALARS

if TYPE_CHECKING:
    from collections.abc import Mapping

BY_TYPE: dict[str, Any] = {
    "bool": True,
    "datetime.date": "2024-02-29",
    "datetime.datetime": "2024-02-29T12:30:00+01:00",
    "datetime.time": "07:30:00",
    "decimal.Decimal": "12.50",
    "float": 1.5,
    "int": 7,
    "oefr_kraken._models.JSONString": '{"a": [1, null]}',
    "str": "text",
    "uuid.UUID": "6f1c1f0e-8d5a-4d52-9a55-1f2e3d4c5b6a",
}
VALUES: dict[str, Any] = {
    name: BY_TYPE.get(python, {"any": ["thing", None]})
    for name, python in {
        **BUILT_IN_SCALARS,
        **{name: data["type"] for name, data in load_settings()["scalars"].items()},
    }.items()
}
"""A value for each scalar that the settings of the generator know, in the form in which it travels."""


@dataclass(frozen=True)
class Scripted:
    """One answer that is not made from the schema."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    """Close the connection instead of answering."""


class GraphQLServer:
    """Serves one schema; a context manager. `requests` are the decoded bodies, `headers` those that came with them."""

    def __init__(
        self, schema: str | GraphQLSchema, script: list[Scripted] | None = None, port: int = 0
    ) -> None:
        self.schema = build_schema(schema) if isinstance(schema, str) else schema
        self.port = port
        self.script = list(script or [])
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.operations: list[str] = []
        self._leaves_as_they_are()

    def _leaves_as_they_are(self) -> None:
        for type_ in self.schema.type_map.values():
            if isinstance(type_, GraphQLScalarType) and type_.name not in (
                "ID",
                "String",
                "Int",
                "Float",
                "Boolean",
            ):
                type_.serialize = lambda value: value  # type: ignore[method-assign]

    def __enter__(self) -> Self:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                content = self.rfile.read(int(self.headers["Content-Length"]))
                server.headers.append(dict(self.headers))
                if server.script:
                    scripted = server.script.pop(0)
                    if scripted.drop:
                        self.close_connection = True
                        self.connection.close()
                        return
                    self._send(scripted.status, scripted.body, scripted.headers)
                    return
                request = json.loads(content)
                server.requests.append(request)
                status, answer = server.answer(request)
                body = json.dumps(answer).encode()
                extra = {"Content-Type": "application/json"}
                if "gzip" in self.headers.get("Accept-Encoding", ""):
                    body, extra = gzip.compress(body, 1), {**extra, "Content-Encoding": "gzip"}
                self._send(status, body, extra)

            def _send(self, status: int, body: bytes, extra: Mapping[str, str]) -> None:
                self.send_response(status)
                for name, value in extra.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/v1/graphql/"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, request: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Execute one request: status and body."""
        try:
            document = parse(request["query"])
        except GraphQLError as error:
            return 400, {"errors": [error.formatted]}
        problems = validate(self.schema, document)
        if problems:
            return 400, {"errors": [problem.formatted for problem in problems]}
        self.operations.append(request.get("operationName") or "")
        result = execute_sync(
            self.schema,
            document,
            variable_values=request.get("variables"),
            operation_name=request.get("operationName"),
            field_resolver=self._resolve,
            type_resolver=lambda value, *_: value["__typename"],
        )
        return 200, {"data": result.data} | (
            {"errors": [error.formatted for error in result.errors]} if result.errors else {}
        )

    def _resolve(self, source: Any, info: Any, /, **_: Any) -> Any:
        if isinstance(source, dict) and info.field_name in source:
            return source[info.field_name]
        return self._value(info.return_type)

    def _value(self, type_: Any) -> Any:
        bare: Any = get_nullable_type(type_)
        if is_list_type(bare):
            return [self._value(bare.of_type) for _ in range(2)]
        named: Any = get_named_type(bare)
        if isinstance(named, GraphQLEnumType):
            return next(iter(named.values))
        if is_leaf_type(named):
            return VALUES.get(named.name, {"any": ["thing", None]})
        if is_abstract_type(named):
            members = self.schema.get_possible_types(named)
            return {"__typename": members[0].name} if members else None
        if "hasNextPage" in named.fields:
            return {"hasNextPage": False, "hasPreviousPage": False}
        return {}


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description="Answer GraphQL on any schema, with made-up data.")
    parser.add_argument("--schema", type=Path, default=Path("schema.graphql"))
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    options = parser.parse_args()
    with GraphQLServer(options.schema.read_text(encoding="utf-8"), port=options.port) as server:
        print(server.url, flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
