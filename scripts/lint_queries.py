"""Check queries/ against the schema, the documented reference, the API's limits and the traps of the generator.

    python scripts/lint_queries.py [--schema schema.graphql] [--queries queries] [--reference queries/reference.json]

Prints `file:line: message` for each finding and exits 1 if there is one; then the coverage of what is documented and of what was
observed on the live site, and the dearest operations. Each check is a function of the workspace that yields findings: see CHECKS.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ariadne_codegen.utils import str_to_snake_case
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_enum_type,
    is_list_type,
    is_object_type,
    parse,
    print_ast,
    validate,
)

from oefr_kraken._limits import MAX_COMPLEXITY, MAX_NODES, Estimate, estimate
from oefr_kraken.codegen import names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from graphql import SelectionSetNode

CODE = re.compile(r"KT-[A-Z]+-\d+")
DEAREST = 5
KEPT_SOURCES = ("docs", "observed", "introspected", "")
"""Sources that make a deprecated field surely exist; other sites, which the rest comes from, may hide or have lost it."""


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend, and where."""

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Header:
    """What the comment above an operation says."""

    summary: str
    returns: str | None
    errors: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Header:
        """Parse the leading `#` lines; `Returns:` and `Errors:` are read, the rest is prose."""
        lines = []
        for line in text.splitlines():
            if not line.startswith("#"):
                break
            lines.append(line.removeprefix("#").strip())
        tagged = {
            name: line.removeprefix(f"{name}:").strip()
            for line in lines
            for name in ("Returns", "Errors")
            if line.startswith(f"{name}:")
        }
        errors = tuple(part.strip() for part in tagged.get("Errors", "").split(",") if part.strip())
        return cls(lines[0] if lines else "", tagged.get("Returns"), errors)


@dataclass(frozen=True)
class Operation:
    """One operation file."""

    path: Path
    header: Header
    node: OperationDefinitionNode

    @property
    def name(self) -> str:
        """The operation's name; empty where it has none."""
        return self.node.name.value if self.node.name else ""

    @property
    def roots(self) -> list[FieldNode]:
        """The fields selected of Query or Mutation."""
        return [node for node in self.node.selection_set.selections if isinstance(node, FieldNode)]


@dataclass(frozen=True)
class Fragment:
    """One fragment file."""

    path: Path
    node: FragmentDefinitionNode

    @property
    def name(self) -> str:
        """The fragment's name."""
        return self.node.name.value

    @property
    def on(self) -> str:
        """The type that it selects from."""
        return self.node.type_condition.name.value


@dataclass
class Workspace:
    """Everything that the checks read."""

    schema: GraphQLSchema
    operations: list[Operation] = field(default_factory=list)
    fragments: dict[str, Fragment] = field(default_factory=dict)
    provenance: Mapping[str, Any] = field(default_factory=dict)
    reference: Mapping[str, Any] = field(default_factory=dict)
    unreadable: list[Finding] = field(default_factory=list)

    @classmethod
    def load(cls, schema: Path, queries: Path, reference: Path | None = None) -> Workspace:
        """Read the schema, its provenance (where there is one), the reference (likewise) and every .graphql file."""
        reference = reference or queries / "reference.json"
        provenance = schema.with_suffix(".provenance.json")
        space = cls(
            build_schema(schema.read_text(encoding="utf-8")),
            provenance=json.loads(provenance.read_text(encoding="utf-8")) if provenance.exists() else {},
            reference=json.loads(reference.read_text(encoding="utf-8")) if reference.exists() else {},
        )
        for path in sorted(queries.glob("**/*.graphql")):
            space._read(path)
        return space

    def _read(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        try:
            definitions = parse(text).definitions
        except GraphQLError as problem:
            line = problem.locations[0].line if problem.locations else 1
            self.unreadable.append(Finding(path, line, problem.message))
            return
        if len(definitions) != 1:
            self.unreadable.append(
                Finding(path, 1, f"{len(definitions)} definitions in one file; write one file for each")
            )
            return
        node = definitions[0]
        if isinstance(node, OperationDefinitionNode):
            self.operations.append(Operation(path, Header.read(text), node))
        elif isinstance(node, FragmentDefinitionNode):
            if node.name.value in self.fragments:
                self.unreadable.append(
                    Finding(
                        path,
                        1,
                        f"fragment {node.name.value} exists in {self.fragments[node.name.value].path} too",
                    )
                )
            self.fragments[node.name.value] = Fragment(path, node)
        else:
            self.unreadable.append(Finding(path, 1, "neither an operation nor a fragment"))

    # What the checks share

    def type_source(self, name: str) -> str:
        """Where a type is known from."""
        return str(self.provenance.get("types", {}).get(name, {}).get("source", ""))

    def field_source(self, type_name: str, field_name: str) -> str:
        """Where a field is known from; evidence that is older than an introspection comes first."""
        facts = self.provenance.get("types", {}).get(type_name, {})
        return str(facts.get("evidence", {}).get(field_name) or facts.get("fields", {}).get(field_name, ""))

    @property
    def introspected(self) -> bool:
        """Whether the schema is the live one: then it is right, and the reference out of date, where they disagree."""
        return "introspected" in self.provenance

    @cached_property
    def documented(self) -> Mapping[str, Any]:
        """The documented operations, by name; less what an introspected schema no longer has."""
        documented: Mapping[str, Any] = self.reference.get("operations", {})
        if not self.introspected:
            return documented
        fields = getattr(self.schema.query_type, "fields", {})
        return {
            name: self._surviving(facts) for name, facts in documented.items() if facts["field"] in fields
        }

    def _surviving(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """What is documented of an operation and still exists."""
        definition = self.schema.query_type.fields[facts["field"]]  # type: ignore[union-attr]
        name = (
            facts["type"] if facts["type"] in self.schema.type_map else get_named_type(definition.type).name
        )
        family = [self.schema.type_map[one] for one in self.related(name)]
        known = {one for kind in family for one in getattr(kind, "fields", {})}
        return {
            **facts,
            "type": name,
            "variables": [one for one in facts["variables"] if one[0] in definition.args],
            "fields": [one for one in facts["fields"] if one in known],
            "members": {
                below: [
                    one for one in members if self._may_be(definition, facts["field"], below, family, one)
                ]
                for below, members in facts.get("members", {}).items()
            },
        }

    def _may_be(self, root: Any, root_name: str, below: str, family: list[Any], member: str) -> bool:
        """Whether a field may still answer a member."""
        definitions = [getattr(kind, "fields", {}).get(below) for kind in family]
        kinds = [
            get_named_type(one.type)
            for one in ([root] if below == root_name else definitions)
            if one is not None
        ]
        return any(member in self.related(kind.name) for kind in kinds)

    @property
    def gone(self) -> tuple[int, int]:
        """How many documented operations, and fields of the others, an introspected schema no longer has."""
        reference: Mapping[str, Any] = self.reference.get("operations", {})
        fields = sum(
            len(reference[name]["fields"]) - len(facts["fields"]) for name, facts in self.documented.items()
        )
        return len(reference) - len(self.documented), fields

    def spread(self, selections: SelectionSetNode | None) -> set[str]:
        """Names of the fragments used below a selection set, at any depth; unknown ones too."""
        names: set[str] = set()
        pending = [selections]
        while pending:
            current = pending.pop()
            for node in current.selections if current else ():
                if isinstance(node, FragmentSpreadNode):
                    name = node.name.value
                    if name not in names:
                        names.add(name)
                        pending.append(
                            self.fragments[name].node.selection_set if name in self.fragments else None
                        )
                else:
                    pending.append(node.selection_set)  # type: ignore[attr-defined]
        return names

    def document(self, operation: Operation) -> DocumentNode:
        """The operation with the fragments that it needs."""
        needed = sorted(name for name in self.spread(operation.node.selection_set) if name in self.fragments)
        return DocumentNode(definitions=(operation.node, *(self.fragments[name].node for name in needed)))

    def walk(self, node: OperationDefinitionNode | FragmentDefinitionNode) -> Iterator[tuple[str, FieldNode]]:
        """Each field of one definition with the type that it is selected from; fragments are not entered."""
        if isinstance(node, OperationDefinitionNode):
            root = self.schema.get_root_type(node.operation)
        else:
            root = self.schema.type_map.get(node.type_condition.name.value)  # type: ignore[assignment]
        yield from self._walk(node.selection_set, root)

    def _walk(self, selections: SelectionSetNode | None, parent: Any) -> Iterator[tuple[str, FieldNode]]:
        for node in selections.selections if selections and parent else ():
            if isinstance(node, FieldNode):
                yield parent.name, node
                definition = getattr(parent, "fields", {}).get(node.name.value)
                yield from self._walk(
                    node.selection_set, get_named_type(definition.type) if definition else None
                )
            elif isinstance(node, InlineFragmentNode):
                on = (
                    self.schema.type_map.get(node.type_condition.name.value)
                    if node.type_condition
                    else parent
                )
                yield from self._walk(node.selection_set, on)

    def flat(self, selections: SelectionSetNode | None, on: str) -> Iterator[tuple[str, FieldNode]]:
        """The fields of one level with the type they are selected from, fragments and inline fragments opened."""
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode):
                yield on, node
            elif isinstance(node, InlineFragmentNode):
                yield from self.flat(
                    node.selection_set, node.type_condition.name.value if node.type_condition else on
                )
            elif isinstance(node, FragmentSpreadNode) and node.name.value in self.fragments:
                fragment = self.fragments[node.name.value]
                yield from self.flat(fragment.node.selection_set, fragment.on)

    def related(self, name: str) -> set[str]:
        """The type, the interfaces it implements, and its members where it is abstract."""
        kind: Any = self.schema.type_map.get(name)
        names = {name, *(one.name for one in getattr(kind, "interfaces", ()))}
        if kind is not None and is_abstract_type(kind):
            names |= {one.name for one in self.schema.get_possible_types(kind)}
        return names

    @cached_property
    def valid(self) -> list[Operation]:
        """The operations that fit the schema: what is checked further than that."""
        return [one for one in self.operations if not validate(self.schema, self.document(one))]

    @cached_property
    def estimates(self) -> dict[str, Estimate]:
        """What each valid operation costs."""
        return {one.name: estimate(self.schema, self.document(one)) for one in self.valid}

    @cached_property
    def selected(self) -> set[tuple[str, str]]:
        """Every (type, field) that some valid operation selects."""
        found: set[tuple[str, str]] = set()
        for operation in self.valid:
            for definition in self.document(operation).definitions:
                found |= {(owner, node.name.value) for owner, node in self.walk(definition)}  # type: ignore[arg-type]
        return found

    @cached_property
    def drilled(self) -> set[tuple[str, str]]:
        """Every (type, field) on the way of some drill-down."""
        return {step for operation in self.valid for step in self.path(operation)[0]}

    def path(self, operation: Operation) -> tuple[list[tuple[str, str]], str | None]:
        """The (type, field) steps of the header's `Returns` path, and what is wrong with it."""
        steps: list[tuple[str, str]] = []
        root = self.schema.get_root_type(operation.node.operation)
        level: list[tuple[str, FieldNode]] = list(
            self.flat(operation.node.selection_set, root.name if root else "")
        )
        for step in (operation.header.returns or "").split(".") if operation.header.returns else ():
            key = step.removesuffix("[]")
            found = [(owner, node) for owner, node in level if (node.alias or node.name).value == key]
            if not found:
                return steps, f"no step {key!r} is selected there"
            steps += [(owner, node.name.value) for owner, node in found]
            level = []
            for owner, node in found:
                definition = self.schema.type_map[owner].fields[node.name.value]  # type: ignore[attr-defined]
                kind = get_nullable_type(definition.type)
                last = step == (operation.header.returns or "").rsplit(".", 1)[-1]
                if is_list_type(kind) != step.endswith("[]") and not (last and is_list_type(kind)):
                    return steps, f"step {step!r} must {'' if is_list_type(kind) else 'not '}end in []"
                if step.endswith("[]") and not any(
                    isinstance(one.value, VariableNode) for one in node.arguments
                ):
                    return (
                        steps,
                        f"step {step!r} takes the first element: filter the list to one by a variable",
                    )
                level += self.flat(node.selection_set, get_named_type(kind).name)
        return steps, None


def line_of(node: Any) -> int:
    """The line that a node starts on."""
    return node.loc.start_token.line if node.loc else 1


# The checks


def check_files(space: Workspace) -> Iterator[Finding]:
    """Every file can be read, and its name and folder say what is in it."""
    yield from space.unreadable
    for operation in space.operations:
        if not operation.name:
            yield Finding(operation.path, line_of(operation.node), "the operation has no name")
        elif operation.path.name != f"{str_to_snake_case(operation.name)}.graphql":
            yield Finding(
                operation.path,
                1,
                f"operation {operation.name} belongs into {str_to_snake_case(operation.name)}.graphql",
            )
        if operation.path.parent.name == "fragments":
            yield Finding(operation.path, 1, "an operation does not belong into fragments/")
    for fragment in space.fragments.values():
        if fragment.name != f"{fragment.on}Fragment":
            yield Finding(
                fragment.path,
                1,
                f"a fragment on {fragment.on} is named {fragment.on}Fragment, not {fragment.name}",
            )
        if (
            fragment.path.parent.name != "fragments"
            or fragment.path.name != f"{str_to_snake_case(fragment.on)}.graphql"
        ):
            yield Finding(
                fragment.path,
                1,
                f"fragment {fragment.name} belongs into fragments/{str_to_snake_case(fragment.on)}.graphql",
            )


def check_schema(space: Workspace) -> Iterator[Finding]:
    """Every operation fits the schema with its fragments; no fragment is left over."""
    used: set[str] = set()
    for operation in space.operations:
        used |= space.spread(operation.node.selection_set)
        for problem in validate(space.schema, space.document(operation)):
            node = problem.nodes[0] if problem.nodes else operation.node
            path = operation.path
            for fragment in space.fragments.values():
                if (
                    problem.source is not None
                    and fragment.node.loc
                    and fragment.node.loc.source is problem.source
                ):
                    path = fragment.path
            yield Finding(path, line_of(node), f"{operation.name}: {problem.message}")
    for fragment in space.fragments.values():
        if fragment.name not in used:
            yield Finding(fragment.path, 1, f"fragment {fragment.name} is not used")


def check_documented(space: Workspace) -> Iterator[Finding]:
    """Every documented operation exists, with its root field and its variables in the documented order."""
    by_name = {one.name: one for one in space.operations}
    for name, facts in space.documented.items():
        operation = by_name.get(name)
        if operation is None:
            yield Finding(
                Path("queries"),
                1,
                f"documented operation {name} is missing: scaffold_query.py {facts['field']}",
            )
            continue
        roots = [node.name.value for node in operation.roots]
        if facts["field"] not in roots:
            yield Finding(
                operation.path,
                line_of(operation.node),
                f"{name} must select {facts['field']}, it selects {', '.join(roots)}",
            )
        wanted = [f"${variable}: {kind}" for variable, kind in facts["variables"]]
        given = [
            f"${one.variable.name.value}: {print_ast(one.type)}"
            for one in operation.node.variable_definitions
        ]
        if space.introspected:  # the arguments' types are those of the schema, as every valid document's
            wanted, given = ([one.partition(":")[0] for one in each] for each in (wanted, given))
        if wanted != given:
            yield Finding(
                operation.path,
                line_of(operation.node),
                f"variables are documented as ({', '.join(wanted)}), not ({', '.join(given)})",
            )


def documented_fields(space: Workspace) -> Iterator[tuple[str, str, bool]]:
    """Each documented field and member of each documented operation: operation, field, and whether it can be asked for."""
    by_name = {one.name: one for one in space.valid}
    for name, facts in space.documented.items():
        operation = by_name.get(name)
        root = (
            next((one for one in operation.roots if one.name.value == facts["field"]), None)
            if operation
            else None
        )
        level = list(space.flat(root.selection_set, facts["type"])) if root else []
        present = {node.name.value for _, node in level}
        family = space.related(facts["type"])
        for documented in facts["fields"]:
            drilled = any((owner, documented) in space.drilled for owner in family)
            yield name, documented, documented in present or drilled
        for below, members in facts.get("members", {}).items():
            sets = (
                [root]
                if root and below == facts["field"]
                else [node for _, node in level if node.name.value == below]
            )
            opened = {
                one.type_condition.name.value
                for node in sets
                for one in (node.selection_set.selections if node.selection_set else ())
                if isinstance(one, InlineFragmentNode) and one.type_condition
            }
            for member in members:
                yield name, f"{below} on {member}", member in opened


def check_documented_fields(space: Workspace) -> Iterator[Finding]:
    """Every documented field is selected by its operation, or a drill-down leads to it."""
    paths = {one.name: one.path for one in space.valid}
    for name, documented, covered in documented_fields(space):
        if not covered and name in paths:
            yield Finding(
                paths[name],
                1,
                f"documented field {documented!r} of {name} is neither selected nor drilled to",
            )


def observed_fields(space: Workspace) -> Iterator[tuple[str, str, bool]]:
    """Each field that live clients were seen to use: type, field, and whether some operation uses it."""
    passed: set[str] = set()
    pending: list[Any] = [
        space.schema.type_map.get(_innermost(one.type))
        for operation in space.valid
        for one in operation.node.variable_definitions
    ]
    while pending:
        kind = pending.pop()
        if isinstance(kind, GraphQLInputObjectType) and kind.name not in passed:
            passed.add(kind.name)
            pending += [get_named_type(one.type) for one in kind.fields.values()]
    for type_name, facts in space.provenance.get("types", {}).items():
        for field_name, source in {**facts.get("fields", {}), **facts.get("evidence", {})}.items():
            if source == "observed":
                asked = any((owner, field_name) in space.selected for owner in space.related(type_name))
                yield type_name, field_name, asked or type_name in passed


def _innermost(node: Any) -> str:
    while hasattr(node, "type"):
        node = node.type
    return str(node.name.value)


def check_observed(space: Workspace) -> Iterator[Finding]:
    """What clients of the live site are known to ask for can be asked with these operations."""
    for type_name, field_name, asked in observed_fields(space):
        if not asked:
            yield Finding(
                Path("queries"),
                1,
                f"{type_name}.{field_name} was seen in use on the live site, and no operation selects it",
            )


def check_one_root(space: Workspace) -> Iterator[Finding]:
    """A method returns one value: one root field, under its own name."""
    for operation in space.operations:
        selections = operation.node.selection_set.selections
        if len(selections) != 1 or not isinstance(selections[0], FieldNode) or selections[0].alias:
            yield Finding(
                operation.path,
                line_of(operation.node),
                f"{operation.name} must select one root field, without an alias",
            )


def check_limits(space: Workspace) -> Iterator[Finding]:
    """No operation costs more than the server grants, and every connection is paged."""
    for operation in space.valid:
        cost = space.estimates[operation.name]
        line = line_of(operation.node)
        if cost.complexity > MAX_COMPLEXITY:
            yield Finding(
                operation.path,
                line,
                f"{operation.name} has complexity {cost.complexity}, above {MAX_COMPLEXITY} (KT-CT-1188)",
            )
        if cost.nodes >= MAX_NODES:
            yield Finding(
                operation.path,
                line,
                f"{operation.name} asks for {cost.nodes} nodes, {MAX_NODES} or more (KT-CT-1189)",
            )
        for unpaged in cost.unpaged:
            yield Finding(
                operation.path, line, f"connection {unpaged} has neither first nor last (KT-CT-1201)"
            )
        for oversized in cost.oversized:
            yield Finding(operation.path, line, f"the page of connection {oversized} is too large")


def check_names(space: Workspace) -> Iterator[Finding]:
    """No two generated modules or classes share a name: operations, fragments, enums, inputs, fixed modules."""
    taken = {names.key(name): f"the generated module {name}" for name in names.MODULES}
    taken |= {names.key(name): f"{name} of the generated package" for name in names.CLASSES}
    for name, kind in space.schema.type_map.items():
        if is_enum_type(kind) and not name.startswith("__"):
            taken[names.key(name)] = f"enum {name}"
        elif isinstance(kind, GraphQLInputObjectType):
            taken[names.key(name)] = f"input {name}"
    named: list[tuple[Path, str, str]] = [
        (one.path, f"fragment {one.name}", one.name) for one in space.fragments.values()
    ]
    named += [(one.path, f"operation {one.name}", one.name) for one in space.operations]
    for path, what, name in named:
        if names.key(name) in taken:
            yield Finding(path, 1, f"{what} and {taken[names.key(name)]} would be one name in Python")
        taken.setdefault(names.key(name), what)
    for fragment in space.fragments.values():
        yield from _field_names(space, fragment.path, fragment.node.selection_set)
    for operation in space.operations:
        yield from _field_names(space, operation.path, operation.node.selection_set)


def _field_names(space: Workspace, path: Path, selections: SelectionSetNode | None) -> Iterator[Finding]:
    """`fooBar` and `foo_bar` beside each other would become one attribute."""
    spelled: dict[str, str] = {}
    for node in selections.selections if selections else ():
        if isinstance(node, FieldNode):
            key = (node.alias or node.name).value
            snake = str_to_snake_case(key).strip("_")
            if spelled.setdefault(snake, key) != key:
                yield Finding(
                    path, line_of(node), f"{spelled[snake]!r} and {key!r} would be one attribute, {snake}"
                )
        if not isinstance(node, FragmentSpreadNode):
            yield from _field_names(space, path, node.selection_set)  # type: ignore[attr-defined]


def check_variables(space: Workspace) -> Iterator[Finding]:
    """Variables become the parameters of a method: none may be called self, nor two be one in snake_case."""
    for operation in space.operations:
        seen: dict[str, str] = {"self": "the method's self"}
        for definition in operation.node.variable_definitions:
            name = definition.variable.name.value
            snake = str_to_snake_case(name)
            if snake in seen:
                yield Finding(
                    operation.path, line_of(definition), f"variable ${name} clashes with {seen[snake]}"
                )
            seen[snake] = f"${name}"


def check_provenance(space: Workspace) -> Iterator[Finding]:
    """Only fields that are known are selected, and no fragment names a type whose name is ours."""
    denied = {
        (one["type"], one["field"]): one["fact"]
        for one in space.provenance.get("negative_facts", ())
        if "does not exist" in one["fact"] or "old name" in one["fact"] or one["fact"].startswith("no ")
    }
    definitions: list[tuple[Path, Any]] = [(one.path, one.node) for one in space.operations]
    definitions += [(one.path, one.node) for one in space.fragments.values()]
    for path, definition in definitions:
        for owner, node in space.walk(definition):
            name = node.name.value
            if name == "__typename":
                continue
            if space.type_source(owner) == "opaque":
                yield Finding(
                    path,
                    line_of(node),
                    f"nothing is known of {owner}: only __typename may be selected, not {name}",
                )
            elif space.field_source(owner, name) == "guess" and not _is_bare(node):
                yield Finding(
                    path, line_of(node), f"{owner}.{name} is a guess: select __typename of it, no more"
                )
            elif space.field_source(owner, name) == "opaque":
                yield Finding(path, line_of(node), f"{owner}.{name} is not known to exist")
            if (owner, name) in denied:
                yield Finding(
                    path, line_of(node), f"{owner}.{name} fails on the live site: {denied[owner, name]}"
                )
            kind: Any = space.schema.type_map.get(owner)
            definition_of = getattr(kind, "fields", {}).get(name)
            deprecated = definition_of is not None and definition_of.deprecation_reason is not None
            if deprecated and space.field_source(owner, name) not in KEPT_SOURCES:
                yield Finding(path, line_of(node), f"{owner}.{name} is deprecated and not documented")
    for fragment in space.fragments.values():
        if fragment.on.startswith("Unnamed"):
            yield Finding(
                fragment.path,
                1,
                f"the live name of {fragment.on} is unknown: select it in line, not by a fragment",
            )


def _is_bare(node: FieldNode) -> bool:
    """Whether only `__typename` is selected below."""
    below = node.selection_set.selections if node.selection_set else ()
    return all(isinstance(one, FieldNode) and one.name.value == "__typename" for one in below)


def check_selections(space: Workspace) -> Iterator[Finding]:
    """The generator drops data without a word where one object is selected twice, or an interface's fragment opens members."""
    for operation in space.operations:
        root = space.schema.get_root_type(operation.node.operation)
        yield from _twice(space, operation.path, operation.node.selection_set, root.name if root else "")
    for fragment in space.fragments.values():
        yield from _twice(space, fragment.path, fragment.node.selection_set, fragment.on)
        kind = space.schema.type_map.get(fragment.on)
        if kind is None or is_object_type(kind):
            continue
        for node in fragment.node.selection_set.selections:
            if not isinstance(node, FieldNode):
                yield Finding(
                    fragment.path,
                    line_of(node),
                    f"a fragment on the abstract type {fragment.on} loses what it opens: open members in operations",
                )


def _twice(space: Workspace, path: Path, selections: SelectionSetNode | None, on: str) -> Iterator[Finding]:
    """Objects selected more than once in one level, for one and the same member."""
    groups: dict[str, list[tuple[str, FieldNode]]] = defaultdict(list)
    for owner, node in space.flat(selections, on):
        if node.selection_set is not None:
            groups[(node.alias or node.name).value].append((owner, node))
    for key, found in groups.items():
        for position, (owner, _) in enumerate(found):
            others = [
                one
                for one, _ in found[:position]
                if one in space.related(owner) or owner in space.related(one)
            ]
            if others:
                yield Finding(
                    path,
                    line_of(selections),
                    f"{key!r} is selected twice on {owner}: the generator keeps one selection only",
                )
    for owner, node in _written(selections, on):
        definition = getattr(space.schema.type_map.get(owner), "fields", {}).get(node.name.value)
        if definition is not None:
            yield from _twice(space, path, node.selection_set, get_named_type(definition.type).name)


def _written(selections: SelectionSetNode | None, on: str) -> Iterator[tuple[str, FieldNode]]:
    """The fields written at one level of a file, inline fragments opened; spreads are checked in their own files."""
    for node in selections.selections if selections else ():
        if isinstance(node, FieldNode):
            yield on, node
        elif isinstance(node, InlineFragmentNode):
            yield from _written(
                node.selection_set, node.type_condition.name.value if node.type_condition else on
            )


def check_polymorphic(space: Workspace) -> Iterator[Finding]:
    """An interface or union says which member came."""
    definitions: list[tuple[Path, Any]] = [(one.path, one.node) for one in space.operations]
    definitions += [(one.path, one.node) for one in space.fragments.values()]
    for path, definition in definitions:
        for owner, node in space.walk(definition):
            field_definition = getattr(space.schema.type_map.get(owner), "fields", {}).get(node.name.value)
            if field_definition is None or not is_abstract_type(get_named_type(field_definition.type)):
                continue
            names = (
                [one.name.value for one in node.selection_set.selections if isinstance(one, FieldNode)]
                if node.selection_set
                else []
            )
            if "__typename" not in names:
                yield Finding(
                    path,
                    line_of(node),
                    f"{owner}.{node.name.value} may be of several types: select __typename first",
                )


def check_headers(space: Workspace) -> Iterator[Finding]:
    """Each operation says in one sentence what it answers, and names the documented error codes."""
    known = set(space.reference.get("errors", {}))
    by_field = {facts["field"]: set(facts["errors"]) for facts in space.documented.values()}
    for operation in space.operations:
        header = operation.header
        if (
            len(header.summary.split()) < 3
            or not header.summary.endswith(".")
            or "?" in header.summary
            or "TODO" in header.summary
        ):
            yield Finding(
                operation.path,
                1,
                f"{operation.name} needs a first comment line that says in a sentence what it answers",
            )
        for code in header.errors:
            if not CODE.fullmatch(code) or (known and code not in known):
                yield Finding(operation.path, 1, f"{code} is not a documented error code")
        facts = space.documented.get(operation.name)
        if facts and set(header.errors) != set(facts["errors"]):
            difference = ", ".join(sorted(set(header.errors) ^ set(facts["errors"])))
            yield Finding(
                operation.path, 1, f"the header's error codes differ from the documented ones: {difference}"
            )
        elif not facts and operation.node.operation == OperationType.QUERY:
            missing = set().union(*(by_field.get(root.name.value, set()) for root in operation.roots)) - set(
                header.errors
            )
            if missing:
                yield Finding(
                    operation.path,
                    1,
                    f"the root field's error codes are missing: {', '.join(sorted(missing))}",
                )


def check_returns(space: Workspace) -> Iterator[Finding]:
    """A drill-down says where its value is; a documented operation returns its root value."""
    for operation in space.valid:
        returns = operation.header.returns
        if operation.name in space.documented or operation.node.operation == OperationType.MUTATION:
            if returns:
                yield Finding(operation.path, 1, f"{operation.name} returns its root value: no Returns line")
            continue
        roots = {facts["field"] for facts in space.documented.values()}
        if returns is None:
            if any(root.name.value in roots for root in operation.roots):
                yield Finding(
                    operation.path,
                    1,
                    f"{operation.name} is not documented: say `Returns:` for the value it drills to",
                )
            continue
        steps, problem = space.path(operation)
        if problem:
            yield Finding(operation.path, 1, f"Returns {returns}: {problem}")
            continue
        passed = {names.key(one.variable.name.value) for one in operation.node.variable_definitions}
        for owner, name in steps:
            kind: Any = space.schema.type_map[owner]
            if name != steps[-1][1]:
                continue
            for argument in kind.fields[name].args:
                if not any(one.endswith(names.key(argument)) for one in passed):
                    yield Finding(
                        operation.path, 1, f"{operation.name} does not pass the argument {argument} of {name}"
                    )


def check_pages(space: Workspace) -> Iterator[Finding]:
    """What `paginate` takes has page info and nodes."""
    for operation in space.valid:
        if "first" not in {one.variable.name.value for one in operation.node.variable_definitions}:
            continue
        level = [(owner, node) for owner, node in space.flat(operation.node.selection_set, "Query")]
        for step in (operation.header.returns or "").split(".")[1:]:
            level = [
                below
                for owner, node in level
                for below in space.flat(node.selection_set, _target(space, owner, node))
                if (below[1].alias or below[1].name).value == step.removesuffix("[]")
            ]
        for owner, node in level:
            shape = {
                one.name.value: one for _, one in space.flat(node.selection_set, _target(space, owner, node))
            }
            kind = _target(space, owner, node)
            if "edges" not in getattr(space.schema.type_map[kind], "fields", {}):
                continue  # a `first` that is about something else
            info = (
                {one.name.value for _, one in space.flat(shape["pageInfo"].selection_set, "PageInfo")}
                if "pageInfo" in shape
                else set()
            )
            edges = (
                {one.name.value for _, one in space.flat(shape["edges"].selection_set, kind)}
                if "edges" in shape
                else set()
            )
            if (
                not {"hasNextPage", "hasPreviousPage", "startCursor", "endCursor"} <= info
                or "node" not in edges
            ):
                yield Finding(
                    operation.path,
                    line_of(node),
                    f"{operation.name} cannot be paged: select pageInfo whole and edges with node",
                )


def _target(space: Workspace, owner: str, node: FieldNode) -> str:
    kind: Any = space.schema.type_map[owner]
    return str(get_named_type(kind.fields[node.name.value].type).name)


CHECKS: tuple[Callable[[Workspace], Iterable[Finding]], ...] = (
    check_files,
    check_schema,
    check_documented,
    check_documented_fields,
    check_observed,
    check_one_root,
    check_limits,
    check_names,
    check_variables,
    check_provenance,
    check_selections,
    check_polymorphic,
    check_headers,
    check_returns,
    check_pages,
)


def lint(space: Workspace) -> list[Finding]:
    """All findings of all checks, in file order."""
    return sorted({finding for check in CHECKS for finding in check(space)})


def percent(part: int, whole: int) -> str:
    """`700 of 700 (100 %)`, never rounded up to 100."""
    return f"{part} of {whole} ({100 * part // whole if whole else 100} %)"


def report(space: Workspace) -> Iterator[str]:
    """The summary lines below the findings."""
    names = {one.name for one in space.operations}
    mutations = sum(one.node.operation == OperationType.MUTATION for one in space.operations)
    documented = [covered for _, _, covered in documented_fields(space)]
    observed = [asked for _, _, asked in observed_fields(space)]
    present = sum(name in names for name in space.documented)
    yield f"operations: {len(space.operations)} ({present} documented, {len(names) - present - mutations} drill-downs, {mutations} mutations), fragments: {len(space.fragments)}"
    yield f"documented operations: {percent(present, len(space.documented))}"
    yield f"documented fields: {percent(sum(documented), len(documented))}"
    if any(space.gone):
        yield f"documented, and gone from the API: {space.gone[0]} operations, {space.gone[1]} fields of others"
    yield f"observed fields: {percent(sum(observed), len(observed))}"
    dearest = sorted(space.estimates.items(), key=lambda one: (-one[1].complexity, one[0]))[:DEAREST]
    if dearest:
        width = max(len(name) for name, _ in dearest)
        yield f"{'dearest operations':<{width}}  complexity   nodes"
        for name, cost in dearest:
            yield f"{name:<{width}}  {cost.complexity:>10}  {cost.nodes:>6}"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description="Check the operations in queries/.")
    parser.add_argument("--schema", type=Path, default=Path("schema.graphql"))
    parser.add_argument("--queries", type=Path, default=Path("queries"))
    parser.add_argument(
        "--reference", type=Path, help="documented facts (default: reference.json in --queries)"
    )
    options = parser.parse_args(arguments)
    try:
        space = Workspace.load(options.schema, options.queries, options.reference)
    except (OSError, GraphQLError, ValueError) as problem:
        print(f"lint_queries: {problem}", file=sys.stderr)
        return 1
    findings = lint(space)
    for finding in findings:
        print(finding)
    for line in report(space):
        print(line)
    print(f"{len(findings)} finding{'s' if len(findings) != 1 else ''}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
