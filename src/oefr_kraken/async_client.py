"""The public client for asyncio: generated operations on the hand-written transport. The twin of `client.py`, which documents it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from oefr_kraken_graphql.async_client import AsyncOperations

from ._async_session import AsyncSession
from ._operation import UNSET
from ._session import MAX_RESPONSE_BYTES
from ._setup import real_world, sources, url_of
from ._transport import AsyncTransport
from .auth import auth_from_env
from .pagination import AsyncPaginator, check
from .retry import RetryPolicy
from .series import AsyncTimeSeries
from .windows import PARIS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from datetime import date, datetime

    import httpx

    from oefr_kraken_graphql.enums import CalendarType, ReadingFrequencyType, ReadingStatus
    from oefr_kraken_graphql.input_types import UtilityFiltersInput

    from ._flow import Call, World
    from ._operation import UnsetType
    from .auth import Auth
    from .pagination import Connection
    from .points import PointsBudget
    from .series import Progress
    from .stores import TokenStore
    from .types import ElectricityReadingTypeFragment, GasReadingConnectionNode, MeasurementConnectionNode
    from .windows import Span

    NodeT = TypeVar("NodeT")

__all__ = ["AsyncBaseClient", "AsyncClient"]


class AsyncBaseClient(AsyncTransport):
    """What an asynchronous client is without its operations; the twin of `BaseClient`.

    Use it as an async context manager, or await `aclose()`. One client belongs to one event loop. Arguments: see `BaseClient`; here
    `http_client` is an `httpx.AsyncClient`, `transport` an async one, such as `oefr_kraken.fast.AiohttpTransport`.
    """

    def __init__(
        self,
        auth: Auth | None = None,
        *,
        url: str | None = None,
        token_store: TokenStore | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        timeout: float = 30.0,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  frozen
        events: Iterable[Callable[[Call], None]] = (),
        max_connections: int = 20,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        points: PointsBudget | None = None,
        _world: World | None = None,
        _sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._set_up(url_of(url), timeout, retry, events)
        self._session = AsyncSession(
            url=self.url,
            auth=auth_from_env() if auth is None else auth,
            store=token_store,
            points=points,
            options=self._options,
            world=_world or real_world(),
            http_client=http_client,
            transport=transport,
            max_connections=max_connections,
            max_response_bytes=max_response_bytes,
            sleep=_sleep,
        )

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Return a client with credentials and URL of the environment (see `BaseClient`); `options` as for the class."""
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
        check(method, variables)
        return AsyncPaginator(method, page_size, max_items, variables)

    async def execute(
        self,
        document: str,
        variables: Mapping[str, Any] | None = None,
        *,
        operation_name: str | None = None,
        validate: bool = True,
    ) -> dict[str, Any]:
        """Send a document of your own and return `data` as the server sent it, untyped; as `BaseClient.execute`."""
        from ._execute import operation_of, plain

        with plain():
            result = await self._call(
                operation_of(document, operation_name, validate=validate), variables or {}
            )
            return result.data()


class AsyncClient(AsyncBaseClient, AsyncOperations):
    """Calls the API of Octopus Energy France from coroutines (asyncio); the twin of `Client`, with the same names, awaited.

    Use it as an async context manager, or await `aclose()`. One client belongs to one event loop. Arguments: see `AsyncBaseClient`.
    """

    def measurements(
        self,
        property_id: str,
        start: date | datetime,
        end: date | datetime,
        *,
        energy: Literal["electricity", "gas"] = "electricity",
        frequency: ReadingFrequencyType | str | None = None,
        supply_point_id: str | None = None,
        filters: UtilityFiltersInput | None = None,
        window: Span = "month",
        timezone: str = PARIS,
        concurrency: int = 4,
        page_size: int | None = None,
        after: str | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncTimeSeries[MeasurementConnectionNode]:
        """Read the consumption of a property over any period; as `Client.measurements`, with `async for`."""
        return AsyncTimeSeries(
            sources().measurements(self, property_id, energy, frequency, supply_point_id, filters, timezone),
            start,
            end,
            window=window,
            timezone=timezone,
            concurrency=concurrency,
            page_size=page_size,
            after=after,
            progress=progress,
        )

    def electricity_readings(
        self,
        prm_id: str,
        account_number: str,
        start: date | datetime,
        end: date | datetime,
        *,
        calendar_type: CalendarType | str | None | UnsetType = UNSET,
        status_processed: ReadingStatus | str | None | UnsetType = UNSET,
        window: Span = "month",
        concurrency: int = 4,
        page_size: int | None = None,
        after: str | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncTimeSeries[ElectricityReadingTypeFragment]:
        """Read the readings of an electricity meter; as `Client.electricity_readings`, with `async for`."""
        return AsyncTimeSeries(
            sources().electricity_readings(self, prm_id, account_number, calendar_type, status_processed),
            start,
            end,
            window=window,
            concurrency=concurrency,
            page_size=page_size,
            after=after,
            progress=progress,
        )

    def gas_readings(
        self,
        pce_ref: str,
        account_number: str,
        start: date | datetime,
        end: date | datetime,
        *,
        status_processed: ReadingStatus | str | None | UnsetType = UNSET,
        window: Span = "month",
        concurrency: int = 4,
        page_size: int | None = None,
        after: str | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncTimeSeries[GasReadingConnectionNode]:
        """Read the readings of a gas meter; as `Client.gas_readings`, with `async for`."""
        return AsyncTimeSeries(
            sources().gas_readings(self, pce_ref, account_number, status_processed),
            start,
            end,
            window=window,
            concurrency=concurrency,
            page_size=page_size,
            after=after,
            progress=progress,
        )
