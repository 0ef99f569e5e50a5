"""Where tokens are kept between calls, processes and machines: the values of `token_store=`.

A store keeps small strings by key and lends a lock for each. The strings hold an access token and a refresh token, never a
password or a key; the keys are hashes of URL and account, so that a store never answers for another account.
Whatever a store raises is logged as a warning and costs one login; it never fails a call.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from .errors import not_installed

if TYPE_CHECKING:
    import os
    from contextlib import AbstractContextManager

    import redis

__all__ = ["FileStore", "KeyringStore", "MemoryStore", "RedisStore", "TokenStore"]

LOCK_SECONDS = 60.0
"""Longest that one process waits for another's login before it goes on alone."""
REDIS_SECONDS = 5.0
"""Longest that a Redis given by URL may take to answer."""


@runtime_checkable
class TokenStore(Protocol):
    """What the client needs of a store. Its methods may block: an AsyncClient calls them in a thread."""

    def load(self, key: str) -> str | None:
        """Return what was saved under `key`, or None."""
        ...

    def save(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        ...

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Return a lock that only one holder of this key has at a time. It may be released from another thread."""
        ...


class MemoryStore:
    """Keeps tokens in this process, for clients that share it."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}
        self._locks: dict[str, threading.Lock] = {}

    def load(self, key: str) -> str | None:
        """Return what was saved under `key`, or None."""
        return self._values.get(key)

    def save(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._values[key] = value

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Return the lock of this key."""
        return self._locks.setdefault(key, threading.Lock())


class FileStore:
    """Keeps tokens in files that only this user can read (mode 0600), written atomically and locked between processes.

    `directory`: where; the platform's state directory of the user by default. Extra: `oefr-kraken[file]`.
    """

    def __init__(self, directory: str | os.PathLike[str] | None = None) -> None:
        from pathlib import Path

        try:
            import filelock
            import platformdirs
        except ImportError as error:
            raise not_installed("file", error) from None
        self._filelock = filelock
        self.directory = (
            Path(directory) if directory is not None else platformdirs.user_state_path("oefr-kraken")
        )

    def load(self, key: str) -> str | None:
        """Return what was saved under `key`, or None."""
        try:
            return (self.directory / f"{key}.json").read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def save(self, key: str, value: str) -> None:
        """Keep `value` under `key`: written beside and moved into place, so that a reader sees the old or the new one."""
        import os
        import tempfile

        self._make_directory()
        handle, name = tempfile.mkstemp(
            dir=self.directory, prefix=f".{key}."
        )  # mkstemp makes files of mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(value)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.directory / f"{key}.json")  # noqa: PTH105  Path.replace would need a Path of `name`
        except BaseException:
            os.unlink(name)  # noqa: PTH108
            raise

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Return the lock of this key, shared with all processes that use this directory."""
        self._make_directory()
        path = self.directory / f"{key}.lock"
        # thread_local=False: an AsyncClient takes it in one worker thread and gives it back in another.
        return self._filelock.FileLock(path, timeout=LOCK_SECONDS, mode=0o600, thread_local=False)

    def _make_directory(self) -> None:
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)


class KeyringStore:
    """Keeps tokens in the system's keyring. Extra: `oefr-kraken[keyring]`. A keyring lends no locks: a FileStore's are used."""

    def __init__(self, service: str = "oefr-kraken") -> None:
        try:
            import keyring
        except ImportError as error:
            raise not_installed("keyring", error) from None
        self._keyring = keyring
        self._service = service
        self._locks = FileStore()

    def load(self, key: str) -> str | None:
        """Return what was saved under `key`, or None."""
        return self._keyring.get_password(self._service, key)

    def save(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._keyring.set_password(self._service, key, value)

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Return the lock of this key."""
        return self._locks.lock(key)


class RedisStore:
    """Keeps tokens in Redis, for workers on many machines: one logs in, all use its token. Extra: `oefr-kraken[redis]`.

    `client`: the URL of a Redis (`redis://localhost:6379/0`), or a `redis.Redis` of your own; give that one timeouts, since calls
    wait for it. What is kept expires after a week, as refresh tokens do.
    """

    seconds = 7 * 24 * 3600

    def __init__(self, client: redis.Redis | str, prefix: str = "oefr-kraken:") -> None:
        if isinstance(client, str):
            try:
                import redis
                from redis.backoff import NoBackoff
                from redis.retry import Retry
            except ImportError as error:
                raise not_installed("redis", error) from None
            client = redis.Redis.from_url(
                client,
                socket_timeout=REDIS_SECONDS,
                socket_connect_timeout=REDIS_SECONDS,
                retry=Retry(
                    NoBackoff(), 1
                ),  # a Redis that is away costs a login, not the many seconds of its default
            )
        self._redis = client
        self._prefix = prefix

    def load(self, key: str) -> str | None:
        """Return what was saved under `key`, or None."""
        value = self._redis.get(self._prefix + key)
        return value.decode() if isinstance(value, bytes) else value

    def save(self, key: str, value: str) -> None:
        """Keep `value` under `key` for a week."""
        self._redis.set(self._prefix + key, value, ex=self.seconds)

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Return the lock of this key; it ends by itself where its holder died."""
        lock: AbstractContextManager[object] = self._redis.lock(
            f"{self._prefix}{key}:lock",
            timeout=LOCK_SECONDS,
            blocking_timeout=LOCK_SECONDS,
            thread_local=False,
        )
        return lock
