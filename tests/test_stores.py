"""Stores shared by real processes, and stores that fail: a store may cost a login, never a call."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import stat
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import keyring
import keyring.backend
import pytest
import redis

from oefr_kraken import AsyncClient, Client, EmailPassword, stores
from oefr_kraken._tokens import store_key
from oefr_kraken.sandbox import Fault, Sandbox
from tests.colours import Caller
from tests.servers import Redis, needs_redis, redis_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

spawn = multiprocessing.get_context("spawn")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(points=1_000_000, days=30) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def call(sandbox: Sandbox, store: Any, auth: Any = None, colour: str = "sync") -> None:
    """Call once with a new client: what a new process does."""
    with Caller(colour, auth or sandbox.auth, sandbox.url, token_store=store) as caller:
        assert caller("viewer")


# In processes of their own


def _work(kind: str, place: str, url: str, auth: EmailPassword, start: Any) -> None:
    store: Any = stores.FileStore(place) if kind == "file" else stores.RedisStore(place)
    with Client(auth, url=url, token_store=store) as client:
        start.wait()
        for _ in range(3):
            assert client.viewer()


def _hold(place: str, key: str, held: Any) -> None:
    """Take the lock, be in the middle of writing, and stay so."""
    store = stores.FileStore(place)
    with store.lock(key):
        store.save(key, "{")
        (store.directory / f".{key}.unfinished").write_text('{"access": "half')
        held.set()
        signal.pause()


def in_processes(number: int, *args: Any) -> None:
    start = spawn.Barrier(number)
    processes = [spawn.Process(target=_work, args=(*args, start)) for _ in range(number)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * number


# Files


@pytest.fixture
def files(tmp_path: Path) -> stores.FileStore:
    return stores.FileStore(tmp_path / "tokens")


def test_a_restart_reuses_the_token(colour: str, sandbox: Sandbox, files: stores.FileStore) -> None:
    for _ in range(3):
        call(sandbox, files, colour=colour)
    assert sandbox.logins == 1


def test_after_a_long_pause_the_stored_refresh_token_is_used(
    sandbox: Sandbox, files: stores.FileStore
) -> None:
    call(sandbox, files)
    sandbox.expire_tokens()
    login = Fault(
        "error", "obtainKrakenToken", code="KT-CT-1138", calls=(2,)
    )  # a second login would be refused
    sandbox.faults.add(login)
    call(sandbox, files)
    assert sandbox.logins == 2
    assert sandbox.faults.struck(login) == 0


def test_two_processes_with_one_directory_log_in_once_between_them(
    sandbox: Sandbox, files: stores.FileStore
) -> None:
    sandbox.faults.add(Fault("slow", "obtainKrakenToken", seconds=0.3))  # both want it while it is under way
    in_processes(2, "file", str(files.directory), sandbox.url, sandbox.auth)
    assert sandbox.logins == 1


def test_many_clients_with_one_store_in_one_process_log_in_once(sandbox: Sandbox) -> None:
    store = stores.MemoryStore()

    async def go() -> None:
        import asyncio
        from contextlib import AsyncExitStack

        async with AsyncExitStack() as stack:
            opened = [
                await stack.enter_async_context(AsyncClient(sandbox.auth, url=sandbox.url, token_store=store))
                for _ in range(40)  # more than the event loop has threads for things that block
            ]
            await asyncio.gather(*(client.viewer() for client in opened))

    import asyncio

    asyncio.run(asyncio.wait_for(go(), 60))
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: call(sandbox, store), range(8)))
    assert sandbox.logins == 1


def test_files_are_the_users_alone(sandbox: Sandbox, files: stores.FileStore) -> None:
    mask = os.umask(0)
    try:
        call(sandbox, files)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(files.directory.stat().st_mode) == 0o700
    kept = list(files.directory.iterdir())
    assert {path.suffix for path in kept} == {".json", ".lock"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600}


def test_what_is_stored_is_neither_password_nor_name(sandbox: Sandbox, files: stores.FileStore) -> None:
    call(sandbox, files)
    [kept] = files.directory.glob("*.json")
    assert set(json.loads(kept.read_text())) == {
        "key", "access", "refresh", "obtained_at", "expires_at", "refresh_expires_at",
    }  # fmt: skip
    for secret in (sandbox.password, sandbox.email):
        assert secret not in kept.read_text() + kept.name


def test_a_process_killed_with_the_lock_in_mid_write_stops_nobody(
    sandbox: Sandbox, files: stores.FileStore
) -> None:
    held = spawn.Event()
    key = store_key(sandbox.url, sandbox.auth)
    process = spawn.Process(target=_hold, args=(str(files.directory), key, held))
    process.start()
    assert held.wait(60)
    waiting = threading.Thread(target=call, args=(sandbox, files))
    waiting.start()
    assert sandbox.logins == 0  # the lock is held: nobody may log in
    os.kill(process.pid or 0, signal.SIGKILL)
    process.join()
    waiting.join(60)
    assert not waiting.is_alive()
    call(sandbox, files)
    assert sandbox.logins == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"key": 3}',
        b'{"key": "?", "access": "a", "obtained_at": NaN}',
    ],
    ids=range(8),
)
def test_a_corrupt_file_costs_a_login(sandbox: Sandbox, files: stores.FileStore, content: bytes) -> None:
    key = store_key(sandbox.url, sandbox.auth)
    files.save(key, "")
    (files.directory / f"{key}.json").write_bytes(content.replace(b"?", key.encode()))
    call(sandbox, files)
    call(sandbox, files)
    assert sandbox.logins == 1


def test_impossible_times_in_a_file_cost_a_login(sandbox: Sandbox, files: stores.FileStore) -> None:
    key = store_key(sandbox.url, sandbox.auth)
    for times in (
        '"expires_at": NaN',
        '"expires_at": 1e999',
        f'"expires_at": {10**400}',
        '"expires_at": true',
    ):
        files.save(key, f'{{"key": "{key}", "access": "stale", "obtained_at": 1, {times}}}')
        call(sandbox, files)
    assert sandbox.logins == 4


@pytest.mark.parametrize("kind", ["a file", "below a file", "of directories"])
def test_a_directory_that_is_none_costs_a_login(
    colour: str, sandbox: Sandbox, tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    place = tmp_path / "place"
    if kind == "of directories":
        key = store_key(sandbox.url, sandbox.auth)
        (place / f"{key}.json").mkdir(parents=True)
        (place / f"{key}.lock").mkdir()
    else:
        place.write_text("")
    call(sandbox, stores.FileStore(place / "deeper" if kind == "below a file" else place), colour=colour)
    assert sandbox.logins == 1
    assert "token store: cannot lock" in caplog.text
    assert not list(tmp_path.glob("**/.*"))


def test_another_account_or_url_has_a_token_of_its_own(sandbox: Sandbox, files: stores.FileStore) -> None:
    from oefr_kraken import ApiKey

    call(sandbox, files)
    call(sandbox, files, auth=ApiKey(sandbox.api_key))
    assert sandbox.logins == 2
    with Sandbox(seed=1, days=30) as other:
        call(other, files, auth=other.auth)
        assert other.logins == 1


def test_a_token_of_another_account_is_not_used_wherever_it_lies(sandbox: Sandbox) -> None:
    class OneSlot(stores.MemoryStore):
        """A store that looks at no key."""

        def load(self, key: str) -> str | None:
            return super().load("")

        def save(self, key: str, value: str) -> None:
            super().save("", value)

    store = OneSlot()
    call(sandbox, store)
    with Sandbox(seed=1, days=30) as other:
        call(other, store, auth=other.auth)
        assert other.logins == 1
        assert [request.operation for request in other.requests] == ["ObtainKrakenToken", "Viewer"]


def test_by_default_files_are_in_the_users_own_directory() -> None:
    directory = stores.FileStore().directory
    assert directory.name == "oefr-kraken"
    assert directory.is_absolute()


# Keyring


class Kept(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Locked(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("planted-secret")

    set_password = get_password  # type: ignore[assignment]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))  # where the locks are
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("backend")
def test_a_keyring_reuses_the_token(colour: str, sandbox: Sandbox) -> None:
    keyring.set_keyring(kept := Kept())
    for _ in range(3):
        call(sandbox, stores.KeyringStore(), colour=colour)
    assert sandbox.logins == 1
    [(service, _)] = kept.entries
    assert service == "oefr-kraken"
    assert sandbox.password not in str(kept.entries)


@pytest.mark.usefixtures("backend")
def test_a_locked_keyring_costs_a_login(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(Locked())
    call(sandbox, stores.KeyringStore())
    assert sandbox.logins == 1
    assert "KeyringLocked" in caplog.text
    assert "planted-secret" not in caplog.text


# Redis


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Redis]:
    with redis_server(tmp_path) as running:
        yield running


@needs_redis
def test_redis_reuses_the_token(colour: str, sandbox: Sandbox, server: Redis) -> None:
    for _ in range(3):
        call(sandbox, stores.RedisStore(server.url), colour=colour)
    assert sandbox.logins == 1
    with redis.Redis.from_url(server.url) as client:
        [key] = client.keys()
        assert 0 < client.ttl(key) <= stores.RedisStore.seconds
        assert sandbox.password.encode() not in client.get(key)


@needs_redis
def test_processes_with_one_redis_log_in_once_between_them(sandbox: Sandbox, server: Redis) -> None:
    sandbox.faults.add(Fault("slow", "obtainKrakenToken", seconds=0.3))
    in_processes(3, "redis", server.url, sandbox.url, sandbox.auth)
    assert sandbox.logins == 1


@needs_redis
def test_a_redis_that_goes_and_returns_costs_logins_and_no_call(
    colour: str, sandbox: Sandbox, server: Redis
) -> None:
    with Caller(colour, sandbox.auth, sandbox.url, token_store=stores.RedisStore(server.url)) as client:
        assert client("viewer")
        server.stop()
        sandbox.expire_tokens()
        assert client("viewer")
        assert sandbox.logins == 2
        server.start()
        sandbox.expire_tokens()
        assert client("viewer")
    call(sandbox, stores.RedisStore(server.url), colour=colour)
    assert sandbox.logins == 3


@needs_redis
def test_a_redis_that_no_longer_answers_costs_a_login(
    sandbox: Sandbox, server: Redis, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(stores, "REDIS_SECONDS", 0.1)
    assert server.process is not None
    server.process.send_signal(signal.SIGSTOP)
    call(sandbox, stores.RedisStore(server.url))
    server.process.send_signal(signal.SIGCONT)
    assert sandbox.logins == 1
    assert "token store: cannot read (TimeoutError)" in caplog.text


# What is not installed


@pytest.mark.parametrize(
    ("module", "make", "extra"),
    [
        ("filelock", stores.FileStore, "file"),
        ("keyring", stores.KeyringStore, "keyring"),
        ("redis", lambda: stores.RedisStore("redis://localhost/"), "redis"),
    ],
)
def test_the_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, module: str, make: Any, extra: str
) -> None:
    from oefr_kraken.errors import ConfigurationError

    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=rf"pip install 'oefr-kraken\[{extra}\]'"):
        make()
