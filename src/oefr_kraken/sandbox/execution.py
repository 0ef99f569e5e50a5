"""Runs GraphQL documents on the schema: parses, validates, weighs, executes.

graphql-core does the executing. Two things are added: values that are `Plain` are copied by a plan compiled from the selection, because
long pages of readings would otherwise spend nine tenths of their time in per-field machinery; and an interface of which the schema
knows no member answers `__typename` all the same, as the live server will.
"""

from __future__ import annotations

import datetime as dt
import decimal
import uuid
from collections import OrderedDict
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, cast

from graphql import (
    ExecutionContext,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLNonNull,
    build_schema,
    execute,
    get_named_type,
    get_operation_ast,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_object_type,
    parse,
    validate,
)
from graphql.execution.values import get_variable_values

from .._limits import MAX_COMPLEXITY, MAX_NODES, Estimate, estimate
from .nodes import Call, Node, Plain
from .problems import ProblemError
from .relay import check_page_arguments, connection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from graphql import (
        DocumentNode,
        ExecutionResult,
        GraphQLResolveInfo,
        GraphQLSchema,
        OperationDefinitionNode,
    )

    from .generic import Maker

_MISSING = object()
_CACHED_DOCUMENTS = 1_000
_EMPTY_WITHOUT_SIZE = frozenset({"UnnamedEnergySupplyRate"})
"""Types whose connections come back empty without a page size, where others refuse (seen on the live site)."""


class BadRequestError(Exception):
    """The document or its variables do not fit the schema: HTTP 400 with these errors."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.errors = errors


@cache
def load_schema() -> GraphQLSchema:
    """Build the schema that ships with the generated package, once; its scalars refuse what is none of theirs."""
    text = resources.files("oefr_kraken_graphql").joinpath("schema.graphql").read_text(encoding="utf-8")
    schema = build_schema(text, assume_valid=True)
    for name, parse_text in _SCALARS.items():
        scalar: Any = schema.type_map[name]
        scalar.parse_value = _parser(name, parse_text)
    return schema


def _moment(text: str) -> dt.datetime:
    # A moment without offset is read as UTC: assumed.
    moment = dt.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


_SCALARS: Mapping[str, Callable[[str], Any]] = {
    "Date": dt.date.fromisoformat,
    "DateTime": _moment,
    "Time": dt.time.fromisoformat,
    "UUID": uuid.UUID,
    "Decimal": lambda value: decimal.Decimal(str(value)),
}


def _parser(name: str, parse_text: Callable[[str], Any]) -> Callable[[Any], Any]:
    def parse_value(value: Any) -> Any:
        try:
            return parse_text(value)
        except (TypeError, ValueError, ArithmeticError) as error:
            raise GraphQLError(f"{name} cannot represent value: {value!r}") from error

    return parse_value


@dataclass(frozen=True)
class Prepared:
    """A document that fits the schema, with the operation to run and its coerced variables."""

    document: DocumentNode
    operation: OperationDefinitionNode
    variables: dict[str, Any]
    """As they were sent."""
    coerced: dict[str, Any]
    """As the schema reads them, defaults included."""
    cost: Estimate

    @property
    def name(self) -> str | None:
        """Name of the operation."""
        return self.operation.name.value if self.operation.name else None

    @property
    def fragments(self) -> dict[str, FragmentDefinitionNode]:
        """The document's fragments by name."""
        return {
            node.name.value: node
            for node in self.document.definitions
            if isinstance(node, FragmentDefinitionNode)
        }

    @property
    def root_fields(self) -> tuple[str, ...]:
        """Names of the fields that are selected directly at the root."""
        return tuple(
            node.name.value for node in self.operation.selection_set.selections if isinstance(node, FieldNode)
        )


class Executor:
    """Prepares and runs requests on one schema."""

    def __init__(self, schema: GraphQLSchema, maker: Maker, roots: Mapping[str, Node]) -> None:
        self.schema = schema
        self._maker = maker
        self._roots = roots
        """Root node by kind of operation: query, mutation."""
        self._documents: OrderedDict[str, DocumentNode] = OrderedDict()
        self.guard: Callable[[str, str, Mapping[str, Any], Call], None] = lambda kind, field, args, call: None
        """Called before every root field; raises what refuses it."""

    def prepare(self, query: str, variables: dict[str, Any], operation_name: str | None) -> Prepared:
        """Parse and validate; raise BadRequestError with all that does not fit."""
        document = self._document(query)
        operation = get_operation_ast(document, operation_name)
        if operation is None:
            raise BadRequestError(
                [
                    GraphQLError(
                        f"Unknown operation named {operation_name!r}."
                        if operation_name
                        else "Must provide operation name."
                    )
                ]
            )
        if self.schema.get_root_type(operation.operation) is None:
            raise BadRequestError(
                [GraphQLError(f"Schema is not configured to execute {operation.operation.value} operation.")]
            )
        coerced = get_variable_values(self.schema, operation.variable_definitions or (), variables)
        if isinstance(coerced, list):
            raise BadRequestError(coerced)
        cost = estimate(self.schema, document, coerced, operation_name=operation_name)
        return Prepared(document, operation, variables, coerced, cost)

    def _document(self, query: str) -> DocumentNode:
        known = self._documents.get(query)
        if known is not None:
            self._documents.move_to_end(query)
            return known
        try:
            document = parse(query)
        except GraphQLError as error:
            raise BadRequestError([error]) from error
        errors = validate(self.schema, document)
        if errors:
            raise BadRequestError(errors)
        self._documents[query] = document
        if len(self._documents) > _CACHED_DOCUMENTS:
            self._documents.popitem(last=False)
        return document

    def check_limits(self, cost: Estimate) -> None:
        """Refuse what is above the limits of one request."""
        if cost.complexity > MAX_COMPLEXITY:
            raise ProblemError("KT-CT-1188")
        if cost.nodes > MAX_NODES:
            raise ProblemError("KT-CT-1189")

    def run(self, prepared: Prepared, call: Call) -> ExecutionResult:
        """Execute a prepared request."""
        result = execute(
            self.schema,
            prepared.document,
            root_value=self._roots[prepared.operation.operation.value],
            context_value=call,
            variable_values=prepared.variables,
            operation_name=prepared.name,
            field_resolver=self._resolve,
            type_resolver=_type_of,
            execution_context_class=_Context,
            is_awaitable=_never,
        )
        return cast("ExecutionResult", result)

    def _resolve(self, source: Node, info: GraphQLResolveInfo, **args: Any) -> Any:
        name = info.field_name
        call: Call = info.context
        if source.type_name in ("Query", "Mutation"):
            self.guard(info.operation.operation.value, name, args, call)
        named: Any = get_named_type(info.return_type)
        paged = is_object_type(named) and "pageInfo" in named.fields and "edges" in named.fields
        if (
            paged
            and args.get("first") is None
            and args.get("last") is None
            and info.parent_type.name in _EMPTY_WITHOUT_SIZE
        ):
            args["first"] = 0
        elif paged:
            check_page_arguments(args)
        value: Any = source.data.get(name, _MISSING)
        if value is _MISSING:
            value = self._maker.value(source, name, info.return_type, args)
        elif callable(value):
            value = value(args, call)
        if not paged or value is None or isinstance(value, Node):
            return value
        edge: Any = get_named_type(named.fields["edges"].type)
        return connection(named.name, f"{source.key}.{name}", value, args, edge.name)


def _never(value: object) -> bool:
    return False


def _type_of(value: Node, info: GraphQLResolveInfo, abstract: object) -> str:
    return value.type_name


class _Context(ExecutionContext):
    def complete_value(self, return_type: Any, field_nodes: Any, info: Any, path: Any, result: Any) -> Any:
        kind = type(result)
        if kind is Plain:
            return self._plan(return_type, field_nodes)(result.value)
        if kind is Node and not result.type_name:
            return self._memberless(get_named_type(return_type), field_nodes)
        return super().complete_value(return_type, field_nodes, info, path, result)

    def _memberless(self, abstract: Any, field_nodes: Any) -> dict[str, Any]:
        selected = self._selected(abstract, field_nodes)
        name = f"{abstract.name.removesuffix('Interface')}Member"
        return {key: name if nodes[0].name.value == "__typename" else None for key, nodes in selected.items()}

    def _selected(self, runtime_type: Any, field_nodes: Any) -> Mapping[str, Any]:
        return self.collect_subfields(runtime_type, field_nodes)

    def _plan(self, wanted: Any, field_nodes: Any) -> Callable[[Any], Any]:
        """Compile the selection into a function that copies what is selected out of a plain value."""
        if isinstance(wanted, GraphQLNonNull):
            return self._plan(wanted.of_type, field_nodes)
        if is_list_type(wanted):
            item = self._plan(wanted.of_type, field_nodes)
            return lambda values: [None if value is None else item(value) for value in values]
        if is_leaf_type(wanted):
            return lambda value: value
        if is_abstract_type(wanted):
            return self._plan_abstract(wanted, field_nodes)
        steps: list[tuple[str, str, Callable[[Any], Any] | None]] = []
        constants: dict[str, str] = {}
        for key, nodes in self._selected(wanted, field_nodes).items():
            name = nodes[0].name.value
            if name == "__typename":
                constants[key] = wanted.name
                steps.append((key, "", None))
                continue
            field_type = wanted.fields[name].type
            steps.append(
                (
                    key,
                    name,
                    None if is_leaf_type(get_named_type(field_type)) else self._plan(field_type, nodes),
                )
            )
        return _copier(steps, constants)

    def _plan_abstract(self, wanted: Any, field_nodes: Any) -> Callable[[Any], Any]:
        plans: dict[str, Callable[[Any], Any]] = {}

        def copy(value: Any) -> Any:
            name = value["__typename"]
            plan = plans.get(name)
            if plan is None:
                plan = plans[name] = self._plan(self.schema.type_map[name], field_nodes)
            return plan(value)

        return copy


def _copier(
    steps: list[tuple[str, str, Callable[[Any], Any] | None]], constants: dict[str, str]
) -> Callable[[Any], Any]:
    if constants:
        return lambda value: {
            key: constants[key]
            if not name
            else (value[name] if plan is None or value[name] is None else plan(value[name]))
            for key, name, plan in steps
        }
    return lambda value: {
        key: value[name] if plan is None or value[name] is None else plan(value[name])
        for key, name, plan in steps
    }
