"""Documents that are valid, and would lose data or collide without a word."""

from __future__ import annotations

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, build_schema, parse, validate

from oefr_kraken.codegen.checks import problems

SCHEMA = build_schema(
    """
    type Query { a: A  node: Node  id: ID }
    type A implements Node { id: ID  Id: ID  _id: ID  fooBar: Int  foo_bar: Int  c: C  n: Node }
    type B implements Node { id: ID  c: C }
    type C { x: Int  y: Int }
    interface Node { id: ID }
    """
)


def found(document: str) -> list[str]:
    definitions = parse(document).definitions
    assert [e for e in validate(SCHEMA, parse(document)) if "never used" not in e.message] == []
    return problems(
        SCHEMA,
        [d for d in definitions if isinstance(d, OperationDefinitionNode)],
        [d for d in definitions if isinstance(d, FragmentDefinitionNode)],
    )


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        pytest.param(
            "query Q { a { c { x } c { y } } }",
            "Q.a.c: selected in 2 ways, of which one would be kept; select it once",
            id="one nested object, two selections",
        ),
        pytest.param(
            "query Q { a { ...F c { y } } } fragment F on A { c { x } }",
            "Q.a.c: selected in 2 ways, of which one would be kept; select it once",
            id="a fragment and a field select one nested object",
        ),
        pytest.param(
            "query Q { node { ... on A { ...F ...G } } } fragment F on A { c { x } } fragment G on A { c { y } }",
            "Q.node.c: selected in 2 ways, of which one would be kept; select it once",
            id="two fragments select one nested object",
        ),
        pytest.param(
            "query Q { node { ...N } } fragment N on Node { id ...F } fragment F on A { fooBar }",
            "N: spreads F inside a fragment on the abstract type Node; write `... on <Member> { ...F }`,"
            " or spread it in the operation",
            id="an interface fragment that spreads a member's",
        ),
        pytest.param(
            "query Foo { id } query foo { id }",
            "Foo, foo: all become the module foo; rename all but one",
            id="two operations, one module",
        ),
        pytest.param(
            "query Q { a { ...TypeLeaf ...Type_Leaf } } fragment TypeLeaf on A { id } fragment Type_Leaf on A { fooBar }",
            "TypeLeaf, Type_Leaf: all become the class TypeLeaf; rename all but one",
            id="two fragments, one class",
        ),
        pytest.param(
            "query Q { a { ...Q } } fragment Q on A { id }",
            "Q, Q: all become the class Q; rename all but one",
            id="a fragment named as its operation",
        ),
        pytest.param(
            "query Q { a { id _id } }",
            "Q.a: _id, id become one attribute id; alias all but one",
            id="names that differ by an underscore",
        ),
        pytest.param(
            "query Q { a { ...F fooBar } } fragment F on A { foo_bar }",
            "Q.a: fooBar, foo_bar become one attribute foo_bar; alias all but one",
            id="names that differ by their case",
        ),
        pytest.param(
            "query Q { a { id } id }",
            "Q: select exactly one root field, for the method returns its value",
            id="two root fields",
        ),
    ],
)
def test_what_would_be_lost_is_reported(document: str, problem: str) -> None:
    assert problem in found(document)


@pytest.mark.parametrize(
    "document",
    [
        "query Q { a { c { x y } } }",
        "query Q { a { ...F c { x } } } fragment F on A { c { x } }",
        "query Q { node { id ... on A { c { x } } ... on B { c { y } } } }",
        "query Q { node { ...N } } fragment N on Node { id ... on A { ...F } } fragment F on A { fooBar }",
        "query Q { a { id other: _id } }",
    ],
)
def test_what_is_kept_is_no_problem(document: str) -> None:
    assert found(document) == []
