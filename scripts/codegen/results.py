"""Result models: from the classes that ariadne-codegen found to the classes that are written.

Kept from ariadne-codegen: which classes there are, which fragments they inherit, which fields they have. Changed here:

- names: what a method returns is named as its operation, not as the path to it:
  BEFORE `class AccountTransactionsAccountTransactionsEdgesNode`   AFTER `class AccountTransactionsEdgesNode`
- unions: tried by `__typename`, with a fallback, so that an unknown member is kept:
  BEFORE `Union["XA", "XB"] = Field(discriminator="typename__")`
  AFTER  `Annotated[Annotated[XA | XB, Field(discriminator="typename__")] | Annotated[XIface, unlisted("A", "B")], ...]`
- `__typename` of anything but such a member is a plain str, for an object may be replaced by a type that we do not know.
- order: a class stands below those that it uses, so that no annotation refers forward.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from ariadne_codegen.utils import needs_explicit_alias
from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    GraphQLUnionType,
    is_abstract_type,
)

from . import names
from .collect import Collection, Definition, FoundClass, fragment_class, is_operation, response_key
from .docs import element_doc
from .types import TypeMap, is_nullable, item, named, strip_non_null, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql import FieldNode, GraphQLNamedType, GraphQLSchema, GraphQLType

Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType
TYPENAME_FIELD = GraphQLField(GraphQLNonNull(GraphQLString))


@dataclass(frozen=True)
class FieldView:
    """One attribute of a written class."""

    name: str
    annotation: str
    value: str | None = None
    doc: str | None = None


@dataclass(frozen=True)
class ModelView:
    """One written class."""

    name: str
    bases: tuple[str, ...]
    doc: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True)
class UnionView:
    """A name for the members of a union and its fallback."""

    name: str
    expression: str
    plain: str
    """The same for type checkers, without the annotations that pydantic reads."""


@dataclass
class ResultModule:
    """The classes of one operation or one fragment, in the order of their definition, and what they import."""

    views: list[ModelView | UnionView] = field(default_factory=list)
    enums: set[str] = field(default_factory=set)
    fragments: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)

    @property
    def public_names(self) -> list[str]:
        """Names of the classes and unions."""
        return [view.name for view in self.views]


@dataclass(frozen=True)
class Holder:
    """A class that a value may be an instance of, and its GraphQL type."""

    definition: Definition
    found: FoundClass
    type: Composite


@dataclass(frozen=True)
class Picked:
    """What a method returns: the statements that lead from the data to it, and its type."""

    lines: tuple[str, ...]
    annotation: str
    type: str
    """The GraphQL type."""
    models: frozenset[str]
    """Model classes that the annotation names."""
    checked: frozenset[str]
    """Model classes that the statements name."""
    enums: frozenset[str]
    imports: frozenset[str]


def _continues(name: str, beginning: str) -> bool:
    """Whether a name is `beginning`, or grows from it: `AccountBillLines` from `AccountBill`, but not `AccountBills`."""
    rest = name.removeprefix(beginning)
    return name.startswith(beginning) and not rest[:1].islower()


class Results:
    """Compiles definitions; one instance per run."""

    def __init__(self, schema: GraphQLSchema, types: TypeMap, collection: Collection) -> None:
        self.schema = schema
        self.types = types
        self.collection = collection
        self._operations = [names.class_name(name) for name in collection.operations]

    # -- names

    def rename(self, definition: Definition, name: str) -> str:
        """Name a class of ariadne-codegen as it is written.

        The value that the method returns takes the operation's name, everything below it grows from there; the whole data
        object and what lies on the way to the value are `<Operation>Data...`, and so is what would take the name of another
        operation (`Account` selects `bill`, and there is an operation `AccountBill`). A fragment's classes keep their names.
        """
        if not is_operation(definition.node):
            return name
        operation = names.class_name(definition.name)
        prefix = self._returned_prefix(definition)
        if prefix is not None and name.startswith(prefix):
            short = operation + name.removeprefix(prefix)
            if not any(other != operation and _continues(short, other) for other in self._operations):
                return short
        return f"{operation}Data{name.removeprefix(operation)}"

    def _returned_prefix(self, definition: Definition) -> str | None:
        *way, last = definition.returns
        holders = self.root_holders(definition)
        for step in way:
            holders = [h for holder in holders for h in self._children(holder, step.key)]
        found = {
            self._base(holder.found.children[last.key], named(self._definition_of(holder.type, node).type))
            for holder in holders
            if holder.definition is definition
            for node in holder.found.fields
            if response_key(node) == last.key and node.selection_set
        }
        return found.pop() if len(found) == 1 else None

    @staticmethod
    def _base(children: list[str], type_: GraphQLNamedType) -> str:
        """What the class names of a field's members have in common: all but the type name at their end."""
        if isinstance(type_, GraphQLUnionType):
            return children[0].removesuffix(type_.types[0].name)
        return children[0].removesuffix(type_.name) if len(children) > 1 else children[0]

    # -- classes

    def module(self, definition: Definition) -> ResultModule:
        """Write the classes of one operation or fragment."""
        module = ResultModule()
        self._written: set[str] = set()
        (top,) = (
            self.root_holders(definition)
            if is_operation(definition.node)
            else [self._fragment_holder(definition)]
        )
        self._model(top, module, force=True)
        return module

    def _model(
        self, holder: Holder, module: ResultModule, *, typename: str | None = None, force: bool = False
    ) -> str:
        """Write one class, those it uses first, and return its name."""
        found, spread = holder.found, holder.found.only_spreads
        if spread and not force:
            module.fragments.add(spread)
            return spread
        name = self.rename(holder.definition, found.name)
        if name in self._written:
            return name
        self._written.add(name)
        fields = tuple(self._field(holder, node, module, typename) for node in found.fields)
        module.fragments.update(found.bases)
        doc = f"`{holder.type.name}`."
        module.views.append(ModelView(name, tuple(found.bases) or ("Result",), doc, fields))
        return name

    def _field(
        self, holder: Holder, node: FieldNode, module: ResultModule, typename: str | None
    ) -> FieldView:
        key = response_key(node)
        name = names.field_name(key)
        if node.name.value == names.TYPENAME:
            if typename:
                return FieldView(name, f"Literal[{typename}]", f'Field(alias="{key}")')
            return FieldView(name, "str", f'Field(default="", alias="{key}")')
        definition = self._definition_of(holder.type, node)
        nullable = is_nullable(definition.type) or any(
            d.name.value in ("skip", "include") for d in node.directives
        )
        annotation = wrap(definition.type, self._leaf(holder, key, named(definition.type), module))
        if nullable and not annotation.endswith(" | None"):
            annotation += " | None"
        value = "None" if nullable else None
        if needs_explicit_alias(name, key, use_alias_generator=True):
            value = f'Field(default=None, alias="{key}")' if nullable else f'Field(alias="{key}")'
        return FieldView(
            name, annotation, value, element_doc(definition.description, definition.deprecation_reason)
        )

    def _leaf(self, holder: Holder, key: str, type_: GraphQLNamedType, module: ResultModule) -> str:
        if not isinstance(type_, Composite):
            leaf = self.types.leaf(type_)
            module.enums |= leaf.enums
            module.imports |= leaf.imports
            return leaf.text
        children = self._children(holder, key)
        if is_abstract_type(type_) and (isinstance(type_, GraphQLUnionType) or len(children) > 1):
            return self._union(
                children, cast(GraphQLInterfaceType | GraphQLUnionType, type_), holder, key, module
            )
        return self._model(children[0], module)

    def _union(
        self,
        children: list[Holder],
        type_: GraphQLInterfaceType | GraphQLUnionType,
        holder: Holder,
        key: str,
        module: ResultModule,
    ) -> str:
        members = [child for child in children if child.type is not type_]
        listed = {child.type.name for child in members}
        typenames = {
            child.found.name: sorted(
                {child.type.name}
                if isinstance(child.type, GraphQLObjectType)
                else {t.name for t in self.schema.get_possible_types(child.type)} - listed
            )
            for child in members
        }
        written = [
            self._model(
                child, module, typename=", ".join(f'"{name}"' for name in typenames[child.found.name])
            )
            for child in members
        ]
        fallback = next(
            (self._model(child, module) for child in children if child.type is type_), "UnknownObject"
        )
        if not written:
            return fallback
        known = ", ".join(
            f'"{name}"' for name in sorted({name for many in typenames.values() for name in many})
        )
        choice = " | ".join(written)
        if len(written) > 1:
            choice = f'Annotated[{choice}, Field(discriminator="typename__")]'
        name = self.rename(holder.definition, self._base(holder.found.children[key], type_))
        module.views.append(
            UnionView(
                name,
                f'Annotated[{choice} | Annotated[{fallback}, unlisted({known})], Field(union_mode="left_to_right")]',
                " | ".join([*written, fallback]),
            )
        )
        return name

    # -- looking around

    def root_holders(self, definition: Definition) -> list[Holder]:
        """The class of the whole data object, in a list because that is what a walk starts from."""
        kind = definition.node.operation  # type: ignore[attr-defined]
        root = self.schema.get_root_type(kind)
        assert root is not None, "the document was validated"
        return [Holder(definition, definition.classes[names.class_name(definition.name)], root)]

    def _fragment_holder(self, definition: Definition) -> Holder:
        condition = definition.node.type_condition.name.value  # type: ignore[attr-defined]
        type_ = cast(Composite, self.schema.type_map[condition])
        return Holder(definition, definition.classes[fragment_class(definition.name)], type_)

    def _definition_of(self, type_: Composite, node: FieldNode) -> GraphQLField:
        if node.name.value == names.TYPENAME:
            return TYPENAME_FIELD
        field: GraphQLField = cast(GraphQLObjectType, type_).fields[node.name.value]
        return field

    def _own_and_inherited(self, holder: Holder) -> Iterator[Holder]:
        """Walk a class and the fragment classes it inherits from."""
        yield holder
        by_class = {fragment_class(d.name): d for d in self.collection.fragments.values()}
        for base in holder.found.bases:
            yield from self._own_and_inherited(self._fragment_holder(by_class[base]))

    def _children(self, holder: Holder, key: str) -> list[Holder]:
        """Classes of the value under a response key; a union's members that select nothing are left to its fallback."""
        for owner in self._own_and_inherited(holder):
            if key not in owner.found.children:
                continue
            node = next(n for n in owner.found.fields if response_key(n) == key)
            type_ = cast(Composite, named(self._definition_of(owner.type, node).type))
            children = owner.found.children[key]
            base = self._base(children, type_)
            if len(children) == 1 and not isinstance(type_, GraphQLUnionType):
                return [Holder(owner.definition, owner.definition.classes[children[0]], type_)]
            holders = [
                Holder(
                    owner.definition,
                    owner.definition.classes[child],
                    cast(Composite, self.schema.type_map[child.removeprefix(base)]),
                )
                for child in children
            ]
            return [
                h for h in holders if not isinstance(type_, GraphQLUnionType) or self._selects_something(h)
            ]
        return []

    @staticmethod
    def _selects_something(holder: Holder) -> bool:
        return bool(holder.found.bases) or any(n.name.value != names.TYPENAME for n in holder.found.fields)

    def _holds(self, holder: Holder, key: str) -> tuple[Holder, Holder, FieldNode] | None:
        """Find the class, itself or inherited, that selects a response key."""
        for owner in self._own_and_inherited(holder):
            for node in owner.found.fields:
                if response_key(node) == key:
                    return holder, owner, node
        return None

    # -- what a method returns

    def pick(self, definition: Definition, variable: str) -> Picked:
        """Lead from the data object, held by `variable`, to the returned value.

        BEFORE `# Returns: devices[].chargingSessions`
        AFTER  if not result.devices: return None
               head = result.devices[0]
               if not isinstance(head, DevicesDataDevicesVehicle): return None
               return head.charging_sessions
        """
        lines: list[str] = []
        checked: set[str] = set()
        holders = self.root_holders(definition)
        here, optional, open_ended = variable, False, False
        for number, step in enumerate(definition.returns, start=1):
            owners = [owned for holder in holders if (owned := self._holds(holder, step.key))]
            if not owners:
                raise ValueError(
                    f"{definition.name}: nothing is selected under `{step.key}`, which its Returns line names"
                )
            if open_ended or len(owners) < len(holders):
                instances = sorted({self._written_name(holder) for holder, _, _ in owners})
                checked.update(instances)
                tested = instances[0] if len(instances) == 1 else f"({', '.join(instances)})"
                lines.append(f"if not isinstance({here}, {tested}): return None")
                optional = True
            here = f"{here}.{names.field_name(step.key)}"
            field_types: list[GraphQLType] = [
                self._definition_of(owner.type, node).type for _, owner, node in owners
            ]
            if number == len(definition.returns):
                break
            if step.is_list:
                lines += [f"if not {here}: return None", f"head = {here}[0]"]
                here, optional = "head", True
                field_types = [item(t) for t in field_types]
            if any(is_nullable(t) for t in field_types):
                lines.append(f"if {here} is None: return None")
                optional = True
            open_ended = any(isinstance(named(t), GraphQLUnionType) for t in field_types)
            holders = [child for holder, _, _ in owners for child in self._children(holder, step.key)]
        scratch = ResultModule()
        self._written = set()
        leaves = {
            self._leaf(owner, response_key(node), named(type_), scratch): type_
            for (_, owner, node), type_ in zip(owners, field_types, strict=True)
        }
        text = " | ".join(
            dict.fromkeys(wrap(strip_non_null(t), leaf).removesuffix(" | None") for leaf, t in leaves.items())
        )
        return Picked(
            lines=(*lines, f"return {here}"),
            annotation=f"{text} | None" if optional or any(is_nullable(t) for t in field_types) else text,
            type=" | ".join(dict.fromkeys(str(t) for t in field_types)),
            models=frozenset(leaves) & {*scratch.public_names, *scratch.fragments},
            checked=frozenset(checked),
            enums=frozenset(scratch.enums),
            imports=frozenset(scratch.imports),
        )

    def _written_name(self, holder: Holder) -> str:
        return holder.found.only_spreads or self.rename(holder.definition, holder.found.name)
