"""What ariadne-codegen found: its classes, per operation and per fragment, before anything is written."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graphql import FieldNode, FragmentDefinitionNode, OperationDefinitionNode

from .docs import Header, Step

if TYPE_CHECKING:
    from graphql import ExecutableDefinitionNode

BASE = "BaseModel"
"""The base class that ariadne-codegen gives to a class without fragments."""


@dataclass
class FoundClass:
    """One class of ariadne-codegen: the fragments it inherits, and the fields that it has itself."""

    name: str
    bases: list[str]
    fields: list[FieldNode]
    children: dict[str, list[str]]
    """Response key -> classes that ariadne-codegen made for its value: one, or the members of a union."""

    @property
    def only_spreads(self) -> str | None:
        """The fragment that this class would merely rename, if it does."""
        return self.bases[0] if not self.fields and len(self.bases) == 1 else None


@dataclass(eq=False)
class Definition:
    """An operation or a fragment."""

    node: ExecutableDefinitionNode
    classes: dict[str, FoundClass] = field(default_factory=dict)
    document: str = ""
    """As it is sent: with the fragments it uses, minified."""
    header: Header = field(init=False)

    def __post_init__(self) -> None:
        self.header = Header.of(self.node)

    @property
    def name(self) -> str:
        """The GraphQL name."""
        assert self.node.name is not None, "ariadne-codegen refuses anonymous operations"
        return self.node.name.value

    @property
    def returns(self) -> tuple[Step, ...]:
        """The way to the value that the method returns: the header's, or the only root field."""
        if self.header.returns:
            return self.header.returns
        selections = self.node.selection_set.selections
        if len(selections) != 1 or not isinstance(selections[0], FieldNode):
            raise ValueError(f"{self.name}: an operation selects exactly one root field")
        return (Step(response_key(selections[0])),)


@dataclass
class Collection:
    """Everything that one run compiles."""

    operations: dict[str, Definition] = field(default_factory=dict)
    fragments: dict[str, Definition] = field(default_factory=dict)
    _held_by: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    clashes: list[str] = field(default_factory=list)
    """Places that ariadne-codegen gave one class name to: it kept one selection only."""
    _field_of: dict[int, tuple[ast.AnnAssign, FieldNode]] = field(default_factory=dict)

    def definition(self, node: ExecutableDefinitionNode) -> Definition:
        """Return the entry of a definition, a new one at first sight."""
        group = self.fragments if isinstance(node, FragmentDefinitionNode) else self.operations
        entry = Definition(node)
        return group.setdefault(entry.name, entry)

    def add_field(self, statement: ast.AnnAssign, node: FieldNode) -> None:
        """Remember which selection a field of a class comes from; `add_class` asks for it."""
        self._field_of[id(statement)] = (statement, node)  # the statement too, so that its id stays its own

    def add_class(self, class_def: ast.ClassDef, node: ExecutableDefinitionNode) -> None:
        """Take over one class; ariadne-codegen reports nested classes before those that use them."""
        statements = [s for s in class_def.body if isinstance(s, ast.AnnAssign)]
        fields = [self._field_of[id(s)][1] for s in statements]
        definition = self.definition(node)
        found = definition.classes[class_def.name] = FoundClass(
            name=class_def.name,
            bases=[b.id for b in class_def.bases if isinstance(b, ast.Name) and b.id != BASE],
            fields=fields,
            children={
                response_key(f): quoted_names(s.annotation)
                for f, s in zip(fields, statements, strict=True)
                if f.selection_set
            },
        )
        for key, children in found.children.items():
            for child in children:
                place = (class_def.name, key)
                other = self._held_by.setdefault((definition.name, child), place)
                if other != place:
                    self.clashes.append(
                        f"{definition.name}: {' and '.join(f'{owner}.{k}' for owner, k in (other, place))} become one"
                        f" class {child}; alias one of them, or give it a fragment"
                    )


def response_key(node: FieldNode) -> str:
    """The key under which the answer holds a selected field."""
    return (node.alias or node.name).value


def quoted_names(annotation: ast.expr) -> list[str]:
    """Class names in an annotation of ariadne-codegen, which quotes them: `Optional["X"]` -> `["X"]`."""
    found = (
        node.id for node in ast.walk(annotation) if isinstance(node, ast.Name) and node.id.startswith('"')
    )
    return [name.strip('"') for name in found]


def is_operation(node: ExecutableDefinitionNode) -> bool:
    """Whether the definition is an operation; the other kind is a fragment."""
    return isinstance(node, OperationDefinitionNode)
