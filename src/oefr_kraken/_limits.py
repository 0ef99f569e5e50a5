"""The limits of the API, and what a document costs against them.

One module because three rooms read it: the query lint, the sandbox, and the paginator. The numbers are those of the API
reference (codes KT-CT-1188, KT-CT-1189 and KT-CT-1201); the estimate is ours: the server does not publish its formula, so one
point per selected field, fragments expanded, is the assumption that the documented limits are read with.

graphql-core is imported only by those who estimate: the client itself needs the constants alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode

MAX_COMPLEXITY = 200
"""Fields a request may select (KT-CT-1188 above it)."""

MAX_NODES = 10_000
"""Nodes a request may ask for (KT-CT-1189 above it)."""

MAX_PAGE_SIZE = 100
"""Largest `first`/`last` that was seen accepted; the guide promises only "below 100"."""

DEFAULT_PAGE_SIZE = 99
"""What `first` becomes when the caller names no page size: the largest that is surely accepted."""


@dataclass(frozen=True)
class Estimate:
    """What one operation costs: `complexity` in selected fields, `nodes` at the given page size."""

    complexity: int
    nodes: int
    unpaged: tuple[str, ...]
    """Response paths of connections that pass neither `first` nor `last` (KT-CT-1201)."""
    oversized: tuple[str, ...]
    """Response paths of connections whose page is above MAX_PAGE_SIZE or below 1."""


def estimate(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Mapping[str, Any] | None = None,
    *,
    operation_name: str | None = None,
) -> Estimate:
    """Estimate one operation of a valid document.

    `variables` are the values sent; `None` means "unknown yet" (a lint): then every page-size variable counts as DEFAULT_PAGE_SIZE.
    """
    from graphql import get_operation_ast

    operation = get_operation_ast(document, operation_name)
    if operation is None:
        raise ValueError("the document has no single operation of that name")
    root = schema.get_root_type(operation.operation)
    if root is None:
        raise ValueError(f"the schema has no {operation.operation.value} type")
    walk = _Walk(schema, document, variables)
    walk.selection(operation.selection_set, root, 1, ())
    return Estimate(walk.complexity, walk.nodes, tuple(walk.unpaged), tuple(walk.oversized))


class _Walk:
    def __init__(
        self, schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any] | None
    ) -> None:
        from graphql import FragmentDefinitionNode

        self.schema = schema
        self.variables = variables
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.complexity = 0
        self.nodes = 0
        self.unpaged: list[str] = []
        self.oversized: list[str] = []

    def selection(
        self, selections: SelectionSetNode, parent: Any, multiplier: int, path: tuple[str, ...]
    ) -> None:
        from graphql import FragmentSpreadNode, InlineFragmentNode

        for node in selections.selections:
            if isinstance(node, FragmentSpreadNode):
                fragment = self.fragments[node.name.value]
                on = self.schema.type_map[fragment.type_condition.name.value]
                self.selection(fragment.selection_set, on, multiplier, path)
            elif isinstance(node, InlineFragmentNode):
                on = self.schema.type_map[node.type_condition.name.value] if node.type_condition else parent
                self.selection(node.selection_set, on, multiplier, path)
            else:
                self.field(node, parent, multiplier, path)  # type: ignore[arg-type]

    def field(self, node: FieldNode, parent: Any, multiplier: int, path: tuple[str, ...]) -> None:
        from graphql import get_named_type

        self.complexity += 1
        if node.name.value.startswith("__") or node.selection_set is None:
            return
        path = (*path, (node.alias or node.name).value)
        definition = parent.fields[node.name.value]
        size = 1
        if "first" in definition.args and "pageInfo" in getattr(
            get_named_type(definition.type), "fields", {}
        ):
            size = self._page_size(node, ".".join(path))
            self.nodes += multiplier * size
        self.selection(node.selection_set, get_named_type(definition.type), multiplier * size, path)

    def _page_size(self, node: FieldNode, path: str) -> int:
        given = [self._value(a.value) for a in node.arguments if a.name.value in ("first", "last")]
        sizes = [size for size in given if isinstance(size, int)]
        if not sizes:
            self.unpaged.append(path)
            return DEFAULT_PAGE_SIZE
        size = max(sizes)
        if not 1 <= size <= MAX_PAGE_SIZE:
            self.oversized.append(path)
        return max(size, 0)

    def _value(self, node: Any) -> Any:
        from graphql import VariableNode, value_from_ast_untyped

        if not isinstance(node, VariableNode):
            return value_from_ast_untyped(node)
        return DEFAULT_PAGE_SIZE if self.variables is None else self.variables.get(node.name.value)
