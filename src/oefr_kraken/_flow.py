"""The flow of one call, without I/O: a generator yields steps and is sent their outcomes.

    Send      an HTTP request       -> Reply, or TransportError thrown in
    Wait      some seconds          -> None
    NeedToken a token, not this one -> str, or KrakenError thrown in
    Blocking  a call that may block -> what it returns              (see _tokens)

A sync and an async driver (`_transport`) carry the steps out, so that what to send, whether to retry and when to renew a token is
decided here, once, for both.
"""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from ._answers import LOGIN, RETRIED_STATUSES, Answer, Reply, read
from ._limits import DEFAULT_PAGE_SIZE
from .errors import (
    DISABLED_FIELD,
    EXPIRED_TOKEN,
    RATE_LIMITED,
    KrakenError,
    RateLimitError,
    ServiceUnavailableError,
    TransportError,
    ValidationError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ._models import Result
    from ._operation import Operation
    from .retry import RetryPolicy

    ResultT = TypeVar("ResultT", bound=Result)

logger = logging.getLogger("oefr_kraken")


@dataclass(frozen=True)
class Send:
    """A step: post this body. `timeout` in seconds."""

    body: bytes
    token: str | None = field(repr=False)
    timeout: float
    operation: str


@dataclass(frozen=True)
class Wait:
    """A step: let this many seconds pass."""

    seconds: float


@dataclass(frozen=True)
class NeedToken:
    """A step: answer an access token other than `refused`."""

    refused: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Attempt:
    """One HTTP request of a call and what came of it."""

    number: int
    started_at: float
    """Unix seconds."""
    seconds: float
    status: int | None
    """HTTP status; None where no answer came."""
    code: str | None
    """Error code of the server, such as `"KT-CT-4177"`."""
    error: str | None
    """Name of the exception class; None where the answer was good."""


@dataclass(frozen=True)
class Call:
    """One finished call of an operation: what the callables in `client.events` receive. No variables, no data, no token."""

    operation: str
    kind: str
    """`"query"` or `"mutation"`."""
    started_at: float
    """Unix seconds."""
    seconds: float
    """Duration with all attempts and waits."""
    attempts: tuple[Attempt, ...]
    error: KrakenError | None
    """What the call ended with; None where it ended well."""


@dataclass(frozen=True)
class Options:
    """What may differ from call to call."""

    timeout: float
    retry: RetryPolicy
    partial: bool = False


@dataclass(frozen=True)
class World:
    """Clock and chance, injected so that every policy is tested without waiting."""

    wall: Callable[[], float]
    """Unix seconds: for tokens and dates."""
    monotonic: Callable[[], float]
    """Seconds that never step back: for durations and deadlines."""
    chance: Callable[[], float]
    """Random number within 0 and 1."""


def call(
    operation: Operation[ResultT],
    variables: Mapping[str, Any],
    options: Options,
    world: World,
    rate_limit: Callable[[], Operation[Any]] | None = None,
    report: Callable[[Call], None] | None = None,
) -> Generator[Any, Any, Answer[ResultT]]:
    """Call one operation: token, request, retries, errors. Answers data, with errors besides only where `options.partial`."""
    attempts: list[Attempt] = []
    started_at, started = world.wall(), world.monotonic()
    failure: KrakenError | None = None
    answer: Answer[ResultT] | None = None
    try:
        answer = yield from _attempts(operation, variables, options, world, rate_limit, attempts)
    except KrakenError as error:
        failure = error
    if report is not None:
        seconds = world.monotonic() - started
        report(Call(operation.name, operation.kind, started_at, seconds, tuple(attempts), failure))
    if failure is not None:
        raise failure
    assert answer is not None
    return answer


def _attempts(
    operation: Operation[ResultT],
    variables: Mapping[str, Any],
    options: Options,
    world: World,
    rate_limit: Callable[[], Operation[Any]] | None,
    attempts: list[Attempt],
) -> Generator[Any, Any, Answer[ResultT]]:
    policy = options.retry
    give_up_at = math.inf if policy.deadline is None else world.monotonic() + policy.deadline
    body = _body(operation, variables)
    authenticated = operation.name != LOGIN  # a login that carries an expired token is refused for that token
    repeatable = (
        operation.kind == "query" or operation.name == LOGIN or _has_idempotency_key(variables)
    )
    refused: str | None = None
    failures = 0
    while True:
        token = (yield NeedToken(refused)) if authenticated else None
        timeout = max(min(options.timeout, give_up_at - world.monotonic()), 0.001)
        answer, errors = yield from _attempt(
            operation, Send(body, token, timeout, operation.name), world, attempts
        )
        if not errors:
            assert answer is not None
            return answer
        error = errors[0]
        if token is not None and refused is None and any(e.code in EXPIRED_TOKEN for e in errors):
            refused = token  # one renewal and one replay, never two; it counts as no failure
            continue
        failures += 1
        pause = _pause(error, policy, failures, repeatable, world.chance)
        if pause is None and options.partial and answer is not None and _holds_data(answer.data):
            return answer
        if pause is not None and rate_limit is not None and error.code in RATE_LIMITED and failures == 1:
            pause = yield from _time_to_live(rate_limit(), token, options, world, pause)
            if pause > policy.retry_after:
                error.with_context(retry_after=pause)
                raise error
        if pause is None or world.monotonic() + pause >= give_up_at:
            raise error
        yield Wait(pause)


def _body(operation: Operation[Any], variables: Mapping[str, Any]) -> bytes:
    """Write the request: all but the variables is the same each time."""
    from ._models import UNSET, dump_variables

    sizes = (variables.get("first", UNSET), variables.get("last", UNSET))
    if "first" in operation.variables and all(size is None or size is UNSET for size in sizes):
        variables = {
            **variables,
            "first": DEFAULT_PAGE_SIZE,
        }  # a connection without a page size is refused (KT-CT-1201)
    try:
        written = dump_variables(variables)
    except (TypeError, ValueError) as error:
        raise ValidationError(str(error), operation=operation.name) from None
    return _head(operation.name, operation.document) + written + b"}"


@lru_cache(maxsize=1024)
def _head(name: str, document: str) -> bytes:
    return json.dumps({"operationName": name, "query": document})[:-1].encode() + b', "variables": '


def _attempt(
    operation: Operation[ResultT], request: Send, world: World, attempts: list[Attempt]
) -> Generator[Any, Any, tuple[Answer[ResultT] | None, tuple[KrakenError, ...]]]:
    """Send once; answer what came and the errors it holds, an error of transport or protocol among them."""
    started_at, started = world.wall(), world.monotonic()
    reply: Reply | None = None
    answer: Answer[ResultT] | None = None
    try:
        reply = yield request
        assert reply is not None
        answer = read(operation, reply, world.wall())
        errors = answer.errors
    except KrakenError as error:
        errors = (error,)
    seconds = world.monotonic() - started
    number, status = len(attempts) + 1, reply.status if reply else None
    code, name = (errors[0].code, type(errors[0]).__name__) if errors else (None, None)
    attempts.append(Attempt(number, started_at, seconds, status, code, name))
    outcome = f"{name} {code or ''}".rstrip() if name else "ok"
    logger.debug(
        "%s: HTTP %s in %.0f ms, attempt %d, %s",
        operation.name,
        status or "-",
        seconds * 1000,
        number,
        outcome,
    )
    return answer, errors


def _pause(
    error: KrakenError, policy: RetryPolicy, failures: int, repeatable: bool, chance: Callable[[], float]
) -> float | None:
    """Return the seconds to wait before the next try, or None where there must be none."""
    if failures >= policy.attempts or error.code in DISABLED_FIELD:
        return None
    unanswered = isinstance(error, TransportError)
    busy = isinstance(error, RateLimitError | ServiceUnavailableError) or _is_retried(error.status)
    cannot_have_run = (
        getattr(error, "never_sent", False) or isinstance(error, RateLimitError) or error.status in (425, 429)
    )
    if not (unanswered or busy) or not (repeatable or cannot_have_run):
        return None
    if error.operation == LOGIN and isinstance(error, RateLimitError) and error.code is not None:
        return None  # the limit on logins does not reset by itself: more logins make it worse
    asked = getattr(error, "retry_after", None)
    if asked is None:
        return policy.backoff(failures, chance())
    return asked if asked <= policy.retry_after else None


def _is_retried(status: int | None) -> bool:
    return status is not None and (status in RETRIED_STATUSES or status >= 500)


def _time_to_live(
    operation: Operation[Any], token: str | None, options: Options, world: World, pause: float
) -> Generator[Any, Any, float]:
    """Ask how long the points allowance lasts; where the server will not say, keep the pause at hand."""
    request = Send(_body(operation, {}), token, options.timeout, operation.name)
    answer, errors = yield from _attempt(operation, request, world, [])
    limits = getattr(answer.data, "rate_limit_info", None) if answer is not None and not errors else None
    allowance = getattr(limits, "points_allowance_rate_limit", None)
    ttl = getattr(allowance, "ttl", None)
    # The ttl says when the whole allowance renews. Points left all the same: another limit spoke, so back off as usual.
    if isinstance(ttl, int) and getattr(allowance, "remaining_points", None) in (0, None):
        return max(float(ttl), pause)
    return pause


def _holds_data(data: Result | None) -> bool:
    return data is not None and any(value is not None for _, value in data)


def _has_idempotency_key(variables: Mapping[str, Any]) -> bool:
    values = [variables, *variables.values()]
    keys = (
        v.get("idempotencyKey") if isinstance(v, dict) else getattr(v, "idempotency_key", None)
        for v in values
    )
    return any(isinstance(key, str) and key for key in keys)
