"""The driver for coroutines of one event loop: it carries out the steps of a flow with asyncio."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ._flow import EndTurn, NeedToken, Send, Wait, past_deadline
from ._http import async_connections, encoded, reply, transport_error
from ._session import Session, closed, log_unrenewed
from ._tokens import Blocking, Need, Token, again
from .errors import ConfigurationError, KrakenError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Generator

    import httpx

    from ._answers import Reply
    from .auth import Auth

GRACE = 0.25
"""Seconds beyond the timeout after which an attempt is given up even where the HTTP library still waits (headers that trickle in)."""


class AsyncSession(Session):
    connect = staticmethod(async_connections)

    def __init__(self, *, sleep: Callable[[float], Awaitable[None]], **settings: Any) -> None:
        super().__init__(**settings)
        self.gate = asyncio.BoundedSemaphore(self.max_connections)
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
            raise closed()
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
            failure = closed() if self.gone else transport_error(error, request)
        else:
            return reply(response, chunks)
        raise failure

    async def exchange(self, request: Send) -> tuple[httpx.Response, AsyncIterable[bytes]]:
        """Send a request; return the answer's head, and its body as it comes."""
        message = self.message(request)
        if self.direct:
            response = await self.http.handle_async_request(message)
            return response, response.aiter_bytes() if encoded(response) else response.stream
        response = await self.http.send(message, stream=True, auth=None, follow_redirects=False)
        return response, response.aiter_bytes()

    async def token(self, step: NeedToken) -> str:
        while True:
            left = self.left(step)
            if self.closed:
                raise closed()
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
                log_unrenewed(error)

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
