"""Result models: from the classes that ariadne-codegen found to the classes that are written.

Kept from ariadne-codegen: which classes there are, which fragments they inherit, which fields they have. Changed here:

- unions: tried by `__typename`, with a fallback, so that an unknown member is kept:
  BEFORE `Union["XA", "XB"] = Field(discriminator="typename__")`
  AFTER  `Annotated[Annotated[XA | XB, Field(discriminator="typename__")] | Annotated[XIface, unlisted("A", "B")], ...]`
- `__typename` of anything but such a member is a plain str, for an object may be replaced by a type that we do not know;
- order: a class stands below those that it uses, so that no annotation refers forward;
- names: see `tree.ClassNames`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from ariadne_codegen.utils import needs_explicit_alias
from graphql import GraphQLInterfaceType, GraphQLObjectType, GraphQLUnionType, is_abstract_type

from . import names
from .collect import response_key
from .docs import element_doc
from .tree import Composite, class_base
from .types import is_nullable, item, named, strip_non_null, wrap

if TYPE_CHECKING:
    from graphql import FieldNode, GraphQLNamedType, GraphQLType

    from .collect import Definition
    from .tree import ClassNames, Holder, Tree
    from .types import TypeMap

Abstract = GraphQLInterfaceType | GraphQLUnionType


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
    node: str | None = None
    """Of a connection: the type of its nodes. It gets a method, from which type checkers learn it (mypy joins the members of a
    union where it meets them in `edge.node`, and keeps them where a method names the whole union)."""


@dataclass(frozen=True)
class UnionView:
    """A name for the members of a union and its fallback."""

    name: str
    expression: str


@dataclass
class ResultModule:
    """The classes of one operation or one fragment, in the order of their definition, and what they import."""

    views: list[ModelView | UnionView] = field(default_factory=list)
    enums: set[str] = field(default_factory=set)
    fragments: set[str] = field(default_factory=set)
    """Fragment classes."""
    imports: set[str] = field(default_factory=set)

    @property
    def public_names(self) -> list[str]:
        """Names of the classes and unions."""
        return [view.name for view in self.views]


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


class Results:
    """Compiles definitions; one instance per run."""

    def __init__(self, tree: Tree, class_names: ClassNames, types: TypeMap) -> None:
        self.tree = tree
        self.names = class_names
        self.types = types

    def module(self, definition: Definition) -> ResultModule:
        """Write the classes of one operation or fragment."""
        module = ResultModule()
        self._write(self.tree.root(definition), module)
        return module

    def written_name(self, holder: Holder) -> str:
        """The class that stands for a found one: itself, or the fragment that it would merely rename."""
        return holder.found.only_spreads or self.names.of(holder.definition, holder.found.name)

    def _model(self, holder: Holder, module: ResultModule, *, typenames: list[str] | None = None) -> str:
        """Write a class, those it uses first, unless it is there, and return its name."""
        name = self.written_name(holder)
        if holder.found.only_spreads:
            module.fragments.add(name)
        elif name not in module.public_names:
            self._write(holder, module, typenames=typenames)
        return name

    def _write(self, holder: Holder, module: ResultModule, *, typenames: list[str] | None = None) -> None:
        found = holder.found
        fields = tuple(self._field(holder, node, module, typenames) for node in found.fields)
        module.fragments.update(found.bases)
        name = self.names.of(holder.definition, found.name)
        bases = tuple(found.bases) or ("Result",)
        node = self._node(holder, module)
        module.views.append(ModelView(name, bases, f"`{holder.type.name}`.", fields, node))

    def _node(self, holder: Holder, module: ResultModule) -> str | None:
        """Name what the edges of a connection lead to; None for anything else."""
        if "edges" not in holder.found.children or any(
            response_key(n) == "nodes" for n in holder.found.fields
        ):
            return None
        (edge,) = self.tree.children(holder, "edges")
        selecting = self.tree.selecting(edge, "node")
        if selecting is None or selecting[1].selection_set is None:
            return None
        owner, node = selecting
        leaf = self._leaf(owner, "node", named(self.tree.field(owner.type, node).type), ResultModule())
        if owner.definition is not holder.definition and leaf != "UnknownObject":
            module.fragments.add(leaf)
        return leaf

    def _field(
        self, holder: Holder, node: FieldNode, module: ResultModule, typenames: list[str] | None
    ) -> FieldView:
        key = response_key(node)
        name = names.field_name(key)
        if node.name.value == names.TYPENAME:
            if typenames:
                return FieldView(name, f"Literal[{_listed(typenames)}]", f'Field(alias="{key}")')
            return FieldView(name, "str", f'Field(default="", alias="{key}")')
        definition = self.tree.field(holder.type, node)
        skippable = any(d.name.value in ("skip", "include") for d in node.directives)
        type_ = strip_non_null(definition.type) if skippable else definition.type
        annotation = wrap(type_, self._leaf(holder, key, named(type_), module))
        value = "None" if is_nullable(type_) else None
        if needs_explicit_alias(name, key, use_alias_generator=True):
            value = f'Field(default=None, alias="{key}")' if value else f'Field(alias="{key}")'
        doc = element_doc(definition.description, definition.deprecation_reason)
        return FieldView(name, annotation, value, doc)

    def _leaf(self, holder: Holder, key: str, type_: GraphQLNamedType, module: ResultModule) -> str:
        """Name what stands inside a field's lists: a scalar, an enum, a class, a union."""
        if not isinstance(type_, Composite):
            leaf = self.types.leaf(type_)
            module.enums |= leaf.enums
            module.imports |= leaf.imports
            return leaf.text
        children = self.tree.children(holder, key)
        if is_abstract_type(type_) and (isinstance(type_, GraphQLUnionType) or len(children) > 1):
            base = class_base(holder.found.children[key], type_)
            return self._union(
                children, cast(Abstract, type_), self.names.of(holder.definition, base), module
            )
        return self._model(children[0], module)

    def _union(self, children: list[Holder], type_: Abstract, name: str, module: ResultModule) -> str:
        members = [child for child in children if child.type is not type_]
        typenames = self._typenames(members)
        written = [
            self._model(m, module, typenames=of_member)
            for m, of_member in zip(members, typenames, strict=True)
        ]
        shared = [self._model(child, module) for child in children if child.type is type_]
        fallback = shared[0] if shared else "UnknownObject"
        if not written:
            return fallback
        choice = " | ".join(written)
        if len(written) > 1:
            choice = f'Annotated[{choice}, Field(discriminator="typename__")]'
        known = _listed(sorted({t for of_member in typenames for t in of_member}))
        expression = f'Annotated[{choice} | Annotated[{fallback}, unlisted({known})], Field(union_mode="left_to_right")]'
        module.views.append(UnionView(name, expression))
        return name

    def _typenames(self, members: list[Holder]) -> list[list[str]]:
        """What `__typename` may be for each member: its own name; for an interface, its types that are no member themselves."""
        objects = {m.type.name for m in members if isinstance(m.type, GraphQLObjectType)}
        return [
            [m.type.name]
            if isinstance(m.type, GraphQLObjectType)
            else sorted({t.name for t in self.tree.schema.get_possible_types(m.type)} - objects)
            for m in members
        ]

    def pick(self, definition: Definition, variable: str) -> Picked:
        """Lead from the data object, held by `variable`, to the value that the method returns.

        BEFORE `# Returns: devices[].chargingSessions`
        AFTER  if not result.devices: return None
               head = result.devices[0]
               if not isinstance(head, DeviceChargingSessionsDataDevicesSmartFlexVehicle): return None
               return head.charging_sessions
        """
        lines: list[str] = []
        checked: set[str] = set()
        holders = [self.tree.root(definition)]
        owners: list[tuple[Holder, FieldNode]] = []
        types: list[GraphQLType] = []
        here, optional, open_ended = variable, False, False
        for step in definition.returns:
            selecting = [
                (holder, found) for holder in holders if (found := self.tree.selecting(holder, step.key))
            ]
            if not selecting:
                raise ValueError(
                    f"{definition.name}: nothing is selected under `{step.key}`, which its Returns line names"
                )
            if any(is_nullable(t) for t in types):
                lines.append(f"if {here} is None: return None")
                optional = True
            if open_ended or len(selecting) < len(holders):
                instances = sorted({self.written_name(holder) for holder, _ in selecting})
                checked.update(instances)
                tested = instances[0] if len(instances) == 1 else f"({', '.join(instances)})"
                lines.append(f"if not isinstance({here}, {tested}): return None")
                optional = True
            here = f"{here}.{names.field_name(step.key)}"
            owners = [found for _, found in selecting]
            types = [self.tree.field(owner.type, node).type for owner, node in owners]
            if step.is_list:
                lines += [f"if not {here}: return None", f"head = {here}[0]"]
                here, optional = "head", True
                types = [item(t) for t in types]
            open_ended = any(isinstance(named(t), GraphQLUnionType) for t in types)
            holders = [child for holder, _ in selecting for child in self.tree.children(holder, step.key)]
        scratch = ResultModule()
        leaves = [
            self._leaf(owner, response_key(node), named(t), scratch)
            for (owner, node), t in zip(owners, types, strict=True)
        ]
        texts = dict.fromkeys(
            wrap(strip_non_null(t), leaf).removesuffix(" | None")
            for leaf, t in zip(leaves, types, strict=True)
        )
        if optional or any(is_nullable(t) for t in types):
            texts["None"] = None
        return Picked(
            lines=(*lines, f"return {here}"),
            annotation=" | ".join(texts),
            type=" | ".join(dict.fromkeys(map(str, types))),
            models=frozenset(leaves) & {*scratch.public_names, *scratch.fragments},
            checked=frozenset(checked),
            enums=frozenset(scratch.enums),
            imports=frozenset(scratch.imports),
        )


def _listed(values: list[str]) -> str:
    return ", ".join(f'"{value}"' for value in values)
