"""Input types: what mutations and some queries take."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from ariadne_codegen.utils import needs_explicit_alias
from graphql import GraphQLInputObjectType, is_required_input_field, print_ast

from . import names
from .docs import element_doc
from .results import FieldView, ModelView
from .types import TypeMap, named, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graphql import GraphQLInputField, GraphQLSchema


@dataclass
class InputModule:
    """All input classes that the operations use, and what they import."""

    views: list[ModelView] = field(default_factory=list)
    enums: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)


def input_module(schema: GraphQLSchema, types: TypeMap, used: Iterable[str]) -> InputModule:
    """Write the input types named, and those inside them."""
    module = InputModule()
    seen: set[str] = set()
    waiting = sorted(used, reverse=True)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        type_ = cast(GraphQLInputObjectType, schema.type_map[name])
        fields = []
        attributes = names.unique(map(names.field_name, type_.fields))
        for attribute, (key, definition) in zip(attributes, type_.fields.items(), strict=True):
            leaf = types.leaf(named(definition.type), argument=True)
            module.enums |= leaf.enums
            module.imports |= leaf.imports
            waiting += sorted(leaf.inputs, reverse=True)
            fields.append(_field(attribute, key, definition, leaf.text))
        doc = (type_.description or "").strip() or f"`{name}`."
        module.views.append(ModelView(types.names.class_of(name), ("Input",), doc, tuple(fields)))
    module.views.sort(key=lambda view: view.name)
    return module


def _field(name: str, key: str, definition: GraphQLInputField, leaf: str) -> FieldView:
    annotation = wrap(definition.type, leaf, sequence="Sequence")
    value = None
    if not is_required_input_field(definition):
        annotation += " | UnsetType"
        value = "UNSET"
    if needs_explicit_alias(name, key, use_alias_generator=True):
        value = f'Field(default={value}, alias="{key}")' if value else f'Field(alias="{key}")'
    notes = element_doc(definition.description, definition.deprecation_reason)
    if definition.ast_node is not None and definition.ast_node.default_value is not None:
        default = f"Default of the server: `{print_ast(definition.ast_node.default_value)}`."
        notes = f"{notes}\n\n{default}" if notes else default
    return FieldView(name, annotation, value, notes)
