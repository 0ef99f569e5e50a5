"""The public clients: generated operations on the hand-written transport, and the few conveniences that belong to both."""

from __future__ import annotations

import asyncio
import os
import random
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar

from oefr_kraken_graphql.async_client import AsyncOperations
from oefr_kraken_graphql.client import Operations

from ._flow import World
from ._transport import MAX_RESPONSE_BYTES, AsyncSession, SyncSession
from .auth import URL_VARIABLE, auth_from_env
from .pagination import AsyncPaginator, Paginator
from .retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    import httpx

    from ._flow import Call
    from ._operation import Operation
    from .auth import Auth
    from .pagination import Connection
    from .stores import TokenStore

__all__ = ["DEFAULT_URL", "AsyncClient", "Client"]

DEFAULT_URL = "https://api.oefr-kraken.energy/v1/graphql/"

NodeT = TypeVar("NodeT")


def _url(url: str | None) -> str:
    return url or os.environ.get(URL_VARIABLE) or DEFAULT_URL


def _login() -> Operation[Any]:
    from oefr_kraken_graphql.obtain_kraken_token import OPERATION

    return OPERATION


def _rate_limit() -> Operation[Any]:
    from oefr_kraken_graphql.rate_limit_info import OPERATION

    return OPERATION


class Client(Operations):
    """Calls the API of Octopus Energy France, blocking; usable from many threads at once.

    Every operation is a method: `client.account(account_number="A-1234ABCD")`. Use it as a context manager, or call `close()`.

    Args:
        auth: who is asking: EmailPassword, ApiKey, RefreshToken, PreSignedKey, OrganizationSecretKey or AccessToken. Without it the
            environment is read: OEFR_KRAKEN_EMAIL and _PASSWORD, _API_KEY, _REFRESH_TOKEN, _PRE_SIGNED_KEY,
            _ORGANIZATION_SECRET_KEY or _ACCESS_TOKEN.
        url: the GraphQL endpoint; else OEFR_KRAKEN_URL, else the live API.
        token_store: where tokens outlive this process (`oefr_kraken.stores`); without it they live in this client.
        http_client: an `httpx.Client` of your own (proxies, transports); it is not closed with this client.
        timeout: seconds for each attempt, from sending to the last byte.
        retry: a RetryPolicy.
        events: called with a `Call` after each finished operation, for metrics. It holds no variables, no data and no token.
        max_connections: most requests in flight at once; more callers wait.
        max_response_bytes: larger answers are refused.

    Raises:
        ConfigurationError: an argument or the environment is wrong; nothing was sent.

    """

    def __init__(
        self,
        auth: Auth | None = None,
        *,
        url: str | None = None,
        token_store: TokenStore | None = None,
        http_client: httpx.Client | None = None,
        timeout: float = 30.0,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  frozen
        events: Iterable[Callable[[Call], None]] = (),
        max_connections: int = 20,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        _world: World | None = None,
        _sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._set_up(_url(url), timeout, retry, events)
        self._session = SyncSession(
            self.url,
            auth_from_env() if auth is None else auth,
            token_store,
            _login,
            _rate_limit,
            self._options,
            _world or _real_world(),
            max_response_bytes,
            http_client=http_client,
            max_connections=max_connections,
            sleep=_sleep,
        )

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Return a client with credentials and URL of the environment (see the class); `options` as for the class."""
        return cls(auth_from_env(), **options)

    def paginate(
        self,
        method: Callable[..., Connection[NodeT] | None],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        **variables: Any,
    ) -> Paginator[NodeT]:
        """Walk all nodes of an operation that returns a connection.

        Args:
            method: the operation, such as `client.account_transactions`.
            page_size: nodes a page, 1 to 100; 99 by default.
            max_items: stop after so many nodes.
            variables: the operation's own arguments; `after=` resumes a walk, `last=`/`before=` walk backwards.

        Returns:
            A Paginator: iterate it for nodes, or use `.pages()`, `.collect(limit=)`, `.first()`, `.cursor`, `.total_count`.

        """
        return Paginator(method, page_size, max_items, variables)


class AsyncClient(AsyncOperations):
    """Calls the API of Octopus Energy France from coroutines (asyncio); the twin of `Client`, with the same names, awaited.

    Use it as an async context manager, or await `aclose()`. One client belongs to one event loop. Arguments: see `Client`; here
    `http_client` is an `httpx.AsyncClient`.
    """

    def __init__(
        self,
        auth: Auth | None = None,
        *,
        url: str | None = None,
        token_store: TokenStore | None = None,
        http_client: httpx.AsyncClient | None = None,
        timeout: float = 30.0,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  frozen
        events: Iterable[Callable[[Call], None]] = (),
        max_connections: int = 20,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        _world: World | None = None,
        _sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._set_up(_url(url), timeout, retry, events)
        self._session = AsyncSession(
            self.url,
            auth_from_env() if auth is None else auth,
            token_store,
            _login,
            _rate_limit,
            self._options,
            _world or _real_world(),
            max_response_bytes,
            http_client=http_client,
            max_connections=max_connections,
            sleep=_sleep,
        )

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Return a client with credentials and URL of the environment (see `Client`); `options` as for the class."""
        return cls(auth_from_env(), **options)

    def paginate(
        self,
        method: Callable[..., Awaitable[Connection[NodeT] | None]],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        **variables: Any,
    ) -> AsyncPaginator[NodeT]:
        """Walk all nodes of an operation that returns a connection; as `Client.paginate`, with `async for`."""
        return AsyncPaginator(method, page_size, max_items, variables)


def _real_world() -> World:
    return World(time.time, time.monotonic, random.random)
