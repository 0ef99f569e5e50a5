"""Documents of one's own: compiled, linted, executed; the worked example; the radar for deprecations."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import warnings
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

import oefr_kraken
from oefr_kraken import AsyncBaseClient, BaseClient, Client, errors
from oefr_kraken.cli.app import _show, app
from oefr_kraken.codegen import names
from oefr_kraken.deprecations import deprecations
from oefr_kraken.sandbox import Fault, Sandbox
from oefr_kraken_graphql.client import Operations

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "own_queries"
ACCOUNT = "query Mine($number: String!) { account(accountNumber: $number) { number balance } }"


def oefr(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(one) for one in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with Client(sandbox.auth, url=sandbox.url) as running:
        yield running


class TestExample:
    def test_its_package_is_what_the_command_writes(self) -> None:
        arguments = ["--queries", EXAMPLE / "queries", "--package", "meters_graphql", "--out", EXAMPLE]
        assert oefr("codegen", *arguments, "--check") == (0, "")

    def test_it_runs(self) -> None:
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-W", "error", str(EXAMPLE / "main.py")]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=env)  # noqa: S603  # our own
        lines = done.stdout.splitlines()
        assert "FRA_ELECTRICITY" in lines[0]
        assert sum("cents" in line for line in lines) == 4

    def test_its_classes_know_their_types(self, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> None:
        monkeypatch.syspath_prepend(EXAMPLE)
        from meters_graphql.client import Operations  # type: ignore

        class Both(Operations, Client):
            pass

        with Both(sandbox.auth, url=sandbox.url) as both:
            number = sandbox.account_number
            mine, theirs = both.my_meters(account_number=number), both.account(account_number=number)
            assert mine.number == theirs.number == number
            found = both.paginate(
                both.my_transactions, account_number=number, page_size=2, max_items=5
            ).collect()
            assert len({one.id for one in found}) == 5


class TestCodegen:
    def test_what_is_wrong_is_said_and_nothing_is_written(self, tmp_path: Path) -> None:
        queries = tmp_path / "queries"
        queries.mkdir()
        (queries / "q.graphql").write_text("query Q { nothing }", encoding="utf-8")
        arguments = ["--queries", queries, "--package", "mine", "--out", tmp_path]
        status, said = oefr("codegen", *arguments)
        assert (status, "Cannot query field 'nothing' on type 'Query'" in said) == (1, True)
        assert not (tmp_path / "mine").exists()

    def test_a_package_needs_a_name_that_can_be_imported(self) -> None:
        status, said = oefr("codegen", "--queries", EXAMPLE / "queries", "--package", "my-meters")
        assert (status, "cannot be imported" in said) == (2, True)

    def test_settings_of_ones_own_win(self, tmp_path: Path) -> None:
        (tmp_path / "queries").mkdir()
        (tmp_path / "queries" / "price.graphql").write_text("query Price { price }", encoding="utf-8")
        (tmp_path / "schema.graphql").write_text(
            "type Query { price: Money at: Date } scalar Money scalar Date", encoding="utf-8"
        )
        settings = tmp_path / "mine.toml"
        settings.write_text(
            '[tool.ariadne-codegen.scalars]\nMoney = { type = "decimal.Decimal" }\n', encoding="utf-8"
        )
        arguments = ["--queries", tmp_path / "queries", "--package", "priced", "--out", tmp_path]
        status, said = oefr(
            "codegen", *arguments, "--schema", tmp_path / "schema.graphql", "--settings", settings
        )
        assert (status, said) == (0, f"wrote {tmp_path / 'priced'}\n")
        assert "price: decimal.Decimal | None" in (tmp_path / "priced" / "price.py").read_text(
            encoding="utf-8"
        )

    def test_operations_take_no_name_that_a_client_has(self) -> None:
        operations = set(vars(Operations))
        taken = {
            name for base in (BaseClient, AsyncBaseClient) for name in {*dir(base), "url", "events", "errors"}
        }
        public = {name for name in taken if not name.startswith("_")}
        assert {names.method_name(name) for name in public} & public == set()
        assert operations & public == set()


class TestLint:
    def test_the_example_is_clean(self) -> None:
        status, said = oefr("lint-queries", "--queries", EXAMPLE / "queries")
        assert (status, said.splitlines()[-1]) == (0, "0 findings")

    @pytest.mark.parametrize(
        ("document", "finding"),
        [
            ("query Q { viewer { nothing } }", "q.graphql:1: Cannot query field 'nothing'"),
            ("query Q {", "q.graphql:1: Syntax Error"),
            ("{ viewer { id } }", "q.graphql:1: every operation needs a name"),
            (
                'query Q { goodsProducts(marketName: "x") { edges { node { id } } } }',
                "without first or last (KT-CT-1201)",
            ),
            (
                "query Q($n: String!) { account(accountNumber: $n) { properties { a: measurements(first: 99) { edges { node { __typename } } } supplyPoints(first: 101) { totalCount } } } }",
                "too large: 1 to 100",
            ),
            ("query Client { viewer { id } }", "the generated package has something else of that name"),
        ],
    )
    def test_findings(self, document: str, finding: str, tmp_path: Path) -> None:
        (tmp_path / "q.graphql").write_text(document, encoding="utf-8")
        status, said = oefr("lint-queries", "--queries", tmp_path)
        assert (status, finding in said) == (1, True), said

    def test_too_many_fields(self, tmp_path: Path) -> None:
        fields = " ".join(f"a{number}: id" for number in range(200))
        (tmp_path / "q.graphql").write_text(f"query Q {{ viewer {{ {fields} }} }}", encoding="utf-8")
        assert (
            "Q selects 201 fields, above 200 (KT-CT-1188)" in oefr("lint-queries", "--queries", tmp_path)[1]
        )

    def test_a_method_that_the_client_has_is_pointed_out(self, tmp_path: Path) -> None:
        (tmp_path / "q.graphql").write_text("query Viewer { viewer { id } }", encoding="utf-8")
        status, said = oefr("lint-queries", "--queries", tmp_path)
        assert (status, "note: Viewer is a method of oefr_kraken.Client, too" in said) == (0, True)


class TestExecute:
    def test_the_schema_is_shipped(self) -> None:
        assert oefr_kraken.schema_path().read_text(encoding="utf-8").count("\ntype Query {") == 1

    def test_data_is_plain(self, client: Client, sandbox: Sandbox) -> None:
        data = client.execute(ACCOUNT, {"number": sandbox.account_number})
        assert data["account"]["number"] == sandbox.account_number
        assert type(data["account"]) is dict

    async def test_the_twin(self, sandbox: Sandbox) -> None:
        async with oefr_kraken.AsyncClient(sandbox.auth, url=sandbox.url) as client:
            data = await client.execute(ACCOUNT, {"number": sandbox.account_number})
            assert data["account"]["number"] == sandbox.account_number
            with pytest.raises(errors.SchemaMismatchError):
                await client.execute("{ nothing }")

    def test_a_document_needs_no_name_and_may_hold_several(self, client: Client) -> None:
        assert set(client.execute("{ viewer { id } }")) == {"viewer"}
        both = "query A { viewer { id } } query B { viewer { email } }"
        assert set(client.execute(both, operation_name="B")["viewer"]) == {"email"}
        for name in (None, "C"):
            with pytest.raises(errors.ValidationError, match="no single query or mutation"):
                client.execute(both, operation_name=name)

    def test_what_does_not_fit_is_not_sent(self, client: Client, sandbox: Sandbox) -> None:
        client.execute("{ viewer { id } }")
        seen = len(sandbox.requests)
        with pytest.raises(
            errors.SchemaMismatchError, match=r"not sent.*'nothing' on type 'Query'\. \(line 1\)"
        ):
            client.execute("{ nothing }")
        with pytest.raises(errors.ValidationError, match="cannot be parsed"):
            client.execute("{ viewer {")
        assert len(sandbox.requests) == seen
        with pytest.raises(errors.SchemaMismatchError, match="nothing"):
            client.execute("{ nothing }", validate=False)
        assert len(sandbox.requests) == seen + 1

    def test_pages_have_a_size_and_values_are_written(self, client: Client, sandbox: Sandbox) -> None:
        query = """query Pages($id: ID!, $first: Int, $start: DateTime, $end: DateTime) { property(id: $id) {
            measurements(first: $first, startAt: $start, endAt: $end) { edges { node { value } } } } }"""
        start, end = (datetime(2026, 10, day, tzinfo=UTC) for day in (1, 4))
        values = {"id": sandbox.property_id, "start": start, "end": end}
        assert len(client.execute(query, values)["property"]["measurements"]["edges"]) == 99

    def test_errors_are_those_of_every_operation(self, client: Client) -> None:
        with pytest.raises(errors.KrakenError) as caught:
            client.execute(ACCOUNT, {"number": "A-00000000"})
        assert (caught.value.code, caught.value.operation) == ("KT-CT-4177", "Mine")

    def test_partial_data_is_plain_too(self) -> None:
        fault = Fault("partial", operation="Mine", path="account.balance")
        with Sandbox(faults=[fault]) as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
            expected = {"account": {"number": sandbox.account_number, "balance": None}}
            with pytest.raises(errors.KrakenError) as caught:
                client.execute(ACCOUNT, {"number": sandbox.account_number})
            assert caught.value.data == expected
            view = client.with_options(partial=True)
            assert view.execute(ACCOUNT, {"number": sandbox.account_number}) == expected
            assert len(view.errors) == 1


class TestDeprecations:
    def test_methods_and_fields_with_their_dates(self) -> None:
        found = {(one.kind, one.name): one for one in deprecations()}
        method = found["method", "planned_dispatches"]
        assert method.removal == date(2026, 1, 16)
        assert method.reason == "use flex_planned_dispatches instead; removal on or after 2026-01-16."
        assert method.days_left(date(2026, 1, 1)) == 15
        field = found["field", "AccountUserType.lastName"]
        assert (field.removal, "AccountUser" in field.used_by) == (date(2023, 6, 5), True)

    def test_every_deprecated_method_is_listed(self) -> None:
        listed = {one.name for one in deprecations() if one.kind == "method"}
        marked = {name for name in dir(Client) if hasattr(getattr(Client, name), "__deprecated__")}
        assert listed == marked

    def test_due_ones_as_lines_for_other_programs(self) -> None:
        status, said = oefr("deprecations", "--today", "2026-01-10", "--days", "10", "--check")
        lines = [line.split("\t") for line in said.splitlines() if "\t" in line]
        assert status == 1
        assert ["method", "planned_dispatches", "2026-01-16", "in 6 days"] in [line[:4] for line in lines]
        assert "vehicle_charging_preferences" not in said
        assert oefr("deprecations", "--today", "2020-01-01", "--check")[0] == 0

    def test_json(self) -> None:
        status, said = oefr("deprecations", "--today", "2026-01-16", "--all", "--json")
        entries: list[dict[str, Any]] = json.loads(said[: said.rindex("]") + 1])
        (one,) = (entry for entry in entries if entry["name"] == "planned_dispatches")
        assert (status, one["days_left"], one["removal"]) == (0, 0, "2026-01-16")

    @pytest.mark.parametrize("width", [200, 60, 30])
    def test_a_table_fits_the_terminal(self, width: int) -> None:
        screen = io.StringIO()
        console = Console(file=screen, width=width, force_terminal=True, color_system=None)
        _show(deprecations(), date(2026, 11, 24), console)
        lines = screen.getvalue().splitlines()
        assert max(len(line.rstrip()) for line in lines) <= width
        assert ("use flex_planned_dispatches instead" in screen.getvalue()) is (width == 200)
        assert "2026-01-16" in screen.getvalue()

    def test_the_recipe_for_pytest_turns_calls_into_errors(self, client: Client) -> None:
        with warnings.catch_warnings():
            warnings.filterwarnings("error", r"\w+ is deprecated; ", DeprecationWarning)
            with pytest.raises(DeprecationWarning, match="planned_dispatches is deprecated"):
                client.planned_dispatches(account_number="A-00000000")
