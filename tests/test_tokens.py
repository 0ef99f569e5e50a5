"""When a token is renewed and how, without a server."""

from __future__ import annotations

import base64
import json
import math
import pickle
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefr_kraken import errors
from oefr_kraken._tokens import (
    Blocking,
    Need,
    Token,
    TokenCache,
    jwt_claims,
    login_input,
    renew,
    store_key,
    token_from_answer,
)
from oefr_kraken.auth import (
    AccessToken,
    ApiKey,
    Auth,
    EmailPassword,
    OrganizationSecretKey,
    PreSignedKey,
    RefreshToken,
    auth_from_env,
)
from oefr_kraken.stores import MemoryStore

NOW = 1_800_000_000.0
ME = EmailPassword("me@example.fr", "planted-secret")


@dataclass
class Obtained:
    token: str = "a.b.c"
    payload: Any = None
    refresh_token: str | None = "refresh"
    refresh_expires_in: int | None = None


def jwt(**claims: Any) -> str:
    return "h." + base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=") + ".s"


class Server:
    """Answers logins from a script; an entry is an answer or an error."""

    def __init__(self, *script: Obtained | errors.KrakenError) -> None:
        self.script, self.inputs = list(script), list[dict[str, str]]()

    def __call__(self, credentials: dict[str, str]) -> Generator[Any, Any, Any]:
        self.inputs.append(credentials)
        entry = self.script.pop(0)
        if isinstance(entry, errors.KrakenError):
            raise entry
        return entry
        yield


def run(flow: Generator[Any, Any, Token]) -> Token:
    outcome: Any = None
    while True:
        try:
            step = flow.throw(outcome) if isinstance(outcome, Exception) else flow.send(outcome)
        except StopIteration as done:
            return done.value
        assert isinstance(step, Blocking)
        try:
            outcome = step.call()
        except Exception as error:  # noqa: BLE001
            outcome = error


def renewed(
    server: Server, auth: Auth = ME, current: Token | None = None, store: Any = None, spent: str | None = None
) -> Token:
    return run(renew(auth, current, spent, set(), server, lambda: NOW, store, "key"))


def refused(code: str) -> errors.KrakenError:
    return errors.class_for(code, "VALIDATION")("refused", code=code)


@given(st.floats(1, 10_000_000), st.floats(-1_000_000, 1_000_000))
def test_a_tokens_life_is_counted_on_our_clock_however_wrong_it_is(life: float, skew: float):
    issued = NOW + skew
    token = token_from_answer(Obtained(payload={"iat": issued, "exp": issued + life}), NOW)
    assert math.isclose(token.expires_at - NOW, life, rel_tol=1e-6, abs_tol=1e-3)
    assert 0 < token.remains(NOW) < life


def test_without_payload_the_token_itself_tells_its_end():
    assert token_from_answer(Obtained(token=jwt(iat=NOW, exp=NOW + 600)), NOW).expires_at == NOW + 600


@pytest.mark.parametrize("payload", [None, {}, "text", {"exp": "soon"}, {"exp": True}, {"exp": NOW - 99}])
def test_an_unreadable_end_is_the_documented_hour(payload: Any):
    assert token_from_answer(Obtained(payload=payload), NOW).expires_at == NOW + 3600


@pytest.mark.parametrize(
    ("given_", "expected"), [(int(NOW) + 604_800, NOW + 604_800), (604_800, NOW + 604_800), (None, math.inf)]
)
def test_the_refresh_tokens_end_is_a_timestamp_and_small_numbers_are_seconds(
    given_: int | None, expected: float
):
    assert token_from_answer(Obtained(refresh_expires_in=given_), NOW).refresh_expires_at == expected


@given(st.text())
def test_claims_of_no_token_are_empty(text: str):
    assert isinstance(jwt_claims(text), dict)


def test_the_two_windows():
    cache = TokenCache(ME, NOW)
    assert cache.need(NOW) is Need.MANDATORY
    cache.succeed(ME, Token("a", NOW, NOW + 3600))
    assert cache.need(NOW + 3299) is Need.NOTHING
    assert cache.need(NOW + 3300) is Need.ADVISORY
    assert cache.need(NOW + 3569) is Need.ADVISORY
    assert cache.need(NOW + 3570) is Need.MANDATORY


def test_the_windows_shrink_with_the_life_of_the_token():
    cache = TokenCache(ME, NOW)
    cache.succeed(ME, Token("a", NOW, NOW + 2))
    assert cache.need(NOW + 1.7) is Need.NOTHING
    assert cache.need(NOW + 1.9) is Need.ADVISORY
    assert cache.need(NOW + 1.97) is Need.MANDATORY


def test_a_failed_advisory_renewal_is_not_repeated_at_once():
    cache = TokenCache(ME, NOW)
    cache.succeed(ME, Token("a", NOW, NOW + 3600))
    cache.fail(ME, errors.TransportError("gone"), NOW + 3400)
    assert cache.need(NOW + 3404) is Need.NOTHING
    assert cache.need(NOW + 3405) is Need.ADVISORY


def test_only_the_token_that_was_used_is_invalidated():
    cache = TokenCache(ME, NOW)
    cache.succeed(ME, Token("new", NOW, NOW + 3600))
    cache.invalidate("old")
    assert cache.need(NOW) is Need.NOTHING
    cache.invalidate("new")
    assert cache.need(NOW) is Need.MANDATORY


def test_refused_credentials_are_final_until_they_change():
    cache = TokenCache(ME, NOW)
    cache.fail(ME, errors.CredentialsError("refused", code="KT-CT-1138"), NOW)
    for _ in range(2):
        with pytest.raises(errors.CredentialsError, match="KT-CT-1138"):
            cache.need(NOW + 1e9)
    cache.replace_auth(ApiKey("k"), NOW)
    assert cache.need(NOW) is Need.MANDATORY


def test_a_login_of_former_credentials_changes_nothing():
    cache = TokenCache(ME, NOW)
    other = ApiKey("k")
    cache.replace_auth(other, NOW)
    cache.succeed(ME, Token("mine", NOW, NOW + 3600))
    cache.fail(ME, errors.CredentialsError("refused"), NOW)
    assert cache.need(NOW) is Need.MANDATORY


def test_the_refresh_token_goes_before_the_credentials():
    server = Server(Obtained(token="new", refresh_token=None))
    token = renewed(server, current=Token("old", NOW, NOW, "kept", NOW + 99))
    assert server.inputs == [{"refreshToken": "kept"}]
    assert (token.access, token.refresh, token.refresh_expires_at) == ("new", "kept", NOW + 99)


def test_an_ended_refresh_token_is_not_tried():
    server = Server(Obtained())
    renewed(server, current=Token("old", NOW, NOW, "kept", NOW - 1))
    assert server.inputs == [{"email": "me@example.fr", "password": "planted-secret"}]


@pytest.mark.parametrize("code", sorted(errors.REFUSED_REFRESH_TOKEN))
def test_a_refused_refresh_token_falls_back_to_the_credentials_once(code: str):
    server = Server(refused(code), Obtained(token="new"))
    assert renewed(server, current=Token("old", NOW, NOW, "kept")).access == "new"
    assert [list(given_) for given_ in server.inputs] == [["refreshToken"], ["email", "password"]]


def test_a_passing_failure_of_the_refresh_never_uses_the_credentials():
    server = Server(errors.TransportError("gone"))
    with pytest.raises(errors.TransportError):
        renewed(server, current=Token("old", NOW, NOW, "kept"))
    assert len(server.inputs) == 1


@pytest.mark.parametrize("code", sorted(errors.REFUSED_CREDENTIALS | errors.REFUSED_REFRESH_TOKEN))
def test_refused_credentials_are_a_credentials_error(code: str):
    with pytest.raises(errors.CredentialsError) as caught:
        renewed(Server(refused(code)))
    assert caught.value.code == code


def test_a_refresh_token_alone_is_final_once_refused():
    with pytest.raises(errors.CredentialsError, match="KT-CT-1135"):
        renewed(Server(refused("KT-CT-1135")), RefreshToken("mine"))


def test_an_access_token_cannot_be_renewed():
    with pytest.raises(errors.CredentialsError):
        renewed(Server(), AccessToken("mine"))
    cache = TokenCache(AccessToken(jwt(exp=NOW + 3600, iat=NOW)), NOW)
    assert cache.need(NOW + 3400) is Need.NOTHING
    assert cache.need(NOW + 3600) is Need.MANDATORY


@pytest.mark.parametrize(
    ("auth", "given_"),
    [
        (ME, {"email": "me@example.fr", "password": "planted-secret"}),
        (ApiKey("k"), {"APIKey": "k"}),
        (PreSignedKey("k"), {"preSignedKey": "k"}),
        (OrganizationSecretKey("k"), {"organizationSecretKey": "k"}),
        (RefreshToken("k"), None),
        (AccessToken("k"), None),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_input_of_a_login(auth: Auth, given_: dict[str, str] | None):
    assert login_input(auth) == given_


def test_a_store_saves_a_second_login():
    store = MemoryStore()
    first = renewed(Server(Obtained(token="shared", payload={"iat": NOW, "exp": NOW + 3600})), store=store)
    assert renewed(Server(), store=store) == first


def test_the_refused_token_of_a_store_is_renewed():
    store = MemoryStore()
    renewed(Server(Obtained(token="shared", payload={"iat": NOW, "exp": NOW + 3600})), store=store)
    server = Server(Obtained(token="newer"))
    assert renewed(server, store=store, spent="shared").access == "newer"
    assert server.inputs == [{"refreshToken": "refresh"}]


def test_a_store_holds_no_password():
    store = MemoryStore()
    renewed(Server(Obtained()), store=store)
    assert store.load("key")
    assert "planted-secret" not in str(vars(store))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", "null", '{"access": 3, "obtained_at": 1, "expires_at": 2}', '{"access": "a"}'],
)
def test_a_corrupt_store_costs_a_login(text: str, caplog: pytest.LogCaptureFixture):
    store = MemoryStore()
    store.save("key", text)
    assert renewed(Server(Obtained(token="new")), store=store).access == "new"
    assert "cannot be read" in caplog.text or not text


class Failing:
    def load(self, key: str) -> str | None:
        raise OSError("planted-secret")

    def save(self, key: str, value: str) -> None:
        raise OSError(value)

    def lock(self, key: str) -> Any:
        raise TimeoutError


def test_a_failing_store_costs_a_login_and_warns_without_secrets(caplog: pytest.LogCaptureFixture):
    assert renewed(Server(Obtained(token="new-token")), store=Failing()).access == "new-token"
    assert len(caplog.records) == 3
    assert "planted-secret" not in caplog.text
    assert "new-token" not in caplog.text


def test_a_failing_login_gives_the_lock_back():
    store = MemoryStore()
    with pytest.raises(errors.TransportError):
        renewed(Server(errors.TransportError("gone")), store=store)
    lock: Any = store.lock("key")
    assert lock.acquire(blocking=False)


def test_a_flow_that_is_closed_gives_the_lock_back():
    """A coroutine that nobody resumes, for instance because its event loop has ended, is closed by the garbage collector."""
    store = MemoryStore()

    def login(_: dict[str, str]) -> Generator[Any, Any, Any]:
        yield Blocking(lambda: None)

    flow = renew(ME, None, None, set(), login, lambda: NOW, store, "key")
    for _ in range(3):
        step = next(flow)
        step.call()
    flow.close()
    lock: Any = store.lock("key")
    assert lock.acquire(blocking=False)


def test_a_refused_refresh_token_is_not_tried_again():
    kept, gone = Token("old", NOW, NOW, "kept"), errors.TransportError("gone")
    refreshes: set[str] = set()
    server = Server(refused("KT-CT-1135"), gone, Obtained(token="new"))
    with pytest.raises(errors.TransportError):
        run(renew(ME, kept, None, refreshes, server, lambda: NOW, None, "key"))
    run(renew(ME, kept, None, refreshes, server, lambda: NOW, None, "key"))
    assert [list(given_) for given_ in server.inputs] == [
        ["refreshToken"],
        ["email", "password"],
        ["email", "password"],
    ]


def test_a_wrong_clock_does_not_end_a_refresh_token():
    """Our clock is a year ahead of the server's."""
    then = NOW - 365 * 86_400
    answer = Obtained(payload={"iat": then, "exp": then + 3600}, refresh_expires_in=int(then) + 604_800)
    assert token_from_answer(answer, NOW).refresh_expires_at == NOW + 604_800


def test_a_limit_on_logins_is_waited_out():
    cache = TokenCache(ME, NOW)
    cache.fail(ME, errors.RateLimitError("enough", code="KT-CT-1199"), NOW)
    with pytest.raises(errors.RateLimitError):
        cache.need(NOW + 59)
    assert cache.need(NOW + 60) is Need.MANDATORY


def test_a_good_token_is_used_while_logins_are_refused():
    cache = TokenCache(ME, NOW)
    cache.succeed(ME, Token("a", NOW, NOW + 3600))
    cache.fail(ME, errors.CredentialsError("refused"), NOW + 3400)
    assert cache.need(NOW + 3500) is Need.NOTHING
    with pytest.raises(errors.CredentialsError):
        cache.need(NOW + 3570)


def test_a_store_never_answers_for_another_account_or_url():
    keys = [
        store_key(url, auth)
        for url in ("https://a.example/", "https://b.example/")
        for auth in (
            ME,
            EmailPassword("you@example.fr", "planted-secret"),
            ApiKey("k"),
            RefreshToken("k"),
            ApiKey("l"),
        )
    ]
    assert len(set(keys)) == len(keys)
    assert store_key("https://a.example/", ME) == store_key(
        "https://a.example/", EmailPassword("me@example.fr", "changed")
    )


@pytest.mark.parametrize(
    "auth", [ME, ApiKey("planted-secret"), Token("planted-secret", 0, 0, "planted-secret")]
)
def test_secrets_never_show(auth: Any):
    assert "planted-secret" not in f"{auth!r} {auth}"
    assert pickle.loads(pickle.dumps(auth)) == auth  # noqa: S301


@pytest.mark.parametrize(
    "make", [lambda: EmailPassword("a", " "), lambda: ApiKey(""), lambda: RefreshToken(None)]
)  # type: ignore[arg-type]
def test_empty_credentials_are_refused(make: Any):
    with pytest.raises(errors.ConfigurationError, match="is empty"):
        make()


def test_the_environment_names_one_way_to_log_in():
    assert auth_from_env({"OEFR_KRAKEN_EMAIL": "e", "OEFR_KRAKEN_PASSWORD": "p"}) == EmailPassword("e", "p")
    assert auth_from_env({"OEFR_KRAKEN_API_KEY": "k", "OEFR_KRAKEN_EMAIL": ""}) == ApiKey("k")


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({}, "OEFR_KRAKEN_EMAIL and OEFR_KRAKEN_PASSWORD, or OEFR_KRAKEN_API_KEY"),
        ({"OEFR_KRAKEN_EMAIL": "e"}, "OEFR_KRAKEN_PASSWORD is not set"),
        ({"OEFR_KRAKEN_PASSWORD": "planted-secret"}, "OEFR_KRAKEN_EMAIL is not set"),
        (
            {"OEFR_KRAKEN_API_KEY": "k", "OEFR_KRAKEN_ACCESS_TOKEN": "t"},
            "keep one of OEFR_KRAKEN_API_KEY, OEFR_KRAKEN_ACCESS_TOKEN",
        ),
    ],
)
def test_a_poor_environment_is_explained(environ: dict[str, str], said: str):
    with pytest.raises(errors.ConfigurationError) as caught:
        auth_from_env(environ)
    assert said in str(caught.value)
    assert "planted-secret" not in str(caught.value)
