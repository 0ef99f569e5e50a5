"""The drivers: they carry out the steps of a flow over HTTP, one for threads and one for asyncio. The only module that imports httpx.

Both share what is not I/O: settings, the token cache, the choice of the flow. What differs is how a request is sent, how time
passes, and how callers wait for one another while one of them gets a token.
"""

from __future__ import annotations

import asyncio
import copy
import ipaddress
import logging
import threading
from concurrent.futures import Future
from functools import cache
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import urlsplit

from ._answers import Answer, Reply
from ._flow import Call, NeedToken, Options, Send, Wait, World, call
from ._tokens import Blocking, Need, Token, TokenCache, again, renew, store_key
from ._version import __version__
from .errors import ConfigurationError, KrakenError, ProtocolError, TransportError, TransportTimeoutError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping

    import httpx

    from ._models import Result
    from ._operation import Operation
    from .auth import Auth
    from .retry import RetryPolicy
    from .stores import TokenStore

    ResultT = TypeVar("ResultT", bound=Result)

logger = logging.getLogger("oefr_kraken")

MAX_RESPONSE_BYTES = 64 * 1024 * 1024
"""Larger answers are refused unread. A page of 100 nodes is some 30 kB."""


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
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@cache
def _ssl_context() -> ssl.SSLContext:
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
        return call(operation, variables, self._options, session.world, session.rate_limit, self._report)

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
    if not timeout > 0:
        raise ConfigurationError(f"timeout: {timeout!r} is not a number of seconds above 0")
    return float(timeout)


class _Session:
    """What the views of one client share: connections, token, limits. One driver each for threads and asyncio."""

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
        self.url = url
        self.world = world
        self.store = store
        self.login = login
        self.rate_limit = rate_limit
        self.options = options
        self.max_response_bytes = max_response_bytes
        self.guard = threading.Lock()
        self.tokens = TokenCache(auth, world.wall())

    def replace_auth(self, auth: Auth) -> None:
        with self.guard:
            self.tokens.replace_auth(auth, self.world.wall())

    def need(self, refused: str | None) -> Need:
        """Decide what a caller must do; the guard must be held."""
        if refused is not None:
            self.tokens.invalidate(refused)
        return self.tokens.need(self.world.wall())

    def renewal(self) -> Generator[Any, Any, Token]:
        """Return the flow that gets a new token; the guard must be held."""
        auth, cached = self.tokens.auth, self.tokens
        return renew(
            auth,
            cached.token,
            cached.spent,
            self._log_in,
            self.world.wall,
            self.store,
            store_key(self.url, auth),
        )

    def _log_in(self, credentials: dict[str, str]) -> Generator[Any, Any, Any]:
        answer = yield from call(self.login(), {"input": credentials}, self.options, self.world)
        obtained = answer.data.obtain_kraken_token if answer.data is not None else None
        if obtained is None or not obtained.token:
            raise ProtocolError("the login was answered without a token", operation="ObtainKrakenToken")
        return obtained

    def message(self, request: Send) -> dict[str, Any]:
        headers = {
            "Accept": "application/json",  # with other values the live site may answer in base64
            "Content-Type": "application/json",
            "User-Agent": f"oefr-kraken/{__version__}",
        }
        if request.token is not None:
            headers["Authorization"] = request.token
        return {
            "method": "POST",
            "url": self.url,
            "content": request.body,
            "headers": headers,
            "timeout": request.timeout,
        }

    def check(self, size: int, request: Send, ends_at: float) -> None:
        """Refuse to read on an answer that is too large, or that trickles in beyond the timeout."""
        if size > self.max_response_bytes:
            raise ProtocolError(
                f"the answer is larger than {self.max_response_bytes:,} bytes and was not read",
                operation=request.operation,
            )
        if self.world.monotonic() > ends_at:
            raise _timed_out(request)


def _reply(response: httpx.Response, content: bytearray) -> Reply:
    headers = response.headers
    kind, retry_after, location = (headers.get(name) for name in ("Content-Type", "Retry-After", "Location"))
    return Reply(response.status_code, bytes(content), kind or "", retry_after, location)


def _timed_out(request: Send) -> TransportTimeoutError:
    return TransportTimeoutError(
        f"no complete answer within {request.timeout:g} s", operation=request.operation
    )


def _transport_error(error: Exception, request: Send) -> TransportError:
    """Translate an exception of httpx. Its words are kept only for connections: they name hosts and causes, never contents."""
    import httpx

    never_sent = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
    if isinstance(error, httpx.TimeoutException):
        translated: TransportError = _timed_out(request)
    else:
        what = "no connection" if never_sent else "the connection broke before the answer was complete"
        translated = TransportError(f"{what} ({type(error).__name__}: {error})", operation=request.operation)
    translated.never_sent = never_sent
    return translated


def _limits(max_connections: int) -> httpx.Limits:
    import httpx

    return httpx.Limits(max_connections=max_connections, max_keepalive_connections=max_connections)


class SyncSession(_Session):
    def __init__(
        self,
        *args: Any,
        http_client: httpx.Client | None,
        max_connections: int,
        sleep: Callable[[float], None],
    ) -> None:
        import httpx

        super().__init__(*args)
        self.owned = http_client is None
        self.http = http_client or httpx.Client(limits=_limits(max_connections), verify=_ssl_context())
        self.gate = threading.BoundedSemaphore(max_connections)
        self.sleep = sleep
        self.renewing: Future[None] | None = None

    def run(self, flow: Generator[Any, Any, Any]) -> Any:
        outcome: Any = None
        failure: BaseException | None = None
        while True:
            try:
                step = flow.send(outcome) if failure is None else flow.throw(failure)
            except StopIteration as finished:
                return finished.value
            outcome, failure = None, None
            try:
                match step:
                    case Send():
                        outcome = self.send(step)
                    case Wait(seconds):
                        self.sleep(seconds)
                    case NeedToken(refused):
                        outcome = self.token(refused)
                    case Blocking(blocking):
                        outcome = blocking()
            except BaseException as error:  # noqa: BLE001  thrown into the flow, which raises it again
                failure = error

    def send(self, request: Send) -> Reply:
        import httpx

        ends_at = self.world.monotonic() + request.timeout
        try:
            with self.gate:
                message = self.http.build_request(**self.message(request))
                # auth=None: neither a client's own auth nor a .netrc; and no redirect ever sees the token.
                response = self.http.send(message, stream=True, auth=None, follow_redirects=False)
                content = bytearray()
                try:
                    for chunk in response.iter_bytes():
                        content += chunk
                        self.check(len(content), request, ends_at)
                finally:
                    response.close()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _transport_error(error, request) from None
        return _reply(response, content)

    def token(self, refused: str | None) -> str:
        while True:
            with self.guard:
                need = self.need(refused)
                token, pending = self.tokens.token, self.renewing
                if token is not None and (
                    need is Need.NOTHING or (need is Need.ADVISORY and pending is not None)
                ):
                    return token.access
                if pending is None:
                    mine = self.renewing = Future[None]()
                    auth, flow = self.tokens.auth, self.renewal()
            if pending is None:
                self.lead(auth, flow, mine, need)
            else:
                try:
                    pending.result()  # None where the leader was interrupted: look again
                except KrakenError as error:
                    raise again(error) from None

    def lead(self, auth: Auth, flow: Generator[Any, Any, Token], mine: Future[None], need: Need) -> None:
        """Get a token outside the guard while the others wait, and always free them."""
        failure: KrakenError | None = None
        try:
            token = self.run(flow)
            with self.guard:
                self.tokens.succeed(auth, token)
        except KrakenError as error:
            with self.guard:
                self.tokens.fail(auth, error, self.world.wall())
            if need is Need.MANDATORY:
                failure = error
                raise
            _log_unrenewed(error)
        finally:
            with self.guard:
                self.renewing = None
            if failure is not None:
                mine.set_exception(failure)
            else:
                mine.set_result(None)

    def close(self) -> None:
        if self.owned:
            self.http.close()


class AsyncSession(_Session):
    def __init__(
        self,
        *args: Any,
        http_client: httpx.AsyncClient | None,
        max_connections: int,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        import httpx

        super().__init__(*args)
        self.owned = http_client is None
        self.http = http_client or httpx.AsyncClient(limits=_limits(max_connections), verify=_ssl_context())
        self.gate = asyncio.BoundedSemaphore(max_connections)
        self.sleep = sleep
        self.renewing: asyncio.Task[None] | None = None

    async def run(self, flow: Generator[Any, Any, Any]) -> Any:
        outcome: Any = None
        failure: BaseException | None = None
        while True:
            try:
                step = flow.send(outcome) if failure is None else flow.throw(failure)
            except StopIteration as finished:
                return finished.value
            outcome, failure = None, None
            try:
                match step:
                    case Send():
                        outcome = await self.send(step)
                    case Wait(seconds):
                        await self.sleep(seconds)
                    case NeedToken(refused):
                        outcome = await self.token(refused)
                    case Blocking(blocking):
                        outcome = await asyncio.to_thread(blocking)
            except BaseException as error:  # noqa: BLE001  thrown into the flow, which raises it again
                failure = error

    async def send(self, request: Send) -> Reply:
        import httpx

        ends_at = self.world.monotonic() + request.timeout
        try:
            async with self.gate:
                message = self.http.build_request(**self.message(request))
                response = await self.http.send(message, stream=True, auth=None, follow_redirects=False)
                content = bytearray()
                try:
                    async for chunk in response.aiter_bytes():
                        content += chunk
                        self.check(len(content), request, ends_at)
                finally:
                    await response.aclose()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _transport_error(error, request) from None
        return _reply(response, content)

    async def token(self, refused: str | None) -> str:
        while True:
            with self.guard:
                need = self.need(refused)
                token, pending = self.tokens.token, self.renewing
                if token is not None and (
                    need is Need.NOTHING or (need is Need.ADVISORY and pending is not None)
                ):
                    return token.access
                if pending is None:
                    pending = asyncio.create_task(self.lead(self.tokens.auth, self.renewal()))
                    # A task of its own: whoever waits for it may be cancelled, the others still get their token.
                    pending.add_done_callback(lambda task: task.cancelled() or task.exception())
                    self.renewing = pending
            try:
                await asyncio.shield(pending)
            except KrakenError as error:
                if need is Need.MANDATORY:
                    raise again(error) from None
                _log_unrenewed(error)

    async def lead(self, auth: Auth, flow: Generator[Any, Any, Token]) -> None:
        try:
            token = await self.run(flow)
            with self.guard:
                self.tokens.succeed(auth, token)
        except KrakenError as error:
            with self.guard:
                self.tokens.fail(auth, error, self.world.wall())
            raise
        finally:
            with self.guard:
                self.renewing = None

    async def close(self) -> None:
        if self.renewing is not None:
            self.renewing.cancel()
        if self.owned:
            await self.http.aclose()


def _log_unrenewed(error: KrakenError) -> None:
    logger.warning(
        "token not renewed (%s %s); the old one is still good", type(error).__name__, error.code or ""
    )
