"""What the clients of both colours are below their operations: options, views, events; each hands its calls to a session.

The generated clients build on these two classes. Neither session is imported here: a blocking program never loads asyncio.
"""

from __future__ import annotations

import copy
import logging
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._flow import Call, Options, call
from ._http import checked_url
from ._setup import rate_limit
from .errors import ConfigurationError, KrakenError
from .retry import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from ._answers import Answer
    from ._async_session import AsyncSession
    from ._models import Result
    from ._operation import Operation
    from ._session import Session
    from ._sync_session import SyncSession
    from .auth import Auth
    from .retry import RetryPolicy

    ResultT = TypeVar("ResultT", bound=Result)

logger = logging.getLogger("oefr_kraken")


class _Base:
    """What both colours share: settings, views, reports. The public clients document the arguments."""

    _session: Any

    url: str
    events: list[Callable[[Call], None]]
    errors: tuple[KrakenError, ...]

    def _set_up(
        self, url: str, timeout: float, retry: RetryPolicy, events: Iterable[Callable[[Call], None]]
    ) -> None:
        self.url = checked_url(url)
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
        session: Session = self._session

        def flow() -> Generator[Any, Any, Answer[ResultT]]:
            return call(operation, variables, self._options, session.world, rate_limit, self._report)

        if session.points is None or operation.name == rate_limit().name:
            return flow()
        from .points import paced

        return paced(
            flow,
            operation,
            session.points,
            lambda: call(rate_limit(), {}, self._options, session.world),
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
