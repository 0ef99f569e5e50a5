"""What an answer of the server means: bytes to a typed model and typed errors. No I/O here.

The order of the questions: is it GraphQL (a JSON object with `data` or `errors`)? Then `errors` decide, by code. Is it not? Then
the HTTP status does. Nothing that the server sent is quoted where it could hold a customer's data, except the server's own messages.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import (
    REFUSED_CREDENTIALS,
    REFUSED_REFRESH_TOKEN,
    AuthenticationError,
    BlockedError,
    KrakenError,
    ProtocolError,
    RateLimitError,
    SchemaMismatchError,
    ServiceUnavailableError,
    class_for,
)
from .retry import parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._models import Result
    from ._operation import Operation

ResultT = TypeVar("ResultT", bound="Result")

LOGIN = "ObtainKrakenToken"
"""The operation that obtains tokens: it goes out without one, and its errors are about who is asking."""

RETRIED_STATUSES = frozenset({408, 425, 429})
"""Besides all of 5xx."""


@dataclass(frozen=True)
class Reply:
    """One HTTP answer."""

    status: int
    content: bytes
    content_type: str = ""
    retry_after: str | None = None
    location: str | None = None


@dataclass(frozen=True)
class Answer(Generic[ResultT]):
    """What a reply holds: data, errors, or both."""

    data: ResultT | None
    errors: tuple[KrakenError, ...] = ()


def read(operation: Operation[ResultT], reply: Reply, now: float) -> Answer[ResultT]:
    """Read a reply; raises a KrakenError only where it is no GraphQL answer, or one that the model cannot hold."""
    from pydantic import ValidationError

    if reply.status == 200:
        try:
            envelope = _envelope(operation.model).model_validate_json(reply.content)
        except ValidationError:
            pass  # said properly below, by the slow path
        else:
            if envelope.data is not None and not envelope.errors:
                return Answer(envelope.data)
    body = _json_object(reply.content)
    if body is None:
        raise _not_graphql(operation, reply, now)
    errors = _errors(operation, body.get("errors"), reply, now)
    data: ResultT | None = None
    if body.get("data") is not None:
        try:
            data = operation.model.model_validate_json(json.dumps(body["data"]))
        except ValidationError as misfit:
            if not errors:
                raise _misfit(operation, misfit) from None
    if data is None and not errors:
        raise _not_graphql(operation, reply, now)
    for error in errors:
        error.with_context(data=data, errors=(error, *(other for other in errors if other is not error)))
    return Answer(data, tuple(errors))


@cache
def _envelope(model: type[ResultT]) -> Any:
    from pydantic import ConfigDict, create_model

    config = ConfigDict(hide_input_in_errors=True)
    return create_model("Envelope", __config__=config, data=(model | None, None), errors=(Any, None))  # type: ignore[arg-type]


def _json_object(content: bytes) -> dict[str, Any] | None:
    """Return the JSON object of a body, sent plainly or base64-encoded (the live site has been seen to do that)."""
    if content.startswith(b"eyJ"):
        try:
            content = base64.b64decode(content, validate=True)
        except binascii.Error:
            return None
    try:
        body = json.loads(content)
    except ValueError:
        return None
    return body if isinstance(body, dict) and ("data" in body or "errors" in body) else None


def _errors(operation: Operation[Any], raw: Any, reply: Reply, now: float) -> list[KrakenError]:
    entries: Sequence[Any] = raw if isinstance(raw, list) else [raw] if raw else []
    return [
        _error(operation, entry if isinstance(entry, dict) else {"message": str(entry)}, reply, now)
        for entry in entries
    ]


def _error(operation: Operation[Any], entry: dict[str, Any], reply: Reply, now: float) -> KrakenError:
    extensions = entry.get("extensions")
    extensions = extensions if isinstance(extensions, dict) else {}
    code, type_, description = (
        _text(extensions.get(key)) for key in ("errorCode", "errorType", "errorDescription")
    )
    path = entry.get("path") if isinstance(entry.get("path"), list) else ()
    message = _text(entry.get("message")) or "the server gave no message"
    # The codes of a refused login mean no more than "invalid data" elsewhere, for instance of a token to be invalidated.
    known = code if operation.name == LOGIN or code not in REFUSED_CREDENTIALS | REFUSED_REFRESH_TOKEN else None
    kind = class_for(known, type_)
    if code is None and type_ is None and reply.status == 400:
        kind = SchemaMismatchError
        field = _field_at(operation.document, entry.get("locations"))
        message = (
            f"{message} (at {field!r})"
            if field and f"'{field}'" not in message and f'"{field}"' not in message
            else message
        )
    error = kind(
        message,
        code=code,
        type=type_,
        description=description,
        path=[step for step in path or () if isinstance(step, str | int)],
        operation=operation.name,
        status=reply.status,
        extensions=extensions,
    )
    if isinstance(error, RateLimitError | ServiceUnavailableError):
        error.retry_after = parse_retry_after(reply.retry_after, now)
    return error


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _field_at(document: str, locations: Any) -> str | None:
    """Return the name that stands in a (one-line) document where the server found fault."""
    try:
        column = locations[0]["column"] - 1
    except (TypeError, KeyError, IndexError):
        return None
    found = re.compile(r"\w+").match(document, column) if isinstance(column, int) and column >= 0 else None
    return found[0] if found else None


def _misfit(operation: Operation[Any], error: Any) -> ProtocolError:
    """Say where data does not fit the model, without saying what the data was."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    where = ", ".join(f"{'.'.join(map(str, entry['loc']))} ({entry['type']})" for entry in found[:3])
    more = f" and {len(found) - 3} more" if len(found) > 3 else ""
    return _MisfitError(
        f"the answer does not fit the schema at {where}{more}", operation=operation.name, status=200
    )


class _MisfitError(ProtocolError):
    hint = "The API has changed: update oefr-kraken."


def _not_graphql(operation: Operation[Any], reply: Reply, now: float) -> KrakenError:
    """Classify an answer that is no GraphQL by its HTTP status."""
    kind = (reply.content_type.split(";")[0] or "no content type").strip()
    said = f"HTTP {reply.status} with {kind}, {len(reply.content)} bytes, which is no GraphQL answer"
    status = reply.status
    context = {"operation": operation.name, "status": status}
    if status == 401:
        return AuthenticationError(said).with_context(**context)
    if status == 403:
        return BlockedError(f"blocked before the API: {said}").with_context(**context)
    if status == 429:
        return RateLimitError(said).with_context(
            **context, retry_after=parse_retry_after(reply.retry_after, now)
        )
    if status >= 500 or status in RETRIED_STATUSES:
        return ServiceUnavailableError(said).with_context(
            **context, retry_after=parse_retry_after(reply.retry_after, now)
        )
    if 300 <= status < 400:
        from urllib.parse import urlsplit

        host = urlsplit(reply.location or "").hostname or "elsewhere"
        return ProtocolError(f"HTTP {status} redirects to {host}; redirects are not followed").with_context(
            **context
        )
    return ProtocolError(said).with_context(**context)
