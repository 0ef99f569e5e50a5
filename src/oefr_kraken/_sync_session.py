"""The driver for threads: it carries out the steps of a flow, blocking."""

from __future__ import annotations

import os
import threading
import weakref
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._flow import EndTurn, NeedToken, Options, Send, Wait, past_deadline
from ._http import connections, encoded, reply, transport_error
from ._session import Session, closed, log_unrenewed
from ._tokens import Blocking, Need, Token, again
from .errors import ConfigurationError, KrakenError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    import httpx

    from ._answers import Reply
    from .auth import Auth


class SyncSession(Session):
    connect = staticmethod(connections)

    def __init__(self, *, sleep: Callable[[float], None], **settings: Any) -> None:
        super().__init__(**settings)
        self.gate = threading.BoundedSemaphore(self.max_connections)
        self.sleep = sleep
        self.foreign = False
        _sync_sessions.add(self)

    def forked(self) -> None:
        """Start over in a child process: sockets shared with the parent would mix up the answers of the two."""
        self.guard = threading.Lock()
        self.gate = threading.BoundedSemaphore(self.max_connections)
        self.renewing = None
        # Kept, not closed: its locks may have been held at the time of the fork, and closing says goodbye for the parent too.
        self.inherited = self.http
        if self.given is None:
            self.http = self.connect(self.url, self.max_connections)
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
            raise closed()
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
            failure = closed() if self.gone else transport_error(error, request)
        else:
            return reply(response, chunks)
        raise failure

    def exchange(self, request: Send) -> tuple[httpx.Response, Iterable[bytes]]:
        """Send a request; return the answer's head, and its body as it comes."""
        message = self.message(request)
        if self.direct:
            response = self.http.handle_request(message)
            return response, response.iter_bytes() if encoded(response) else response.stream
        # auth=None: neither a client's own auth nor a .netrc; and no redirect ever sees the token.
        response = self.http.send(message, stream=True, auth=None, follow_redirects=False)
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
                log_unrenewed(error)
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
