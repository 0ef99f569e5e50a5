"""The scaffolder: drafts from a small schema that is about nothing in particular, and from the shipped one."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest
from graphql import build_schema, validate

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import lint_queries  # noqa: E402
import scaffold_query  # noqa: E402
from oefr_kraken._limits import MAX_COMPLEXITY, MAX_NODES, estimate  # noqa: E402

WIDE = " ".join(f"part{number}: String" for number in range(90))
SCHEMA = f"""
type Query {{
  ship(name: String!, at: Date): Ship
  harbour(id: ID!): Harbour
  version: String
  crew(after: String, before: String, first: Int, last: Int, rank: String): PersonConnection
  wide: Wide
  mystery: Hidden
}}
scalar Date
type Mutation {{ rename(input: RenameInput!): Ship }}
input RenameInput {{ name: String! }}
type Ship {{
  name: String!
  old: String @deprecated
  kept: String @deprecated
  secret: Hidden
  corner: UnnamedCorner
  home: Harbour
  cargo: [Cargo]
  owner: Owner
  route(to: String!): String
  log(after: Int, first: Int, self: String): LogConnection
}}
type Hidden {{ anything: String }}
type UnnamedCorner {{ dust: Int  below: UnnamedCorner }}
type Harbour {{ id: ID! name: String ships(shipId: ID, flag: String): [Ship] position: Position country: Country }}
type Position {{ x: Float y: Float }}
type Country {{ a: Int b: Int c: Int d: Int e: Int f: Int g: Int }}
interface Cargo {{ weight: Int }}
type Crate implements Cargo {{ weight: Int size: Int label: Position }}
type Barrel implements Cargo {{ weight: Int size: String }}
type Plain implements Cargo {{ weight: Int }}
union Owner = Person | Company
type Person {{ id: ID! name: String boss: Person }}
type Company {{ number: String }}
type LogConnection {{ totalCount: Int edges: [LogEdge] pageInfo: PageInfo! notes: String }}
type LogEdge {{ cursor: String node: Entry }}
type Entry {{ at: Date text: String }}
type PersonConnection {{ edgeCount: Int edges: [PersonEdge] pageInfo: PageInfo! }}
type PersonEdge {{ node: Person }}
type PageInfo {{ hasNextPage: Boolean! endCursor: String }}
type Wide {{ first: Broad second: Broad third: Broad }}
type Broad {{ {WIDE} }}
"""
PROVENANCE = {
    "types": {
        "Hidden": {"source": "opaque", "fields": {}},
        "Ship": {"source": "docs", "fields": {"kept": "docs", "old": "platform"}},
    }
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "schema.graphql").write_text(SCHEMA)
    (tmp_path / "schema.provenance.json").write_text(json.dumps(PROVENANCE))
    return tmp_path


def run(project: Path, *arguments: str) -> int:
    return scaffold_query.main(
        [*arguments, "--schema", str(project / "schema.graphql"), "--queries", str(project / "queries")]
    )


def check(project: Path) -> None:
    """Every file parses; each operation with its fragments fits the schema and the limits."""
    space = lint_queries.Workspace.load(project / "schema.graphql", project / "queries")
    assert space.unreadable == []
    for operation in space.operations:
        document = space.document(operation)
        assert [one.message for one in validate(space.schema, document)] == [], operation.path
        cost = estimate(space.schema, document)
        assert cost.complexity <= MAX_COMPLEXITY, operation.path
        assert cost.nodes < MAX_NODES, operation.path
        assert not cost.unpaged, operation.path


def text(project: Path, name: str) -> str:
    return (project / "queries" / f"{name}.graphql").read_text()


def test_an_operation_selects_what_can_be_selected_as_it_stands(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "ship", "--domain", "sea") == 0
    check(project)
    assert text(project, "sea/ship") == (
        "# What does it answer? Say it here in one sentence.\n"
        "query Ship($name: String!, $at: Date) {\n"
        "  ship(name: $name, at: $at) {\n"
        "    name\n"
        "    kept\n"
        "    secret { __typename }\n"
        "    corner {\n"
        "      dust\n"
        "      below {\n"
        "        dust\n"
        "        below {\n"
        "          dust\n"
        "          below { dust }\n"
        "        }\n"
        "      }\n"
        "    }\n"
        "    home { ...HarbourFragment }\n"
        "    cargo {\n"
        "      __typename\n"
        "      weight\n"
        "      ... on Barrel { ...BarrelFragment }\n"
        "      ... on Crate { ...CrateFragment }\n"
        "    }\n"
        "    owner {\n"
        "      __typename\n"
        "      ... on Company { ...CompanyFragment }\n"
        "      ... on Person { ...PersonFragment }\n"
        "    }\n"
        "  }\n"
        "}\n"
    )
    out = capsys.readouterr().out
    assert "moved out: --drill ship.route" in out
    assert "moved out: --drill ship.log" in out


def test_a_fragment_is_one_level_deep_and_shares_small_flat_ones(project: Path) -> None:
    run(project, "harbour", "--domain", "sea")
    check(project)
    run(project, "ship", "--domain", "sea")
    harbour = text(project, "fragments/harbour")
    assert "position { ...PositionFragment }" in harbour
    assert "country" not in harbour, "seven leaf fields are not worth their points in a fragment"
    assert not (project / "queries/fragments/unnamed_corner.graphql").exists()


def test_one_leaf_with_two_types_is_told_apart(project: Path) -> None:
    run(project, "ship", "--domain", "sea")
    sizes = {text(project, f"fragments/{name}").split("size")[0][-12:] for name in ("barrel", "crate")}
    assert "barrelSize: size" in text(project, "fragments/barrel") or "crateSize: size" in text(
        project, "fragments/crate"
    )
    assert len(sizes) == 2


def test_a_root_connection_is_paged_through_its_fragment(project: Path) -> None:
    run(project, "crew", "--domain", "sea")
    check(project)
    assert "query Crew($rank" in text(project, "sea/crew").replace("(\n  ", "(")
    page = text(project, "fragments/person_connection")
    assert "pageInfo { ...PageInfoFragment }" in page
    assert "hasNextPage\n  endCursor" in text(project, "fragments/page_info")
    assert "node { ...PersonFragment }" in page
    assert "totalCount" not in page
    assert "cursor\n" not in page


def test_a_drill_down_passes_every_argument_and_says_where_its_value_is(project: Path) -> None:
    assert run(project, "ship", "--drill", "ship.log", "--domain", "sea") == 0
    check(project)
    drill = text(project, "sea/ship_log")
    assert "# Returns: ship.log\n" in drill
    assert "query ShipLog(\n  $name: String!\n  $logSelf: String\n  $first: Int\n  $after: Int\n)" in drill
    assert "log(self: $logSelf, first: $first, after: $after) { ...LogConnectionFragment }" in drill
    assert "totalCount\n  notes\n" in text(project, "fragments/log_connection")


def test_a_drill_down_through_a_list_filters_it_to_one(project: Path) -> None:
    assert run(project, "harbour", "--drill", "harbour.ships[].route", "--domain", "sea") == 0
    check(project)
    drill = text(project, "sea/ship_route")
    assert "query ShipRoute($id: ID!, $shipId: ID!, $to: String!)" in drill
    assert "# Returns: harbour.ships[].route\n" in drill
    assert "ships(shipId: $shipId) { route(to: $to) }" in drill


def test_what_is_too_dear_is_cut_to_fit(project: Path) -> None:
    run(project, "wide", "--domain", "sea")
    check(project)
    assert text(project, "sea/wide").count("...BroadFragment") == 2


def test_an_opaque_root_answers_its_type_only(project: Path) -> None:
    run(project, "mystery", "--domain", "sea")
    assert "mystery { __typename }" in text(project, "sea/mystery")


def test_a_mutation_takes_its_input(project: Path) -> None:
    assert run(project, "rename", "--mutation", "--domain", "sea") == 0
    check(project)
    assert "mutation Rename($input: RenameInput!)" in text(project, "sea/rename")


def test_documented_facts_give_name_order_and_codes(project: Path) -> None:
    reference = {
        "field": "ship",
        "type": "Ship",
        "variables": [["at", "Date"], ["name", "String!"]],
        "fields": ["kept", "name", "log"],
        "errors": ["KT-CT-1", "KT-CT-2"],
    }
    (project / "queries").mkdir()
    (project / "queries/reference.json").write_text(json.dumps({"operations": {"Vessel": reference}}))
    run(project, "ship")
    vessel = text(project, "unsorted/vessel")
    assert "# Errors: KT-CT-1, KT-CT-2\nquery Vessel($at: Date, $name: String!)" in vessel
    assert "{ kept name }" in vessel


def test_no_provenance_means_that_everything_may_be_selected(project: Path) -> None:
    (project / "schema.provenance.json").unlink()
    run(project, "mystery", "--domain", "sea")
    assert "mystery { anything }" in text(project, "sea/mystery")


def test_stdout_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "version", "harbour", "--stdout") == 0
    assert not (project / "queries").exists()
    out = capsys.readouterr().out
    assert "query Version {\n  version\n}" in out
    assert "fragment PositionFragment on Position" in out


def test_an_existing_file_is_not_overwritten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(project, "harbour", "--domain", "sea")
    curated = project / "queries/sea/harbour.graphql"
    curated.write_text("# Curated.\nquery Harbour($id: ID!) { harbour(id: $id) { id } }\n")
    fragment = project / "queries/fragments/position.graphql"
    fragment.write_text("fragment PositionFragment on Position { x }\n")
    capsys.readouterr()
    assert run(project, "harbour") == 1
    assert "harbour.graphql exists and may be curated; --force overwrites it." in capsys.readouterr().err
    assert curated.read_text().startswith("# Curated.")
    assert run(project, "harbour", "--force") == 0
    assert "...PositionFragment" in curated.read_text()
    assert fragment.read_text() == "fragment PositionFragment on Position { x }\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["shipp"], "The schema has no query field 'shipp'. Did you mean ship?"),
        (["zzz"], "The schema has no query field 'zzz'."),
        (["renam", "--mutation"], "The schema has no mutation field 'renam'. Did you mean rename?"),
        (["ship", "--drill", "ship.lag"], "Ship has no field 'lag'. Did you mean log?"),
        (["ship", "--drill", "harbour.ships"], "must start at 'ship'"),
        (["ship", "--drill", "ship"], "name a field below it"),
        (["ship", "--schema", "/nowhere/schema.graphql"], "/nowhere/schema.graphql"),
    ],
)
def test_a_wrong_request_is_answered_with_a_hint(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    defaults = [] if "--schema" in arguments else ["--schema", str(project / "schema.graphql")]
    assert scaffold_query.main([*arguments, *defaults, "--queries", str(project / "queries")]) == 1
    assert message in capsys.readouterr().err
    assert not (project / "queries").exists()


def test_any_field_of_the_shipped_schema_can_be_drafted(tmp_path: Path) -> None:
    shutil.copy(ROOT / "schema.graphql", tmp_path)
    shutil.copy(ROOT / "schema.provenance.json", tmp_path)
    schema = build_schema((ROOT / "schema.graphql").read_text())
    assert schema.query_type is not None
    assert run(tmp_path, *schema.query_type.fields, "--domain", "all") == 0
    assert run(tmp_path, "account", "--drill", "account.transactions", "--domain", "all") == 0
    assert run(tmp_path, "devices", "--drill", "devices[].chargingSessions", "--domain", "all") == 0
    assert len(list((tmp_path / "queries/all").iterdir())) == len(schema.query_type.fields) + 2
    check(tmp_path)


def test_drafts_beside_the_curated_queries_use_the_curated_fragments(tmp_path: Path) -> None:
    shutil.copy(ROOT / "schema.graphql", tmp_path)
    shutil.copy(ROOT / "schema.provenance.json", tmp_path)
    shutil.copytree(ROOT / "queries", tmp_path / "queries")
    before = {path: path.read_text() for path in (tmp_path / "queries/fragments").iterdir()}
    assert run(tmp_path, "supplyPoints", "--force") == 0
    assert {path: path.read_text() for path in (tmp_path / "queries/fragments").iterdir()} == before
    assert "SupplyPointConnectionTypeConnectionFragment" in text(tmp_path, "property/supply_points")
    check(tmp_path)
