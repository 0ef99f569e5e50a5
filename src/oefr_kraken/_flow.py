"""The flow of one call, without I/O: a generator yields steps and is sent their outcomes.

    Send      an HTTP request       -> Reply, or TransportError thrown in
    Wait      some seconds          -> None
    NeedToken a turn and a token    -> str, or KrakenError thrown in
    EndTurn   let others send       -> None
    Blocking  a call that may block -> what it returns              (see _tokens)

A driver for threads (`_sync_session`) and one for asyncio (`_async_session`) carry the steps out, so that what to send, whether to
retry and when to renew a token is decided here, once, for both.
"""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from ._answers import LOGIN, Answer, Reply, is_passing, read
from ._limits import DEFAULT_PAGE_SIZE
from .errors import (
    EXPIRED_TOKEN,
    RATE_LIMITED,
    ApplicationError,
    KrakenError,
    RateLimitError,
    ServiceUnavailableError,
    TransportError,
    TransportTimeoutError,
    ValidationError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ._models import Result
    from ._operation import Operation
    from .retry import RetryPolicy

    ResultT = TypeVar("ResultT", bound=Result)

logger = logging.getLogger("oefr_kraken")


@dataclass(slots=True)
class Send:
    """A step: post this body. `timeout` in seconds."""

    operation: str
    body: bytes = field(repr=False)
    timeout: float
    token: str | None = field(default=None, repr=False)


@dataclass(slots=True)
class Wait:
    """A step: let this many seconds pass."""

    seconds: float


@dataclass(slots=True)
class EndTurn:
    """A step: let another caller have the turn, if there is one to give away."""


@dataclass(slots=True)
class NeedToken:
    """A step: wait for a turn to send, then answer an access token other than `refused`.

    The turn comes first: a token that was fetched before a long queue could be spent at its end. It is kept for a replay: were the
    caller that knows of a refused token to queue again, all before it in the queue would send that token too.
    """

    operation: str
    refused: str | None = field(default=None, repr=False)
    give_up_at: float = math.inf
    """On the monotonic clock."""
    report: Callable[[Call], None] | None = field(default=None, repr=False)
    """Told of the login, where one is needed."""


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

    def finish(error: KrakenError | None) -> None:
        if report is not None:
            seconds = world.monotonic() - started
            report(Call(operation.name, operation.kind, started_at, seconds, tuple(attempts), error))

    try:
        answer = yield from _attempts(operation, variables, options, world, rate_limit, report, attempts)
    except KrakenError as error:
        yield EndTurn()
        finish(error)
        raise
    yield EndTurn()
    finish(None)
    return answer


def _attempts(
    operation: Operation[ResultT],
    variables: Mapping[str, Any],
    options: Options,
    world: World,
    rate_limit: Callable[[], Operation[Any]] | None,
    report: Callable[[Call], None] | None,
    attempts: list[Attempt],
) -> Generator[Any, Any, Answer[ResultT]]:
    policy = options.retry
    give_up_at = math.inf if policy.deadline is None else world.monotonic() + policy.deadline
    body = _body(operation, variables)
    authenticated = operation.name != LOGIN  # a login that carries an expired token is refused for that token
    repeatable = operation.kind == "query" or operation.name == LOGIN or _has_idempotency_key(variables)
    token: str | None = None
    refused: str | None = None
    replayed = False
    failures = 0
    while True:
        if authenticated:
            token = yield NeedToken(operation.name, refused, give_up_at, report)
        left = give_up_at - world.monotonic()
        if left <= 0:
            raise past_deadline(operation.name, sent=bool(attempts))
        request = Send(operation.name, body, min(options.timeout, left), token)
        answer, errors = yield from _attempt(operation, request, world, attempts)
        if not errors:
            assert answer is not None
            return answer
        error = errors[0]
        kept = answer is not None and answer.holds_data
        # Data beside the error: a mutation has run at least in part.
        harmless = repeatable or (not kept and _cannot_have_run(error))
        if (
            token is not None
            and not replayed
            and any(map(_is_about_token, errors))
            and (repeatable or not kept)
        ):
            refused, replayed = token, True  # one renewal and one replay, never two; it counts as no failure
            continue
        failures += 1
        pause = _pause(errors, policy, failures, world.chance) if harmless else None
        if pause is not None and rate_limit is not None and error.code in RATE_LIMITED and failures == 1:
            pause = yield from _time_to_live(rate_limit(), refused, give_up_at, options, world, pause)
            if pause > policy.retry_after:
                error.with_context(retry_after=pause)
                pause = None
        if pause is None or world.monotonic() + pause >= give_up_at:
            if options.partial and kept and answer is not None:
                return answer
            raise error
        yield EndTurn()
        yield Wait(pause)
        replayed = False  # the new token may have expired as well since then


def past_deadline(operation: str, *, sent: bool) -> TransportTimeoutError:
    """Make the error of a call whose policy gives it no more time."""
    error = TransportTimeoutError("the deadline of the retry policy has passed", operation=operation)
    return error.with_context(
        never_sent=not sent, hint="Raise deadline= of the RetryPolicy, or try again later."
    )


class _Body(bytes):
    """A request. It does not show in a traceback with local variables: that of a login holds the password."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


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
    return _Body(_head(operation.name, operation.document) + written + b"}")


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
        answer = read(operation, reply, world.wall(), _secrets(request))
        errors = answer.errors
    except KrakenError as error:
        # Frames and contexts below here hold answers, headers and what other libraries say of them: nothing for a traceback.
        error.__traceback__ = error.__context__ = error.__cause__ = None
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


def _secrets(request: Send) -> tuple[str, ...]:
    """Return what the server's words must not repeat: the token, or what a login was tried with."""
    if request.operation != LOGIN:
        return (request.token,) if request.token else ()
    given = json.loads(request.body)["variables"].get("input")
    return (
        tuple(v for v in given.values() if isinstance(v, str) and len(v) > 3)
        if isinstance(given, dict)
        else ()
    )


def _pause(
    errors: tuple[KrakenError, ...], policy: RetryPolicy, failures: int, chance: Callable[[], float]
) -> float | None:
    """Return the seconds to wait before the next try, or None where there must be none."""
    if failures >= policy.attempts or not all(map(_passes, errors)):
        return None
    asked = max(
        (seconds for error in errors if (seconds := getattr(error, "retry_after", None)) is not None),
        default=None,
    )
    if asked is None:
        return policy.backoff(failures, chance())
    return float(asked) if asked <= policy.retry_after else None


def _passes(error: KrakenError) -> bool:
    """Tell whether this trouble may be over at the next try."""
    if error.operation == LOGIN and error.code in RATE_LIMITED:
        return False  # the limit on logins does not reset by itself: more logins make it worse
    if isinstance(error, TransportError | RateLimitError | ServiceUnavailableError):
        return True
    return isinstance(error, ApplicationError) and error.status is not None and is_passing(error.status)


def _cannot_have_run(error: KrakenError) -> bool:
    never_sent = isinstance(error, TransportError) and error.never_sent
    return never_sent or isinstance(error, RateLimitError) or error.status in (425, 429)


def _is_about_token(error: KrakenError) -> bool:
    return error.code in EXPIRED_TOKEN or (error.code is None and error.status == 401)


def _time_to_live(
    operation: Operation[Any],
    refused: str | None,
    give_up_at: float,
    options: Options,
    world: World,
    pause: float,
) -> Generator[Any, Any, float]:
    """Ask how long the points allowance lasts; where the server will not say, keep the pause at hand."""
    try:
        token = yield NeedToken(operation.name, refused, give_up_at)
    except KrakenError:
        return pause
    timeout = max(min(options.timeout, give_up_at - world.monotonic()), 0.001)
    request = Send(operation.name, _body(operation, {}), timeout, token)
    answer, errors = yield from _attempt(operation, request, world, [])
    limits = getattr(answer.data, "rate_limit_info", None) if answer is not None and not errors else None
    allowance = getattr(limits, "points_allowance_rate_limit", None)
    ttl = getattr(allowance, "ttl", None)
    # The ttl says when the whole allowance renews. Points left all the same: another limit spoke, so back off as usual.
    if isinstance(ttl, int) and getattr(allowance, "remaining_points", None) in (0, None):
        return max(float(min(ttl, 1_000_000)), pause)
    return pause


def _has_idempotency_key(variables: Mapping[str, Any]) -> bool:
    values = [variables, *variables.values()]
    keys = (
        v.get("idempotencyKey") if isinstance(v, dict) else getattr(v, "idempotency_key", None)
        for v in values
    )
    return any(isinstance(key, str) and key for key in keys)
