"""Read thousands of accounts, properties or supply points at once.

    from oefr_kraken import bulk

    with bulk.Checkpoint("bills.checkpoint") as checkpoint, checkpoint.output("bills.jsonl") as out:
        run = bulk.read(
            account_numbers,
            lambda number: client.paginate(client.account_bills, account_number=number),
            checkpoint=checkpoint,
        )
        async for number, bill in run:
            out.write(bill.model_dump_json() + "\\n")
    for number, error in run.failures.items():
        print(number, error)

Keys come out in the order in which they went in, each with all its nodes; a few are read ahead. What one key fails with is kept and
reported. With a checkpoint a run that was killed at any moment, `kill -9` or a power cut, is started again as it was: it goes on with
the first key that was not finished, and files opened by `Checkpoint.output` hold neither half of a key nor any key twice.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Hashable, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from .errors import AuthenticationError, ConfigurationError, KrakenError, RateLimitError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

__all__ = ["BulkRead", "Checkpoint", "Progress", "read"]

KeyT = TypeVar("KeyT", bound=Hashable)
NodeT = TypeVar("NodeT")
ValueT = TypeVar("ValueT")

AHEAD = 500
"""Nodes of one key that are read ahead; more of them wait until the caller takes some."""

FATAL = (AuthenticationError, ConfigurationError, RateLimitError)
"""Errors that are not of one key: they end the run. All others of the API are collected."""


@dataclass(frozen=True)
class Progress:
    """How far a bulk read is: what `progress=` is called with after each key."""

    done: int
    """Keys that were read to their end, now or in the runs before."""
    failed: int
    nodes: int
    """Handed out in this run."""


class Checkpoint:
    """Which keys are done, in a small SQLite file; and output files that agree with it. A context manager.

    Args:
        path: the file; it is made where there is none. One run at a time may use it.
        job: what the run does, in a few words of your own. A checkpoint of another job is refused.

    Raises:
        ConfigurationError: another run uses the file, or it belongs to another job, or it is no checkpoint.

    """

    def __init__(self, path: str | os.PathLike[str], job: str = "") -> None:
        self.path = Path(path)
        self._outputs: dict[str, TextIO] = {}
        # No transactions but our own; commits come from a worker thread, one at a time.
        self._db = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            # The lock is held as long as the file is open. It ends with the process, however that ends.
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute("CREATE TABLE IF NOT EXISTS job (name TEXT NOT NULL)")
            self._db.execute("CREATE TABLE IF NOT EXISTS done (key TEXT PRIMARY KEY) WITHOUT ROWID")
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS outputs (path TEXT PRIMARY KEY, size INTEGER NOT NULL)"
            )
            found = self._db.execute("SELECT name FROM job").fetchone()
            if found is None:
                self._db.execute("INSERT INTO job VALUES (?)", (job,))
            self._db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            self._db.close()
            raise ConfigurationError(f"checkpoint {self.path}: {error} (does another run use it?)") from None
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise ConfigurationError(f"checkpoint {self.path}: {error}") from None
        if found is not None and found[0] != job:
            self._db.close()
            raise ConfigurationError(
                f"checkpoint {self.path}: belongs to the job {found[0]!r}, not to {job!r}"
            )

    def __contains__(self, key: object) -> bool:
        """Tell whether a key is done; keys are told apart by `str(key)`."""
        return self._db.execute("SELECT 1 FROM done WHERE key = ?", (str(key),)).fetchone() is not None

    def __len__(self) -> int:
        """Return how many keys are done."""
        count: int = self._db.execute("SELECT count(*) FROM done").fetchone()[0]
        return count

    @contextmanager
    def output(self, path: str | os.PathLike[str]) -> Iterator[TextIO]:
        """Open a text file (UTF-8) that holds what was written for the keys that are done, and nothing else.

        What a killed run wrote beyond that is cut off on opening; what is written for a key that fails is cut off too.
        """
        name = str(Path(path).resolve())
        with Path(path).open("a", encoding="utf-8", newline="") as file:
            size = self._size(name)
            if os.fstat(file.fileno()).st_size < size:
                raise ConfigurationError(
                    f"{path} is shorter than the checkpoint {self.path} says: it was changed"
                )
            self._outputs[name] = file
            self.roll_back()
            try:
                yield file
            finally:
                self.roll_back()
                del self._outputs[name]

    def _size(self, name: str) -> int:
        row = self._db.execute("SELECT size FROM outputs WHERE path = ?", (name,)).fetchone()
        return 0 if row is None else int(row[0])

    def roll_back(self) -> None:
        """Cut off of the outputs what was written since the last key was done."""
        for name, file in self._outputs.items():
            file.flush()
            os.ftruncate(file.fileno(), self._size(name))

    def commit(self, key: object) -> None:
        """Note that a key is done and what was written for it is to stay; on the disk when this returns."""
        sizes: list[tuple[str, int]] = []
        for name, file in self._outputs.items():
            file.flush()
            os.fsync(file.fileno())
            sizes.append((name, os.fstat(file.fileno()).st_size))
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("INSERT OR IGNORE INTO done VALUES (?)", (str(key),))
        self._db.executemany("INSERT OR REPLACE INTO outputs VALUES (?, ?)", sizes)
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Close the file; outputs must have been closed before."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@overload
def read(
    keys: Iterable[KeyT],
    fetch: Callable[[KeyT], AsyncIterable[NodeT]],
    *,
    concurrency: int = 8,
    checkpoint: Checkpoint | None = None,
    max_failures: int | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> BulkRead[KeyT, NodeT]: ...
@overload
def read(
    keys: Iterable[KeyT],
    fetch: Callable[[KeyT], Awaitable[ValueT]],
    *,
    concurrency: int = 8,
    checkpoint: Checkpoint | None = None,
    max_failures: int | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> BulkRead[KeyT, ValueT]: ...
def read(
    keys: Iterable[KeyT],
    fetch: Callable[[KeyT], Any],
    *,
    concurrency: int = 8,
    checkpoint: Checkpoint | None = None,
    max_failures: int | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> BulkRead[KeyT, Any]:
    """Read something for each of many keys, several at once: `async for key, node in bulk.read(...)`.

    Args:
        keys: account numbers, property ids, PRMs, or what you like; consumed as the run goes on.
        fetch: what to read for a key: a walk (`lambda number: client.paginate(client.account_bills, account_number=number)`),
            a time series (`lambda id: client.measurements(id, start, end)`), or one call (`client.account`), whose answer is the node.
            Let all keys use one AsyncClient: they share its token and its connections.
        concurrency: keys that are read at once, the one that is handed out among them.
        checkpoint: where it is kept which keys are done; those are not read again.
        max_failures: raise the error of a key when more keys than this have failed; no limit by default.
        progress: called with a `Progress` after each key.

    Returns:
        A BulkRead: iterate it for (key, node) in the order of the keys; `.failures` has what was left out, and why. Credentials
        that are refused, a spent allowance and errors that are not of the API end the run: they are raised.

    """
    return BulkRead(keys, fetch, concurrency, checkpoint, max_failures, progress)


class BulkRead(Generic[KeyT, NodeT]):
    """A run over many keys, made by `read`: iterate it once.

    A key is done when the node after its last one is asked for: until then the caller may still be at work on it.
    """

    def __init__(
        self,
        keys: Iterable[KeyT],
        fetch: Callable[[KeyT], Any],
        concurrency: int,
        checkpoint: Checkpoint | None,
        max_failures: int | None,
        progress: Callable[[Progress], None] | None,
    ) -> None:
        if concurrency < 1:
            raise ConfigurationError("concurrency: must be 1 or more")
        self.failures: dict[KeyT, KrakenError] = {}
        """What keys failed with. Some of their nodes may have been handed out before."""
        self.done = 0
        """Keys that were read to their end, in this run or before."""
        self.nodes = 0
        """Nodes that were handed out in this run."""
        self._keys = iter(keys)
        self._fetch = fetch
        self._concurrency = concurrency
        self._checkpoint = checkpoint
        self._max_failures = max_failures
        self._progress = progress

    async def __aiter__(self) -> AsyncGenerator[tuple[KeyT, NodeT], None]:
        ahead: deque[_Reading[KeyT]] = deque()
        try:
            while True:
                while len(ahead) < self._concurrency and (key := self._next()) is not _END:
                    ahead.append(_Reading(key, self._fetch))
                if not ahead:
                    return
                reading = ahead[0]
                while (item := await reading.queue.get()) is not _END:
                    self.nodes += 1
                    yield reading.key, item[0]
                await self._finish(reading)
                ahead.popleft()
        finally:
            for reading in ahead:
                reading.task.cancel()
            await asyncio.gather(*(reading.task for reading in ahead), return_exceptions=True)

    def _next(self) -> Any:
        for key in self._keys:
            if self._checkpoint is None or key not in self._checkpoint:
                return key
            self.done += 1
        return _END

    async def _finish(self, reading: _Reading[KeyT]) -> None:
        """Note what became of a key, and raise what is not of this key alone."""
        error = reading.failure
        if error is None:
            if self._checkpoint is not None:
                await asyncio.to_thread(self._checkpoint.commit, reading.key)
            self.done += 1
        else:
            if self._checkpoint is not None:
                self._checkpoint.roll_back()
            if not isinstance(error, KrakenError) or isinstance(error, FATAL):
                raise error
            self.failures[reading.key] = error
            if self._max_failures is not None and len(self.failures) > self._max_failures:
                raise error
        if self._progress is not None:
            self._progress(Progress(self.done, len(self.failures), self.nodes))


_END: Any = object()


class _Reading(Generic[KeyT]):
    """One key that is being read: its nodes wait in a queue, each in a tuple of one, and then the end."""

    def __init__(self, key: KeyT, fetch: Callable[[KeyT], Any]) -> None:
        self.key = key
        self.failure: Exception | None = None
        self.queue: asyncio.Queue[Any] = asyncio.Queue(AHEAD)
        self.task = asyncio.create_task(self._read(fetch))

    async def _read(self, fetch: Callable[[KeyT], Any]) -> None:
        try:
            found = fetch(self.key)
            if isinstance(found, AsyncIterable):
                async for node in found:
                    await self.queue.put((node,))
            else:
                await self.queue.put((await found,))
        except Exception as error:  # noqa: BLE001  raised or collected when its turn comes
            self.failure = error
        await self.queue.put(_END)
