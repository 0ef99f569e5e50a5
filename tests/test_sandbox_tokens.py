"""Logins, tokens and revocations of the sandbox."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from oefr_kraken.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = 1_900_000_000.0

LOGIN = """mutation Login($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) { token payload refreshToken refreshExpiresIn }
}"""


class Bench:
    """A sandbox with its own clock, and a way to ask it."""

    def __init__(self, **settings: Any) -> None:
        self.now = NOW
        self.sandbox = Sandbox(clock=lambda: self.now, **settings)
        self.http = httpx.Client()

    def ask(self, query: str, token: str | None = None, **variables: Any) -> Any:
        headers = {} if token is None else {"Authorization": token}
        return self.http.post(
            self.sandbox.url, json={"query": query, "variables": variables}, headers=headers
        ).json()

    def login(self, token: str | None = None, **given: str | None) -> Any:
        given = given or {"email": self.sandbox.email, "password": self.sandbox.password}
        answer = self.ask(LOGIN, token, input=given)
        return (
            answer["errors"][0]["extensions"]["errorCode"]
            if "errors" in answer
            else answer["data"]["obtainKrakenToken"]
        )

    def viewer(self, token: str) -> str:
        answer = self.ask("{ viewer { email } }", token)
        return answer["errors"][0]["extensions"]["errorCode"] if "errors" in answer else "good"


@pytest.fixture
def bench() -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(**settings: Any) -> Bench:
        made.append(Bench(**settings))
        made[-1].sandbox.start()
        return made[-1]

    yield make
    for entry in made:
        entry.http.close()
        entry.sandbox.close()


def test_a_login_answers_a_jwt_whose_payload_it_repeats(bench: Callable[..., Bench]) -> None:
    answer = bench().login()
    header, payload, _ = answer["token"].split(".")
    decoded = [
        json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in (header, payload)
    ]
    assert decoded[0]["alg"] == "HS256"
    assert decoded[1] == answer["payload"]
    assert (answer["payload"]["iat"], answer["payload"]["exp"]) == (NOW, NOW + 3600)
    assert answer["refreshExpiresIn"] == NOW + 7 * 86_400


def test_every_way_to_log_in(bench: Callable[..., Bench]) -> None:
    one = bench()
    sandbox = one.sandbox
    refresh = one.login()["refreshToken"]
    for given in (
        {"APIKey": sandbox.api_key},
        {"refreshToken": refresh},
        {"refreshToken": refresh},
        {"preSignedKey": sandbox.pre_signed_key},
        {"organizationSecretKey": sandbox.organization_secret_key},
    ):
        assert one.viewer(one.login(**given)["token"]) == "good"
    assert sandbox.logins == 6


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"email": "nobody@example.fr", "password": "x"}, "KT-CT-1138"),
        ({"APIKey": "x"}, "KT-CT-1139"),
        ({"preSignedKey": "x"}, "KT-CT-1139"),
        ({"organizationSecretKey": "x"}, "KT-CT-1139"),
        ({"refreshToken": "x"}, "KT-CT-1135"),
        ({"email": "nobody@example.fr"}, "KT-CT-1135"),
        ({"email": None}, "KT-CT-1135"),
    ],
)
def test_refused_logins(bench: Callable[..., Bench], given: dict[str, str], code: str) -> None:
    one = bench()
    assert one.login(**given) == code
    assert one.sandbox.logins == 1


def test_tokens_expire_and_refresh_tokens_renew_them(bench: Callable[..., Bench]) -> None:
    one = bench(token_lifetime=60, refresh_lifetime=3600)
    first = one.login()
    one.now += 59
    assert one.viewer(first["token"]) == "good"
    one.now += 1
    assert one.viewer(first["token"]) == "KT-CT-1124"
    second = one.login(refreshToken=first["refreshToken"])
    assert one.viewer(second["token"]) == "good"
    assert second["refreshToken"] != first["refreshToken"]
    one.now += 3600
    assert one.login(refreshToken=first["refreshToken"]) == "KT-CT-1134"


def test_lifetimes_may_be_fractions_of_a_second(bench: Callable[..., Bench]) -> None:
    one = bench(token_lifetime=0.5)
    answer = one.login()
    assert answer["payload"]["exp"] == NOW + 0.5
    one.now += 0.4
    assert one.viewer(answer["token"]) == "good"
    one.now += 0.1
    assert one.viewer(answer["token"]) == "KT-CT-1124"


def test_a_login_that_carries_an_expired_header_fails_as_expired(bench: Callable[..., Bench]) -> None:
    one = bench(token_lifetime=60)
    token = one.login()["token"]
    assert isinstance(one.login(token), dict)
    one.now += 60
    assert one.login(token) == "KT-CT-1124"


def test_forged_and_malformed_tokens(bench: Callable[..., Bench]) -> None:
    one = bench()
    token = one.login()["token"]
    signed, _, signature = token.rpartition(".")
    for bad in ("", "nonsense", "a.b.c", f"{signed}.{signature[::-1]}", f"Bearer {token}"):
        assert one.viewer(bad) == "KT-CT-1120", bad
    assert bench(seed=1).viewer(token) == "KT-CT-1120"


def test_tokens_of_before_are_expired_at_once_and_later_ones_are_not(bench: Callable[..., Bench]) -> None:
    one = bench()
    old = one.login()["token"]
    one.sandbox.expire_tokens()
    assert one.viewer(old) == "KT-CT-1124"
    assert one.viewer(one.login()["token"]) == "good"


def test_force_reauthentication_ends_access_and_refresh_tokens(bench: Callable[..., Bench]) -> None:
    one = bench()
    session = one.login()
    query = "mutation { forceReauthentication(input: {includeThirdParties: true}) { tokensInvalidated effectiveAt } }"
    answer = one.ask(query, session["token"])["data"]["forceReauthentication"]
    assert answer == {"tokensInvalidated": True, "effectiveAt": "2030-03-17T17:46:40+00:00"}
    assert one.viewer(session["token"]) == "KT-CT-1143"
    assert one.login(refreshToken=session["refreshToken"]) == "KT-CT-1135"
    assert one.viewer(one.login()["token"]) == "good"


def test_refresh_tokens_are_revoked_one_or_all(bench: Callable[..., Bench]) -> None:
    one = bench()
    first, second, third = one.login(), one.login(), one.login()
    token = third["token"]
    query = "mutation R($t: String!) { invalidateRefreshToken(input: {refreshToken: $t}) { token { key isValid } } }"
    answer = one.ask(query, token, t=first["refreshToken"])
    assert answer["data"]["invalidateRefreshToken"]["token"] == {
        "key": first["refreshToken"],
        "isValid": False,
    }
    assert one.login(refreshToken=first["refreshToken"]) == "KT-CT-1135"
    assert isinstance(one.login(refreshToken=second["refreshToken"]), dict)
    query = (
        "mutation R($e: String!) { invalidateRefreshTokensForUser(input: {email: $e}) { tokens { key } } }"
    )
    assert (
        len(one.ask(query, token, e=one.sandbox.email)["data"]["invalidateRefreshTokensForUser"]["tokens"])
        == 3
    )
    assert one.login(refreshToken=second["refreshToken"]) == "KT-CT-1135"
    assert one.ask(query, token, e="x@example.fr")["errors"][0]["extensions"]["errorCode"] == "KT-CT-1111"


def test_a_pre_signed_key_is_revoked(bench: Callable[..., Bench]) -> None:
    one = bench()
    query = (
        "mutation R($t: String!) { invalidatePreSignedToken(input: {token: $t}) { token { isValid scope } } }"
    )
    answer = one.ask(query, one.login()["token"], t=one.sandbox.pre_signed_key)
    assert answer["data"]["invalidatePreSignedToken"]["token"]["isValid"] is False
    assert one.login(preSignedKey=one.sandbox.pre_signed_key) == "KT-CT-1139"


def test_organisations_get_a_long_lived_refresh_token_and_account_users_none(
    bench: Callable[..., Bench],
) -> None:
    one = bench()
    token = one.login()["token"]
    query = (
        "mutation L($t: String!) { obtainLongLivedRefreshToken(input: {krakenToken: $t}) { refreshToken } }"
    )
    assert one.ask(query, token, t=token)["errors"][0]["extensions"]["errorCode"] == "KT-CT-1111"
    token = one.login(organizationSecretKey=one.sandbox.organization_secret_key)["token"]
    refresh = one.ask(query, token, t=token)["data"]["obtainLongLivedRefreshToken"]["refreshToken"]
    assert one.login(refreshToken=refresh)["token"]
