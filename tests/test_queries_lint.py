"""The query lint: each finding on a small broken set, and nothing to find in the shipped one."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import lint_queries  # noqa: E402

SCHEMA = """
type Query {
  shelf(id: ID!): Shelf
  shelves(after: String, first: Int): ShelfConnection
  thing(id: ID!): Thing
  find(name: String): [Thing]
  old: String @deprecated(reason: "gone soon")
}
type Mutation { move(input: MoveInput!): Shelf }
input MoveInput { id: ID! }
enum Colour { RED BLUE }
interface Thing { id: ID! label: Label }
type Label { text: String colour: Colour }
type Book implements Thing { id: ID! label: Label pages: Int size: Int }
type Lamp implements Thing { id: ID! label: Label watts: Int size: String }
type Shelf {
  id: ID!
  name: String
  label: Label
  secret: Hidden
  wobbly: Int
  books(id: ID): [Book]
  nearest(to: String!): Shelf
  things(after: String, before: String, first: Int, last: Int, kind: String): ThingConnection
  old: String @deprecated(reason: "gone soon")
}
type Hidden { anything: String }
type UnnamedCorner { dust: Int }
type ThingConnection { totalCount: Int pageInfo: PageInfo! edges: [ThingEdge] }
type ThingEdge { cursor: String node: Thing }
type ShelfConnection { totalCount: Int pageInfo: PageInfo! edges: [ShelfEdge] }
type ShelfEdge { cursor: String node: Shelf }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
"""
PROVENANCE = {
    "negative_facts": [{"type": "Shelf", "field": "wobbly", "fact": "does not exist: HTTP 400"}],
    "types": {
        "Shelf": {
            "source": "docs",
            "fields": {"id": "docs", "name": "docs", "old": "platform", "secret": "docs", "label": "guess"},
        },
        "Hidden": {"source": "opaque", "fields": {}},
        "Lamp": {"source": "observed", "fields": {"watts": "observed"}},
    },
}
SHELF = {
    "field": "shelf",
    "type": "Shelf",
    "variables": [["id", "ID!"]],
    "fields": ["id", "name", "things"],
    "errors": ["KT-CT-1"],
    "deprecation": None,
}
GOOD_SHELF = """\
# One shelf with its name.
#
# Errors: KT-CT-1
query Shelf($id: ID!) {
  shelf(id: $id) { id name }
}
"""
PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
GOOD_THINGS = f"""\
# The things on one shelf, page by page.
#
# Returns: shelf.things
# Errors: KT-CT-1
query ShelfThings($id: ID!, $kind: String, $first: Int, $after: String, $before: String, $last: Int) {{
  shelf(id: $id) {{
    things(kind: $kind, first: $first, after: $after, before: $before, last: $last) {{
      totalCount
      {PAGE}
      edges {{ cursor node {{ __typename id ... on Lamp {{ ...LampFragment }} }} }}
    }}
  }}
}}
"""
GOOD_LAMP = "fragment LampFragment on Lamp { watts }\n"
GOOD = {"home/shelf": GOOD_SHELF, "home/shelf_things": GOOD_THINGS, "fragments/lamp": GOOD_LAMP}


class Desk:
    """A directory with the small schema, to write query sets into."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "schema.graphql").write_text(SCHEMA)
        (root / "schema.provenance.json").write_text(json.dumps(PROVENANCE))

    def lint(self, files: dict[str, str], reference: dict[str, Any] | None = None) -> list[str]:
        queries = self.root / "queries"
        for name, text in files.items():
            path = queries / f"{name}.graphql"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        facts = (
            {"operations": {"Shelf": SHELF}, "errors": {"KT-CT-1": {}}} if reference is None else reference
        )
        (queries / "reference.json").write_text(json.dumps(facts))
        space = lint_queries.Workspace.load(self.root / "schema.graphql", queries)
        return [str(finding).removeprefix(f"{queries}/") for finding in lint_queries.lint(space)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_sound_set_has_no_findings(desk: Desk) -> None:
    assert desk.lint(GOOD) == []


def query(
    name: str, selection: str, *, head: str = "# It answers something useful.", variables: str = ""
) -> str:
    return f"{head}\nquery {name}{variables} {{ {selection} }}\n"


CASES = {
    "syntax": ({"home/bad": "query Bad { shelf("}, "bad.graphql:1: Syntax Error"),
    "two definitions": (
        {"home/bad": "query A { old } query B { old }"},
        "bad.graphql:1: 2 definitions in one file",
    ),
    "no name": ({"home/bad": "{ old }"}, "bad.graphql:1: the operation has no name"),
    "file name": ({"home/bad": query("Other", "old")}, "operation Other belongs into other.graphql"),
    "fragment name": (
        {"fragments/book": "fragment BookParts on Book { pages }"},
        "is named BookFragment, not BookParts",
    ),
    "fragment folder": (
        {"home/book": "fragment BookFragment on Book { pages }"},
        "belongs into fragments/book.graphql",
    ),
    "unknown field": (
        {"home/other": query("Other", "shelv")},
        "other.graphql:2: Other: Cannot query field 'shelv'",
    ),
    "unused fragment": (
        {"fragments/book": "fragment BookFragment on Book { pages }"},
        "fragment BookFragment is not used",
    ),
    "missing operation": ({"home/shelf": None}, "documented operation Shelf is missing"),
    "wrong root": (
        {"home/shelf": query("Shelf", "thing(id: $id) { __typename }", variables="($id: ID!)")},
        "must select shelf",
    ),
    "variables": (
        {"home/shelf": GOOD_SHELF.replace("($id: ID!)", "($key: ID!)").replace("id: $id", "id: $key")},
        "shelf.graphql:4: variables are documented as ($id: ID!), not ($key: ID!)",
    ),
    "documented field": (
        {"home/shelf": GOOD_SHELF.replace("id name", "id")},
        "documented field 'name' of Shelf",
    ),
    "drill-down gone": (
        {"home/shelf_things": None, "fragments/lamp": None},
        "documented field 'things' of Shelf",
    ),
    "observed field": (
        {
            "home/shelf_things": GOOD_THINGS.replace("... on Lamp { ...LampFragment }", ""),
            "fragments/lamp": None,
        },
        "Lamp.watts was seen in use on the live site",
    ),
    "two roots": ({"home/other": query("Other", "a: old b: old")}, "Other must select one root field"),
    "complexity": (
        {"home/other": query("Other", " ".join(f"x{n}: find {{ __typename }}" for n in range(101)))},
        "complexity 202, above 200",
    ),
    "nodes": (
        {
            "home/other": query(
                "Other",
                "shelves(first: 100) { edges { node { things(first: 100) { edges { node { __typename } } } } } }",
            )
        },
        "Other asks for 10100 nodes",
    ),
    "unpaged": (
        {"home/other": query("Other", "shelves { totalCount }")},
        "connection shelves has neither first nor last",
    ),
    "oversized": (
        {"home/other": query("Other", "shelves(first: 101) { totalCount }")},
        "the page of connection shelves is too large",
    ),
    "enum's name": (
        {"home/colour": query("Colour", "old")},
        "operation Colour and enum Colour would be one name",
    ),
    "input's name": (
        {"home/move_input": query("moveInput", "old")},
        "operation moveInput and input MoveInput would be one name",
    ),
    "module's name": (
        {"home/client": query("Client", "old")},
        "operation Client and the generated module client would be one name",
    ),
    "snake case": ({"home/sh_elf": query("ShElf", "old")}, "would be one name"),
    "fragment's name": (
        {"home/lamp_fragment": query("LampFragment", "old")},
        "fragment LampFragment would be one name",
    ),
    "attributes": (
        {"home/other": query("Other", "find { fooBar: __typename foo_bar: __typename }")},
        "'fooBar' and 'foo_bar' would be one attribute",
    ),
    "self": (
        {"home/other": query("Other", "find(name: $self) { __typename }", variables="($self: String)")},
        "variable $self clashes",
    ),
    "opaque": (
        {"home/shelf": GOOD_SHELF.replace("id name", "id name secret { anything }")},
        "nothing is known of Hidden: only __typename may be selected, not anything",
    ),
    "guess": (
        {"home/shelf": GOOD_SHELF.replace("id name", "id name label { text }")},
        "Shelf.label is a guess",
    ),
    "negative fact": (
        {"home/shelf": GOOD_SHELF.replace("id name", "id name wobbly")},
        "Shelf.wobbly fails on the live site",
    ),
    "deprecated": (
        {"home/shelf": GOOD_SHELF.replace("id name", "id name old")},
        "Shelf.old is deprecated and not documented",
    ),
    "placeholder": (
        {"fragments/unnamed_corner": "fragment UnnamedCornerFragment on UnnamedCorner { dust }"},
        "the live name of UnnamedCorner is unknown",
    ),
    "twice": (
        {
            "home/shelf": GOOD_SHELF.replace("{ id name }", "{ id name label { colour } ...ShelfFragment }"),
            "fragments/shelf": "fragment ShelfFragment on Shelf { label { text } }",
        },
        "shelf.graphql:5: 'label' is selected twice on Shelf",
    ),
    "twice through a member": (
        {
            "home/other": query(
                "Other", "find { __typename label { text } ... on Book { ...BookFragment } }"
            ),
            "fragments/book": "fragment BookFragment on Book { label { colour } }",
        },
        "'label' is selected twice on Book",
    ),
    "abstract fragment": (
        {
            "home/other": query("Other", "find { __typename ...ThingFragment }"),
            "fragments/thing": "fragment ThingFragment on Thing { id ... on Lamp { watts } }",
        },
        "a fragment on the abstract type Thing loses what it opens",
    ),
    "no alias": (
        {"home/other": query("Other", "find { __typename ... on Book { size } ... on Lamp { size } }")},
        "conflict because they return conflicting types",
    ),
    "no type name": (
        {"home/other": query("Other", "find { id }")},
        "Query.find may be of several types: select __typename first",
    ),
    "no header": ({"home/other": query("Other", "old", head="")}, "Other needs a first comment line"),
    "draft header": (
        {"home/other": query("Other", "old", head="# What does it answer? Say it here.")},
        "Other needs a first comment line",
    ),
    "unknown code": (
        {"home/other": query("Other", "old", head="# It answers nothing.\n# Errors: KT-CT-9")},
        "KT-CT-9 is not a documented",
    ),
    "missing code": (
        {"home/shelf": GOOD_SHELF.replace("# Errors: KT-CT-1\n", "")},
        "differ from the documented ones: KT-CT-1",
    ),
    "drill-down's codes": (
        {"home/shelf_things": GOOD_THINGS.replace("# Errors: KT-CT-1\n", "")},
        "error codes are missing: KT-CT-1",
    ),
    "no path": (
        {"home/shelf_things": GOOD_THINGS.replace("# Returns: shelf.things\n", "")},
        "say `Returns:`",
    ),
    "wrong path": (
        {"home/shelf_things": GOOD_THINGS.replace("shelf.things", "shelf.thing")},
        "no step 'thing' is selected there",
    ),
    "path through a list": (
        {
            "home/shelf_pages": query(
                "ShelfPages",
                "shelf(id: $id) { books { pages } }",
                head="# The pages of a book.\n# Returns: shelf.books.pages\n# Errors: KT-CT-1",
                variables="($id: ID!)",
            )
        },
        "step 'books' must end in []",
    ),
    "unfiltered list": (
        {
            "home/shelf_pages": query(
                "ShelfPages",
                "shelf(id: $id) { books { pages } }",
                head="# The pages of a book.\n# Returns: shelf.books[].pages\n# Errors: KT-CT-1",
                variables="($id: ID!)",
            )
        },
        "step 'books[]' takes the first element: filter the list to one by a variable",
    ),
    "argument left out": (
        {"home/shelf_things": GOOD_THINGS.replace("kind: $kind, ", "").replace("$kind: String, ", "")},
        "ShelfThings does not pass the argument kind of things",
    ),
    "not pageable": (
        {"home/shelf_things": GOOD_THINGS.replace(PAGE, "pageInfo { hasNextPage }")},
        "ShelfThings cannot be paged",
    ),
}


@pytest.mark.parametrize(("changes", "expected"), CASES.values(), ids=CASES.keys())
def test_each_fault_is_found(desk: Desk, changes: dict[str, str | None], expected: str) -> None:
    files = {name: text for name, text in {**GOOD, **changes}.items() if text is not None}
    findings = desk.lint(files)
    assert any(expected in finding for finding in findings), findings


def test_a_finding_says_where(desk: Desk) -> None:
    broken = GOOD_SHELF.replace("{ id name }", "{\n    id\n    nome\n    name\n  }")
    findings = desk.lint({**GOOD, "home/shelf": broken})
    assert findings == [
        "home/shelf.graphql:7: Shelf: Cannot query field 'nome' on type 'Shelf'. Did you mean 'name'?"
    ]


def test_documented_members_of_a_union_must_be_opened(desk: Desk) -> None:
    facts = {
        **SHELF,
        "field": "find",
        "type": "Thing",
        "variables": [["name", "String"]],
        "fields": [],
        "members": {"find": ["Book", "Lamp"]},
    }
    text = query(
        "Find",
        "find(name: $name) { __typename ... on Lamp { watts } }",
        variables="($name: String)",
        head="# It finds things by name.\n# Errors: KT-CT-1",
    )
    findings = desk.lint({"home/find": text}, {"operations": {"Find": facts}, "errors": {"KT-CT-1": {}}})
    assert findings == [
        "home/find.graphql:1: documented field 'find on Book' of Find is neither selected nor drilled to"
    ]


def test_an_input_that_was_observed_counts_when_an_operation_takes_it(desk: Desk) -> None:
    provenance = json.loads((desk.root / "schema.provenance.json").read_text())
    provenance["types"]["MoveInput"] = {"source": "observed", "fields": {"id": "observed"}}
    (desk.root / "schema.provenance.json").write_text(json.dumps(provenance))
    assert any("MoveInput.id" in finding for finding in desk.lint(GOOD))
    move = "# Put a shelf elsewhere.\nmutation Move($input: MoveInput!) { move(input: $input) { id } }\n"
    assert desk.lint({**GOOD, "home/move": move}) == []


def test_the_command_prints_findings_and_exits_1(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.lint({**GOOD, "home/colour": query("Colour", "old")})
    arguments = ["--schema", str(desk.root / "schema.graphql"), "--queries", str(desk.root / "queries")]
    assert lint_queries.main(arguments) == 1
    out = capsys.readouterr().out
    assert "home/colour.graphql:1: operation Colour and enum Colour would be one name in Python" in out
    assert "documented fields: 3 of 3 (100 %)" in out
    assert out.endswith("1 finding\n")


def test_a_missing_schema_is_said_not_raised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint_queries.main(["--schema", str(tmp_path / "none.graphql")]) == 1
    assert "none.graphql" in capsys.readouterr().err


@pytest.fixture(scope="module")
def shipped() -> lint_queries.Workspace:
    return lint_queries.Workspace.load(ROOT / "schema.graphql", ROOT / "queries")


def test_the_shipped_queries_are_clean(shipped: lint_queries.Workspace) -> None:
    assert lint_queries.lint(shipped) == []


def test_the_shipped_queries_cover_what_is_documented_and_observed(shipped: lint_queries.Workspace) -> None:
    report = "\n".join(lint_queries.report(shipped))
    documented = list(lint_queries.documented_fields(shipped))
    observed = list(lint_queries.observed_fields(shipped))
    assert len(shipped.documented) == 128
    assert "documented operations: 128 of 128 (100 %)" in report
    assert f"documented fields: {len(documented)} of {len(documented)} (100 %)" in report
    assert f"observed fields: {len(observed)} of {len(observed)} (100 %)" in report
    assert len(documented) > 800
    assert len(observed) > 150


def test_every_query_field_and_mutation_of_the_schema_is_called(shipped: lint_queries.Workspace) -> None:
    called = {root.name.value for operation in shipped.operations for root in operation.roots}
    assert shipped.schema.query_type is not None
    assert shipped.schema.mutation_type is not None
    assert called == {*shipped.schema.query_type.fields, *shipped.schema.mutation_type.fields}
