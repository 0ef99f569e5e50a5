"""What the two drivers share: settings, the token cache, the choice of what a caller without a token must do. No I/O here."""

from __future__ import annotations

import logging
import math
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._flow import NeedToken, Options, Send, World, call, past_deadline
from ._http import headers_to, is_transport, message, message_by, parsed, timed_out
from ._setup import login
from ._tokens import Need, Token, TokenCache, read_login, renew, store_key
from .errors import ConfigurationError, KrakenError, ProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    import httpx

    from .auth import Auth
    from .points import PointsBudget
    from .stores import TokenStore

logger = logging.getLogger("oefr_kraken")

MAX_RESPONSE_BYTES = 64 * 1024 * 1024
"""Larger answers are refused unread. A page of 100 nodes is some 30 kB."""


class Session:
    """What the views of one client share: connections, token, limits. One driver each for threads and asyncio."""

    connect: Callable[[str, int], Any]
    """Makes connections of our own to a URL, at most so many."""

    def __init__(
        self,
        *,
        url: str,
        auth: Auth,
        store: TokenStore | None,
        points: PointsBudget | None,
        options: Options,
        world: World,
        http_client: Any,
        transport: Any,
        max_connections: int,
        max_response_bytes: int,
    ) -> None:
        if max_response_bytes < 1:
            raise ConfigurationError("max_response_bytes: must be 1 or more")
        if max_connections < 1:
            raise ConfigurationError("max_connections: must be 1 or more")
        if http_client is not None and transport is not None:
            raise ConfigurationError("http_client and transport: give one of them")
        self.url = url
        self.max_connections = max_connections
        self.owned = http_client is None
        self.given = transport if http_client is None else http_client
        self.http: Any = self.connect(url, max_connections) if self.given is None else self.given
        self.direct = is_transport(self.http)
        self.target = parsed(url)
        self.headers = headers_to(self.target.netloc.decode("ascii"))
        self.world = world
        self.store = store
        self.points = points
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

            operation = replace(login(), model=ObtainedData)
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
        """Write the request for a transport, or for an HTTP client."""
        if self.direct:
            return message(self.target, self.headers(len(request.body), request.token), request)
        return message_by(self.http, self.target, request)

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
            raise timed_out(request)


def closed() -> ConfigurationError:
    return ConfigurationError("the client is closed: make another one")


def log_unrenewed(error: KrakenError) -> None:
    logger.warning(
        "token not renewed (%s %s); the old one is still good", type(error).__name__, error.code or ""
    )
