"""What an answer of the server means: bytes to a typed model and typed errors. No I/O here.

The order of the questions: is it GraphQL (a JSON object with `data` or `errors`)? Then `errors` decide, by code. Is it not? Then
the HTTP status does. Nothing that the server sent is quoted where it could hold a customer's data, except the server's own messages.
"""

from __future__ import annotations

import base64
import json
import re
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import (
    ApplicationError,
    AuthenticationError,
    AuthorizationError,
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
    from collections.abc import Collection, Sequence

    from ._models import Result
    from ._operation import Operation

ResultT = TypeVar("ResultT", bound="Result")

LOGIN = "ObtainKrakenToken"
"""The operation that obtains tokens: it goes out without one, and its errors are about who is asking."""


def is_passing(status: int) -> bool:
    """Tell whether an HTTP status speaks of trouble that may be over at the next try."""
    return status in (408, 425, 429) or status >= 500


@dataclass(slots=True)
class Reply:
    """One HTTP answer."""

    status: int
    content: bytes = field(repr=False)
    content_type: str = ""
    retry_after: str | None = None
    location: str | None = None


@dataclass(slots=True)
class Answer(Generic[ResultT]):
    """What a reply holds: data, errors, or both."""

    data: ResultT | None
    errors: tuple[KrakenError, ...] = ()
    holds_data: bool = True
    """Whether any value of the operation is not null."""


def read(
    operation: Operation[ResultT], reply: Reply, now: float, secrets: Collection[str] = ()
) -> Answer[ResultT]:
    """Read a reply; raises a KrakenError only where it is no GraphQL answer, or one that the model cannot hold.

    `secrets`: what the request was sent with (token, password); should the server's words repeat them, they are masked there.
    """
    decode = operation.decode or _envelope(operation.model).model_validate_json
    if reply.status == 200:
        try:
            whole = decode(reply.content)
        except (ValueError, RecursionError):
            pass  # said properly below, by the slow path
        else:
            if whole.data is not None and not whole.errors:
                return Answer(whole.data)
    body = _json(reply.content)
    if not isinstance(body, dict) or not ("data" in body or "errors" in body):
        raise _not_graphql(operation, reply, body, now)
    errors = _errors(operation, body.get("errors"), reply, now, secrets)
    data: ResultT | None = None
    misfit: ProtocolError | None = None
    if body.get("data") is not None:
        try:
            data = decode(json.dumps({"data": body["data"]}).encode()).data
        except ValueError as refusal:
            misfit = _misfit(operation, refusal, reply.status)
        except RecursionError:
            misfit = ProtocolError(
                "the answer is nested too deeply", operation=operation.name, status=reply.status
            )
    if data is None and not errors:
        raise misfit or _not_graphql(operation, reply, body, now)
    for error in errors:
        error.with_context(data=data, errors=(error, *(other for other in errors if other is not error)))
    holds_data = data is not None and any(value is not None for value in body["data"].values())
    return Answer(data, tuple(errors), holds_data)


_envelopes: dict[type[Result], Any] = {}
_building = threading.Lock()  # models are built at first use, which two threads must not do at once


def _envelope(model: type[ResultT]) -> Any:
    found = _envelopes.get(model)
    if found is None:
        from pydantic import ConfigDict, create_model

        config = ConfigDict(hide_input_in_errors=True)
        with _building:
            found = create_model("Envelope", __config__=config, data=(model | None, None), errors=(Any, None))  # type: ignore[arg-type]
            _envelopes[model] = found
    return found


def _json(content: bytes) -> Any:
    """Return what a body holds, sent plainly or base64-encoded (the live site has been seen to do that); None if it is no JSON."""
    try:
        if content.startswith(b"eyJ"):
            content = base64.b64decode(b"".join(content.split()), validate=True)
        return json.loads(content)
    except (ValueError, RecursionError):  # binascii.Error and UnicodeDecodeError are ValueErrors
        return None


def _errors(
    operation: Operation[Any], raw: Any, reply: Reply, now: float, secrets: Collection[str]
) -> list[KrakenError]:
    entries: Sequence[Any] = raw if isinstance(raw, list) else [raw] if raw else []
    return [
        _error(operation, entry if isinstance(entry, dict) else {"message": entry}, reply, now, secrets)
        for entry in entries
    ]


def _error(
    operation: Operation[Any], entry: dict[str, Any], reply: Reply, now: float, secrets: Collection[str]
) -> KrakenError:
    extensions = entry.get("extensions")
    extensions = extensions if isinstance(extensions, dict) else {}
    code, type_ = _word(extensions.get("errorCode")), _word(extensions.get("errorType"))
    path = entry.get("path") if isinstance(entry.get("path"), list) else ()
    message = _text(entry.get("message"), secrets) or "the server gave no message"
    kind = class_for(code, type_, login=operation.name == LOGIN)
    if code is None and type_ is None:
        kind = _class_for_status(reply.status)
    if kind is SchemaMismatchError:
        field = _field_at(operation.document, entry.get("locations"))
        if field and f"'{field}'" not in message and f'"{field}"' not in message:
            message = f"{message} (at {field!r})"
    error = kind(
        message,
        code=code,
        type=type_,
        description=_text(extensions.get("errorDescription"), secrets),
        path=[step for step in path or () if isinstance(step, str | int)],
        operation=operation.name,
        status=reply.status,
        extensions=extensions,
    )
    if isinstance(error, RateLimitError | ServiceUnavailableError):
        error.retry_after = parse_retry_after(reply.retry_after, now)
    return error


def _class_for_status(status: int) -> type[KrakenError]:
    """Return the class of an error that has neither code nor type."""
    if status == 429:
        return RateLimitError
    if is_passing(status):
        return ServiceUnavailableError
    known: dict[int, type[KrakenError]] = {
        400: SchemaMismatchError,
        401: AuthenticationError,
        403: AuthorizationError,
    }
    return known.get(status, ApplicationError)


def _word(value: Any) -> str | None:
    """Return a code or type; None for anything that does not look like one, since both go into logs."""
    return value if isinstance(value, str) and re.fullmatch(r"[\w.:-]{1,80}", value) else None


MASK = "**********"
_JWT = re.compile(r"eyJ[\w-]{8,}\.[\w-]+\.[\w-]+")


def _text(value: Any, secrets: Collection[str]) -> str | None:
    if not isinstance(value, str) or not value:
        return None
    for secret in secrets:
        value = value.replace(secret, MASK)
    return _JWT.sub(MASK, value)


def _field_at(document: str, locations: Any) -> str | None:
    """Return the name that stands in a (one-line) document where the server found fault."""
    try:
        column = locations[0]["column"] - 1
    except (TypeError, KeyError, IndexError):
        return None
    found = re.compile(r"\w+").match(document, column) if isinstance(column, int) and column >= 0 else None
    return found[0] if found else None


def _misfit(operation: Operation[Any], error: ValueError, status: int) -> ProtocolError:
    """Say where data does not fit the model, without saying what the data was."""
    from pydantic import ValidationError

    if isinstance(error, ValidationError):
        found = error.errors(include_url=False, include_context=False, include_input=False)
        where = ", ".join(f"{'.'.join(map(str, entry['loc'][1:]))} ({entry['type']})" for entry in found[:3])
        more = f" and {len(found) - 3} more" if len(found) > 3 else ""
        said = f" at {where}{more}"
    else:
        said = f": {error}"
    misfit = ProtocolError(
        f"the answer does not fit the schema{said}", operation=operation.name, status=status
    )
    return misfit.with_context(hint="The API has changed: update oefr-kraken.")


def _not_graphql(operation: Operation[Any], reply: Reply, body: Any, now: float) -> KrakenError:
    """Classify an answer that is no GraphQL by its HTTP status."""
    kind = (reply.content_type.split(";")[0] or "no content type").strip()
    status = reply.status
    said = f"HTTP {status} with {kind}, {len(reply.content)} bytes, which is no GraphQL answer"
    context: dict[str, Any] = {"operation": operation.name, "status": status}
    found: type[KrakenError] = ProtocolError
    if status == 403 and not isinstance(body, dict):
        found, said = BlockedError, f"blocked before the API: {said}"
    elif status in (401, 403) or is_passing(status):
        found = _class_for_status(status)
    elif 300 <= status < 400:
        said = f"HTTP {status} redirects to {_host(reply.location)}; redirects are not followed"
    elif body is None and "json" in kind:
        said = f"HTTP {status} with {len(reply.content)} bytes of broken JSON"
        context["hint"] = "The answer was cut short or garbled on its way: try again."
    if issubclass(found, RateLimitError | ServiceUnavailableError):
        context["retry_after"] = parse_retry_after(reply.retry_after, now)
    return found(said).with_context(**context)


def _host(location: str | None) -> str:
    from urllib.parse import urlsplit

    try:
        return urlsplit(location or "").hostname or "elsewhere"
    except ValueError:
        return "elsewhere"
