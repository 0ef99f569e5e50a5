"""The methods of the clients, and the sync client as a rewrite of the async one."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import (
    FieldNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableNode,
    Visitor,
    is_non_null_type,
    parse,
    print_ast,
    type_from_ast,
    visit,
)

from oefr_kraken._answers import LOGIN

from . import names
from .docs import PAGING_NOTES, SCALAR_NOTES, ArgumentDoc, Deprecation, ErrorCode, method_doc
from .types import TypeMap, named, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from graphql import GraphQLSchema

    from .collect import Definition
    from .results import Picked


@dataclass(frozen=True)
class ArgumentView:
    """One argument of a method."""

    name: str
    variable: str
    annotation: str
    required: bool


@dataclass(frozen=True)
class MethodView:
    """One method: all that the template of the client needs."""

    name: str
    operation: str
    module: str
    kind: str
    arguments: tuple[ArgumentView, ...]
    variables: tuple[str, ...]
    picked: Picked
    result: str
    """Name of the variable that holds the data object; no argument has it."""
    doc: str
    errors: tuple[str, ...]
    deprecated: str | None
    enums: frozenset[str]
    inputs: frozenset[str]
    imports: frozenset[str]

    @property
    def in_order(self) -> list[ArgumentView]:
        """Required arguments first, as Python wants it; otherwise in the order of the document."""
        return sorted(self.arguments, key=lambda argument: not argument.required)


def result_variable(definition: Definition) -> str:
    """A name for the data object that is no argument of the method."""
    assert isinstance(definition.node, OperationDefinitionNode), "the other kind of definition has no method"
    taken = {names.argument_name(v.variable.name.value) for v in definition.node.variable_definitions}
    return "result" if "result" not in taken else "result_"


def method_view(
    schema: GraphQLSchema,
    types: TypeMap,
    definition: Definition,
    picked: Picked,
    documented: Mapping[str, object],
    errors: Mapping[str, ErrorCode],
    methods: AbstractSet[str],
) -> MethodView:
    """Describe the method of one operation; `methods` are the names of all."""
    node = definition.node
    assert isinstance(node, OperationDefinitionNode), "the other kind of definition has no method"
    uses = _uses(schema, definition)
    arguments, docs = [], []
    enums: set[str] = set()
    inputs: set[str] = set()
    imports: set[str] = set()
    for variable in node.variable_definitions:
        key = variable.variable.name.value
        type_ = type_from_ast(schema, variable.type)
        assert type_ is not None, "the document was validated"
        leaf = types.leaf(named(type_), argument=True)
        enums |= leaf.enums
        inputs |= leaf.inputs
        imports |= leaf.imports
        annotation = wrap(type_, leaf.text, sequence="Sequence")
        required = is_non_null_type(type_) and variable.default_value is None
        name = names.argument_name(key)
        arguments.append(
            ArgumentView(name, key, annotation if required else f"{annotation} | UnsetType", required)
        )
        default = print_ast(variable.default_value) if variable.default_value else uses.get(key)
        notes = [
            SCALAR_NOTES.get(named(type_).name),
            PAGING_NOTES.get(key),
            f"default {default}" if default else None,
        ]
        docs.append(ArgumentDoc(name, print_ast(variable.type), tuple(note for note in notes if note)))
    deprecation = _deprecation(schema, definition, documented)
    name = names.method_name(definition.name)
    message = deprecation.message(name, methods) if deprecation else None
    login = definition.name == LOGIN
    raises = [errors.get(code, ErrorCode(code)).raised(login=login) for code in definition.header.errors]
    optional = (
        "; `None` where the server answers null for it, or on the way to it"
        if picked.annotation.endswith("None")
        else ""
    )
    return MethodView(
        name=name,
        operation=definition.name,
        module=name,
        kind=node.operation.value,
        arguments=tuple(arguments),
        variables=tuple(argument.variable for argument in arguments),
        picked=picked,
        result=result_variable(definition),
        doc=method_doc(definition.header, docs, f"`{picked.type}`{optional}.", raises, message),
        errors=definition.header.errors,
        deprecated=message,
        enums=frozenset(enums) | picked.enums,
        inputs=frozenset(inputs),
        imports=frozenset(imports) | picked.imports,
    )


def _deprecation(
    schema: GraphQLSchema, definition: Definition, documented: Mapping[str, object]
) -> Deprecation | None:
    """Of the root field: documented, or marked in the schema."""
    root = schema.get_root_type(definition.node.operation)  # type: ignore[attr-defined]
    first = definition.node.selection_set.selections[0]
    assert root is not None, "the document was validated"
    assert isinstance(first, FieldNode), "checked: one root field"
    entry = documented.get(definition.name)
    facts = entry.get("deprecation") if isinstance(entry, dict) else None
    return Deprecation.of(facts, root.fields[first.name.value].deprecation_reason)


def _uses(schema: GraphQLSchema, definition: Definition) -> dict[str, str]:
    """Defaults that the schema gives to the arguments that variables are passed to."""
    info = TypeInfo(schema)
    defaults: dict[str, str] = {}

    class Uses(Visitor):
        def enter_argument(self, node: object, *_: object) -> None:
            value = getattr(node, "value", None)
            argument = info.get_argument()
            default = argument.ast_node.default_value if argument is not None and argument.ast_node else None
            if isinstance(value, VariableNode) and default is not None:
                defaults[value.name.value] = print_ast(default)

    visit(parse(definition.document), TypeInfoVisitor(info, Uses()))
    return defaults


class _Sync(ast.NodeTransformer):
    """BEFORE `async def f(self): return await self._call(...)`   AFTER `def f(self): return self._call(...)`."""

    def __init__(self, renamed: Mapping[str, str]) -> None:
        self.renamed = renamed

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        self.generic_visit(node)
        return ast.FunctionDef(
            **{name: getattr(node, name) for name in node._fields}, lineno=node.lineno, col_offset=0
        )

    def visit_Await(self, node: ast.Await) -> ast.AST:
        return self.visit(node.value)  # type: ignore[no-any-return]

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.renamed.get(node.id, node.id)
        return node

    def visit_alias(self, node: ast.alias) -> ast.AST:
        node.name = self.renamed.get(node.name, node.name)
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        self.generic_visit(node)
        if node.module is not None:
            node.module = self.renamed.get(node.module, node.module)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        node.name = self.renamed.get(node.name, node.name)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str):
            node.value = self.renamed.get(node.value, node.value)
        return node


def derive_sync(async_code: str, renamed: Mapping[str, str]) -> str:
    """Rewrite the code of the async client as that of the sync one; whole names and whole strings in `renamed` are replaced."""
    return ast.unparse(_Sync(renamed).visit(ast.parse(async_code)))
