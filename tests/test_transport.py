"""The two drivers against a real server on a real socket: tokens under concurrency, cancellation, limits, redirects, bad URLs."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import logging
import os
import pickle
import threading
import traceback
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from oefr_kraken import (
    AccessToken,
    AsyncClient,
    Call,
    Client,
    EmailPassword,
    RefreshToken,
    RetryPolicy,
    errors,
    stores,
)
from oefr_kraken._flow import Send
from oefr_kraken._tokens import store_key
from oefr_kraken.sandbox import Fault, Sandbox
from tests.colours import Caller
from tests.servers import Handler, listening

ONCE = RetryPolicy(attempts=1)


class Clock:
    """Unix seconds that pass only when told."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def run(colour: str, sandbox: Sandbox, method: str, *args: Any, **options: Any) -> Any:
    """Call one operation with a new client of either colour."""
    if colour == "sync":
        with Client(options.pop("auth", sandbox.auth), url=sandbox.url, **options) as client:
            return getattr(client, method)(*args)

    async def go() -> Any:
        async with AsyncClient(options.pop("auth", sandbox.auth), url=sandbox.url, **options) as client:
            return await getattr(client, method)(*args)

    return asyncio.run(go())


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def own() -> Iterator[Sandbox]:
    """A sandbox of the test's own: its logins are counted."""
    with Sandbox(points=10_000_000) as running:
        yield running


def test_many_threads_log_in_once(own: Sandbox):
    with Client(own.auth, url=own.url) as client, ThreadPoolExecutor(16) as pool:
        versions = list(pool.map(lambda _: client.viewer(), range(64)))
    assert all(versions)
    assert own.logins == 1


async def test_many_tasks_log_in_once(own: Sandbox):
    async with AsyncClient(own.auth, url=own.url) as client:
        assert all(await asyncio.gather(*(client.viewer() for _ in range(64))))
    assert own.logins == 1


def test_a_token_that_the_server_expired_is_renewed_once_for_all_threads(own: Sandbox):
    with Client(own.auth, url=own.url) as client, ThreadPoolExecutor(16) as pool:
        client.viewer()
        own.expire_tokens()
        assert all(pool.map(lambda _: client.viewer(), range(64)))
    assert own.logins == 2


async def test_a_token_that_the_server_expired_is_renewed_once_for_all_tasks(own: Sandbox):
    async with AsyncClient(own.auth, url=own.url) as client:
        await client.viewer()
        own.expire_tokens()
        assert all(await asyncio.gather(*(client.viewer() for _ in range(64))))
    assert own.logins == 2


async def test_cancelling_the_caller_that_began_a_login_leaves_it_to_the_others(own: Sandbox):
    own.faults.add(Fault("slow", operation="ObtainKrakenToken", seconds=0.2))
    async with AsyncClient(own.auth, url=own.url) as client:
        leader = asyncio.create_task(client.viewer())
        await asyncio.sleep(0)
        others = [asyncio.create_task(client.viewer()) for _ in range(5)]
        await asyncio.sleep(0)
        leader.cancel()
        assert all(await asyncio.gather(*others))
        with pytest.raises(asyncio.CancelledError):
            await leader
    assert own.logins == 1


async def test_a_failing_login_frees_all_tasks(own: Sandbox):
    own.faults.add(Fault("status", operation="ObtainKrakenToken", status=502, calls=(1,)))
    async with AsyncClient(own.auth, url=own.url, retry=ONCE) as client:
        outcomes = await asyncio.gather(*(client.viewer() for _ in range(9)), return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {errors.ServiceUnavailableError}
        assert len({id(outcome) for outcome in outcomes}) == 9
        assert await client.viewer()


def test_a_failing_login_frees_all_threads(own: Sandbox):
    own.faults.add(Fault("slow", operation="ObtainKrakenToken", seconds=0.2))
    own.faults.add(Fault("status", operation="ObtainKrakenToken", status=502, calls=(1,)))
    with Client(own.auth, url=own.url, retry=ONCE) as client, ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(client.viewer) for _ in range(4)]
        failures = [future.exception() for future in futures]
        assert errors.ServiceUnavailableError in {type(failure) for failure in failures}
        assert client.viewer()


def test_refused_credentials_are_tried_once(colour: str, own: Sandbox):
    wrong = EmailPassword(own.email, "planted-secret")
    with pytest.raises(
        errors.CredentialsError, match=r"^ObtainKrakenToken: .*KT-CT-1138.*not tried again"
    ) as caught:
        run(colour, own, "viewer", auth=wrong)
    assert "planted-secret" not in "".join(traceback.format_exception(caught.value))
    assert own.logins == 1


def test_refused_credentials_stay_refused_until_they_change(own: Sandbox):
    with Client(EmailPassword(own.email, "wrong"), url=own.url) as client:
        for _ in range(3):
            with pytest.raises(errors.CredentialsError):
                client.viewer()
        assert own.logins == 1
        client.auth = own.auth
        assert client.viewer()


def test_a_revoked_refresh_token_falls_back_to_the_password(colour: str, own: Sandbox):
    clock_auth = own.auth
    with Client(clock_auth, url=own.url) as client:
        client.viewer()
        own.expire_tokens()
        own.revoke_refresh_tokens()
        assert client.viewer()
    assert own.logins == 3


def test_a_stale_token_is_never_sent_with_a_login(own: Sandbox):
    """The live API answers a login that carries an expired token with that token's error."""
    with Client(own.auth, url=own.url) as client:
        client.viewer()
        own.expire_tokens()
        own.revoke_refresh_tokens()
        assert client.viewer()


def test_all_ways_to_log_in(colour: str, own: Sandbox):
    from oefr_kraken import ApiKey, OrganizationSecretKey, PreSignedKey

    with Client(own.auth, url=own.url) as client:
        obtained = client.obtain_kraken_token({"email": own.email, "password": own.password})  # type: ignore[arg-type]
    assert obtained is not None
    assert obtained.refresh_token is not None
    for auth in (
        ApiKey(own.api_key),
        PreSignedKey(own.pre_signed_key),
        OrganizationSecretKey(own.organization_secret_key),
        RefreshToken(obtained.refresh_token),
        AccessToken(obtained.token),
    ):
        assert run(colour, own, "rate_limit_info", auth=auth)


@contextmanager
def server(answer: Any) -> Iterator[str]:
    """A plain HTTP server; `answer` writes what it likes."""

    class Scripted(Handler):
        def post(self, body: bytes) -> None:
            self.body = body
            answer(self)

    with listening(Scripted) as url:
        yield url


def respond(status: int, body: bytes, **headers: str) -> Any:
    return lambda request: request.reply(status, body, **headers)


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (respond(200, b"<html>welcome</html>", Content_Type="text/html"), errors.ProtocolError, "url="),
        (respond(404, b"<html>", Content_Type="text/html"), errors.ProtocolError, "/v1/graphql/"),
        (respond(403, b"<html>", Content_Type="text/html"), errors.BlockedError, "blocked before the API"),
        (
            respond(301, b"", Location="https://planted.example/"),
            errors.ProtocolError,
            "redirects to planted.example",
        ),
        (respond(200, b"x" * 5000), errors.ProtocolError, "larger than 4,096 bytes"),
    ],
)
def test_answers_that_are_not_this_api(colour: str, answer: Any, kind: type[errors.KrakenError], said: str):
    with server(answer) as url:
        there: Any = SimpleNamespace(url=url, auth=EmailPassword("a@example.fr", "planted-secret"))
        with pytest.raises(kind, match=said) as caught:
            run(colour, there, "viewer", max_response_bytes=4096, retry=ONCE)
    assert str(caught.value).startswith("ObtainKrakenToken: ")


def test_a_redirect_carries_the_token_nowhere(colour: str, own: Sandbox):
    seen: list[Any] = []

    def elsewhere(request: Handler) -> None:
        seen.append(dict(request.headers))
        respond(200, b"{}")(request)

    with server(elsewhere) as target, server(respond(307, b"", Location=target)) as url:
        client: Any = (
            httpx.Client(follow_redirects=True)
            if colour == "sync"
            else httpx.AsyncClient(follow_redirects=True)
        )
        there: Any = SimpleNamespace(url=url, auth=own.auth)
        with pytest.raises(errors.ProtocolError, match="redirects are not followed"):
            run(colour, there, "viewer", http_client=client)
        if colour == "sync":
            client.close()
    assert seen == []


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://api.example.fr/v1/graphql/", "plain http to api.example.fr"),
        ("api.example.fr", "not an absolute https"),
        ("ftp://api.example.fr", "not an absolute https"),
        ("https://me:planted-secret@api.example.fr", "user name or password"),
        ("https://api.example.fr:port/", "not a valid URL"),
        ("https://[::1", "not a valid URL"),
    ],
)
def test_bad_urls_are_refused_before_anything_is_sent(url: str, said: str):
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        Client(EmailPassword("a", "b"), url=url)
    assert "planted-secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://localhost:1/", "http://127.0.0.9:1/", "http://[::1]:1/", "https://api.example.fr"]
)
def test_http_is_for_this_machine_only(url: str):
    Client(EmailPassword("a", "b"), url=url).close()


def test_without_auth_the_variables_are_named(monkeypatch: pytest.MonkeyPatch):
    for make in (Client, AsyncClient, Client.from_env, AsyncClient.from_env):
        with pytest.raises(errors.ConfigurationError, match="OEFR_KRAKEN_EMAIL and OEFR_KRAKEN_PASSWORD"):
            make()
    monkeypatch.setenv("OEFR_KRAKEN_API_KEY", "k")
    monkeypatch.setenv("OEFR_KRAKEN_URL", "http://127.0.0.1:9/")
    with Client() as client:
        assert repr(client) == "Client(url='http://127.0.0.1:9/', auth=ApiKey)"


def test_nobody_there_is_a_transport_error(colour: str):
    there: Any = SimpleNamespace(url="http://127.0.0.1:9/v1/graphql/", auth=EmailPassword("a", "b"))
    with pytest.raises(errors.TransportError, match="no connection"):
        run(colour, there, "viewer", retry=ONCE)


def test_a_given_http_client_stays_open(own: Sandbox):
    with httpx.Client() as http_client:
        with Client(own.auth, url=own.url, http_client=http_client) as client:
            assert client.viewer()
        assert not http_client.is_closed


def test_a_trickling_answer_ends_at_the_timeout(colour: str, own: Sandbox):
    stop = threading.Event()

    def trickle(request: Handler) -> None:
        request.send_response(200)
        request.end_headers()
        while not stop.wait(0.02):
            try:
                request.wfile.write(b" ")
            except OSError:
                return

    with server(trickle) as url:
        there: Any = SimpleNamespace(url=url, auth=own.auth)
        try:
            with pytest.raises(errors.TransportTimeoutError, match=r"within 0\.1 s"):
                run(colour, there, "viewer", timeout=0.1, retry=ONCE)
        finally:
            stop.set()


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_impossible_timeouts_are_refused(timeout: float):
    with pytest.raises(errors.ConfigurationError, match="timeout"):
        Client(EmailPassword("a", "b"), timeout=timeout)


def test_a_view_shares_connections_and_token(own: Sandbox):
    with Client(own.auth, url=own.url) as client:
        view = client.with_options(timeout=5, retry=ONCE)
        assert view.viewer()
        assert client.viewer()
    assert own.logins == 1


def test_partial_data_and_its_errors(colour: str, own: Sandbox):
    own.faults.add(Fault("partial", operation="Account", path="account.ledgers", code="KT-CT-4178"))
    with Client(own.auth, url=own.url) as client:
        with pytest.raises(errors.NotFoundError) as caught:
            client.account(own.account_number)
        assert caught.value.data.account.number == own.account_number
        view = client.with_options(partial=True)
        account = view.account(own.account_number)
        assert account is not None
        assert account.ledgers is None
        assert [error.path for error in view.errors] == [("account", "ledgers")]


def test_events_tell_of_each_call_and_a_failing_one_harms_nothing(
    own: Sandbox, caplog: pytest.LogCaptureFixture
):
    calls: list[Call] = []

    def fails(_: Call) -> None:
        raise RuntimeError("broken callback")

    with Client(own.auth, url=own.url, events=[fails, calls.append]) as client:
        client.viewer()
    assert [(c.operation, c.error, len(c.attempts)) for c in calls] == [
        ("ObtainKrakenToken", None, 1),
        ("Viewer", None, 1),
    ]
    assert "event callback failed" in caplog.text


def test_logs_tell_operation_status_time_attempt_and_no_secret(
    own: Sandbox, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.DEBUG), Client(own.auth, url=own.url) as client:
        client.account(own.account_number)
        token = client._session.tokens.token
    assert token is not None
    own_lines = [record.getMessage() for record in caplog.records if record.name == "oefr_kraken"]
    assert [line.split(" in ")[0] for line in own_lines] == [
        "ObtainKrakenToken: HTTP 200",
        "Account: HTTP 200",
    ]
    everything = "".join(f"{r.getMessage()} {r.args} {r.exc_text}" for r in caplog.records)
    for secret in (own.password, own.email, token.access, token.refresh):
        assert secret not in everything


def test_a_client_can_be_neither_pickled_nor_deep_copied(own: Sandbox):
    with Client(own.auth, url=own.url) as client:
        for attempt in (pickle.dumps, copy.deepcopy):
            with pytest.raises(TypeError, match="make one in each process"):
                attempt(client)


def test_errors_survive_pickling_with_their_facts(own: Sandbox):
    with Client(own.auth, url=own.url) as client, pytest.raises(errors.AuthorizationError) as caught:
        client.account("A-00000000")
    loaded = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert str(loaded) == str(caught.value)
    assert (type(loaded), loaded.code, loaded.path, loaded.operation) == (
        errors.AuthorizationError,
        "KT-CT-4177",
        ("account",),
        "Account",
    )
    assert loaded.errors[0] is loaded


def test_a_client_belongs_to_one_event_loop(own: Sandbox):
    client = AsyncClient(own.auth, url=own.url)

    async def go(*, last: bool) -> None:
        try:
            assert await client.viewer()
        finally:
            if last:
                await client.aclose()

    async def first() -> None:
        await go(last=False)
        await client._session.http.aclose()  # else its sockets would be left to the garbage collector

    asyncio.run(first())
    with pytest.raises(errors.ConfigurationError, match=r"one client for each asyncio.run\(\)"):
        asyncio.run(go(last=True))


def test_without_an_event_loop_the_error_says_so():
    call = AsyncClient(EmailPassword("a", "b"), url="http://127.0.0.1:9/").viewer()
    with pytest.raises(errors.ConfigurationError, match="running asyncio event loop"):
        call.send(None)


async def test_a_closed_client_says_so(own: Sandbox):
    client, twin = Client(own.auth, url=own.url), AsyncClient(own.auth, url=own.url)
    assert client.viewer()
    assert await twin.viewer()
    client.close()
    await twin.aclose()
    with pytest.raises(errors.ConfigurationError, match="closed"):
        client.viewer()
    with pytest.raises(errors.ConfigurationError, match="closed"):
        await twin.viewer()


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_forked_child_has_connections_of_its_own(own: Sandbox):
    with Client(own.auth, url=own.url) as client, httpx.Client() as http_client:
        given = Client(own.auth, url=own.url, http_client=http_client)
        assert client.viewer()
        assert given.viewer()
        child = os.fork()
        if child == 0:
            code = 1
            try:
                assert client.viewer()
                assert client._session.http is not client._session.inherited
                try:
                    given.viewer()
                except errors.ConfigurationError as error:
                    code = 0 if "forked" in str(error) else 1
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert client.viewer()
    assert own.logins == 2  # the child took the token along


class Interrupting(stores.MemoryStore):
    """Ctrl-C arrives while the first caller is getting a token."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = threading.Semaphore(0)
        self.interrupted = False

    def load(self, key: str) -> str | None:
        if not self.interrupted:
            self.interrupted = True
            for _ in range(3):
                self.waiting.acquire()
            raise KeyboardInterrupt
        return super().load(key)


def test_a_leader_that_is_interrupted_frees_the_others(own: Sandbox):
    store = Interrupting()
    with Client(own.auth, url=own.url, token_store=store) as client, ThreadPoolExecutor(4) as pool:

        def follow() -> Any:
            store.waiting.release()
            return client.viewer()

        leader = pool.submit(client.viewer)
        while not store.interrupted:
            pass
        followers = [pool.submit(follow) for _ in range(3)]
        with pytest.raises(KeyboardInterrupt):
            leader.result(30)
        assert all(follower.result(30) for follower in followers)
    assert own.logins == 1


async def test_a_client_closed_while_it_waits_for_a_stores_lock_does_not_keep_it(own: Sandbox):
    store = stores.MemoryStore()
    key = store_key(own.url, own.auth)
    lock: Any = store.lock(key)
    with lock:
        client = AsyncClient(own.auth, url=own.url, token_store=store)
        waiting = asyncio.create_task(client.viewer())
        for _ in range(5):  # as far as it gets without the lock
            await asyncio.sleep(0)
        assert client._session.renewing is not None
        await client.aclose()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await waiting
    async with AsyncClient(own.auth, url=own.url, token_store=store) as other, asyncio.timeout(30):
        assert await other.viewer()


def test_a_short_deadline_is_kept_while_a_login_stalls(colour: str, own: Sandbox):
    own.faults.add(Fault("stall", operation="ObtainKrakenToken"))
    with Caller(colour, own.auth, own.url) as call, pytest.raises(errors.TransportTimeoutError):
        call("viewer", retry=RetryPolicy(deadline=0.2))


def test_waiting_for_a_turn_is_not_counted_against_the_timeout(own: Sandbox):
    own.faults.add(Fault("slow", operation="Viewer", seconds=0.15))
    with (
        Client(own.auth, url=own.url, max_connections=1, timeout=1.0, retry=ONCE) as client,
        ThreadPoolExecutor(10) as pool,
    ):
        assert all(pool.map(lambda _: client.viewer(), range(10)))


def test_waiting_for_a_turn_is_counted_against_the_deadline(colour: str, own: Sandbox):
    own.faults.add(Fault("slow", operation="Viewer", seconds=0.5))

    async def go() -> list[Any]:
        async with AsyncClient(
            own.auth, url=own.url, max_connections=1, retry=RetryPolicy(deadline=0.7)
        ) as client:
            return await asyncio.gather(*(client.viewer() for _ in range(3)), return_exceptions=True)

    if colour == "async":
        outcomes = asyncio.run(go())
    else:
        with (
            Client(own.auth, url=own.url, max_connections=1, retry=RetryPolicy(deadline=0.7)) as client,
            ThreadPoolExecutor(3) as pool,
        ):
            futures = [pool.submit(client.viewer) for _ in range(3)]
            outcomes = [future.exception() or future.result() for future in futures]
    assert {type(outcome) for outcome in outcomes if isinstance(outcome, Exception)} == {
        errors.TransportTimeoutError
    }


def test_an_event_callback_may_call_the_client(own: Sandbox):
    seen: list[str] = []

    def nested(call: Call) -> None:
        seen.append(call.operation)
        if call.operation == "Viewer":
            client.kraken_version()

    with Client(own.auth, url=own.url, max_connections=1, events=[nested]) as client:
        client.viewer()
    assert seen == ["ObtainKrakenToken", "Viewer", "KrakenVersion"]


def test_new_credentials_never_get_a_token_of_the_former(own: Sandbox):
    own.faults.add(Fault("slow", operation="ObtainKrakenToken", seconds=0.3, calls=(1,)))
    with Client(own.auth, url=own.url) as client, ThreadPoolExecutor(1) as pool:
        before = pool.submit(client.viewer)
        while client._session.renewing is None:
            pass
        client.auth = EmailPassword(own.email, "wrong")
        with pytest.raises(errors.CredentialsError):
            client.viewer()
        with pytest.raises(errors.CredentialsError):
            before.result(30)
    assert own.logins == 2


class Api:
    """A hand-written server: answers logins with `login`, everything else with `answer`."""

    def __init__(self, login: Any, answer: Any) -> None:
        self.login, self.answer = login, answer
        self.seen: list[tuple[str, str | None]] = []

    def __call__(self, request: Any) -> None:
        name = json.loads(request.body)["operationName"]
        self.seen.append((name, request.headers.get("Authorization")))
        answer = {"data": {"obtainKrakenToken": self.login}} if name == "ObtainKrakenToken" else self.answer
        respond(200, json.dumps(answer).encode(), Content_Type="application/json")(request)


class Crowd:
    """Takes its time to answer, and keeps how many requests there were at once."""

    def __init__(self) -> None:
        self.guard, self.now, self.most = threading.Lock(), 0, 0

    def __call__(self, request: Any) -> None:
        with self.guard:
            self.now += 1
            self.most = max(self.most, self.now)
        threading.Event().wait(0.02)
        with self.guard:
            self.now -= 1
        name = json.loads(request.body)["operationName"]
        data = (
            {"obtainKrakenToken": {"token": "t"}} if name == "ObtainKrakenToken" else {"krakenVersion": None}
        )
        respond(200, json.dumps({"data": data}).encode(), Content_Type="application/json")(request)


def test_no_more_requests_are_in_flight_than_allowed(colour: str):
    async def go(url: str) -> None:
        async with AsyncClient(EmailPassword("a", "b"), url=url, max_connections=3) as client:
            await asyncio.gather(*(client.kraken_version() for _ in range(20)))

    crowd = Crowd()
    with server(crowd) as url:
        if colour == "async":
            asyncio.run(go(url))
        else:
            with (
                Client(EmailPassword("a", "b"), url=url, max_connections=3) as client,
                ThreadPoolExecutor(20) as pool,
            ):
                list(pool.map(lambda _: client.kraken_version(), range(20)))
    assert crowd.most == 3


GOOD_ANSWER = {"data": {"krakenVersion": None}}


@pytest.mark.parametrize(
    "login",
    [
        {"token": "t"},
        {"token": "t", "payload": None, "refreshToken": None, "refreshExpiresIn": None},
        {"token": "t", "payload": "text", "refreshExpiresIn": "soon"},
        {"token": "t", "payload": {"exp": 10**400}, "refreshToken": "r", "refreshExpiresIn": 10**400},
        {"token": "t", "payload": {"exp": -5}, "refreshToken": "r", "refreshExpiresIn": -5},
        {
            "token": "t",
            "payload": {"exp": float("nan"), "iat": float("inf")},
            "refreshExpiresIn": float("nan"),
        },
        {"token": "t", "payload": {"exp": 1_800_000_000.5, "iat": 1_800_000_000}},
        {"token": "t", "payload": {"exp": 1, "iat": 1}},
        {"token": "t", "payload": {"exp": [1], "iat": {}}},
    ],
    ids=range(9),
)
def test_a_token_is_a_token_however_odd_its_times_are(colour: str, login: Any):
    api = Api(login, GOOD_ANSWER)
    with server(api) as url, Caller(colour, EmailPassword("a", "b"), url) as call:
        call("kraken_version")
        call("kraken_version")
    assert [name for name, _ in api.seen] == ["ObtainKrakenToken", "KrakenVersion", "KrakenVersion"]


@pytest.mark.parametrize("token", ["t\nplanted-secret", "t\u00e9planted-secret", " planted-secret", ""])
def test_a_token_that_no_header_can_carry_is_refused(colour: str, token: str):
    with (
        server(Api({"token": token}, GOOD_ANSWER)) as url,
        Caller(colour, EmailPassword("a", "b"), url) as call,
        pytest.raises(errors.ProtocolError, match="token") as caught,
    ):
        call("kraken_version")
    assert "planted-secret" not in str(caught.value)


def test_a_token_that_ends_at_once_is_used_once(colour: str):
    """Else a client that looks at the clock before the first use would log in for ever."""
    api = Api({"token": "t", "payload": {"iat": 1_800_000_000, "exp": 1_800_000_000.000001}}, GOOD_ANSWER)
    with server(api) as url, Caller(colour, EmailPassword("a", "b"), url) as call:
        call("kraken_version")
    assert [name for name, _ in api.seen] == ["ObtainKrakenToken", "KrakenVersion"]


def test_a_server_that_refuses_every_token_is_asked_twice(colour: str):
    refusal = {"errors": [{"message": "no", "extensions": {"errorCode": "KT-CT-1124"}}]}
    api = Api({"token": "t", "refreshToken": "r"}, refusal)
    with (
        server(api) as url,
        Caller(colour, EmailPassword("a", "b"), url) as call,
        pytest.raises(errors.AuthenticationError),
    ):
        call("kraken_version")
    assert [name for name, _ in api.seen] == ["ObtainKrakenToken", "KrakenVersion"] * 2


def test_a_login_carries_no_header_even_of_ones_own_http_client(own: Sandbox):
    api = Api({"token": "t"}, GOOD_ANSWER)
    with (
        server(api) as url,
        httpx.Client(headers={"Authorization": "planted"}, auth=("a", "b")) as http_client,
        Client(EmailPassword("a", "b"), url=url, http_client=http_client) as client,
    ):
        client.kraken_version()
    assert api.seen == [("ObtainKrakenToken", None), ("KrakenVersion", "t")]


def test_a_proxy_of_the_environment_never_sees_plain_http(
    colour: str, own: Sandbox, monkeypatch: pytest.MonkeyPatch
):
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert run(colour, own, "viewer")


@pytest.mark.parametrize(
    "options", [{"max_connections": 0}, {"max_response_bytes": 0}, {"timeout": float("inf")}]
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_impossible_settings_are_refused(kind: Any, options: dict[str, Any]):
    with pytest.raises(errors.ConfigurationError, match=next(iter(options))):
        kind(EmailPassword("a", "b"), **options)


def broken_gzip(request: Any) -> None:
    respond(200, b"no gzip", Content_Type="application/json", Content_Encoding="gzip")(request)


def test_an_answer_that_is_not_encoded_as_it_says(colour: str):
    with (
        server(broken_gzip) as url,
        Caller(colour, EmailPassword("a", "b"), url, retry=ONCE) as call,
        pytest.raises(errors.ProtocolError, match="Content-Encoding"),
    ):
        call("viewer")


def test_whatever_a_transport_raises_is_a_kraken_error():
    def raises(request: httpx.Request) -> httpx.Response:
        raise RuntimeError("planted-secret")

    with httpx.Client(transport=httpx.MockTransport(raises)) as http_client:
        client = Client(EmailPassword("a", "b"), http_client=http_client, retry=ONCE)
        with pytest.raises(errors.TransportError) as caught:
            client.viewer()
    shown = "".join(traceback.format_exception(caught.value))
    assert "RuntimeError" in shown
    assert "planted-secret" not in shown


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_client_that_was_dropped_is_freed_at_once(kind: Any):
    """Its connections must not wait for the garbage collector, which may be off or frozen."""
    gc.disable()
    try:
        client = kind(AccessToken("planted-token"), url="http://127.0.0.1:9/")
        client._session.message(Send("A", b"{}", 1.0, "planted-token"))
        session = weakref.ref(client._session)
        del client
        assert session() is None
    finally:
        gc.enable()
