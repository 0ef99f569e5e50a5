"""A client of either colour behind one face, so that a test is written once for both."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from oefr_kraken import AsyncClient, Client

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class Caller:
    """Calls operations by name, blocking: with a Client, or with an AsyncClient on an event loop of its own."""

    client: Any

    def __init__(self, colour: str, auth: Any, url: str, **options: Any) -> None:
        self._runner = asyncio.Runner() if colour == "async" else None
        self.client = (AsyncClient if self._runner else Client)(auth, url=url, **options)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is None:
            self.client.close()
        else:
            self._runner.run(self.client.aclose())
            self._runner.close()

    def __call__(self, method: str, *args: Any, **options: Any) -> Any:
        """Call one operation; `options` are those of `with_options`."""
        call = getattr(self.client.with_options(**options) if options else self.client, method)
        return self.finish(call(*args))

    def finish(self, called: Any) -> Any:
        """Return what a called method answers."""
        return self._runner.run(called) if self._runner else called

    def walk(self, method: str, *, page_size: int, max_items: int, **variables: Any) -> Walked:
        """Walk a connection to its end or to the first error."""
        walk = self.client.paginate(
            getattr(self.client, method), page_size=page_size, max_items=max_items, **variables
        )
        walked = Walked(walk)

        async def go() -> None:
            async for node in walk:
                walked.nodes.append(node)

        try:
            if self._runner:
                self._runner.run(go())
            else:
                walked.nodes.extend(walk)
        except Exception as error:  # noqa: BLE001  judged by the test
            walked.error = error
        return walked


class Walked:
    """What came of a walk."""

    def __init__(self, walk: Any) -> None:
        self._walk = walk
        self.nodes: list[Any] = []
        self.error: Exception | None = None

    @property
    def cursor(self) -> str | None:
        """Where the walk stood last."""
        cursor: str | None = self._walk.cursor
        return cursor
