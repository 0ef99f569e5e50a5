"""GraphQL types as Python annotations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    get_named_type,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from graphql import GraphQLNamedType, GraphQLSchema, GraphQLType

    from .names import TypeNames

BUILT_IN_SCALARS = {"ID": "str", "String": "str", "Int": "int", "Float": "float", "Boolean": "bool"}


@dataclass(frozen=True)
class Annotation:
    """A Python annotation and the names that its module must import."""

    text: str
    imports: frozenset[str] = frozenset()
    """Whole import statements."""
    enums: frozenset[str] = frozenset()
    """GraphQL names."""
    inputs: frozenset[str] = frozenset()
    """GraphQL names."""


@dataclass(frozen=True)
class TypeMap:
    """How named types that are no result objects are written in Python."""

    scalars: Mapping[str, str]
    """GraphQL scalar -> dotted Python type, as in the settings."""
    names: TypeNames
    """Classes of enums and inputs."""
    open_arguments: AbstractSet[str] = field(default_factory=frozenset)
    """Enums whose values are not all known: as arguments they take any string."""

    def leaf(self, type_: GraphQLNamedType, *, argument: bool = False) -> Annotation:
        """Annotate a scalar, an enum, or an input object."""
        if isinstance(type_, GraphQLEnumType):
            is_open = argument and type_.name in self.open_arguments
            name = self.names.class_of(type_.name)
            return Annotation(f"{name} | str" if is_open else name, enums=frozenset({type_.name}))
        if isinstance(type_, GraphQLInputObjectType):
            return Annotation(self.names.class_of(type_.name), inputs=frozenset({type_.name}))
        if type_.name in BUILT_IN_SCALARS:
            return Annotation(BUILT_IN_SCALARS[type_.name])
        return self._scalar(self.scalars[type_.name])

    @staticmethod
    def _scalar(dotted: str) -> Annotation:
        """`datetime.date` stays qualified (fields are often called `date`); other modules are imported by name."""
        module, _, name = dotted.rpartition(".")
        if not module:
            return Annotation(dotted)
        if module in ("datetime", "decimal", "uuid"):
            return Annotation(dotted, frozenset({f"import {module}"}))
        return Annotation(name, frozenset({f"from {module} import {name}"}))


def wrap(type_: GraphQLType, leaf: str, *, sequence: str = "list") -> str:
    """Put lists and `None` around a leaf: `[X!]` -> `list[X] | None`.

    What callers give is a `Sequence`: a `list[str]` is no `list[str | None]` for a type checker, but it is a `Sequence[str | None]`.
    """
    bare = strip_non_null(type_)
    text = (
        f"{sequence}[{wrap(bare.of_type, leaf, sequence=sequence)}]"
        if isinstance(bare, GraphQLList)
        else leaf
    )
    return f"{text} | None" if bare is type_ else text


def strip_non_null(type_: GraphQLType) -> GraphQLType:
    """`X!` -> `X`."""
    inner: GraphQLType = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    return inner


def item(type_: GraphQLType) -> GraphQLType:
    """The type of a list's items: `[X!]!` -> `X!`."""
    bare = strip_non_null(type_)
    if not isinstance(bare, GraphQLList):
        raise TypeError(f"{type_} is no list")
    inner: GraphQLType = bare.of_type
    return inner


def named(type_: GraphQLType) -> GraphQLNamedType:
    """Return the type under the lists and the exclamation marks."""
    result: GraphQLNamedType = get_named_type(type_)
    return result


def is_nullable(type_: GraphQLType) -> bool:
    """Whether the outermost type may be null."""
    return not isinstance(type_, GraphQLNonNull)


def unmapped_scalars(schema: GraphQLSchema, scalars: Mapping[str, str]) -> list[str]:
    """Custom scalars of the schema that the settings do not map."""
    return sorted(
        name
        for name, type_ in schema.type_map.items()
        if isinstance(type_, GraphQLScalarType) and name not in BUILT_IN_SCALARS and name not in scalars
    )
