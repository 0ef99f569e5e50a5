"""Stay within the hourly allowance of points: `Client(..., points=PointsBudget())`, shared by a fleet through Redis.

    PointsBudget()                                                       one process
    PointsBudget("redis://localhost:6379/0", limit=300_000)              all workers that name this Redis

Before each request its cost is taken from the budget. While much is left nothing happens; below a share of it requests are spread
evenly over the time until the allowance renews; and when it is spent they wait for that, instead of running into KT-CT-1199. The cost
is an estimate, one point for each selected field; what the server itself counts is asked for now and then (`rateLimitInfo`) and then
counts for all.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from ._flow import NeedToken, Send, Wait
from ._tokens import Blocking
from .errors import RATE_LIMITED, ConfigurationError, KrakenError, RateLimitError, not_installed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from ._operation import Operation

__all__ = ["PointsBudget", "cost_of"]

logger = logging.getLogger("oefr_kraken")

_ASK_SECONDS = 15.0
"""How often, at most, a process thinks of asking the server what is left."""
_ASK_SHARE = 0.05
"""Share of the allowance after which it thinks of that earlier."""
_ALONE_SECONDS = 5
"""For so long after one worker asked, no other does; and so long a storage that failed is left in peace."""
_LONGEST_WAIT = 60.0
"""Seconds after which one that waits for the allowance looks again."""


@dataclass(frozen=True)
class Grant:
    """What a request may do: wait so many seconds, and then be sent, or else ask again."""

    seconds: float
    granted: bool
    paced: bool = False
    """True where these seconds were its turn: it asks again with that."""


class PointsBudget:
    """An hourly allowance of points, for any number of clients. Extra: `oefr-kraken[points]`; `[redis]` too where Redis is used.

    Args:
        storage: where the count is kept: `"memory://"` for this process, or `redis://...` for all workers that name it; anything that
            the `limits` library takes. A storage that cannot be reached costs a warning; meanwhile each worker counts for itself.
        limit: points an hour: 50,000 for a user, 100,000 for an organisation, 300,000 for an OAuth application; or a share of it
            that you leave to this program.
        reserve: share of the limit that is left unspent, for what others spend unseen.
        slow_below: share of the limit below which requests are spread evenly over the time that is left.
        name: whose allowance it is, where several are kept in one storage.

    """

    def __init__(
        self,
        storage: str = "memory://",
        *,
        limit: int = 50_000,
        reserve: float = 0.02,
        slow_below: float = 0.2,
        name: str = "allowance",
    ) -> None:
        if limit < 1 or not 0 <= reserve < 1 or not 0 <= slow_below <= 1:
            raise ConfigurationError("PointsBudget: limit must be 1 or more, shares within 0 and 1")
        try:
            import limits
            from limits.errors import ConfigurationError as StorageConfigurationError
            from limits.storage import storage_from_string
        except ImportError as error:
            raise not_installed("points", error) from None
        try:
            self._storage = storage_from_string(storage, wrap_exceptions=True)
        except StorageConfigurationError as error:
            raise ConfigurationError(f"PointsBudget: {error}") from None
        except ImportError as error:
            raise not_installed("redis", error) from None
        self.limit = limit
        self.may_block = not storage.startswith("memory:")
        """Whether `take` and its likes wait for a network."""
        self._reserve = int(limit * reserve)
        self._slow_below = slow_below * limit
        self._key = limits.RateLimitItemPerHour(limit - self._reserve).key_for("oefr-kraken", name)
        self._asked_key = limits.RateLimitItemPerSecond(1, _ALONE_SECONDS).key_for("oefr-kraken", name)
        self._local = storage_from_string("memory://")
        self._lock = threading.Lock()
        self._failed_at: float | None = None
        self._thought_at = -_ASK_SECONDS
        self._spent = 0
        self._flying = 0
        self._renews_at: float | None = None
        self._slot = 0.0

    def _on(self, action: Callable[[Any], Any]) -> Any:
        """Carry out an action on the shared storage, or on this process's own while that cannot be reached."""
        from limits.errors import StorageError

        failed_at = self._failed_at
        if failed_at is None or time.time() - failed_at >= _ALONE_SECONDS:
            try:
                answer = action(self._storage)
            except StorageError as error:
                if failed_at is None:
                    logger.warning(
                        "points: the storage cannot be reached (%s); counting alone",
                        type(error.storage_error).__name__,
                    )
                self._failed_at = time.time()
                self._thought_at = -_ASK_SECONDS
            else:
                if failed_at is not None:
                    logger.warning("points: the storage is back")
                    self._failed_at = None
                    self._thought_at = -_ASK_SECONDS  # it may have come back empty
                return answer
        return action(self._local)

    def take(self, cost: int, *, paced: bool = False) -> Grant:
        """Take the cost of a request, or learn when to ask again, and whether with `paced`: its turn has come. Thread-safe."""
        most = self.limit - self._reserve

        def count(storage: Any) -> tuple[int, bool, float]:
            used: int = storage.incr(self._key, 3600, amount=cost)
            # A request that costs more than all there is goes alone.
            granted = used <= most or used == cost
            if granted and (paced or most - used + cost >= self._slow_below):
                return used, True, 0.0
            # Nothing is held while waiting: what was taken and not sent would look like a wrong count when the server is asked.
            storage.incr(self._key, 3600, amount=-cost)
            return used, False, storage.get_expiry(self._key)

        used, granted, renews_at = self._on(count)
        with self._lock:
            if granted:
                self._spent += cost
                self._flying += cost
                return Grant(0.0, granted=True)
            now = time.time()
            if self._renews_at is not None and self._renews_at > now:
                renews_at = min(renews_at, self._renews_at)
            left_seconds = max(renews_at - now, 1.0)
            left = most - used + cost
            if left < cost:
                return Grant(min(left_seconds, _LONGEST_WAIT), granted=False)
            slot = max(self._slot, now)
            self._slot = slot + cost * left_seconds / left
            return Grant(slot - now, granted=False, paced=True)

    def landed(self, cost: int) -> None:
        """Note that a request that was granted is answered, or was not sent after all."""
        with self._lock:
            self._flying -= cost

    def should_ask(self) -> bool:
        """Tell whether the caller shall ask the server what is left; one at a time is told so, among all that share the storage."""
        with self._lock:
            now = time.time()
            renewed = self._renews_at is not None and now >= self._renews_at
            if (
                now - self._thought_at < _ASK_SECONDS
                and self._spent < self.limit * _ASK_SHARE
                and not renewed
            ):
                return False
            self._thought_at, self._spent = now, 0
            if renewed:
                self._renews_at = None
        asked: int = self._on(lambda storage: storage.incr(self._asked_key, _ALONE_SECONDS, amount=1))
        return asked == 1

    def learn(self, limit: int | None, remaining: int, ttl: float) -> None:
        """Take over what the server says: its limit, what remains of it, and in how many seconds it renews."""
        most = self.limit - self._reserve
        wanted = min(max(most - (remaining - self._reserve), 0), most)
        with self._lock:
            # What was taken here and did not arrive there yet, and a guess of the same for other workers.
            under_way = self._flying + int(self.limit * _ASK_SHARE)

        def correct(storage: Any) -> None:
            taken = storage.get(self._key)
            # Downwards only where the whole allowance is ours: where we take a share of it, its rest says nothing of the share.
            if taken < wanted:
                storage.incr(self._key, 3600, amount=wanted - taken)
            elif taken > wanted + under_way and limit is not None and limit <= self.limit:
                # Anew, so that this count does not end before the server's hour does.
                storage.clear(self._key)
                storage.incr(self._key, 3600, amount=wanted + under_way)

        self._on(correct)
        with self._lock:
            self._renews_at = time.time() + max(ttl, 1.0)

    def __repr__(self) -> str:
        return f"PointsBudget(limit={self.limit})"


ResultT = TypeVar("ResultT")


def paced(
    make: Callable[[], Generator[Any, Any, ResultT]],
    operation: Operation[Any],
    budget: PointsBudget,
    ask: Callable[[], Generator[Any, Any, Any]],
) -> Generator[Any, Any, ResultT]:
    """Wrap the flow of a call: each request of it takes its cost first.

    `make` makes the flow, so that its deadline begins when there are points; `ask` is the flow of a `rateLimitInfo` call.
    """
    cost = cost_of(operation.document)
    tries = 3
    while True:
        yield from _wait(budget, cost, ask)
        tries -= 1
        try:
            return (yield from _charged(make(), operation.name, budget, cost, ask))
        except RateLimitError as error:
            seconds = error.retry_after
            if error.code not in RATE_LIMITED or seconds is None or tries == 0:
                raise
        yield from _do(budget, partial(budget.learn, None, 0, seconds))


def _charged(
    flow: Generator[Any, Any, ResultT],
    operation: str,
    budget: PointsBudget,
    cost: int,
    ask: Callable[[], Generator[Any, Any, Any]],
) -> Generator[Any, Any, ResultT]:
    """Pass the steps of a flow on; before each try but the first, which is paid for, take its cost."""
    held = True
    try:
        step = next(flow)
        while True:
            if isinstance(step, NeedToken) and step.operation == operation and not held:
                yield from _wait(budget, cost, ask)
                held = True
            arrives = held and isinstance(step, Send)
            try:
                outcome = yield step
            except BaseException as error:  # noqa: BLE001  thrown into the flow, which raises it again
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
            if arrives:
                budget.landed(cost)
                held = False
    except StopIteration as finished:
        answer: ResultT = finished.value
        return answer
    finally:
        if held:
            budget.landed(cost)


def _wait(
    budget: PointsBudget, cost: int, ask: Callable[[], Generator[Any, Any, Any]]
) -> Generator[Any, Any, None]:
    grant = Grant(0.0, granted=False)
    while not grant.granted:
        if (yield from _do(budget, budget.should_ask)):
            yield from _ask(budget, ask)
        grant = yield from _do(budget, partial(budget.take, cost, paced=grant.paced))
        if grant.seconds > 0:
            yield Wait(grant.seconds)


def _do(budget: PointsBudget, action: Callable[[], Any]) -> Generator[Any, Any, Any]:
    """Carry out an action of the budget, in a thread where it may wait for a network."""
    if not budget.may_block:
        return action()
    return (yield Blocking(action))


def _ask(budget: PointsBudget, ask: Callable[[], Generator[Any, Any, Any]]) -> Generator[Any, Any, None]:
    try:
        answer = yield from ask()
    except KrakenError as error:
        logger.debug("points: rateLimitInfo failed (%s)", type(error).__name__)
        return
    limits = answer.data.rate_limit_info if answer.data is not None else None
    allowance = limits.points_allowance_rate_limit if limits is not None else None
    if allowance is None or allowance.remaining_points is None or allowance.ttl is None:
        return
    said = (allowance.limit, allowance.remaining_points, float(allowance.ttl))
    yield from _do(budget, lambda: budget.learn(*said))


# What a document costs, without graphql-core, which the client does not need otherwise

_TOKEN = re.compile(r'#[^\n]*|\.\.\.|[_A-Za-z]\w*|[{}():@]|"""(?:.|\n)*?"""|"(?:\\.|[^"\\])*"')


@lru_cache(maxsize=1024)
def cost_of(document: str) -> int:
    """Return the estimated cost of an operation in points: one for each selected field, fragments expanded."""
    tokens = [token for token in _TOKEN.findall(document) if token[0] not in '#"']
    fragments: dict[str, tuple[int, list[str]]] = {}
    operation: tuple[int, list[str]] = (0, [])
    at = 0
    while at < len(tokens):
        begin = tokens.index("{", _after_arguments(tokens, at))
        found, end = _selection(tokens, begin + 1)
        if tokens[at] == "fragment":
            fragments[tokens[at + 1]] = found
        else:
            operation = found
        at = end

    def total(found: tuple[int, list[str]]) -> int:
        fields, spreads = found
        return fields + sum(total(fragments[name]) for name in spreads)

    return total(operation)


def _after_arguments(tokens: list[str], at: int) -> int:
    """Skip the variables of an operation, whose defaults may hold braces."""
    while tokens[at] not in "({":
        at += 1
    return _skip(tokens, at) if tokens[at] == "(" else at


def _skip(tokens: list[str], at: int) -> int:
    """Return where the parenthesis that opens at `at` has closed."""
    depth = 0
    while True:
        depth += {"(": 1, ")": -1}.get(tokens[at], 0)
        at += 1
        if depth == 0:
            return at


def _selection(tokens: list[str], at: int) -> tuple[tuple[int, list[str]], int]:
    """Count the fields of a selection set whose brace was just opened, with all inside; name the fragments that it spreads."""
    fields, spreads = 0, list[str]()
    while tokens[at] != "}":
        if tokens[at] == "(":
            at = _skip(tokens, at)
        elif tokens[at] == "{":
            (inner, more), at = _selection(tokens, at + 1)
            fields, spreads = fields + inner, spreads + more
        elif tokens[at] == "...":
            if tokens[at + 1] == "on":
                at += 3
            elif tokens[at + 1] in "{@":
                at += 1
            else:
                spreads.append(tokens[at + 1])
                at += 2
        elif (
            tokens[at] == "@" or tokens[at + 1] == ":"
        ):  # a directive, whose arguments are skipped above; an alias
            at += 2
        else:
            fields += 1
            at += 1
    return (fields, spreads), at + 1
