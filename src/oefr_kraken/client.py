"""The public client: generated operations on the hand-written transport, and conveniences. `async_client.py` holds its twin."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from oefr_kraken_graphql.client import Operations

from ._operation import UNSET
from ._session import MAX_RESPONSE_BYTES
from ._setup import real_world, sources, url_of
from ._sync_session import SyncSession
from ._transport import SyncTransport
from .auth import auth_from_env
from .pagination import Paginator, check
from .retry import RetryPolicy
from .series import TimeSeries
from .windows import PARIS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
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

__all__ = ["BaseClient", "Client"]


class BaseClient(SyncTransport):
    """What a client is without its operations, blocking; usable from many threads at once: the base for operations of your own.

    `class MyClient(MyOperations, BaseClient): ...` calls what `oefr codegen` compiled. Use it as a context manager, or call `close()`.

    Args:
        auth: who is asking: EmailPassword, ApiKey, RefreshToken, PreSignedKey, OrganizationSecretKey or AccessToken. Without it the
            environment is read: OEFR_KRAKEN_EMAIL and _PASSWORD, _API_KEY, _REFRESH_TOKEN, _PRE_SIGNED_KEY,
            _ORGANIZATION_SECRET_KEY or _ACCESS_TOKEN.
        url: the GraphQL endpoint; else OEFR_KRAKEN_URL, else the live API.
        token_store: where tokens outlive this process (`oefr_kraken.stores`); without it they live in this client.
        http_client: an `httpx.Client` of your own (hooks, proxies); it is not closed with this client.
        transport: an httpx transport of your own, called directly, which is faster; it is closed with this client.
        timeout: seconds for each attempt, from sending to the last byte.
        retry: a RetryPolicy.
        events: called with a `Call` after each finished operation, logins too, for metrics. It holds no variables, no data and no token.
        max_connections: most requests in flight at once; more callers wait.
        max_response_bytes: larger answers are refused.
        points: an hourly allowance to stay within (`oefr_kraken.points.PointsBudget`), alone or with other workers: requests slow
            down towards its end and wait for the next hour, which no timeout or deadline counts.

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
        transport: httpx.BaseTransport | None = None,
        timeout: float = 30.0,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  frozen
        events: Iterable[Callable[[Call], None]] = (),
        max_connections: int = 20,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        points: PointsBudget | None = None,
        _world: World | None = None,
        _sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._set_up(url_of(url), timeout, retry, events)
        self._session = SyncSession(
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
        check(method, variables)
        return Paginator(method, page_size, max_items, variables)

    def execute(
        self,
        document: str,
        variables: Mapping[str, Any] | None = None,
        *,
        operation_name: str | None = None,
        validate: bool = True,
    ) -> dict[str, Any]:
        """Send a document of your own and return `data` as the server sent it, untyped.

        Token, retries, errors and the default page size are those of every operation. Needs graphql-core (extra `[execute]`). For what
        you send often, compile it: `oefr codegen`.

        Args:
            document: GraphQL, with the fragments it uses.
            variables: by their GraphQL names; dates, Decimals, enums and inputs of this package may be among the values.
            operation_name: which operation, where the document holds several.
            validate: check it against the shipped schema before it is sent; off for what is newer than this version.

        Raises:
            SchemaMismatchError: it does not fit the shipped schema, or the server's.
            ValidationError: it cannot be parsed, or a value is wrong.
            KrakenError: as for every operation; `error.data` is what came beside the errors, plain.

        """
        from ._execute import operation_of, plain

        with plain():
            return self._call(
                operation_of(document, operation_name, validate=validate), variables or {}
            ).data()


class Client(BaseClient, Operations):
    """Calls the API of Octopus Energy France, blocking; usable from many threads at once.

    Every operation is a method: `client.account(account_number="A-1234ABCD")`. Use it as a context manager, or call `close()`.
    Arguments: see `BaseClient`.
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
    ) -> TimeSeries[MeasurementConnectionNode]:
        """Read the consumption of a property over any period, in the order of time: half-hours with kWh and cost by default.

        The period is split into windows, and these into pieces; a few are read at once, and only those are in memory.

        Args:
            property_id: whose; the id of a property of an account.
            start: begin of the period: a date, which means its midnight in `timezone`, or a datetime with time zone.
            end: end of the period, not part of it; the same.
            energy: "electricity" or "gas".
            frequency: a ReadingFrequencyType; THIRTY_MIN_INTERVAL for electricity and DAY_INTERVAL for gas by default.
            supply_point_id: which supply point, where a property has several.
            filters: the API's own filters, instead of the three arguments before.
            window: "day", "week", "month", "year", or a number of days.
            timezone: IANA name of the zone whose midnights and days count.
            concurrency: how much is read at once: pieces of a page where the frequency tells how long that is, else windows.
                Each is in memory until it is handed out.
            page_size: readings a page, 1 to 100; 99 by default.
            after: where an earlier walk stood: its `.cursor`.
            progress: called with a `Progress` after each window.

        Returns:
            A TimeSeries: iterate it for nodes, or use `.collect(limit=)`, `.cursor`, `.to_arrow()`, `.to_pandas()`,
            `.to_polars()`, `.to_parquet(path)`, `.to_csv(path)`, `.to_dataset(directory)`.

        Raises:
            ConfigurationError: `end` is not after `start`, a datetime has no time zone, or the zone or the window does not exist.

        """
        return TimeSeries(
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
    ) -> TimeSeries[ElectricityReadingTypeFragment]:
        """Read the readings of an electricity meter over any period, in the order of time: index and kWh by day and tariff class.

        Args:
            prm_id: number of the delivery point (PRM), 14 digits.
            account_number: whose it is.
            start: begin of the period: a date, which means its midnight in Paris, or a datetime with time zone.
            end: end of the period, not part of it; the same. A reading belongs to the moment at which it begins.
            calendar_type: whose tariff classes, a CalendarType; all by default.
            status_processed: only readings of this ReadingStatus.
            window: as for `measurements`; so are `concurrency`, `page_size`, `after` and `progress`.
            concurrency: see there.
            page_size: see there.
            after: see there.
            progress: see there.

        Returns:
            A TimeSeries, as `measurements` does.

        Raises:
            ConfigurationError: `end` is not after `start`, a datetime has no time zone, or the window does not exist.

        """
        return TimeSeries(
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
    ) -> TimeSeries[GasReadingConnectionNode]:
        """Read the readings of a gas meter over any period, in the order of time: index in m3, consumption in kWh.

        Args:
            pce_ref: number of the delivery point (PCE), 14 digits.
            account_number: whose it is.
            start: begin of the period: a date, which means its midnight in Paris, or a datetime with time zone.
            end: end of the period, not part of it; the same. A reading belongs to the moment at which it begins.
            status_processed: only readings of this ReadingStatus.
            window: as for `measurements`; so are `concurrency`, `page_size`, `after` and `progress`.
            concurrency: see there.
            page_size: see there.
            after: see there.
            progress: see there.

        Returns:
            A TimeSeries, as `measurements` does.

        Raises:
            ConfigurationError: `end` is not after `start`, a datetime has no time zone, or the window does not exist.

        """
        return TimeSeries(
            sources().gas_readings(self, pce_ref, account_number, status_processed),
            start,
            end,
            window=window,
            concurrency=concurrency,
            page_size=page_size,
            after=after,
            progress=progress,
        )
