"""Answers to a document, made from the schema alone: what a server that is within its rights may send."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    OperationDefinitionNode,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_union_type,
    parse,
)

import oefr_kraken_graphql

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql import GraphQLSchema, SelectionSetNode

# In the form in which the models write them again, so that a round trip can be compared as it is.
SCALARS: dict[str, Any] = {
    "ID": "17",
    "String": "text",
    "Int": 7,
    "Float": 1.5,
    "Boolean": True,
    "BigInt": 9_007_199_254_740_993,
    "Date": "2024-02-29",
    "DateTime": "2024-02-29T12:30:00+01:00",
    "Time": "07:30:00",
    "Decimal": "12.50",
    "UUID": "6f1c1f0e-8d5a-4d52-9a55-1f2e3d4c5b6a",
    "JSONString": '{"a": [1, null]}',
    "GenericScalar": {"a": [1, None, "x"]},
}
UNKNOWN_TYPE = "NotInTheSchema"
UNKNOWN_VALUE = "NOT_IN_THE_SCHEMA"


@dataclass
class Choices:
    """What the schema leaves open. Chances from 0 (never) to 1 (always)."""

    null: float = 0
    absent: float = 0
    """Of a null: that the key is left out."""
    unknown_member: float = 0
    unknown_value: float = 0
    extra_field: float = 0
    turn: int = 0
    """Which member of a union is taken where there is room for one; in lists each member has its turn."""
    seed: int = 0

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)  # noqa: S311  # made-up data

    def happens(self, chance: float) -> bool:
        return chance > 0 and self.random.random() < chance


class Answerer:
    """Answers the documents of one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema

    def answer(self, document: str, choices: Choices) -> dict[str, Any]:
        """Make the `data` of an answer."""
        definitions = parse(document).definitions
        self.fragments = {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}
        self.choices = choices
        (operation,) = (d for d in definitions if isinstance(d, OperationDefinitionNode))
        root = self.schema.get_root_type(operation.operation)
        return self._object([operation.selection_set], root, root.name)

    def variants(self, document: str) -> int:
        """How many turns it takes until every member of every union was there once."""
        counts = [1]
        definitions = parse(document).definitions
        fragments = {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}
        waiting = [d.selection_set for d in definitions]
        while waiting:
            selection_set = waiting.pop()
            conditions = set()
            for node in selection_set.selections:
                if isinstance(node, FieldNode):
                    waiting += [node.selection_set] if node.selection_set else []
                    continue
                if isinstance(node, FragmentSpreadNode):
                    node = fragments[node.name.value]
                conditions.add(node.type_condition.name.value)
                waiting.append(node.selection_set)
            counts.append(sum(len(self._possible(self.schema.type_map[c])) for c in conditions))
        return max(counts) + 1

    def _possible(self, type_: Any) -> list[Any]:
        return (
            sorted(self.schema.get_possible_types(type_), key=lambda t: t.name)
            if is_abstract_type(type_)
            else [type_]
        )

    def _fields(self, sets: list[SelectionSetNode], type_: Any) -> Iterator[FieldNode]:
        for selection_set in sets:
            for node in selection_set.selections:
                if isinstance(node, FieldNode):
                    yield node
                    continue
                inner = self.fragments[node.name.value] if isinstance(node, FragmentSpreadNode) else node
                on = self.schema.type_map[inner.type_condition.name.value]
                if on is type_ or (is_abstract_type(on) and self.schema.is_sub_type(on, type_)):
                    yield from self._fields([inner.selection_set], type_)

    def _object(self, sets: list[SelectionSetNode], type_: Any, typename: str) -> dict[str, Any]:
        merged: dict[str, list[FieldNode]] = {}
        for node in self._fields(sets, type_):
            merged.setdefault((node.alias or node.name).value, []).append(node)
        data: dict[str, Any] = {}
        for key, nodes in merged.items():
            if nodes[0].name.value == "__typename":
                data[key] = typename
                continue
            field_type = type_.fields[nodes[0].name.value].type
            if not isinstance(field_type, GraphQLNonNull) and self.choices.happens(self.choices.null):
                if not self.choices.happens(self.choices.absent):
                    data[key] = None
                continue
            data[key] = self._value(
                [n.selection_set for n in nodes if n.selection_set], get_nullable_type(field_type)
            )
        if self.choices.happens(self.choices.extra_field):
            data["notAskedFor"] = {"a": 1}
        return data

    def _value(self, sets: list[SelectionSetNode], type_: Any, turn: int | None = None) -> Any:
        turn = self.choices.turn if turn is None else turn
        if isinstance(type_, GraphQLList):
            length = len(self._possible(get_named_type(type_))) + (1 if self.choices.unknown_member else 0)
            items = [self._value(sets, get_nullable_type(type_.of_type), i) for i in range(max(length, 1))]
            nullable = not isinstance(type_.of_type, GraphQLNonNull)
            return [None if nullable and self.choices.happens(self.choices.null) else item for item in items]
        if isinstance(type_, GraphQLEnumType):
            return (
                UNKNOWN_VALUE
                if self.choices.happens(self.choices.unknown_value)
                else list(type_.values)[turn % len(type_.values)]
            )
        if isinstance(type_, GraphQLScalarType):
            return SCALARS.get(type_.name, "text")
        possible = self._possible(type_)
        if not possible or self.choices.happens(self.choices.unknown_member):
            # What an interface promises, also a type has that only the server knows; a union promises nothing.
            return (
                {"__typename": UNKNOWN_TYPE}
                if is_union_type(type_)
                else self._object(sets, type_, UNKNOWN_TYPE)
            )
        concrete = possible[turn % len(possible)]
        return self._object(sets, concrete, concrete.name)


@cache
def shipped() -> Answerer:
    """Return who answers by the schema of the generated package."""
    schema = Path(oefr_kraken_graphql.__file__).parent / "schema.graphql"
    return Answerer(build_schema(schema.read_text(encoding="utf-8"), assume_valid=True))


def leaves(value: Any, path: str = "") -> dict[str, Any]:
    """Every leaf of an answer, by path. An object whose keys were all left out has none."""
    if isinstance(value, dict):
        return {k: v for key, item in value.items() for k, v in leaves(item, f"{path}.{key}").items()}
    if isinstance(value, list) and value:
        return {k: v for i, item in enumerate(value) for k, v in leaves(item, f"{path}[{i}]").items()}
    return {path: value}
