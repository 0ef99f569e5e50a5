"""Documents that would compile, and then lose data without a word.

ariadne-codegen keeps one class per path and one module per operation. Where two selections fall on the same name, one of them
wins silently. Each check returns sentences that say what to change; `make generate` stops on any.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    get_named_type,
    print_ast,
)

from . import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from graphql import ExecutableDefinitionNode, GraphQLNamedType, GraphQLSchema, SelectionSetNode

ABSTRACT = (GraphQLInterfaceType, GraphQLUnionType)


def problems(
    schema: GraphQLSchema,
    operations: Iterable[OperationDefinitionNode],
    fragments: Iterable[FragmentDefinitionNode],
) -> list[str]:
    """Everything in valid documents that would lose data or collide."""
    operations, fragments = list(operations), list(fragments)
    by_name = {_name(fragment): fragment for fragment in fragments}
    found = [*_name_collisions(operations, fragments)]
    for definition in [*operations, *fragments]:
        found += _one_root_field(definition)
        found += _selections(schema, definition, by_name)
    return list(dict.fromkeys(found))


def _name(definition: ExecutableDefinitionNode) -> str:
    return definition.name.value if definition.name else ""


def _name_collisions(
    operations: list[OperationDefinitionNode], fragments: list[FragmentDefinitionNode]
) -> Iterator[str]:
    """`Foo` and `foo` overwrite one module; fragments `Foo_Bar` and `FooBar`, or a fragment named as an operation, one class."""
    modules: dict[str, list[str]] = defaultdict(list)
    classes: dict[str, list[str]] = defaultdict(list)
    for operation in operations:
        modules[names.method_name(_name(operation))].append(_name(operation))
    for definition in [*operations, *fragments]:
        classes[names.class_name(_name(definition))].append(_name(definition))
    for operation in operations:
        name = _name(operation)
        if names.method_name(name) in names.MODULES or names.class_name(name) in names.CLASSES:
            yield f"{name}: the generated package has something else of that name; rename the operation"
    for kind, group in (("module", modules), ("class", classes)):
        for name, owners in group.items():
            if len(owners) > 1:
                yield f"{', '.join(sorted(owners))}: all become the {kind} {name}; rename all but one"


def _one_root_field(definition: ExecutableDefinitionNode) -> Iterator[str]:
    if isinstance(definition, OperationDefinitionNode):
        selections = definition.selection_set.selections
        if len(selections) != 1 or not isinstance(selections[0], FieldNode):
            yield f"{_name(definition)}: select exactly one root field, for the method returns its value"


def _selections(
    schema: GraphQLSchema, definition: ExecutableDefinitionNode, fragments: dict[str, FragmentDefinitionNode]
) -> Iterator[str]:
    """Walk a definition, one effective selection set at a time."""

    def walk(selection_set: SelectionSetNode, type_: GraphQLNamedType, path: str) -> Iterator[str]:
        possible = schema.get_possible_types(type_) if isinstance(type_, ABSTRACT) else [type_]
        for concrete in possible:
            fields: dict[str, list[FieldNode]] = defaultdict(list)
            for node in _fields_for(schema, selection_set, concrete, fragments):
                fields[(node.alias or node.name).value].append(node)
            yield from _collapsing_fields(fields, path)
            for key, nodes in fields.items():
                children = list(dict.fromkeys(print_ast(n.selection_set) for n in nodes if n.selection_set))
                if len(children) > 1:
                    yield f"{path}.{key}: selected in {len(children)} ways, of which one would be kept; select it once"
                elif children:
                    child = get_named_type(cast(GraphQLObjectType, concrete).fields[nodes[0].name.value].type)
                    yield from walk(cast("SelectionSetNode", nodes[0].selection_set), child, f"{path}.{key}")

    yield from _lost_spreads(schema, definition)
    if isinstance(definition, OperationDefinitionNode):
        root = schema.get_root_type(definition.operation)
        if root:
            yield from walk(definition.selection_set, root, _name(definition))
    elif isinstance(definition, FragmentDefinitionNode):
        condition = schema.type_map[definition.type_condition.name.value]
        yield from walk(definition.selection_set, condition, _name(definition))


def _fields_for(
    schema: GraphQLSchema,
    selection_set: SelectionSetNode,
    concrete: GraphQLNamedType,
    fragments: dict[str, FragmentDefinitionNode],
) -> Iterator[FieldNode]:
    """The fields that a selection set asks of one object type, fragments expanded."""
    for node in selection_set.selections:
        if isinstance(node, FieldNode):
            yield node
            continue
        if isinstance(node, FragmentSpreadNode):
            fragment = fragments[node.name.value]
            condition, inner = fragment.type_condition, fragment.selection_set
        else:
            assert isinstance(node, InlineFragmentNode), "the third kind of selection"
            condition, inner = node.type_condition, node.selection_set
        on = schema.type_map[condition.name.value] if condition else concrete
        if on is concrete or (isinstance(on, ABSTRACT) and schema.is_sub_type(on, concrete)):
            yield from _fields_for(schema, inner, concrete, fragments)


def _collapsing_fields(fields: Iterable[str], path: str) -> Iterator[str]:
    """`id` and `_id`, or `fooBar` and `foo_bar`, become one attribute."""
    attributes: dict[str, list[str]] = defaultdict(list)
    for key in fields:
        attributes[names.field_name(key)].append(key)
    for attribute, keys in attributes.items():
        if len(keys) > 1:
            yield f"{path}: {', '.join(sorted(keys))} become one attribute {attribute}; alias all but one"


def _lost_spreads(schema: GraphQLSchema, definition: ExecutableDefinitionNode) -> Iterator[str]:
    """A fragment on an interface that spreads a fragment on a member loses that member's fields."""
    if not isinstance(definition, FragmentDefinitionNode):
        return
    condition = schema.type_map[definition.type_condition.name.value]
    if isinstance(condition, GraphQLObjectType):
        return
    for node in definition.selection_set.selections:
        if isinstance(node, FragmentSpreadNode):
            yield (
                f"{_name(definition)}: spreads {node.name.value} inside a fragment on the abstract type {condition.name};"
                f" write `... on <Member> {{ ...{node.name.value} }}`, or spread it in the operation"
            )
