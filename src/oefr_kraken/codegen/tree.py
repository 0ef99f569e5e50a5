"""Walking what ariadne-codegen found, with the GraphQL type of every class at hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    GraphQLUnionType,
    OperationDefinitionNode,
)

from . import names
from .collect import Collection, Definition, FoundClass, is_operation, response_key
from .types import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql import FieldNode, GraphQLNamedType, GraphQLSchema

Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType
_STRING: Any = GraphQLString  # declared as any named type, of which some may not be non-null
TYPENAME_FIELD = GraphQLField(GraphQLNonNull(_STRING))


@dataclass(frozen=True)
class Holder:
    """A class that a value may be an instance of, and its GraphQL type."""

    definition: Definition
    found: FoundClass
    type: Composite


class Tree:
    """The classes of all definitions, as a walk from the root of each."""

    def __init__(self, schema: GraphQLSchema, collection: Collection) -> None:
        self.schema = schema
        self._fragment_of = {names.class_name(d.name): d for d in collection.fragments.values()}
        for definition in [*collection.operations.values(), *collection.fragments.values()]:
            for found in definition.classes.values():
                self._leave_to_bases(found)

    def _leave_to_bases(self, found: FoundClass) -> None:
        """Drop what a class selects a second time beside its fragments; `checks` made sure that it is the same."""
        inherited = {key for base in found.bases for key in self._inherited_keys(base)} - {names.TYPENAME}
        found.fields = [node for node in found.fields if response_key(node) not in inherited]
        found.children = {key: children for key, children in found.children.items() if key not in inherited}

    def _inherited_keys(self, base: str) -> Iterator[str]:
        found = self._fragment_of[base].classes[base]
        yield from map(response_key, found.fields)
        for further in found.bases:
            yield from self._inherited_keys(further)

    def root(self, definition: Definition) -> Holder:
        """The class of the whole data object, or of the fragment."""
        found = definition.classes[names.class_name(definition.name)]
        if isinstance(definition.node, OperationDefinitionNode):
            root = self.schema.get_root_type(definition.node.operation)
            assert root is not None, "the document was validated"
            return Holder(definition, found, root)
        condition = definition.node.type_condition.name.value  # type: ignore[attr-defined]
        return Holder(definition, found, cast(Composite, self.schema.type_map[condition]))

    def field(self, type_: Composite, node: FieldNode) -> GraphQLField:
        """The schema's definition of a selected field."""
        if node.name.value == names.TYPENAME:
            return TYPENAME_FIELD
        field: GraphQLField = cast(GraphQLObjectType, type_).fields[node.name.value]
        return field

    def own_and_inherited(self, holder: Holder) -> Iterator[Holder]:
        """A class, and the fragment classes that it inherits from."""
        yield holder
        for base in holder.found.bases:
            yield from self.own_and_inherited(self.root(self._fragment_of[base]))

    def selecting(self, holder: Holder, key: str) -> tuple[Holder, FieldNode] | None:
        """The class, itself or inherited, that selects a response key."""
        for owner in self.own_and_inherited(holder):
            for node in owner.found.fields:
                if response_key(node) == key:
                    return owner, node
        return None

    def children(self, holder: Holder, key: str) -> list[Holder]:
        """Classes of the value under a response key; a union's members that select nothing are left to its fallback."""
        selecting = self.selecting(holder, key)
        if selecting is None or selecting[1].selection_set is None:
            return []
        owner, node = selecting
        type_ = cast(Composite, named(self.field(owner.type, node).type))
        found = owner.found.children[key]
        if len(found) == 1 and not isinstance(type_, GraphQLUnionType):
            return [Holder(owner.definition, owner.definition.classes[found[0]], type_)]
        base = class_base(found, type_)
        members = [
            Holder(
                owner.definition,
                owner.definition.classes[name],
                cast(Composite, self.schema.type_map[name.removeprefix(base)]),
            )
            for name in found
        ]
        return [m for m in members if not isinstance(type_, GraphQLUnionType) or _selects_something(m)]


def class_base(children: list[str], type_: GraphQLNamedType) -> str:
    """What the class names of a field's members have in common: all but the type name at their end."""
    if isinstance(type_, GraphQLUnionType):
        return children[0].removesuffix(type_.types[0].name)
    return children[0].removesuffix(type_.name) if len(children) > 1 else children[0]


def _selects_something(holder: Holder) -> bool:
    return bool(holder.found.bases) or any(n.name.value != names.TYPENAME for n in holder.found.fields)


class ClassNames:
    """What the classes of ariadne-codegen are called where they are written.

    The value that a method returns takes the operation's name, and everything below it grows from there; the whole data object
    and what lies on the way to the value are `<Operation>Data...`. A fragment's class keeps its name, those below it grow from
    it without its suffix. Edges and nodes do not repeat each other:

    BEFORE `AccountTransactionsAccountTransactionsEdgesNode`   AFTER `AccountTransactionsNode`
    BEFORE `LedgerConnectionFragmentEdges`                     AFTER `LedgerConnectionEdge`

    What would take the name of something else, or seem to belong to another operation (`Account` selects `bill`, and there is
    an operation `AccountBill`), keeps its long name.
    """

    def __init__(self, tree: Tree, collection: Collection, types: names.TypeNames) -> None:
        self.tree = tree
        self._operations = [names.class_name(name) for name in collection.operations]
        others = (GraphQLEnumType, GraphQLInputObjectType)
        self._taken = {
            *self._operations,
            *(names.class_name(name) for name in collection.fragments),
            *(types.class_of(n) for n, t in tree.schema.type_map.items() if isinstance(t, others)),
            *names.CLASSES,
        }
        self._known: dict[tuple[Definition, str], str] = {}

    def of(self, definition: Definition, name: str) -> str:
        """The written name of a class, or of the union whose members' names begin with `name`."""
        known = self._known.get((definition, name))
        if known is None:
            known = self._known[definition, name] = self._choose(definition, name)
            self._taken.add(known)
        return known

    def _choose(self, definition: Definition, name: str) -> str:
        top = names.class_name(definition.name)
        if not is_operation(definition.node):
            if name == top:
                return top
            short = top.removesuffix("Fragment") + _shorten(name.removeprefix(top))
            return name if self._is_claimed(short, top) else short
        returned = self._returned(definition)
        if name == returned:
            return top
        if returned is not None and name.startswith(returned):
            short = top + _shorten(name.removeprefix(returned))
            if not self._is_claimed(short, top):
                return short
        data = f"{top}Data{_shorten(name.removeprefix(top))}"
        return next(one for one in chain([data], (f"{data}{n}" for n in count(2))) if one not in self._taken)

    def _is_claimed(self, name: str, own: str) -> bool:
        return name in self._taken or any(
            o != own and _continues(name, o) and len(o) > len(own) for o in self._operations
        )

    def _returned(self, definition: Definition) -> str | None:
        """What the names of the returned value's classes begin with, if they are this definition's."""
        *way, last = definition.returns
        holders = [self.tree.root(definition)]
        for step in way:
            holders = [child for holder in holders for child in self.tree.children(holder, step.key)]
        found = {
            class_base(h.found.children[last.key], named(self.tree.field(h.type, node).type))
            for h in holders
            if h.definition is definition
            for node in h.found.fields
            if response_key(node) == last.key and node.selection_set
        }
        return found.pop() if len(found) == 1 else None


def _shorten(path: str) -> str:
    return re.sub("Edges$", "Edge", re.sub("Edges(?=Node)", "", path))


def _continues(name: str, beginning: str) -> bool:
    """Whether a name is `beginning`, or grows from it: `AccountBillLines` from `AccountBill`, but not `AccountBills`."""
    rest = name.removeprefix(beginning)
    return name.startswith(beginning) and not rest[:1].islower()
