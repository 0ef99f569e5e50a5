"""Read long time series: what `client.measurements(...)`, `client.electricity_readings(...)` and `client.gas_readings(...)` return.

The period is split into windows (`oefr_kraken.windows`), and these into pieces that fill a page, where it is known how much that is. A
few pieces are read at once, each page after page; what they hold is handed out in the order of time. Only those few are ever in memory.
A reading belongs to the window in which it begins, whatever the server thinks of limits: so there is no gap and no duplicate where
windows meet.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, closing
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ConfigurationError
from .pagination import AsyncPaginator, Paginator
from .windows import PARIS, Span, Window, moment, split, zone_of

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from .export import Sink

__all__ = ["AsyncTimeSeries", "Progress", "TimeSeries"]

NodeT = TypeVar("NodeT")


@dataclass(frozen=True)
class Progress:
    """How far a time series was read: what `progress=` is called with after each window."""

    windows_done: int
    windows: int
    readings: int
    """Handed out by this object so far."""
    until: datetime
    """End of the window that was finished last."""


def _unknown(_: Sequence[Any]) -> None:
    return None


@dataclass(frozen=True)
class Reader:
    """One way to read a series: which operation, when its nodes begin, and what is kept of them."""

    method: Callable[..., Any]
    begins: Callable[[Sequence[Any]], list[float | None]]
    """Unix seconds; None where the server does not say."""
    extract: Callable[[Sequence[Any]], list[list[Any]]]
    """Nodes to columns of equal length; the typed way has one column, the nodes themselves."""
    span: Callable[[Sequence[Any]], tuple[float, float] | None] = _unknown
    """When the first and the last of nodes begin, where it is cheap to see that they are in order; else None."""


@dataclass(frozen=True)
class Source(Generic[NodeT]):
    """What is read: shared by both colours."""

    kind: str
    """Names the columns of an export, see `_columns.COLUMNS`."""
    constants: Mapping[str, str]
    """Columns of an export that are the same in each row: whose readings they are."""
    variables: Mapping[str, Any]
    limits: Callable[[Window], dict[str, Any]]
    """The variables that make the server answer a window."""
    typed: Reader
    columns: Callable[[], Reader]
    """The way without models."""
    days: int | None = None
    """Days that fill a page, where known: windows are read in such pieces, each one request, so that none waits for another's cursor."""


@dataclass
class Batch:
    """What a piece of a window holds."""

    window: Window
    """The piece."""
    of: Window
    nodes: list[Any] = field(default_factory=list)
    """As the server answered them."""
    begins: list[float] = field(default_factory=list)
    """Of what is handed out; empty where `Reader.span` told enough."""
    columns: list[list[Any]] = field(default_factory=list)
    """What is handed out, in the order of time."""

    @property
    def rows(self) -> int:
        """How many readings are handed out."""
        return len(self.columns[0]) if self.columns else 0


class _Series(Generic[NodeT]):
    """Both colours: which windows, what belongs to them, and where the reading stands. No I/O."""

    def __init__(
        self,
        source: Source[NodeT],
        start: date | datetime,
        end: date | datetime,
        *,
        window: Span = "month",
        timezone: str = PARIS,
        concurrency: int = 4,
        page_size: int | None = None,
        after: str | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        if concurrency < 1:
            raise ConfigurationError("concurrency: must be 1 or more")
        zone = zone_of(timezone)
        self._start, self._end = moment(start, zone, "start"), moment(end, zone, "end")
        self._window: Span = window
        self._timezone = timezone
        windows = self._all()  # a wrong period is said here
        self._count = 0 if progress is None else sum(1 for _ in windows)
        self.source = source
        self._zone = zone
        self._concurrency = concurrency
        self._page_size = page_size
        self._progress = progress
        self._readings = 0
        self._at: float | None = None
        self._taken = 0
        """Where the reading stands: so many readings that begin at this moment were handed out, and all that begin before it."""
        if after is not None:
            self._at, self._taken = _position(after)

    @property
    def cursor(self) -> str | None:
        """Where the reading stands, after the reading handed out last: save it and pass it as `after=` to resume. None at the start.

        It holds a moment, no cursor of the server's, and so outlives changes of the window, of the page size and of the data.
        """
        return None if self._at is None else f"{self._time(self._at).isoformat()}/{self._taken}"

    def _time(self, seconds: float) -> datetime:
        return datetime.fromtimestamp(seconds, self._zone)

    def _all(self) -> Iterator[Window]:
        return split(self._start, self._end, self._window, self._timezone)

    def _windows(self) -> Iterator[Window]:
        """Return the windows that are left."""
        if self._at is None or self._at <= self._start.timestamp():
            return self._all()
        if self._at >= self._end.timestamp():
            return iter(())
        return split(self._time(self._at), self._end, self._window, self._timezone)

    def _pieces(self, windows: Iterator[Window]) -> Iterator[Batch]:
        """Return the windows in the pieces in which they are read, still empty."""
        for window in windows:
            days = self.source.days
            pieces = [window] if days is None else split(window.start, window.end, days, self._timezone)
            for piece in pieces:
                yield Batch(piece, window)

    def _variables(self, window: Window) -> dict[str, Any]:
        return {**self.source.variables, **self.source.limits(window)}

    def _finished(self, batch: Batch, reader: Reader) -> Batch:
        """Keep what begins within the window, in the order of time, without what was handed out before.

        What began before the period itself is kept too: it runs into it.
        """
        start, end = batch.window.start.timestamp(), batch.window.end.timestamp()
        low = float("-inf") if start == self._start.timestamp() else start
        nodes, span = batch.nodes, reader.span(batch.nodes)
        if span is None or not low <= span[0] <= span[1] < end or self._handed_out(span[0]):
            begins = [start if begin is None else begin for begin in reader.begins(nodes)]
            order = [i for i, begin in enumerate(begins) if low <= begin < end]
            order.sort(key=begins.__getitem__)
            if order and self._at is not None and self._handed_out(begins[order[0]]):
                old = sum(begins[i] < self._at for i in order)
                same = sum(begins[i] == self._at for i in order)
                order = order[old + min(self._taken, same) :]
            batch.begins = [begins[i] for i in order]
            nodes = [nodes[i] for i in order]
        batch.columns, batch.nodes = reader.extract(nodes), []
        return batch

    def _handed_out(self, begin: float) -> bool:
        """Tell whether a reading that begins then may have been handed out before."""
        return self._at is not None and (begin, 0) < (self._at, self._taken)

    def _hand_out(self, batch: Batch) -> Iterator[NodeT]:
        for begin, node in zip(batch.begins, *batch.columns, strict=True):
            self._taken = self._taken + 1 if begin == self._at else 1
            self._at = begin
            self._readings += 1
            yield node
        self._pass(batch, 0)

    def _pass(self, batch: Batch, readings: int | None = None) -> None:
        """Note that all of a piece was handed out, at once or, `readings` being 0, one by one."""
        self._at, self._taken = batch.window.end.timestamp(), 0
        self._readings += batch.rows if readings is None else readings
        if self._progress is not None and batch.window.end == batch.of.end:
            left = sum(1 for _ in self._windows())
            self._progress(Progress(self._count - left, self._count, self._readings, batch.window.end))

    def __repr__(self) -> str:
        period = f"{self._start.isoformat()} to {self._end.isoformat()}"
        return f"<{type(self).__name__} {self.source.kind}, {period}, stands at {self.cursor}>"


def _position(cursor: str) -> tuple[float, int]:
    text, _, taken = cursor.partition("/")
    try:
        at = datetime.fromisoformat(text)
        count = int(taken)
    except ValueError:
        at, count = datetime.min, -1
    if at.tzinfo is None or count < 0:
        raise ConfigurationError(f"after: {cursor!r} is no cursor of a time series")
    return at.timestamp(), count


class TimeSeries(_Series[NodeT]):
    """Readings of a period in the order of time; made by `Client.measurements` and its likes. Iterate it for typed nodes.

    One walk: a second loop goes on where the first ended, also after an error. Windows are read in threads of their own while the
    caller works; leaving the loop ends them. With `concurrency=1` there are no threads: a window is read when the caller gets to it.
    """

    def __iter__(self) -> Generator[NodeT, None, None]:
        with closing(self._batches(self.source.typed)) as batches:
            for batch in batches:
                yield from self._hand_out(batch)

    def collect(self, limit: int | None = None) -> list[NodeT]:
        """Return all readings, or the next `limit`, as a list."""
        nodes: list[NodeT] = []
        if limit is None or limit > 0:
            with closing(self.__iter__()) as series:
                for node in series:
                    nodes.append(node)
                    if len(nodes) == limit:
                        break
        return nodes

    def _batches(
        self, reader: Reader, windows: Iterator[Window] | None = None
    ) -> Generator[Batch, None, None]:
        if windows is None:
            windows = self._windows()
        stop = threading.Event()
        if self._concurrency == 1:
            for piece in self._pieces(windows):
                yield self._finished(self._read(piece, reader, stop), reader)
            return
        ahead: deque[Future[Batch]] = deque()
        pool = ThreadPoolExecutor(self._concurrency, "oefr-window")
        try:
            for piece in self._pieces(windows):
                while len(ahead) >= self._concurrency:
                    yield self._finished(ahead.popleft().result(), reader)
                ahead.append(pool.submit(self._read, piece, reader, stop))
            while ahead:
                yield self._finished(ahead.popleft().result(), reader)
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)

    def _read(self, batch: Batch, reader: Reader, stop: threading.Event) -> Batch:
        walk: Paginator[Any] = Paginator(reader.method, self._page_size, None, self._variables(batch.window))
        for page in walk.pages():
            batch.nodes += page
            if stop.is_set():
                break
        return batch

    def _drain(self, sink: Sink) -> int:
        """Give all that is left to a sink, without making models."""
        with sink, closing(self._batches(self.source.columns())) as batches:
            for batch in batches:
                sink.add(batch)
                self._pass(batch)
        return sink.rows

    def to_arrow(self) -> pa.Table:
        """Return what is left to read as an Arrow table; columns and units: `oefr_kraken.export`. Extra: `oefr-kraken[arrow]`."""
        from .export import TableSink

        sink = TableSink(self.source)
        self._drain(sink)
        return sink.table()

    def to_pandas(self) -> pd.DataFrame:
        """Return what is left to read as a data frame of Arrow-backed columns. Extra: `oefr-kraken[pandas]`."""
        from .export import to_pandas

        return to_pandas(self.to_arrow())

    def to_polars(self) -> pl.DataFrame:
        """Return what is left to read as a polars data frame. Extra: `oefr-kraken[polars]`."""
        from .export import to_polars

        return to_polars(self.to_arrow())

    def to_parquet(self, path: str | os.PathLike[str]) -> int:
        """Write what is left to read to one Parquet file, in constant memory, and return how many readings that was.

        The file appears under its name when it is whole. Extra: `oefr-kraken[arrow]`.
        """
        from .export import ParquetSink

        return self._drain(ParquetSink(self.source, path))

    def to_csv(self, path: str | os.PathLike[str]) -> int:
        """Write what is left to read to one CSV file; otherwise as `to_parquet`."""
        from .export import CsvSink

        return self._drain(CsvSink(self.source, path))

    def to_dataset(self, directory: str | os.PathLike[str]) -> list[Path]:
        """Write one Parquet file for each window of the period, leaving out those that are there already; return all of them.

        A run that was killed is simply run again: it reads what is missing, and the files come out the same, byte for byte. Names
        are made of the series and the window. A window that held nothing has a file without rows: choose an `end` up to which
        there is data. Extra: `oefr-kraken[arrow]`.
        """
        from .export import Parts

        parts = Parts(self.source, directory, self._all())
        with parts, closing(self._batches(self.source.columns(), parts.missing())) as batches:
            for batch in batches:
                parts.write(batch)
                self._pass(batch)
        return parts.paths


class AsyncTimeSeries(_Series[NodeT]):
    """Readings of a period in the order of time; made by `AsyncClient.measurements` and its likes. As `TimeSeries`, and awaited."""

    async def __aiter__(self) -> AsyncGenerator[NodeT, None]:
        async with aclosing(self._batches(self.source.typed)) as batches:
            async for batch in batches:
                for node in self._hand_out(batch):
                    yield node

    async def collect(self, limit: int | None = None) -> list[NodeT]:
        """Return all readings, or the next `limit`, as a list."""
        nodes: list[NodeT] = []
        if limit is None or limit > 0:
            async with aclosing(self.__aiter__()) as series:
                async for node in series:
                    nodes.append(node)
                    if len(nodes) == limit:
                        break
        return nodes

    async def _batches(
        self, reader: Reader, windows: Iterator[Window] | None = None
    ) -> AsyncGenerator[Batch, None]:
        import asyncio  # a blocking program never needs it

        ahead: deque[asyncio.Task[Batch]] = deque()
        try:
            for piece in self._pieces(self._windows() if windows is None else windows):
                while len(ahead) >= self._concurrency:
                    yield self._finished(await ahead[0], reader)
                    ahead.popleft()
                ahead.append(asyncio.create_task(self._read(piece, reader)))
            while ahead:
                yield self._finished(await ahead[0], reader)
                ahead.popleft()
        finally:
            for task in ahead:
                task.cancel()
            await asyncio.gather(*ahead, return_exceptions=True)

    async def _read(self, batch: Batch, reader: Reader) -> Batch:
        walk: AsyncPaginator[Any] = AsyncPaginator(
            reader.method, self._page_size, None, self._variables(batch.window)
        )
        async for page in walk.pages():
            batch.nodes += page
        return batch

    async def _drain(self, sink: Sink) -> int:
        with sink:
            async with aclosing(self._batches(self.source.columns())) as batches:
                async for batch in batches:
                    sink.add(batch)  # milliseconds, every few thousand rows; a thread would cost 25 MB more
                    self._pass(batch)
        return sink.rows

    async def to_arrow(self) -> pa.Table:
        """Return what is left to read as an Arrow table; as `TimeSeries.to_arrow`."""
        from .export import TableSink

        sink = TableSink(self.source)
        await self._drain(sink)
        return sink.table()

    async def to_pandas(self) -> pd.DataFrame:
        """Return what is left to read as a data frame; as `TimeSeries.to_pandas`."""
        from .export import to_pandas

        return to_pandas(await self.to_arrow())

    async def to_polars(self) -> pl.DataFrame:
        """Return what is left to read as a polars data frame; as `TimeSeries.to_polars`."""
        from .export import to_polars

        return to_polars(await self.to_arrow())

    async def to_parquet(self, path: str | os.PathLike[str]) -> int:
        """Write what is left to read to one Parquet file; as `TimeSeries.to_parquet`."""
        from .export import ParquetSink

        return await self._drain(ParquetSink(self.source, path))

    async def to_csv(self, path: str | os.PathLike[str]) -> int:
        """Write what is left to read to one CSV file; as `TimeSeries.to_csv`."""
        from .export import CsvSink

        return await self._drain(CsvSink(self.source, path))

    async def to_dataset(self, directory: str | os.PathLike[str]) -> list[Path]:
        """Write one Parquet file for each window, leaving out those that are there; as `TimeSeries.to_dataset`."""
        import asyncio

        from .export import Parts

        parts = Parts(self.source, directory, self._all())
        with parts:
            async with aclosing(self._batches(self.source.columns(), parts.missing())) as batches:
                async for batch in batches:
                    if (
                        batch.window.end == batch.of.end
                    ):  # brings the file to the disk, which may take its time
                        await asyncio.to_thread(parts.write, batch)
                    else:
                        parts.write(batch)
                    self._pass(batch)
        return parts.paths
