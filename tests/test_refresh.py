"""Refreshing the schema from an endpoint: against the sandbox, and against a small server whose schema changes."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from graphql import build_schema

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import refresh_schema  # noqa: E402
from graphql_server import GraphQLServer, Scripted  # noqa: E402
from oefr_kraken.retry import RetryPolicy  # noqa: E402

if TYPE_CHECKING:
    from oefr_kraken.sandbox import Sandbox

OLD = """
type Query {
  "Who \\"lives\\" here."
  house(number: Int!): House
  streets: [Street]
}
type House { number: Int! owner: String @deprecated(reason: "gone on or after 2030-01-01") old: Int }
type Street { name: String }
"""
NEW = OLD.replace("old: Int", "rooms: Int! tone: Colour") + "\nenum Colour { RED }\n"


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresh_schema, "POLICY", RetryPolicy(attempts=4, initial=0, maximum=0))


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A directory with a schema and what is known about it."""
    (tmp_path / "schema.graphql").write_text(refresh_schema.canonical(build_schema(OLD)), encoding="utf-8")
    known = {
        "negative_facts": [
            {"type": "House", "field": "roof", "fact": "does not exist: HTTP 400"},
            {"type": "House", "field": "rooms", "fact": "does not exist: HTTP 400"},
        ],
        "types": {
            "House": {"fields": {"number": "docs", "owner": "observed", "old": "docs"}, "source": "docs"}
        },
    }
    (tmp_path / "schema.provenance.json").write_text(json.dumps(known), encoding="utf-8")
    return tmp_path


def run(files: Path, url: str, *options: str) -> int:
    return refresh_schema.main(["--url", url, "--schema", str(files / "schema.graphql"), *options])


def provenance(files: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((files / "schema.provenance.json").read_text(encoding="utf-8"))
    return content


def test_both_files_are_rewritten(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with GraphQLServer(NEW) as server:
        assert run(files, server.url) == 0
        assert run(files, server.url, "--check") == 0
    text = (files / "schema.graphql").read_text(encoding="utf-8")
    assert text == refresh_schema.canonical(build_schema(NEW))
    assert 'owner: String @deprecated(reason: "gone on or after 2030-01-01")' in text
    assert '"""Who "lives" here."""' in text
    known = provenance(files)
    assert known["introspected"]["url"] == server.url
    assert len(known["introspected"]["date"]) == len("2030-01-01")
    house = known["types"]["House"]
    assert (house["source"], set(house["fields"].values())) == ("introspected", {"introspected"})
    assert "breaking   House.old was removed." in capsys.readouterr().out


def test_what_no_introspection_tells_is_kept(files: Path) -> None:
    with GraphQLServer(NEW) as server:
        run(files, server.url)
        run(files, server.url, "--check")
        (files / "schema.graphql").write_text(OLD, encoding="utf-8")
        run(files, server.url)
    known = provenance(files)
    assert known["types"]["House"]["evidence"] == {"number": "docs", "owner": "observed"}
    assert [fact["field"] for fact in known["negative_facts"]] == ["roof"]  # `rooms` exists after all


def test_check_reports_and_changes_nothing(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in files.iterdir()}
    with GraphQLServer(NEW) as server:
        assert run(files, server.url, "--check") == 1
    assert {path: path.read_bytes() for path in files.iterdir()} == before
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{server.url} differs from schema.graphql:"
    assert lines[1:] == ["breaking   House.old was removed.", "new        type Colour"]


def test_the_first_run_needs_no_files(tmp_path: Path) -> None:
    with GraphQLServer(NEW) as server:
        assert run(tmp_path / "new", server.url) == 0
    assert {path.name for path in (tmp_path / "new").iterdir()} == {
        "schema.graphql",
        "schema.provenance.json",
    }


def test_the_sandbox_is_introspected_without_credentials(sandbox: Sandbox, tmp_path: Path) -> None:
    for name in ("schema.graphql", "schema.provenance.json"):
        shutil.copy(ROOT / name, tmp_path)
    assert run(tmp_path, sandbox.url, "--check") == 0
    assert run(tmp_path, sandbox.url) == 0
    text = (tmp_path / "schema.graphql").read_text(encoding="utf-8")
    assert text == refresh_schema.canonical(
        build_schema((ROOT / "schema.graphql").read_text(encoding="utf-8"))
    )


def test_it_can_log_in_first(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OEFR_KRAKEN_EMAIL", sandbox.email)
    monkeypatch.setenv("OEFR_KRAKEN_PASSWORD", sandbox.password)
    seen = len(sandbox.requests)
    assert run(tmp_path, sandbox.url, "--auth-env") == 0
    assert [name for name, _ in sandbox.requests[seen:]] == ["ObtainKrakenToken", "IntrospectionQuery"]


def test_refused_credentials_end_it(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OEFR_KRAKEN_EMAIL", sandbox.email)
    monkeypatch.setenv("OEFR_KRAKEN_PASSWORD", "not-the-password")
    assert run(tmp_path, sandbox.url, "--auth-env") == 2
    assert "KT-CT-1138" in (said := capsys.readouterr().err)
    assert "not-the-password" not in said


class TestAnswersThatGiveNoSchema:
    @pytest.mark.parametrize(
        ("answer", "said"),
        [
            (Scripted(404, b"<h1>Not Found</h1>"), "HTTP 404 without GraphQL data; is this the endpoint?"),
            (Scripted(302, b"", {"Location": "/elsewhere"}), "HTTP 302 without GraphQL data"),
            (Scripted(200, b"[]"), "HTTP 200 without GraphQL data"),
            (Scripted(200, b'{"data": {"__schema": {"types": 3}}}'), "what it answered is no schema"),
            (Scripted(200, b'{"data": {}}'), "what it answered is no schema"),
            (Scripted(200, b"not gzip", {"Content-Encoding": "gzip"}), "DecodingError"),
        ],
    )
    def test_each_ends_in_one_line(
        self, answer: Scripted, said: str, files: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with GraphQLServer(OLD, [answer] * 4) as server:
            assert run(files, server.url, "--header", "Authorization: secret-token") == 2
        error = capsys.readouterr().err
        assert error.startswith(f"refresh_schema: {server.url}: ")
        assert said in error
        assert error.count("\n") == 1
        assert "secret-token" not in error

    def test_a_refusal_says_why(self, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        refusal = Scripted(400, b'{"errors": [{"message": "introspection is off"}]}')
        with GraphQLServer(OLD, [refusal, refusal]) as server:
            assert run(files, server.url) == 2
        assert "introspection refused (HTTP 400): introspection is off" in capsys.readouterr().err

    def test_no_server(self, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(files, "http://127.0.0.1:9/") == 2
        assert "no answer (ConnectError" in capsys.readouterr().err

    def test_no_url(self, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(files, "ftp://example.org/") == 2
        assert "not a URL to ask" in capsys.readouterr().err

    def test_an_answer_that_is_too_large_is_not_read(
        self, files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(refresh_schema, "MAX_BYTES", 100_000)
        bomb = Scripted(200, gzip.compress(b" " * 10_000_000), {"Content-Encoding": "gzip"})
        assert len(bomb.body) < 100_000
        with GraphQLServer(OLD, [bomb]) as server:
            assert run(files, server.url) == 2
        assert "the answer is larger than 100,000 bytes" in capsys.readouterr().err

    def test_a_schema_that_graphql_forbids(self, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        schema = build_schema(
            "type Query { a: A } interface I { x: Int } type A implements I { y: Int }", assume_valid=True
        )
        schema._validation_errors = []  # served all the same
        with GraphQLServer(schema) as server:
            assert run(files, server.url) == 2
        assert "no valid schema (1 problems): Interface field I.x expected" in capsys.readouterr().err

    def test_one_that_lost_much_needs_force(self, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with GraphQLServer("type Query { streets: [Street] } type Street { name: String }") as server:
            assert run(files, server.url) == 2
            assert "types are gone (House, Int): is this the whole schema" in capsys.readouterr().err
            assert "House" in (files / "schema.graphql").read_text(encoding="utf-8")
            assert run(files, server.url, "--force") == 0
        assert "House" not in (files / "schema.graphql").read_text(encoding="utf-8")


def test_passing_trouble_is_waited_for(files: Path) -> None:
    trouble = [Scripted(503), Scripted(drop=True), Scripted(429, b"", {"Retry-After": "0"})]
    with GraphQLServer(NEW, trouble) as server:
        assert run(files, server.url) == 0
    assert len(server.headers) == 4


def test_trouble_that_stays_ends_it(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with GraphQLServer(NEW, [Scripted(503)] * 9) as server:
        assert run(files, server.url) == 2
    assert len(server.headers) == 4
    assert "HTTP 503, 4 times" in capsys.readouterr().err


def test_a_server_may_not_know_the_younger_introspection(files: Path) -> None:
    refusal = Scripted(
        400, b'{"errors": [{"message": "Unknown argument \'includeDeprecated\' on field \'args\'."}]}'
    )
    with GraphQLServer(NEW, [refusal]) as server:
        assert run(files, server.url) == 0
    assert "includeDeprecated: true" in server.requests[0]["query"]
    assert "inputFields {" in server.requests[0]["query"]


def test_headers_are_sent_and_gzip_is_taken(files: Path) -> None:
    with GraphQLServer(NEW) as server:
        assert run(files, server.url, "--header", "X-Site: north", "--header", "Authorization:  a:b ") == 0
    (sent,) = server.headers
    assert (sent["X-Site"], sent["Authorization"]) == ("north", "a:b")
    assert "gzip" in sent["Accept-Encoding"]


def test_a_header_without_a_name_is_refused_and_not_repeated(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(files, "http://127.0.0.1:9/", "--header", "hunter2")
    assert caught.value.code == 2
    assert "hunter2" not in capsys.readouterr().err.replace("--header takes", "")


def test_descriptions_of_any_kind_survive(files: Path) -> None:
    hard = [
        'quotes """ and \\ ',
        "\ud800 half a pair",
        "tab\tand\u0007bell",
        " leading\n    and\n\n",
        'ends with "',
        "\u2028",
    ]
    schema = build_schema(OLD)
    house: Any = schema.type_map["House"]
    for position, text in enumerate(hard):
        house.fields[f"hard{position}"] = type(house.fields["number"])(
            house.fields["number"].type, description=text
        )
    house.fields["args"] = build_schema(
        "type Query { args(a: Int! @deprecated, b: Int @deprecated): Int }", assume_valid=True
    ).query_type.fields["args"]  # type: ignore[union-attr]
    schema._validation_errors = []
    with GraphQLServer(schema) as server:
        assert run(files, server.url) == 0
    written: Any = build_schema((files / "schema.graphql").read_text(encoding="utf-8")).type_map["House"]
    found = [written.fields[f"hard{position}"].description for position in range(len(hard))]
    assert found == [hard[0], "? half a pair", *hard[2:]]
    assert "args(a: Int!, b: Int @deprecated): Int" in (files / "schema.graphql").read_text(encoding="utf-8")


def test_the_report_says_what_the_change_means(files: Path) -> None:
    (files / "queries").mkdir()
    document = (
        "# One house and who owns it.\nquery House($number: Int!) { house(number: $number) { owner old } }\n"
    )
    (files / "queries" / "house.graphql").write_text(document, encoding="utf-8")
    reports = [
        "--queries",
        str(files / "queries"),
        "--report",
        str(files / "r.md"),
        "--json",
        str(files / "r.json"),
    ]
    with GraphQLServer(NEW) as server:
        assert run(files, server.url, "--check", *reports) == 1
    report = json.loads((files / "r.json").read_text(encoding="utf-8"))
    assert (report["step"], report["breaking"]) == ("major", ["`house.house.old` is gone"])
    assert "- house.graphql:2: House: old, for House.old is gone" in (files / "r.md").read_text(
        encoding="utf-8"
    )
    assert (files / "queries" / "house.graphql").read_text(encoding="utf-8") == document
