"""How the sandbox speaks HTTP, refuses, and pages: the manners that the client relies on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from oefr_kraken._limits import MAX_COMPLEXITY
from oefr_kraken.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Ask = Callable[..., Any]

LOGIN = """mutation Login($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) { token payload refreshToken refreshExpiresIn }
}"""


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


def login(http: httpx.Client, sandbox: Sandbox, **given: str) -> dict[str, Any]:
    given = given or {"email": sandbox.email, "password": sandbox.password}
    answer = http.post(sandbox.url, json={"query": LOGIN, "variables": {"input": given}}).json()
    assert "errors" not in answer, answer
    return answer["data"]["obtainKrakenToken"]


@pytest.fixture(scope="module")
def ask(http: httpx.Client, sandbox: Sandbox) -> Ask:
    token = login(http, sandbox)["token"]

    def ask(query: str, **variables: Any) -> Any:
        body = {"query": query, "variables": variables}
        return http.post(sandbox.url, json=body, headers={"Authorization": token}).json()

    return ask


def code(answer: Any) -> str:
    return answer["errors"][0]["extensions"]["errorCode"]


def test_errors_answer_200_with_the_envelope_and_partial_data(ask: Ask, sandbox: Sandbox) -> None:
    answer = ask(
        """query Two($own: String!, $other: String!) {
          mine: account(accountNumber: $own) { number }
          other: account(accountNumber: $other) { number }
        }""",
        own=sandbox.account_number,
        other="A-FFFFFFFF",
    )
    assert answer["data"] == {"mine": {"number": sandbox.account_number}, "other": None}
    [error] = answer["errors"]
    assert error["path"] == ["other"]
    assert error["locations"] == [{"line": 3, "column": 11}]
    assert error["message"] == "Unauthorized."
    assert error["extensions"] == {
        "errorType": "AUTHORIZATION",
        "errorCode": "KT-CT-4177",
        "errorDescription": "Unauthorized.",
        "errorClass": "AUTHORIZATION",
    }


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"not json", "JSON"),
        (b"[1]", "JSON"),
        (json.dumps({"query": ""}).encode(), "query"),
        (json.dumps({"query": "{ krakenVersion { number }", "variables": {}}).encode(), "Syntax Error"),
        (json.dumps({"query": "{ krakenVersion { colour } }"}).encode(), "Cannot query field 'colour'"),
        (json.dumps({"query": "{ krakenVersion { number } }", "variables": [1]}).encode(), "Variables"),
        (
            json.dumps({"query": "{ krakenVersion { number } }", "operationName": "B"}).encode(),
            "operation named",
        ),
        (json.dumps({"query": "query A($id: ID!) { property(id: $id) { id } }"}).encode(), "'$id'"),
        (
            json.dumps(
                {
                    "query": 'query A($a: Date) { bills(accountNumber: "A", first: 1, fromDate: $a) { totalCount } }',
                    "variables": {"a": "hier"},
                }
            ).encode(),
            "Date cannot represent value",
        ),
        (
            json.dumps(
                {
                    "query": "mutation P($i: SmartFlexDevicePreferencesInput!) { setDevicePreferences(input: $i) { id } }",
                    "variables": {
                        "i": {
                            "deviceId": "1",
                            "mode": "CHARGE",
                            "unit": "PERCENTAGE",
                            "schedules": [{"dayOfWeek": "MONDAY", "time": "07:00", "max": "much"}],
                        }
                    },
                }
            ).encode(),
            "Decimal cannot represent value",
        ),
    ],
)
def test_what_does_not_fit_is_http_400_with_a_message(
    http: httpx.Client, sandbox: Sandbox, body: bytes, message: str
) -> None:
    answer = http.post(sandbox.url, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert message in answer.json()["errors"][0]["message"]
    assert "data" not in answer.json()


def test_other_paths_and_methods_answer_html(http: httpx.Client, sandbox: Sandbox) -> None:
    elsewhere = http.post(sandbox.url + "x", json={})
    get = http.get(sandbox.url)
    assert (elsewhere.status_code, get.status_code) == (404, 405)
    assert elsewhere.headers["content-type"] == get.headers["content-type"] == "text/html"


def test_without_a_header_only_public_fields_answer(http: httpx.Client, sandbox: Sandbox) -> None:
    query = "{ krakenVersion { number } viewer { id } __schema { queryType { name } } }"
    answer = http.post(sandbox.url, json={"query": query}).json()
    assert answer["data"]["krakenVersion"]["number"]
    assert answer["data"]["viewer"] is None
    assert answer["data"]["__schema"] == {"queryType": {"name": "Query"}}
    assert code(answer) == "KT-CT-1112"


def test_a_token_is_taken_raw_and_after_jwt(http: httpx.Client, sandbox: Sandbox) -> None:
    token = login(http, sandbox)["token"]
    for header in (token, f"JWT {token}"):
        answer = http.post(
            sandbox.url, json={"query": "{ viewer { email } }"}, headers={"Authorization": header}
        )
        assert answer.json() == {"data": {"viewer": {"email": sandbox.email}}}


def test_a_connection_needs_a_page_size_of_1_to_100(ask: Ask, sandbox: Sandbox) -> None:
    query = "query A($n: String!, $first: Int, $last: Int) {"
    query += " account(accountNumber: $n) { number payments(first: $first, last: $last) { totalCount } } }"
    for sizes, refusal in (
        ({}, "KT-CT-1201"),
        ({"first": None}, "KT-CT-1201"),
        ({"first": 101}, "KT-CT-1202"),
        ({"last": 0}, "KT-CT-1202"),
        ({"first": -1}, "KT-CT-1202"),
    ):
        answer = ask(query, n=sandbox.account_number, **sizes)
        assert code(answer) == refusal
        assert answer["errors"][0]["path"] == ["account", "payments"]
        assert answer["data"]["account"] == {"number": sandbox.account_number, "payments": None}
    assert "errors" not in ask(query, n=sandbox.account_number, first=100)
    assert (
        "Invalid pagination parameters"
        in ask(query, n=sandbox.account_number, first=500)["errors"][0]["message"]
    )


def test_rates_come_back_empty_without_a_page_size(ask: Ask, sandbox: Sandbox) -> None:
    query = """query A($n: String!) { agreements(accountNumber: $n, first: 1) { edges { node { ... on ElectricitySpecificAgreementType {
      energySupplyRate { rates { edges { node { unitType } } } some: rates(first: 10) { edges { node { unitType } } } } } } } } }"""
    rates = ask(query, n=sandbox.account_number)["data"]["agreements"]["edges"][0]["node"]["energySupplyRate"]
    assert rates["rates"]["edges"] == []
    assert rates["some"]["edges"][0]["node"] == {"unitType": "KWH_CONSUMPION"}


def test_too_complex_and_too_many_nodes_are_refused_whole(ask: Ask, sandbox: Sandbox) -> None:
    fields = " ".join(f"f{i}: number" for i in range(MAX_COMPLEXITY))
    complex_ = ask(
        f"query A($n: String!) {{ account(accountNumber: $n) {{ {fields} }} }}", n=sandbox.account_number
    )
    assert complex_["data"] is None
    assert code(complex_) == "KT-CT-1188"
    nodes = "query A($n: String!) { account(accountNumber: $n) { bills(first: 100) { edges { node {"
    nodes += " attachments(first: 100) { edges { node { filename } } } } } } } }"
    assert code(ask(nodes, n=sandbox.account_number)) == "KT-CT-1189"


def test_points_run_out_and_renew() -> None:
    now = [1_000_000.0]
    with Sandbox(points=20, clock=lambda: now[0]) as sandbox, httpx.Client() as http:
        headers = {"Authorization": login(http, sandbox)["token"]}  # costs 5

        def ask(query: str) -> Any:
            return http.post(sandbox.url, json={"query": query}, headers=headers).json()

        info = "{ rateLimitInfo { pointsAllowanceRateLimit { limit remainingPoints usedPoints ttl isBlocked } } }"
        cost = len(("viewer", "id", "email", "number"))
        for _ in range(3):
            assert "errors" not in ask("{ viewer { id email number } }")
        now[0] += 600
        assert ask(info)["data"]["rateLimitInfo"]["pointsAllowanceRateLimit"] == {
            "limit": 20,
            "usedPoints": 5 + 3 * cost,
            "remainingPoints": 15 - 3 * cost,
            "ttl": 3000,
            "isBlocked": False,
        }
        refused = ask("{ viewer { id email number } }")
        assert code(refused) == "KT-CT-1199"
        assert refused["data"] is None
        now[0] += 3000
        headers["Authorization"] = login(http, sandbox)["token"]
        assert "errors" not in ask("{ viewer { id email number } }")
        assert sandbox.points_used == 5 + cost


def test_the_cost_is_told_on_request(http: httpx.Client, sandbox: Sandbox) -> None:
    body = {"query": "{ krakenVersion { number SHA } }"}
    assert "x-kraken-query-complexity" not in http.post(sandbox.url, json=body).headers
    asked = http.post(sandbox.url, json=body, headers={"X-Kraken-Query-Complexity": "true"})
    assert asked.headers["x-kraken-query-complexity"] == "3"


def test_errors_carry_the_documented_code_of_their_field(ask: Ask, sandbox: Sandbox) -> None:
    number = sandbox.account_number
    for query, refusal in (
        ('{ property(id: "42") { id } }', "KT-CT-4501"),
        ("{ complaint(complaintId: 0) { id } }", "KT-CT-12301"),
        ('{ portfolio(portfolioNumber: "unknown") { id } }', "KT-CT-9403"),
        ('{ vouchersBalanceDetail(accountNumber: "A-1") { redeemableToday } }', "KT-CT-4178"),
        ("{ leaveSupplierProcess { status } }", "KT-CT-10333"),
        ("{ contracts(filters: {}) { identifier } }", "KT-CT-10029"),
        ('{ contracts(filters: {subject: "x"}) { identifier } }', "KT-CT-10030"),
        ("{ contracts(filters: {party: {}}) { identifier } }", "KT-CT-10031"),
        ("{ loyaltyPointsBalance { loyaltyPoints } }", "KT-CT-9222"),
        (
            f'{{ electricityReading(accountNumber: "{number}", prmId: "1", first: 1) {{ totalCount }} }}',
            "KT-FR-4510",
        ),
        ('{ flexPlannedDispatches(deviceId: "unknown") { start } }', "KT-CT-4301"),
        ('{ detailedMeasures(input: {prmRef: "1"}) { prmRef } }', "KT-FR-4510"),
        ('{ meterPointNumberByAddress(input: {postcode: "690"}) }', "KT-CT-4410"),
    ):
        assert code(ask(query)) == refusal, query


PAGED = {
    "payments": "query P($n: String!, $f: Int, $l: Int, $a: String, $b: String) { account(accountNumber: $n) {"
    " page: payments(first: $f, last: $l, after: $a, before: $b) { totalCount edgeCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { reference } } } } }",
    "bills": "query P($n: String!, $f: Int, $l: Int, $a: String, $b: String) { account(accountNumber: $n) {"
    " page: bills(first: $f, last: $l, after: $a, before: $b) { totalCount edgeCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }",
    "transactions": "query P($n: String!, $f: Int, $l: Int, $a: String, $b: String) { account(accountNumber: $n) {"
    " page: transactions(first: $f, last: $l, after: $a, before: $b) { totalCount edgeCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }",
    "made up": "query P($n: String!, $f: Int, $l: Int, $a: String, $b: String) { account(accountNumber: $n) {"
    " page: repayments(first: $f, last: $l, after: $a, before: $b) { totalCount edgeCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }",
}


@pytest.mark.parametrize("query", PAGED.values(), ids=list(PAGED))
def test_connections_page_forwards_and_backwards(ask: Ask, sandbox: Sandbox, query: str) -> None:
    def walk(size: str, cursor: str, more: str, edge: str) -> list[list[str]]:
        pages: list[list[str]] = []
        arguments: dict[str, Any] = {size: 17}
        while True:
            page = ask(query, n=sandbox.account_number, **arguments)["data"]["account"]["page"]
            assert page["edgeCount"] == len(page["edges"]) <= 17
            assert page["pageInfo"]["startCursor"] == page["edges"][0]["cursor"]
            if cursor == "a" and cursor in arguments:
                assert page["pageInfo"]["hasPreviousPage"] is False
            pages.append([json.dumps(entry["node"]) for entry in page["edges"]])
            if not page["pageInfo"][more]:
                assert sum(map(len, pages)) == page["totalCount"]
                return pages
            arguments[cursor] = page["pageInfo"][edge]

    forwards = walk("f", "a", "hasNextPage", "endCursor")
    backwards = walk("l", "b", "hasPreviousPage", "startCursor")
    items = [item for page in forwards for item in page]
    assert items == [item for page in reversed(backwards) for item in page]
    assert len(items) == len(set(items)) > 24


def test_cursors_that_are_none_are_refused(ask: Ask, sandbox: Sandbox) -> None:
    for cursor in ("nonsense", "Zm9v", ""):
        assert code(ask(PAGED["payments"], n=sandbox.account_number, f=5, a=cursor)) == "KT-CT-1202"


def test_first_and_last_apply_in_that_order(ask: Ask, sandbox: Sandbox) -> None:
    def cursors(**arguments: Any) -> list[str]:
        page = ask(PAGED["payments"], n=sandbox.account_number, **arguments)["data"]["account"]["page"]
        return [entry["cursor"] for entry in page["edges"]]

    five = cursors(f=5)
    assert cursors(f=5, l=2) == five[3:]
    assert cursors(f=100, a=five[0], b=five[4]) == five[1:4]


def test_the_log_names_operation_and_status() -> None:
    with Sandbox() as sandbox, httpx.Client() as http:
        http.post(sandbox.url, json={"query": "query A { krakenVersion { number } }", "operationName": "A"})
        http.post(sandbox.url, json={"query": "{ nothing }"})
        assert [tuple(request) for request in sandbox.requests] == [("A", 200), (None, 400)]


def test_the_url_needs_a_running_sandbox() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.url
    with sandbox, pytest.raises(RuntimeError, match="already"):
        sandbox.start()
    sandbox.close()
