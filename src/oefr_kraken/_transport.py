"""The drivers: they carry out the steps of a flow over HTTP, one for threads and one for asyncio. The only module that imports httpx.

Both share what is not I/O: settings, the token cache, the choice of the flow. What differs is how a request is sent, how time
passes, and how callers wait for one another while one of them gets a token.
"""

from __future__ import annotations

import asyncio
import copy
import ipaddress
import logging
import math
import os
import threading
import weakref
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import urlsplit

from ._answers import Answer, Reply
from ._flow import Call, EndTurn, NeedToken, Options, Send, Wait, World, call, past_deadline
from ._tokens import Blocking, Need, Token, TokenCache, again, read_login, renew, store_key
from ._version import __version__
from .errors import ConfigurationError, KrakenError, ProtocolError, TransportError, TransportTimeoutError
from .retry import LONGEST

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, Awaitable, Callable, Generator, Iterable, Mapping

    import httpx

    from ._models import Result
    from ._operation import Operation
    from .auth import Auth
    from .points import PointsBudget
    from .retry import RetryPolicy
    from .stores import TokenStore

    ResultT = TypeVar("ResultT", bound=Result)

logger = logging.getLogger("oefr_kraken")

MAX_RESPONSE_BYTES = 64 * 1024 * 1024
"""Larger answers are refused unread. A page of 100 nodes is some 30 kB."""
GRACE = 0.25
"""Seconds beyond the timeout after which an attempt is given up even where the HTTP library still waits (headers that trickle in)."""


HEADERS = {
    "Accept": "application/json",  # with other values the live site may answer in base64
    "Content-Type": "application/json",
    "User-Agent": f"oefr-kraken/{__version__}",
}


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, scheme, _ = parts.hostname or "", parts.scheme, parts.port
    except ValueError:
        raise ConfigurationError("url: not a valid URL") from None
    if scheme not in ("https", "http") or not host:
        raise ConfigurationError(f"url: {url!r} is not an absolute https:// URL")
    if parts.username or parts.password:
        raise ConfigurationError("url: holds a user name or password; give credentials as auth=")
    if scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(
            f"url: plain http to {host} would show the token to the network; use https://"
        )
    import httpx

    try:
        httpx.URL(url)  # stricter than urlsplit
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"url: not a valid URL ({error})") from None
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@cache
def shared_ssl_context() -> ssl.SSLContext:
    """Return the TLS settings of all clients."""
    import httpx

    return httpx.create_ssl_context()  # 20 ms each: one for all clients


class _Base:
    """What both colours share: settings, views, reports. The public clients document the arguments."""

    _session: Any

    url: str
    events: list[Callable[[Call], None]]
    errors: tuple[KrakenError, ...]

    def _set_up(
        self, url: str, timeout: float, retry: RetryPolicy, events: Iterable[Callable[[Call], None]]
    ) -> None:
        self.url = _checked_url(url)
        self.events = list(events)
        self.errors = ()
        self._options = Options(_checked_timeout(timeout), retry)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retry: RetryPolicy | None = None,
        partial: bool | None = None,
    ) -> Self:
        """Return a view of this client with other options; it shares connections, token and events with it.

        `timeout`: seconds for each attempt. `retry`: a RetryPolicy. `partial=True`: where the server answers part of the data
        together with errors, return the data and leave the errors in `.errors` of the view (those of its latest call; make one
        view per task). By default such an answer raises, with the data in `error.data`.
        """
        view = copy.copy(self)
        view.errors = ()
        view._options = Options(
            timeout=self._options.timeout if timeout is None else _checked_timeout(timeout),
            retry=self._options.retry if retry is None else retry,
            partial=self._options.partial if partial is None else partial,
        )
        return view

    @property
    def auth(self) -> Auth:
        """The credentials. Assign others to log in anew, for instance after a CredentialsError."""
        auth: Auth = self._session.tokens.auth
        return auth

    @auth.setter
    def auth(self, auth: Auth) -> None:
        self._session.replace_auth(auth)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(url={self.url!r}, auth={type(self.auth).__name__})"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            f"{type(self).__name__} holds connections and a token: make one in each process instead of pickling it"
        )

    def __copy__(self) -> Self:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__)
        return view

    def _flow(
        self, operation: Operation[ResultT], variables: Mapping[str, Any]
    ) -> Generator[Any, Any, Answer[ResultT]]:
        session: _Session = self._session

        def flow() -> Generator[Any, Any, Answer[ResultT]]:
            return call(operation, variables, self._options, session.world, session.rate_limit, self._report)

        if session.points is None or operation.name == session.rate_limit().name:
            return flow()
        from .points import paced

        return paced(
            flow,
            operation,
            session.points,
            lambda: call(session.rate_limit(), {}, self._options, session.world),
        )

    def _report(self, finished: Call) -> None:
        for event in self.events:
            try:
                event(finished)
            except Exception:
                logger.exception("an event callback failed")

    def _kept(self, answer: Answer[ResultT]) -> ResultT:
        if self._options.partial:
            self.errors = answer.errors
        assert answer.data is not None
        return answer.data


class SyncTransport(_Base):
    """Calls operations, blocking. Usable from many threads at once."""

    _session: SyncSession

    def _call(self, operation: Operation[ResultT], variables: Mapping[str, Any]) -> ResultT:
        answer: Answer[ResultT] = self._session.run(self._flow(operation, variables))
        return self._kept(answer)

    def close(self) -> None:
        """Close the connections; an `http_client=` that was given stays open."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncTransport(_Base):
    """Calls operations from coroutines of one event loop (asyncio)."""

    _session: AsyncSession

    async def _call(self, operation: Operation[ResultT], variables: Mapping[str, Any]) -> ResultT:
        answer: Answer[ResultT] = await self._session.run(self._flow(operation, variables))
        return self._kept(answer)

    async def aclose(self) -> None:
        """Close the connections; an `http_client=` that was given stays open."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _checked_timeout(timeout: float) -> float:
    if not 0 < timeout <= LONGEST:
        raise ConfigurationError(
            f"timeout: {timeout!r} is not a number of seconds above 0 and at most {LONGEST:,}"
        )
    return float(timeout)


def _headers_to(host: str) -> Callable[[int, str | None], httpx.Headers]:
    """Return what makes the headers for a transport, of a body's size and a token. A client of httpx adds host and encodings itself.

    They are kept, since httpx takes longer over them than over the rest of a request; by a function without the session, which would
    otherwise hold itself and its connections until the garbage collector comes.
    """

    @lru_cache(maxsize=64)
    def headers(size: int, token: str | None) -> httpx.Headers:
        import httpx

        fixed = {"Host": host, "Accept-Encoding": "gzip, deflate", **HEADERS, "Content-Length": str(size)}
        return httpx.Headers(fixed if token is None else {**fixed, "Authorization": token})

    return headers


class _Session:
    """What the views of one client share: connections, token, limits. One driver each for threads and asyncio."""

    http: Any
    points: PointsBudget | None = None

    def __init__(
        self,
        url: str,
        auth: Auth,
        store: TokenStore | None,
        login: Callable[[], Operation[Any]],
        rate_limit: Callable[[], Operation[Any]],
        options: Options,
        world: World,
        max_response_bytes: int,
    ) -> None:
        if max_response_bytes < 1:
            raise ConfigurationError("max_response_bytes: must be 1 or more")
        import httpx

        self.url = url
        self.target = httpx.URL(url)
        self.headers = _headers_to(self.target.netloc.decode("ascii"))
        self.world = world
        self.store = store
        self.login = login
        self.rate_limit = rate_limit
        self.options = options
        self.max_response_bytes = max_response_bytes
        self.closed = False
        self.guard = threading.Lock()
        self.tokens = TokenCache(auth, world.wall())
        self.renewing: Any = None
        """The renewal under way, if any: a future of its token, or of None where waiters must look again."""

    def replace_auth(self, auth: Auth) -> None:
        with self.guard:
            self.tokens.replace_auth(auth, self.world.wall())
            self.renewing = None  # what is under way gets a token of the former credentials

    def need(self, refused: str | None) -> Need:
        """Decide what a caller must do; the guard must be held."""
        if refused is not None:
            self.tokens.invalidate(refused)
        return self.tokens.need(self.world.wall())

    def renewal(self, step: NeedToken, options: Options) -> Generator[Any, Any, Token]:
        """Return the flow that gets a new token; the guard must be held."""
        cached = self.tokens

        def log_in(credentials: dict[str, str]) -> Generator[Any, Any, Any]:
            from ._login import ObtainedData

            operation = replace(self.login(), model=ObtainedData)
            answer = yield from call(
                operation, {"input": credentials}, options, self.world, None, step.report
            )
            return read_login(answer.data)

        return renew(
            cached.auth,
            cached.token,
            cached.spent,
            cached.refused,
            log_in,
            self.world.wall,
            self.store,
            store_key(self.url, cached.auth),
        )

    def keep(self, auth: Auth, token: Token) -> Token | None:
        with self.guard:
            return token if self.tokens.succeed(auth, token) else None

    def failed(self, auth: Auth, error: KrakenError) -> None:
        with self.guard:
            self.tokens.fail(auth, error, self.world.wall())

    def left(self, step: NeedToken) -> float | None:
        """Return the seconds that a caller may wait, None for any number; raises where none are left."""
        if step.give_up_at == math.inf:
            return None
        left = step.give_up_at - self.world.monotonic()
        if left <= 0:
            raise past_deadline(step.operation, sent=False)
        return left

    def message(self, request: Send) -> httpx.Request:
        """Write the request for a transport."""
        import httpx

        return httpx.Request(
            "POST",
            self.target,
            headers=self.headers(len(request.body), request.token),
            stream=httpx.ByteStream(request.body),
            extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), request.timeout)},
        )

    def message_by(self, client: httpx.Client | httpx.AsyncClient, request: Send) -> httpx.Request:
        """Write the request for an HTTP client, which may add to it."""
        headers = HEADERS if request.token is None else {**HEADERS, "Authorization": request.token}
        message = client.build_request(
            "POST", self.target, content=request.body, headers=headers, timeout=request.timeout
        )
        if request.token is None:
            message.headers.pop("Authorization", None)  # one that the user's own http_client= would add
        return message

    @property
    def gone(self) -> bool:
        """Whether nothing can be sent any more."""
        return self.closed or getattr(self.http, "is_closed", False)

    def check(self, size: int, request: Send, ends_at: float) -> None:
        """Refuse to read on an answer that is too large, or that trickles in beyond the timeout."""
        if size > self.max_response_bytes:
            raise ProtocolError(
                f"the answer is larger than {self.max_response_bytes:,} bytes and was not read",
                operation=request.operation,
            )
        if self.world.monotonic() > ends_at:
            raise _timed_out(request)


def _reply(response: httpx.Response, chunks: list[bytes]) -> Reply:
    content = chunks[0] if len(chunks) == 1 else b"".join(chunks)
    known = {name.lower(): value for name, value in response.headers.raw}  # httpx's look-ups are slow
    kind, retry_after, location = (
        None if value is None else value.decode("latin-1")
        for value in map(known.get, (b"content-type", b"retry-after", b"location"))
    )
    return Reply(response.status_code, content, kind or "", retry_after, location)


def _timed_out(request: Send) -> TransportTimeoutError:
    return TransportTimeoutError(
        f"no complete answer within {request.timeout:g} s", operation=request.operation
    )


def _transport_error(error: Exception, request: Send) -> KrakenError:
    """Translate whatever the HTTP library raised. Its words are kept only for connections that were never made: they name hosts and
    causes. Others may quote headers and contents."""
    import httpx

    name = type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return ProtocolError(
            "the answer is not encoded as its Content-Encoding says", operation=request.operation
        )
    never_sent = isinstance(
        error,
        httpx.ConnectError
        | httpx.ConnectTimeout
        | httpx.PoolTimeout
        | httpx.ProxyError
        | httpx.UnsupportedProtocol
        | httpx.LocalProtocolError,
    )
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        translated: TransportError = _timed_out(request)
    elif isinstance(error, httpx.ConnectError | httpx.ProxyError):
        translated = TransportError(f"no connection ({name}: {error})", operation=request.operation)
    else:
        translated = TransportError(
            f"the connection broke before the answer was complete ({name})", operation=request.operation
        )
    return translated.with_context(never_sent=never_sent)


def _closed() -> ConfigurationError:
    return ConfigurationError("the client is closed: make another one")


def _pool(max_connections: int) -> dict[str, Any]:
    """Return the settings of connections of our own."""
    import httpx

    # One more than there are turns: the login of a caller that was cancelled meanwhile never waits for the others.
    size = max_connections + 1
    return {
        "limits": httpx.Limits(max_connections=size, max_keepalive_connections=size),
        "verify": shared_ssl_context(),
    }


def _has_proxy(url: str) -> bool:
    """Tell whether the environment names a proxy for the network; plain http to this machine would show it the token."""
    from urllib.request import getproxies

    return url.startswith("https:") and not getproxies().keys().isdisjoint(("https", "all"))


def _encoded(response: httpx.Response) -> bool:
    return any(name.lower() == b"content-encoding" for name, _ in response.headers.raw)


def _one_of(http_client: Any, transport: Any) -> Any:
    if http_client is not None and transport is not None:
        raise ConfigurationError("http_client and transport: give one of them")
    return http_client or transport


def _checked_connections(max_connections: int) -> int:
    if max_connections < 1:
        raise ConfigurationError("max_connections: must be 1 or more")
    return max_connections


class SyncSession(_Session):
    def __init__(
        self,
        *args: Any,
        http_client: httpx.Client | None,
        transport: httpx.BaseTransport | None,
        max_connections: int,
        sleep: Callable[[float], None],
    ) -> None:
        super().__init__(*args)
        self.owned = http_client is None
        self.max_connections = _checked_connections(max_connections)
        self.given = _one_of(http_client, transport)
        self.http = self.given or self.new_http()
        self.gate = threading.BoundedSemaphore(max_connections)
        self.sleep = sleep
        self.foreign = False
        _sync_sessions.add(self)

    def new_http(self) -> httpx.Client | httpx.BaseTransport:
        import httpx

        # httpx's client knows proxies; for all else that it does, a transport does without it in a third of the time.
        kind = httpx.Client if _has_proxy(self.url) else httpx.HTTPTransport
        return kind(**_pool(self.max_connections))

    def forked(self) -> None:
        """Start over in a child process: sockets shared with the parent would mix up the answers of the two."""
        self.guard = threading.Lock()
        self.gate = threading.BoundedSemaphore(self.max_connections)
        self.renewing = None
        # Kept, not closed: its locks may have been held at the time of the fork, and closing says goodbye for the parent too.
        self.inherited = self.http
        if self.given is None:
            self.http = self.new_http()
        else:
            self.foreign = True

    def run(self, flow: Generator[Any, Any, Any]) -> Any:
        outcome: Any = None
        failure: BaseException | None = None
        gate, turn = self.gate, False
        try:
            while True:
                try:
                    step = flow.send(outcome) if failure is None else flow.throw(failure)
                except StopIteration as finished:
                    return finished.value
                outcome, failure = None, None
                try:
                    match step:
                        case NeedToken():
                            turn = turn or self.enter(gate, step)
                            outcome = self.token(step)
                        case Send():
                            outcome = self.send(step)
                        case EndTurn():
                            if turn:
                                turn = False
                                gate.release()
                        case Wait(seconds):
                            self.sleep(seconds)
                        case Blocking(blocking):
                            outcome = blocking()
                except BaseException as error:  # noqa: BLE001  thrown into the flow, which raises it again
                    failure = error
        finally:
            if turn:
                gate.release()

    def enter(self, gate: threading.BoundedSemaphore, step: NeedToken) -> bool:
        if not gate.acquire(timeout=self.left(step)):
            raise past_deadline(step.operation, sent=False)
        return True

    def send(self, request: Send) -> Reply:
        if self.foreign:
            raise ConfigurationError(
                "the process was forked: an http_client= or transport= cannot be shared, make a client in each process"
            )
        if self.gone:
            raise _closed()
        ends_at = self.world.monotonic() + request.timeout
        chunks: list[bytes] = []
        size = 0
        try:
            response, content = self.exchange(request)
            try:
                for chunk in content:
                    chunks.append(chunk)
                    size += len(chunk)
                    self.check(size, request, ends_at)
            finally:
                response.close()
        except KrakenError:
            raise
        except Exception as error:  # noqa: BLE001  whatever an HTTP library raises is no answer
            failure = _closed() if self.gone else _transport_error(error, request)
        else:
            return _reply(response, chunks)
        raise failure

    def exchange(self, request: Send) -> tuple[httpx.Response, Iterable[bytes]]:
        """Send a request; return the answer's head, and its body as it comes."""
        import httpx

        http: Any = self.http
        if isinstance(http, httpx.BaseTransport):
            response: Any = http.handle_request(self.message(request))
            return response, response.iter_bytes() if _encoded(response) else response.stream
        # auth=None: neither a client's own auth nor a .netrc; and no redirect ever sees the token.
        message = self.message_by(http, request)
        response = http.send(message, stream=True, auth=None, follow_redirects=False)
        return response, response.iter_bytes()

    def token(self, step: NeedToken) -> str:
        while True:
            left = self.left(step)
            mine: Future[Token | None] | None = None
            flow: Generator[Any, Any, Token] | None = None
            try:
                with self.guard:
                    need = self.need(step.refused)
                    auth, token, pending = self.tokens.auth, self.tokens.token, self.renewing
                    if token is not None and (
                        need is Need.NOTHING or (need is Need.ADVISORY and pending is not None)
                    ):
                        return token.access
                    if pending is None:
                        mine = self.renewing = Future()
                        flow = self.renewal(step, self.within(left))
                if pending is not None:
                    got = self.follow(pending, left, step)
                else:
                    assert mine is not None
                    assert flow is not None
                    got = self.lead(auth, flow, mine, need, step)
            finally:
                if mine is not None:
                    self.free(mine)  # whatever happened
            if got is not None:
                return got.access

    def within(self, left: float | None) -> Options:
        """Return the options of a login that a caller carries out who has only so many seconds."""
        retry = self.options.retry
        if left is None or (retry.deadline is not None and retry.deadline <= left):
            return self.options
        return replace(self.options, retry=replace(retry, deadline=left))

    def lead(
        self,
        auth: Auth,
        flow: Generator[Any, Any, Token],
        mine: Future[Token | None],
        need: Need,
        step: NeedToken,
    ) -> Token | None:
        """Get a token outside the guard while the others wait for `mine`."""
        try:
            token = self.keep(auth, self.run(flow))
        except KrakenError as error:
            self.failed(auth, error)
            if need is Need.ADVISORY:
                _log_unrenewed(error)
                return None
            if self.world.monotonic() < step.give_up_at:  # else only this caller's time was up
                self.free(mine, failure=again(error))
            raise
        self.free(mine, token)
        return token

    def free(
        self, mine: Future[Token | None], token: Token | None = None, failure: KrakenError | None = None
    ) -> None:
        """Let those go on who wait for this future, unless that was done."""
        with self.guard:
            if self.renewing is mine:
                self.renewing = None
            if mine.done():
                return
            if failure is not None:
                mine.set_exception(failure)
            else:
                mine.set_result(token)

    def follow(self, pending: Future[Token | None], left: float | None, step: NeedToken) -> Token | None:
        """Wait for the token that another caller is getting."""
        try:
            return pending.result(left)
        except TimeoutError:
            failure: KrakenError = past_deadline(step.operation, sent=False)
        except KrakenError as error:
            failure = again(error)
        raise failure

    def close(self) -> None:
        self.closed = True
        if self.owned:
            self.http.close()


_sync_sessions: weakref.WeakSet[SyncSession] = weakref.WeakSet()


def _after_fork() -> None:
    for session in list(_sync_sessions):
        session.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class AsyncSession(_Session):
    def __init__(
        self,
        *args: Any,
        http_client: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
        max_connections: int,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        import httpx

        super().__init__(*args)
        self.owned = http_client is None
        self.http = _one_of(http_client, transport)
        if self.http is None:
            kind = httpx.AsyncClient if _has_proxy(self.url) else httpx.AsyncHTTPTransport
            self.http = kind(**_pool(_checked_connections(max_connections)))
        self.gate = asyncio.BoundedSemaphore(_checked_connections(max_connections))
        self.sleep = sleep
        self.loop: asyncio.AbstractEventLoop | None = None

    def bind(self) -> None:
        """Make sure that it is the one event loop to which connections and waiters belong."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("an AsyncClient needs a running asyncio event loop") from None
        if self.loop not in (None, loop):
            raise ConfigurationError(
                "this AsyncClient was used in another event loop: make one client for each asyncio.run()"
            )
        self.loop = loop

    async def run(self, flow: Generator[Any, Any, Any]) -> Any:
        self.bind()
        outcome: Any = None
        failure: BaseException | None = None
        turn = False
        try:
            while True:
                try:
                    step = flow.send(outcome) if failure is None else flow.throw(failure)
                except StopIteration as finished:
                    return finished.value
                outcome, failure = None, None
                try:
                    match step:
                        case NeedToken():
                            turn = turn or await self.enter(step)
                            outcome = await self.token(step)
                        case Send():
                            outcome = await self.send(step)
                        case EndTurn():
                            if turn:
                                turn = False
                                self.gate.release()
                        case Wait(seconds):
                            await self.sleep(seconds)
                        case Blocking(blocking):
                            outcome = await _in_thread(blocking)
                except GeneratorExit:  # the loop has gone: nothing can be awaited any more
                    flow.close()
                    raise
                except BaseException as error:  # noqa: BLE001  thrown into the flow, which raises it again
                    failure = error
        finally:
            if turn:
                self.gate.release()

    async def enter(self, step: NeedToken) -> bool:
        if not self.gate.locked():  # nobody waits, so there is nothing to time
            return await self.gate.acquire()
        try:
            async with asyncio.timeout(self.left(step)):
                return await self.gate.acquire()
        except TimeoutError:
            failure = past_deadline(step.operation, sent=False)
        raise failure

    async def send(self, request: Send) -> Reply:
        if self.gone:
            raise _closed()
        ends_at = self.world.monotonic() + request.timeout
        chunks: list[bytes] = []
        size = 0
        try:
            async with asyncio.timeout(request.timeout + GRACE):
                response, content = await self.exchange(request)
                try:
                    async for chunk in content:
                        chunks.append(chunk)
                        size += len(chunk)
                        self.check(size, request, ends_at)
                finally:
                    await response.aclose()
        except KrakenError:
            raise
        except Exception as error:  # noqa: BLE001  whatever an HTTP library raises is no answer
            failure = _closed() if self.gone else _transport_error(error, request)
        else:
            return _reply(response, chunks)
        raise failure

    async def exchange(self, request: Send) -> tuple[httpx.Response, AsyncIterable[bytes]]:
        """Send a request; return the answer's head, and its body as it comes."""
        import httpx

        http: Any = self.http
        if isinstance(http, httpx.AsyncBaseTransport):
            response: Any = await http.handle_async_request(self.message(request))
            return response, response.aiter_bytes() if _encoded(response) else response.stream
        message = self.message_by(http, request)
        response = await http.send(message, stream=True, auth=None, follow_redirects=False)
        return response, response.aiter_bytes()

    async def token(self, step: NeedToken) -> str:
        while True:
            left = self.left(step)
            if self.closed:
                raise _closed()
            with self.guard:
                need = self.need(step.refused)
                token, pending = self.tokens.token, self.renewing
                if pending is not None and pending.done():
                    pending = None
                if token is not None and (
                    need is Need.NOTHING or (need is Need.ADVISORY and pending is not None)
                ):
                    return token.access
                if pending is None:
                    # A task of its own: whoever waits for it may be cancelled, the others still get their token.
                    flow = self.renewal(step, self.options)
                    pending = self.renewing = asyncio.create_task(self.lead(self.tokens.auth, flow))
                    pending.add_done_callback(lambda task: task.cancelled() or task.exception())
            await asyncio.wait([pending], timeout=left)
            if not pending.done():
                raise past_deadline(step.operation, sent=False)
            if pending.cancelled():
                continue
            error = pending.exception()
            if error is None:
                got: Token | None = pending.result()
                if got is not None:
                    return got.access
            elif need is Need.MANDATORY or not isinstance(error, KrakenError):
                raise again(error) if isinstance(error, KrakenError) else error
            else:
                _log_unrenewed(error)

    async def lead(self, auth: Auth, flow: Generator[Any, Any, Token]) -> Token | None:
        try:
            return self.keep(auth, await self.run(flow))
        except KrakenError as error:
            self.failed(auth, error)
            raise

    async def close(self) -> None:
        self.closed = True
        if self.loop not in (None, asyncio.get_running_loop()):
            return  # connections of a loop that has ended cannot be closed any more
        if self.renewing is not None and not self.renewing.done():
            self.renewing.cancel()
            await asyncio.wait([self.renewing])
        if self.owned:
            await self.http.aclose()


async def _in_thread(blocking: Callable[[], Any]) -> Any:
    """Call something that may block for long in a thread of its own: the loop's few threads also look up host names."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Any] = loop.create_future()

    def settle(result: Any, error: Exception | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)

    def work() -> None:
        result, failure = None, None
        try:
            result = blocking()
        except Exception as error:  # noqa: BLE001  handed to who waits
            failure = error
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=work, name="oefr-kraken-store", daemon=True).start()
    return await done


def _log_unrenewed(error: KrakenError) -> None:
    logger.warning(
        "token not renewed (%s %s); the old one is still good", type(error).__name__, error.code or ""
    )
