"""What can be made to go wrong, seen from the wire."""

from __future__ import annotations

import base64
import json
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from oefr_kraken.sandbox import Fault, Sandbox, read_faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIEWER = "query Viewer { viewer { email } }"
LOGIN = "mutation Login($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token refreshToken } }"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(points=1_000_000) as running:
        yield running


@pytest.fixture(autouse=True)
def no_faults(sandbox: Sandbox) -> Iterator[None]:
    yield
    sandbox.faults.clear()


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture(scope="module")
def session(sandbox: Sandbox, http: httpx.Client) -> dict[str, str]:
    given = {"email": sandbox.email, "password": sandbox.password}
    return http.post(sandbox.url, json={"query": LOGIN, "variables": {"input": given}}).json()["data"][
        "obtainKrakenToken"
    ]


class Asker:
    def __init__(self, sandbox: Sandbox, http: httpx.Client, token: str) -> None:
        self.sandbox = sandbox
        self.http = http
        self.headers = {"Authorization": token}

    def __call__(self, query: str = VIEWER, **variables: Any) -> httpx.Response:
        return self.http.post(
            self.sandbox.url, json={"query": query, "variables": variables}, headers=self.headers
        )

    def codes(self, count: int, query: str = VIEWER) -> list[str | None]:
        answers = [self(query).json() for _ in range(count)]
        return [
            answer["errors"][0]["extensions"]["errorCode"] if "errors" in answer else None
            for answer in answers
        ]


@pytest.fixture
def ask(sandbox: Sandbox, http: httpx.Client, session: dict[str, str]) -> Asker:
    return Asker(sandbox, http, session["token"])


@pytest.mark.parametrize("kind", ["drop_before", "drop_after"])
def test_a_dropped_connection_answers_nothing(sandbox: Sandbox, ask: Asker, kind: Any) -> None:
    sandbox.faults.add(Fault(kind, calls=(1,)))
    seen, used = len(sandbox.requests), sandbox.points_used
    with pytest.raises(httpx.RemoteProtocolError):
        ask()
    assert tuple(sandbox.requests[-1]) == ("Viewer", 0)
    assert len(sandbox.requests) == seen + 1
    # Executed or not: a login, or here its points, tells.
    assert (sandbox.points_used > used) is (kind == "drop_after")
    assert ask().json()["data"]["viewer"]["email"] == sandbox.email


def test_statuses_with_and_without_retry_after(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(
        Fault("status", status=502, calls=(1,)), Fault("status", status=429, retry_after=7, calls=(2,))
    )
    first, second, third = ask(), ask(), ask()
    assert [answer.status_code for answer in (first, second, third)] == [502, 429, 200]
    assert "retry-after" not in first.headers
    assert second.headers["retry-after"] == "7"


def test_a_block_is_html(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(Fault("blocked"))
    answer = ask()
    assert (answer.status_code, answer.headers["content-type"]) == (403, "text/html")


def test_an_operation_is_aimed_at_by_its_name_or_its_root_field(sandbox: Sandbox, ask: Asker) -> None:
    by_name, by_field = Fault("error", "Viewer"), Fault("error", "krakenVersion", code="KT-CT-1111")
    sandbox.faults.add(by_name, by_field)
    assert ask.codes(2) == ["KT-CT-1113"] * 2
    assert ask.codes(1, "query Other { krakenVersion { number } }") == ["KT-CT-1111"]
    assert ask.codes(1, "{ ufcContractsCount }") == [None]
    assert (sandbox.faults.struck(by_name), sandbox.faults.struck(by_field)) == (2, 1)


def test_the_nth_calls_and_every_nth_call(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(Fault("error", calls=(2, 5)))
    assert [code is not None for code in ask.codes(6)] == [False, True, False, False, True, False]
    sandbox.faults.clear()
    sandbox.faults.add(Fault("error", every=3))
    assert [code is not None for code in ask.codes(6)] == [False, False, True] * 2


def test_a_stalled_answer_ends_with_the_sandbox(http: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[Exception] = []
    arrived = threading.Event()
    with Sandbox(faults=[Fault("stall", calls=(1,))]) as sandbox:
        take = sandbox.faults.take

        def taken(names: set[str]) -> list[Fault]:
            arrived.set()
            return take(names)

        monkeypatch.setattr(sandbox.faults, "take", taken)

        def call() -> None:
            try:
                httpx.post(sandbox.url, json={"query": "{ ufcContractsCount }"}, timeout=30)
            except httpx.TransportError as error:
                ended.append(error)

        stalled = threading.Thread(target=call)
        stalled.start()
        assert arrived.wait(timeout=30)
        # Others are served meanwhile.
        assert http.post(sandbox.url, json={"query": "{ ufcContractsCount }"}).status_code == 200
    stalled.join(timeout=10)
    assert not stalled.is_alive()
    assert isinstance(ended[0], httpx.RemoteProtocolError)


def test_a_client_that_gives_up_on_a_stalled_answer_is_let_go(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(Fault("stall", calls=(1,)))
    with pytest.raises(httpx.ReadTimeout):
        ask.http.post(sandbox.url, json={"query": VIEWER}, timeout=0.05)
    assert ask.codes(1) == [None]


def test_a_slow_answer_comes(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(Fault("slow", seconds=0.01))
    assert ask.codes(1) == [None]


def test_bodies_that_are_truncated_or_encoded(sandbox: Sandbox, ask: Asker) -> None:
    whole = ask().content
    sandbox.faults.add(Fault("truncated", calls=(1,)), Fault("base64", calls=(2,)))
    truncated, encoded = ask(), ask()
    assert truncated.content == whole[: len(whole) // 2]
    assert encoded.content.startswith(b"eyJ")
    assert base64.b64decode(encoded.content) == whole


def test_a_spent_allowance_stays_spent_until_the_hour_is_over() -> None:
    now = [1000.0]
    with (
        Sandbox(clock=lambda: now[0], faults=[Fault("rate_limit", calls=(2,))]) as sandbox,
        httpx.Client() as http,
    ):
        ask = Asker(sandbox, http, "")
        del ask.headers["Authorization"]
        public = "{ krakenVersion { number } }"
        assert ask.codes(3, public) == [None, "KT-CT-1199", "KT-CT-1199"]
        now[0] += 3600
        assert ask.codes(1, public) == [None]


def test_tokens_expire_now_and_refresh_tokens_are_revoked(http: httpx.Client) -> None:
    faults = [
        Fault("expire_tokens", "Viewer", calls=(2,)),
        Fault("revoke_refresh_tokens", "Viewer", calls=(3,)),
    ]
    with Sandbox(faults=faults) as sandbox:

        def login(**given: str) -> Any:
            return http.post(sandbox.url, json={"query": LOGIN, "variables": {"input": given}}).json()

        session = login(APIKey=sandbox.api_key)["data"]["obtainKrakenToken"]
        ask = Asker(sandbox, http, session["token"])
        assert ask.codes(1) == [None]
        assert ask.codes(1) == ["KT-CT-1124"]
        assert "errors" not in login(refreshToken=session["refreshToken"])
        ask.codes(1)
        assert (
            login(refreshToken=session["refreshToken"])["errors"][0]["extensions"]["errorCode"]
            == "KT-CT-1135"
        )


def test_failed_logins_lock_the_account() -> None:
    with Sandbox(faults=[Fault("lock_account", failures=2)]) as sandbox, httpx.Client() as http:

        def login(password: str) -> Any:
            given = {"email": sandbox.email, "password": password}
            answer = http.post(sandbox.url, json={"query": LOGIN, "variables": {"input": given}}).json()
            return answer["errors"][0]["extensions"]["errorCode"] if "errors" in answer else None

        assert [login("x"), login(sandbox.password), login("x"), login("x")] == [
            "KT-CT-1138",
            None,
            "KT-CT-1138",
            "KT-CT-1138",
        ]
        assert login(sandbox.password) == "KT-CT-1142"
        assert sandbox.logins == 5


ACCOUNT = """query Account($n: String!) { account(accountNumber: $n) {
  status kind: accountType ledgers { number balance } transactions(first: 2) {
    pageInfo { hasNextPage endCursor } edges { node { __typename amount } } } } }"""


def test_partial_data_has_a_hole_and_an_error_that_points_there(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(
        Fault("partial", path="account.ledgers.1.balance", calls=(1,)), Fault("partial", calls=(2,))
    )
    first, second = (ask(ACCOUNT, n=sandbox.account_number).json() for _ in range(2))
    assert first["data"]["account"]["ledgers"][1]["balance"] is None
    assert first["data"]["account"]["ledgers"][0]["balance"] is not None
    assert first["errors"][0]["path"] == ["account", "ledgers", 1, "balance"]
    assert second["data"] == {"account": None}


def test_unknown_enum_values_type_names_and_fields(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(
        Fault("unknown_enum", calls=(1,)),
        Fault("unknown_enum", path="account.kind", value="MARTIAN", calls=(2,)),
        Fault("unknown_typename", value="Gift", calls=(3,)),
        Fault("unknown_field", calls=(4,)),
    )
    accounts = [ask(ACCOUNT, n=sandbox.account_number).json()["data"]["account"] for _ in range(5)]
    assert [(account["status"], account["kind"]) for account in accounts[:3]] == [
        ("FROM_THE_FUTURE", "FROM_THE_FUTURE"),
        ("ACTIVE", "MARTIAN"),
        ("ACTIVE", "DOMESTIC"),
    ]
    kinds = [
        [edge["node"]["__typename"] for edge in account["transactions"]["edges"]] for account in accounts
    ]
    assert kinds[2] == ["Gift", "Gift"]
    assert kinds[4] == kinds[0] != kinds[2]
    assert accounts[3]["ledgers"][0]["unAskedFor"] == accounts[3]["unAskedFor"] == "FROM_THE_FUTURE"
    assert "unAskedFor" not in accounts[4]


def test_a_repeated_cursor_never_ends(sandbox: Sandbox, ask: Asker) -> None:
    query = """query Payments($n: String!, $after: String) { account(accountNumber: $n) {
      payments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor } } } }"""
    sandbox.faults.add(Fault("repeated_cursor"))
    cursor, seen = None, []
    for _ in range(4):
        info = ask(query, n=sandbox.account_number, after=cursor).json()["data"]["account"]["payments"][
            "pageInfo"
        ]
        assert info["hasNextPage"] is True
        cursor = info["endCursor"]
        seen.append(cursor)
    assert len(set(seen)) == 1


def test_faults_strike_plain_pages_without_changing_later_ones(sandbox: Sandbox, ask: Asker) -> None:
    query = """query M($id: ID!) { property(id: $id) { measurements(first: 3) { edges { node {
      __typename value metaData { utilityFilters { __typename } } } } } } }"""
    before = ask(query, id=sandbox.property_id).json()
    sandbox.faults.add(Fault("unknown_typename", value="Odd", calls=(1,)))
    changed = ask(query, id=sandbox.property_id).json()
    assert {edge["node"]["__typename"] for edge in changed["data"]["property"]["measurements"]["edges"]} == {
        "Odd"
    }
    assert ask(query, id=sandbox.property_id).json() == before


def test_faults_strike_requests_that_do_not_validate(sandbox: Sandbox, ask: Asker) -> None:
    sandbox.faults.add(Fault("status", calls=(1,)))
    assert [ask("{ nothing }").status_code for _ in range(2)] == [503, 400]


def test_faults_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "faults.json"
    path.write_text(
        json.dumps(
            [{"kind": "status", "operation": "Viewer", "calls": [1, 3], "status": 502}, {"kind": "base64"}]
        )
    )
    assert read_faults(path) == [Fault("status", "Viewer", (1, 3), status=502), Fault("base64")]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"kind": "status"}, "a list of objects"),
        ([{"operation": "A"}], "'kind' is missing"),
        ([{"kind": "status", "time": 3}], "unknown key 'time'"),
        ([{"kind": "explode"}], "unknown kind of fault 'explode'"),
        ([{"kind": "error", "every": 0}], "every"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused(tmp_path: Path, content: Any, message: str) -> None:
    path = tmp_path / "faults.json"
    path.write_text(json.dumps(content))
    with pytest.raises(ValueError, match=message):
        read_faults(path)
