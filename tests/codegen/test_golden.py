"""The generator on a small schema that has everything hard: what it writes, and that it works.

`UPDATE_SNAPSHOTS=1 pytest tests/codegen/test_golden.py` renews `mini/generated`; read the difference before committing it.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from answers import Answerer, Choices, leaves
from graphql import build_schema
from pydantic import ValidationError

from generate import differences, main

MINI = Path(__file__).parent / "mini"
EXPECTED = MINI / "generated"
SCHEMA = build_schema((MINI / "schema.graphql").read_text(encoding="utf-8"))


def arguments(out: Path) -> list[str]:
    paths = {"--schema": MINI / "schema.graphql", "--queries": MINI / "queries", "--out": out}
    return ["--package", "mini_graphql", *(str(part) for pair in paths.items() for part in pair)]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("generated")
    assert main(arguments(directory)) == 0
    return directory


@pytest.fixture
def mini(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The committed package, importable."""
    monkeypatch.syspath_prepend(EXPECTED)
    return importlib.import_module("mini_graphql")


def test_the_package_is_as_expected(out: Path) -> None:
    if os.environ.get("UPDATE_SNAPSHOTS"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        shutil.copytree(out, EXPECTED)
    assert differences(EXPECTED / "mini_graphql", out / "mini_graphql") == []


def test_neither_hash_seed_nor_directory_changes_a_byte(out: Path, tmp_path: Path) -> None:
    script = Path(__file__).resolve().parents[2] / "scripts" / "generate.py"
    command = [sys.executable, str(script), *arguments(tmp_path / "again")]
    subprocess.run(command, check=True, cwd=tmp_path, env={**os.environ, "PYTHONHASHSEED": "3"})  # noqa: S603  # our own
    assert differences(out / "mini_graphql", tmp_path / "again" / "mini_graphql") == []


def test_check_lists_what_differs_and_changes_nothing(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(out, tmp_path / "out")
    package = tmp_path / "out" / "mini_graphql"
    assert main(["--check", *arguments(tmp_path / "out")]) == 0
    assert capsys.readouterr() == ("", "")
    (package / "old.py").unlink()
    (package / "left_over.py").write_text("", encoding="utf-8")
    (package / "enums" / "kind.py").write_text("# edited by hand\n", encoding="utf-8")
    assert main(["--check", *arguments(tmp_path / "out")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "mini_graphql is not what the schema and the documents give; run scripts/generate.py:"
    assert lines[1:] == ["  changed: enums/kind.py", "  too many: left_over.py", "  missing: old.py"]
    assert (package / "left_over.py").exists()


def test_what_a_former_run_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / "mini_graphql").mkdir()
    (tmp_path / "mini_graphql" / "left_over.py").write_text("", encoding="utf-8")
    assert main(arguments(tmp_path)) == 0
    assert differences(EXPECTED / "mini_graphql", tmp_path / "mini_graphql") == []


def test_no_data_is_lost(mini: Any) -> None:
    documents = json.loads((EXPECTED / "mini_graphql" / "operations.json").read_text(encoding="utf-8"))
    modules = {"AccountBills": "account_bills", "DeviceSessions": "device_sessions"}
    for name, document in documents.items():
        operation = importlib.import_module(f"mini_graphql.{modules.get(name, name.lower())}").OPERATION
        for turn in range(4):
            data = Answerer(SCHEMA).answer(document, Choices(turn=turn))
            model = operation.model.model_validate_json(json.dumps(data))
            assert leaves(json.loads(model.model_dump_json(by_alias=True))) == leaves(data)


class TestUnions:
    def test_the_member_is_chosen_by_its_type(self, mini: Any) -> None:
        from mini_graphql.devices import (  # type: ignore
            DevicesData,
            DevicesDevice,
            DevicesPowered,
            DevicesVehicle,
        )

        data = [
            {"__typename": name, "id": "1", "plate": "AB", "power": 1}
            for name in ("Vehicle", "Charger", "Thermostat")
        ]
        devices = DevicesData.model_validate({"devices": data}).devices
        assert [type(device) for device in devices] == [DevicesVehicle, DevicesPowered, DevicesDevice]

    def test_an_unknown_type_keeps_what_its_interface_promises(self, mini: Any) -> None:
        from mini_graphql.devices import DevicesData, DevicesDevice

        (device,) = DevicesData.model_validate(
            {"devices": [{"__typename": "Boat", "id": "1", "label": "Ida"}]}
        ).devices
        assert type(device) is DevicesDevice
        assert (device.typename__, device.id, device.label) == ("Boat", "1", "Ida")

    def test_an_unknown_member_of_a_union_keeps_everything(self, mini: Any) -> None:
        from mini_graphql.search import SearchData

        from oefr_kraken._models import UnknownObject

        data = {"search": [{"__typename": "Bill", "amount": "3"}, None]}
        model = SearchData.model_validate_json(json.dumps(data))
        assert type(model.search[0]) is UnknownObject
        assert model.search[0].model_extra == {"amount": "3"}
        assert model.model_dump(by_alias=True, mode="json") == data

    def test_a_type_that_does_not_say_its_name_is_unknown(self, mini: Any) -> None:
        from mini_graphql.devices import DevicesData, DevicesDevice

        (device,) = DevicesData.model_validate({"devices": [{"id": "1", "plate": "AB"}]}).devices
        assert type(device) is DevicesDevice
        assert device.typename__ == ""

    @pytest.mark.parametrize(
        "broken", [{"__typename": "Vehicle", "id": "1"}, {"__typename": "Charger", "label": "x"}]
    )
    def test_a_known_type_that_does_not_fit_is_an_error(self, mini: Any, broken: dict[str, Any]) -> None:
        from mini_graphql.devices import DevicesData

        with pytest.raises(ValidationError) as caught:
            DevicesData.model_validate_json(json.dumps({"devices": [broken]}))
        assert "missing" in {error["type"] for error in caught.value.errors()}

    def test_a_known_member_of_a_union_that_does_not_fit_is_an_error(self, mini: Any) -> None:
        from mini_graphql.search import SearchData

        with pytest.raises(ValidationError, match="Account does not fit the model of that type"):
            SearchData.model_validate({"search": [{"__typename": "Account"}]})


def test_connections_give_their_nodes_without_the_empty_ones(mini: Any) -> None:
    from mini_graphql.fragments import BillConnectionFragment  # type: ignore

    bill = {"id": "1", "amount": "2.5", "issuedAt": "2024-02-29T12:30:00Z"}
    edges = [None, {"cursor": "a", "node": None}, {"cursor": "b", "node": bill}]
    page = BillConnectionFragment.model_validate(
        {"totalCount": 3, "pageInfo": {"hasNextPage": False}, "edges": edges}
    )
    assert [node.id for node in page.nodes()] == ["1"]


class TestInputsAndEnums:
    def test_python_names_are_sent_by_their_graphql_names(self, mini: Any) -> None:
        from mini_graphql.input_types import RenameInput  # type: ignore

        from oefr_kraken._models import UNSET, dump_variables

        at = datetime(2024, 2, 29, 12, tzinfo=UTC)
        nested = RenameInput(number="2", name=None, kinds=["VEHICLE", "NEW"])
        value = RenameInput(number="1", from_=at, nested=nested, notify=UNSET)
        assert json.loads(dump_variables({"input": value})) == {
            "input": {
                "number": "1",
                "from": "2024-02-29T12:00:00+00:00",
                "nested": {"number": "2", "name": None, "kinds": ["VEHICLE", "NEW"]},
            }
        }

    def test_the_argument_without_time_zone_is_named(self, mini: Any) -> None:
        from mini_graphql.input_types import RenameInput

        from oefr_kraken._models import dump_variables

        naive = RenameInput(number="1", nested=RenameInput(number="2", from_=datetime(2024, 1, 1)))
        with pytest.raises(ValueError, match=r"^input\.nested\.from_: a date and time without time zone"):
            dump_variables({"input": naive})

    def test_values_that_collide_with_python_have_another_name(self, mini: Any) -> None:
        from mini_graphql.enums import Format  # type: ignore

        assert {member.name: member.value for member in Format} == {
            "title_": "title",
            "from_": "from",
            "mro_": "mro",
            "x_": "_x_",
            "PDF": "PDF",
        }
        assert Format.title_.title() == "Title"

    def test_deprecated_operations_warn_with_the_replacement(self, mini: Any) -> None:
        from mini_graphql.client import Operations  # type: ignore

        assert (
            Operations.old.__deprecated__
            == "old is deprecated; use account_bills instead; removal on or after 2026-01-01."
        )
        assert Operations.account.__doc__.count('"""quote"""') == 1


def test_an_unmapped_scalar_holds_any_json_and_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema, queries = tmp_path / "schema.graphql", tmp_path / "queries"
    schema.write_text("type Query { price: Money! }\nscalar Money\n", encoding="utf-8")
    queries.mkdir()
    (queries / "price.graphql").write_text("query Price { price }", encoding="utf-8")
    command = ["--schema", schema, "--queries", queries, "--out", tmp_path, "--package", "priced"]
    assert main([str(part) for part in command]) == 0
    assert "no Python type for the scalars Money: written as JsonValue" in capsys.readouterr().err
    assert "    price: JsonValue\n" in (tmp_path / "priced" / "price.py").read_text(encoding="utf-8")


class TestDocumentsThatCannotBeCompiled:
    @pytest.mark.parametrize(
        ("document", "message"),
        [
            ("query Q { account(number: 1) { number } }", "String cannot represent a non string value: 1"),
            ("query Q { account(number: ", "q.graphql\nSyntax Error: Unexpected <EOF>."),
            ("query Kind { old(id: 1) { type } }", "Kind: a class of kind and of enums.kind; rename"),
            (
                "query Q { old(id: 1) { number } old2: old(id: 2) { number } }",
                "Q: select exactly one root field",
            ),
            ("# Returns: old.bills\nquery Q { old(id: 1) { type } }", "Q: nothing is selected under `bills`"),
        ],
    )
    def test_the_run_stops_and_says_what_to_change(
        self, document: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        queries = tmp_path / "queries"
        queries.mkdir()
        (queries / "q.graphql").write_text(document, encoding="utf-8")
        assert main([*arguments(tmp_path), "--queries", str(queries)]) == 1
        assert message in capsys.readouterr().err
        assert not (tmp_path / "mini_graphql").exists()
