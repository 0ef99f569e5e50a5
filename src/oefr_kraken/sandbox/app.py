"""The wire: an ASGI application that speaks HTTP as the live API does.

Known: POST of JSON to /v1/graphql/; HTTP 200 for GraphQL errors, partial data with them; HTTP 400 with `errors[].message` for a document or
variables that do not fit; introspection without credentials. Assumed: HTTP 405 and 404 with HTML for the rest, as Django answers;
`data: null` beside the error when a whole request is refused (complexity, nodes, points); that the cost which `X-Kraken-Query-Complexity:
true` asks for comes back as a response header of the same name.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, NamedTuple

from graphql import GraphQLError

from .execution import BadRequestError
from .faults import Fault, Faults, spoil, spoil_body
from .nodes import Call
from .problems import ProblemError

if TYPE_CHECKING:
    from .execution import Prepared
    from .world import World

logger = logging.getLogger("oefr_kraken.sandbox")

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

PATH = "/v1/graphql/"
_BLOCKED = b"<!DOCTYPE html><html><head><title>403</title></head><body><h1>403 ERROR</h1><p>Request blocked.</p></body></html>"


class Request(NamedTuple):
    """One request that the sandbox saw."""

    operation: str | None
    """Name of the operation; None where the request had none."""
    status: int
    """HTTP status of the answer; 0 where the connection was closed without one."""


class Answer(NamedTuple):
    """What goes back."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()


class _DroppedError(Exception):
    """The connection is to be closed without an answer."""


class App:
    """The ASGI application of one world."""

    def __init__(self, world: World, faults: Faults, clock: Callable[[], float]) -> None:
        self.world = world
        self.faults = faults
        self.requests: list[Request] = []
        self.closing = asyncio.Event()
        """Set when the server goes down: whoever stalls gives up."""
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        body = await _read(receive)
        if scope["path"] != PATH:
            await _send(send, Answer(404, b"<h1>Not Found</h1>", "text/html"))
            return
        if scope["method"] != "POST":
            await _send(send, Answer(405, b"", "text/html", (("allow", "POST"),)))
            return
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        operation = None
        try:
            request = _parse(body)
            prepared = self._prepare(request)
            operation = request["operationName"] if isinstance(prepared, BadRequestError) else prepared.name
            answer = await self._answer(operation, prepared, headers, receive)
        except _BadBodyError as refusal:
            answer = Answer(400, _dump({"errors": [{"message": str(refusal)}]}))
        except _DroppedError:
            self.requests.append(Request(operation, 0))
            scope["state"]["transport"].abort()
            await receive()
            return
        self.requests.append(Request(operation, answer.status))
        await _send(send, answer)

    def _prepare(self, request: dict[str, Any]) -> Prepared | BadRequestError:
        try:
            return self.world.executor.prepare(
                request["query"], request["variables"], request["operationName"]
            )
        except BadRequestError as refusal:
            return refusal

    async def _answer(
        self,
        operation: str | None,
        prepared: Prepared | BadRequestError,
        headers: dict[str, str],
        receive: Receive,
    ) -> Answer:
        names = () if isinstance(prepared, BadRequestError) else prepared.root_fields
        faults = self.faults.take({name for name in (operation, *names) if name})
        early = await self._before(faults, receive)
        if early is not None:
            return early
        if isinstance(prepared, BadRequestError):
            # Only now: faults in front of the API strike before it looks at the document.
            return Answer(400, _dump({"errors": [_formatted(error) for error in prepared.errors]}))
        answer = spoil(self._execute(prepared, headers), faults, self.world.executor.schema, prepared)
        if any(fault.kind == "drop_after" for fault in faults):
            raise _DroppedError
        extra: tuple[tuple[str, str], ...] = ()
        if headers.get("x-kraken-query-complexity", "").lower() == "true":
            extra = (("x-kraken-query-complexity", str(prepared.cost.complexity)),)
        return Answer(200, spoil_body(_dump(answer), faults), headers=extra)

    async def _before(self, faults: list[Fault], receive: Receive) -> Answer | None:
        """Act on the faults that come before execution; return the answer of one that answers itself."""
        tokens = self.world.tokens
        for fault in faults:
            match fault.kind:
                case "slow" | "stall":
                    await self._wait(receive, fault.seconds if fault.kind == "slow" else None)
                case "drop_before":
                    raise _DroppedError
                case "status":
                    extra = () if fault.retry_after is None else (("retry-after", str(fault.retry_after)),)
                    return Answer(fault.status, b"<h1>Service unavailable</h1>", "text/html", extra)
                case "blocked":
                    return Answer(403, _BLOCKED, "text/html")
                case "error":
                    return Answer(200, _dump(_refused(ProblemError(fault.code))))
                case "rate_limit":
                    self.world.points.exhaust(self._clock())
                case "expire_tokens":
                    tokens.expire_all()
                case "revoke_refresh_tokens":
                    tokens.revoke_refresh_tokens()
                case "lock_account":
                    tokens.lock_after = fault.failures
                case _:
                    pass
        return None

    async def _wait(self, receive: Receive, seconds: float | None) -> None:
        """Wait; give up when the client leaves or the server goes down."""
        waits = [asyncio.ensure_future(self.closing.wait()), asyncio.ensure_future(receive())]
        done, pending = await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for wait in pending:
            wait.cancel()
        if done:
            raise _DroppedError

    def _execute(self, prepared: Prepared, headers: dict[str, str]) -> dict[str, Any]:
        call = Call(self._clock())
        header = headers.get("authorization")
        if header is not None:
            try:
                call.session = self.world.tokens.check(header)
            except ProblemError as refusal:
                call.refusal = refusal
        try:
            self.world.executor.check_limits(prepared.cost)
            free = set(prepared.root_fields) == {"rateLimitInfo"}
            self.world.points.spend(prepared.cost.complexity, call.now, free=free)
        except ProblemError as problem:
            return _refused(problem)
        result = self.world.executor.run(prepared, call)
        answer: dict[str, Any] = {"data": result.data}
        if result.errors:
            answer["errors"] = [_formatted(error) for error in result.errors]
        return answer


def _refused(problem: ProblemError) -> dict[str, Any]:
    return {"errors": [{"message": str(problem), "extensions": problem.extensions}], "data": None}


def _formatted(error: GraphQLError) -> dict[str, Any]:
    original = error.original_error
    if original is not None and not isinstance(original, ProblemError | GraphQLError):
        logger.error("a resolver of the sandbox failed", exc_info=original)
    return dict(error.formatted)


class _BadBodyError(Exception):
    """The body is not a request."""


def _parse(body: bytes) -> dict[str, Any]:
    try:
        request = json.loads(body)
    except ValueError as error:
        raise _BadBodyError("POST body sent invalid JSON.") from error
    if not isinstance(request, dict):
        raise _BadBodyError("The received data is not a valid JSON query.")
    query, variables, name = request.get("query"), request.get("variables"), request.get("operationName")
    if not isinstance(query, str) or not query:
        raise _BadBodyError("Must provide query string.")
    if not isinstance(variables, dict | None) or not isinstance(name, str | None):
        raise _BadBodyError("Variables are invalid JSON.")
    return {"query": query, "variables": variables or {}, "operationName": name}


def _dump(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


async def _read(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return bytes(body)


async def _send(send: Send, answer: Answer) -> None:
    headers = [
        ("content-type", answer.content_type),
        ("content-length", str(len(answer.body))),
        *answer.headers,
    ]
    encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": encoded})
    await send({"type": "http.response.body", "body": answer.body})
