"""Write the first draft of an operation file from the schema, for any root field.

    python scripts/scaffold_query.py account                                  # queries/<domain>/account.graphql
    python scripts/scaffold_query.py account --drill account.transactions     # AccountTransactions
    python scripts/scaffold_query.py obtainKrakenToken --mutation --stdout

The draft obeys the rules of `make lint`: leaf fields as they stand, to-one and list objects through `<Type>Fragment` (written too
where missing), `__typename` and inline fragments for interfaces and unions, connections only where the drill-down leads to them,
always with `first`. What is too dear is cut, largest object first, then the last leaf fields; the header says so. Then a human
curates: that is why an existing file is never overwritten without `--force`, and why the summary line starts as a question.

    python scripts/scaffold_query.py --all [--mutations]                      # every root field that has no operation yet

needs nobody: the summary comes from the schema's description, and names that would collide in Python are told apart.

Nothing here knows which API the schema is of. Two files beside it make the draft better when they exist: the provenance (an
opaque or guessed field is not selected, an undocumented deprecated one neither) and queries/reference.json (documented names,
variable order, error codes).
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ariadne_codegen.utils import str_to_pascal_case, str_to_snake_case
from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_composite_type,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_leaf_type,
    is_list_type,
    is_required_argument,
    parse,
    validate,
)
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from oefr_kraken._limits import MAX_COMPLEXITY, estimate
from oefr_kraken.codegen import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from graphql import GraphQLArgument, GraphQLField, GraphQLNamedType

PAGING = ("first", "after", "before", "last")
PAGE_INFO = ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor")
SMALL = 6
"""Leaf fields up to which a nested object is worth its points inside a fragment."""
MANY_MEMBERS = 8
"""Members above which an interface or union is selected by its common fields only."""
WIDTH = 100
"""Columns up to which a field and its arguments stay on one line."""
FRAGMENT_LIMIT = MAX_COMPLEXITY * 3 // 4
"""Fields that a fragment may select: room is left for what an operation selects around it."""
ERROR_CODE = re.compile(r"\bKT-[A-Z]+-\d+\b")
CUT_TO = 6
"""Leaf fields that remain of an object which is cut to fit the complexity limit."""


class ScaffoldError(Exception):
    """The draft cannot be written; the message says what to do."""


@dataclass(frozen=True)
class Selection:
    """A field, a spread (`...X`) or an inline fragment (`... on X`), as text, with what is selected below it."""

    head: str
    children: tuple[Selection, ...] = ()
    type_name: str = ""
    """The object type below, for a field that may be cut to fit."""

    @property
    def is_short(self) -> bool:
        """Whether the children read better on one line: one spread, or at most four bare fields."""
        return len(self.children) <= 4 and not any(child.children for child in self.children)


@dataclass(frozen=True)
class Variable:
    """A variable of the operation: `$name: type`."""

    name: str
    type: str


@dataclass
class Draft:
    """One file to write."""

    path: Path
    text: str
    moved: list[str] = field(default_factory=list)
    """Documented or selectable fields that need a drill-down of their own, as `--drill` paths."""
    trimmed: list[str] = field(default_factory=list)
    """What does not fit the budget, in sentences."""


@dataclass
class Sources:
    """What a draft is made from: the schema, and what is known about it."""

    schema: GraphQLSchema
    provenance: Mapping[str, Any] = field(default_factory=dict)
    reference: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, schema_path: Path, queries: Path) -> Sources:
        """Read the schema, and beside it the provenance and the reference where they exist."""
        schema = build_schema(schema_path.read_text(encoding="utf-8"))
        provenance_path = schema_path.with_suffix(".provenance.json")
        reference_path = queries / "reference.json"
        return cls(
            schema,
            json.loads(provenance_path.read_text(encoding="utf-8"))["types"]
            if provenance_path.exists()
            else {},
            json.loads(reference_path.read_text(encoding="utf-8"))["operations"]
            if reference_path.exists()
            else {},
        )

    def is_opaque(self, type_name: str) -> bool:
        """Whether nothing is known of the type but its name."""
        return str(self.provenance.get(type_name, {}).get("source")) == "opaque"

    def is_placeholder(self, type_name: str) -> bool:
        """Whether no fragment may name the type: its name is ours, or its fragment's would collide in Python."""
        return type_name.startswith("Unnamed") or type_name in self.colliding

    @cached_property
    def fixed_names(self) -> frozenset[str]:
        """Keys of what cannot be renamed: enums, inputs, and what the generated package holds besides."""
        types = (
            name
            for name, kind in self.schema.type_map.items()
            if is_enum_type(kind) or is_input_object_type(kind)
        )
        return frozenset(map(names.key, (*types, *names.MODULES, *names.CLASSES)))

    @cached_property
    def colliding(self) -> set[str]:
        """Types whose fragment would be one in Python with something else: `QuoteType_` beside `QuoteType`."""
        taken = set(self.fixed_names)
        found = set()
        for name, kind in sorted(self.schema.type_map.items()):
            if is_composite_type(kind) and not name.startswith("__"):
                key = names.key(fragment_name(name))
                if key in taken:
                    found.add(name)
                taken.add(key)
        return found

    def source(self, type_name: str, field_name: str) -> str:
        """Where a field is known from; `introspected` when there is no provenance."""
        facts = self.provenance.get(type_name, {})
        known = facts.get("evidence", {}).get(field_name) or facts.get("fields", {}).get(field_name)
        return str(known or "introspected")

    def may_select(self, type_name: str, field_name: str, definition: GraphQLField) -> bool:
        """Whether a draft may select the field: known, and not on its way out unless documented."""
        source = self.source(type_name, field_name)
        if source in ("opaque", "guess"):
            return False
        return definition.deprecation_reason is None or source in ("docs", "observed")

    @cached_property
    def by_field(self) -> dict[str, tuple[str, Mapping[str, Any]]]:
        """Documented operations by root field: name and facts."""
        return {facts["field"]: (name, facts) for name, facts in self.reference.items()}


def is_connection(definition: GraphQLField) -> bool:
    """Whether the field answers pages: edges with nodes, and an argument `first`."""
    edges = getattr(get_named_type(definition.type), "fields", {}).get("edges")
    kind: Any = definition.type
    return (
        "first" in definition.args
        and edges is not None
        and "node" in getattr(get_named_type(edges.type), "fields", {})
        and not is_list_type(get_nullable_type(kind))
    )


def fields_of(kind: Any) -> dict[str, GraphQLField]:
    """The fields of an object or interface type; none for a union."""
    return dict(getattr(kind, "fields", {}))


@dataclass
class Drafter:
    """Builds selections; collects the fragments that they need."""

    sources: Sources
    careful: bool = False
    """Open interfaces and unions in line, leaf fields only, so that no two members can disagree."""
    fragments: dict[str, tuple[Selection, ...]] = field(default_factory=dict)
    building: set[str] = field(default_factory=set)
    """Types whose fragment is being drafted: none may spread itself, by whatever detour."""
    moved: list[str] = field(default_factory=list)
    trimmed: list[tuple[str | None, str]] = field(default_factory=list)
    """What was left out because it does not fit the budget, in sentences, with the type of the fragment that it is left out of."""

    def plain(self, kind: GraphQLNamedType) -> list[tuple[str, GraphQLField]]:
        """The fields of a type that can be selected as they stand: known, not paged, nothing required."""
        return [
            (name, definition)
            for name, definition in fields_of(kind).items()
            if self.sources.may_select(kind.name, name, definition)
            and not is_connection(definition)
            and not any(is_required_argument(argument) for argument in definition.args.values())
        ]

    def leaves(self, kind: GraphQLNamedType) -> tuple[Selection, ...]:
        """The leaf fields of a type, or `__typename` where it has none that may be selected."""
        found = tuple(
            Selection(name)
            for name, definition in self.plain(kind)
            if is_leaf_type(get_named_type(definition.type))
        )
        return told_apart(found) or (Selection("__typename"),)

    def root(self, kind: GraphQLNamedType, path: str, order: Iterable[str] = ()) -> tuple[Selection, ...]:
        """What an operation selects of its root type: every field as it stands, each object through its fragment."""
        definitions = fields_of(kind)
        wanted = [name for name in order if name in definitions] or list(definitions)
        selectable = {name for name, _ in self.plain(kind)}
        chosen: list[Selection] = []
        for name in wanted:
            definition = definitions[name]
            if name in selectable:
                chosen.append(self.member(name, definition))
            elif self.sources.may_select(kind.name, name, definition):
                self.moved.append(f"{path}.{name}")
        return told_apart(chosen)

    def member(self, name: str, definition: GraphQLField) -> Selection:
        """One field with whatever must stand below it."""
        target = get_named_type(definition.type)
        if is_leaf_type(target):
            return Selection(name)
        return Selection(name, self.whole(target), target.name)

    def whole(self, kind: GraphQLNamedType, depth: int = 0) -> tuple[Selection, ...]:
        """The selection of a whole object: a fragment, or in line where its type may not be named."""
        if self.sources.is_opaque(kind.name):
            return (Selection("__typename"),)
        if is_abstract_type(kind):
            return self.abstract(kind)
        if self.sources.is_placeholder(kind.name) or "edges" in fields_of(kind):
            return self.inline(kind, depth)
        if kind.name in self.building:
            return self.leaves(kind)
        return (self.spread(kind),)

    def inline(self, kind: GraphQLNamedType, depth: int) -> tuple[Selection, ...]:
        """An object whose type has no name of its own: leaves, and what hangs below them to a depth of three."""
        chosen: list[Selection] = []
        for name, definition in self.plain(kind):
            target = get_named_type(definition.type)
            if is_leaf_type(target):
                chosen.append(Selection(name))
            elif depth < 3:
                chosen.append(Selection(name, self.whole(target, depth + 1), target.name))
        return told_apart(chosen) or (Selection("__typename"),)

    def spread(self, kind: GraphQLNamedType) -> Selection:
        """`...TypeFragment`, drafting the fragment on first use."""
        if kind.name not in self.fragments:
            self.fragments[kind.name] = ()
            self.building.add(kind.name)
            self.fragments[kind.name] = self.fragment(kind)
            self.building.remove(kind.name)
        return Selection(f"...{fragment_name(kind.name)}", type_name=kind.name)

    def fragment(self, kind: GraphQLNamedType) -> tuple[Selection, ...]:
        """Leaf fields, and the leaf fields of small objects: one level, so that its price stays foreseeable."""
        chosen: list[Selection] = []
        for name, definition in self.plain(kind):
            target = get_named_type(definition.type)
            if is_leaf_type(target):
                chosen.append(Selection(name))
            elif self.sources.is_placeholder(target.name) and not is_abstract_type(target):
                chosen.append(Selection(name, self.inline(target, 1), target.name))
            elif isinstance(target, GraphQLObjectType) and not self.sources.is_opaque(target.name):
                below = self.leaves(target)
                if len(below) <= SMALL and below[0].head != "__typename":
                    flat = all(is_leaf_type(get_named_type(one.type)) for _, one in self.plain(target))
                    named = flat and not self.sources.is_placeholder(target.name)
                    chosen.append(Selection(name, (self.spread(target),) if named else below, target.name))
        return self.affordable(kind, told_apart(chosen)) or (Selection("__typename"),)

    def affordable(self, kind: GraphQLNamedType, chosen: tuple[Selection, ...]) -> tuple[Selection, ...]:
        """As much of a fragment as an operation may still spread beside the rest: objects go first, then the last leaves."""
        if sum(1 + len(one.children) for one in chosen) <= FRAGMENT_LIMIT:
            return chosen
        leaves = tuple(one for one in chosen if not one.children)
        left_out = [one.head for one in (*(o for o in chosen if o.children), *leaves[FRAGMENT_LIMIT:])]
        self.trimmed.append((kind.name, left_out_note(kind.name, left_out)))
        return leaves[:FRAGMENT_LIMIT]

    def abstract(self, kind: Any) -> tuple[Selection, ...]:
        """`__typename`, the common leaf fields, and each member's fragment where it adds something."""
        common = (
            [one for one in self.leaves(kind) if one.head != "__typename"] if is_interface_type(kind) else []
        )
        members = sorted(self.sources.schema.get_possible_types(kind), key=lambda member: member.name)
        if self.careful:
            return (Selection("__typename"), *common, *self.apart(members, {one.head for one in common}))
        chosen = [Selection("__typename"), *common]
        if len(members) > MANY_MEMBERS and is_interface_type(kind):
            return tuple(chosen)
        names = {one.head for one in common}
        chosen += [
            Selection(f"... on {member.name}", self.whole(member), member.name)
            for member in members
            if {name for name, _ in self.plain(member)} - names and not self.sources.is_opaque(member.name)
        ]
        self.part(members)
        return tuple(chosen)

    def apart(self, members: list[GraphQLObjectType], common: set[str]) -> Iterator[Selection]:
        """Members in line, leaf fields only; one that another member has with another type goes by a name of its own."""
        kinds: dict[str, Counter[str]] = {}
        for member in members:
            for name, definition in self.plain(member):
                kinds.setdefault(attribute(name), Counter())[f"{name}: {definition.type}"] += 1
        for member in members[:MANY_MEMBERS]:
            own = []
            for name, definition in self.plain(member):
                if name in common or not is_leaf_type(get_named_type(definition.type)):
                    continue
                key = attribute(name)
                odd = kinds[key].most_common(1)[0][0] != f"{name}: {definition.type}" or any(
                    attribute(one) == key for one in common
                )
                owner = member.name.strip("_")
                alias = f"{owner[0].lower()}{owner[1:]}{name.strip('_')[:1].upper()}{name.strip('_')[1:]}"
                own.append(Selection(f"{alias}: {name}" if odd else name))
            if own:
                yield Selection(f"... on {member.name}", told_apart(own[:CUT_TO]), "")

    def part(self, members: Iterable[GraphQLObjectType]) -> None:
        """Alias a leaf that has another type on another member: one answer cannot hold both under one name."""
        members = [member for member in members if not self.sources.is_placeholder(member.name)]
        kinds: dict[str, Counter[str]] = {}
        for member in members:
            for name, definition in self.plain(member):
                if is_leaf_type(get_named_type(definition.type)):
                    kinds.setdefault(name, Counter())[str(definition.type)] += 1
        usual = {name: counted.most_common(1)[0][0] for name, counted in kinds.items() if len(counted) > 1}
        for member in members:
            owner = member.name.removesuffix("Type")
            self.fragments[member.name] = tuple(
                replace(
                    one, head=f"{owner[0].lower()}{owner[1:]}{one.head[0].upper()}{one.head[1:]}: {one.head}"
                )
                if one.head in usual and str(member.fields[one.head].type) != usual[one.head]
                else one
                for one in self.fragments.get(member.name, ())
            )

    def page(self, kind: GraphQLNamedType) -> tuple[Selection, ...]:
        """A connection: its fragment, so that every operation that pages the same thing answers the same class."""
        if self.sources.is_placeholder(kind.name):
            return self.page_fields(kind)
        if kind.name not in self.fragments:
            self.fragments[kind.name] = ()
            self.building.add(kind.name)
            self.fragments[kind.name] = self.page_fields(kind)
            self.building.remove(kind.name)
        return (Selection(f"...{fragment_name(kind.name)}", type_name=kind.name),)

    def page_fields(self, kind: GraphQLNamedType) -> tuple[Selection, ...]:
        """The standard selection of a connection: counts, page info, and its nodes whole."""
        definitions = fields_of(kind)
        chosen = [Selection(name) for name in ("totalCount", "edgeCount") if name in definitions]
        chosen += [
            Selection(name)
            for name, definition in self.plain(kind)
            if is_leaf_type(get_named_type(definition.type)) and name not in ("totalCount", "edgeCount")
        ]
        if "pageInfo" in definitions:
            info = get_named_type(definitions["pageInfo"].type)
            known = fields_of(info)
            self.fragments[info.name] = tuple(Selection(name) for name in PAGE_INFO if name in known)
            spread = Selection(f"...{fragment_name(info.name)}", type_name=info.name)
            chosen.append(Selection("pageInfo", (spread,)))
        edge = fields_of(get_named_type(definitions["edges"].type))
        below = [Selection("cursor")] if "cursor" in edge else []
        node = get_named_type(edge["node"].type)
        below.append(
            Selection("node") if is_leaf_type(node) else Selection("node", self.whole(node), node.name)
        )
        chosen.append(Selection("edges", tuple(below)))
        return told_apart(chosen)


def attribute(name: str) -> str:
    """What a response key becomes in Python; two that become one must be told apart."""
    return str(str_to_snake_case(name)).strip("_")


def told_apart(nodes: Iterable[Selection]) -> tuple[Selection, ...]:
    """Alias the fields that would become one attribute with a field before them: `fooBar`, `fooBar2: foo_bar`."""
    seen: set[str] = set()
    chosen = []
    nodes = list(nodes)
    exact = {attribute(name_of(node)) for node in nodes}
    for node in nodes:
        if not node.head.startswith("..."):
            name = name_of(node)
            if attribute(name) in seen:
                base = name.strip("_") or "underscore"
                name = next(one for n in count(2) if attribute(one := f"{base}{n}") not in seen | exact)
                node = replace(
                    node,
                    head=f"{name}: {node.head.partition(': ')[2] or node.head}"
                    if ":" in node.head.partition("(")[0]
                    else f"{name}: {node.head}",
                )
            seen.add(attribute(name))
        chosen.append(node)
    return tuple(chosen)


def name_of(node: Selection) -> str:
    """The response key of a field: its alias or its name."""
    return node.head.partition("(")[0].partition(":")[0]


def left_out_note(owner: str, left_out: list[str]) -> str:
    """Say in a sentence what did not fit the budget."""
    more = f" and {len(left_out) - 8} more" if len(left_out) > 8 else ""
    return f"Left out of {owner}, to stay affordable: {', '.join(left_out[:8])}{more}."


def fragment_name(type_name: str) -> str:
    """`LedgerType` → `LedgerTypeFragment`."""
    return f"{type_name}Fragment"


def singular(word: str) -> str:
    """`devices` → `device`: the names of drill-downs speak of one."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def wrapped(head: str, depth: int) -> str:
    """A field with its arguments, one on each line where a single line would be too long."""
    if len(head) + 2 * depth <= WIDTH or "(" not in head:
        return head
    name, arguments = head.removesuffix(")").split("(", 1)
    margin = "  " * depth
    lines = [f"{margin}  {argument}" for argument in arguments.split(", ")]
    return "\n".join([f"{name}(", *lines, f"{margin})"])


def picker(step: str, definition: GraphQLField) -> str | None:
    """The argument that filters a list to one element, such as `deviceId` of `devices`; none where there is no list."""
    kind: Any = definition.type
    if not is_list_type(get_nullable_type(kind)):
        return None
    names = (f"{singular(step)}{ending}" for ending in ("Id", "Number"))
    return next((name for name in (*names, "id", "number") if name in definition.args), None)


class Scaffolder:
    """Drafts the files of one operation."""

    def __init__(self, sources: Sources, queries: Path) -> None:
        self.sources = sources
        self.queries = queries
        templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            undefined=StrictUndefined,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701  (GraphQL, not HTML)
        )
        templates.filters["wrapped"] = wrapped
        self.templates = templates
        self.operation_template = templates.get_template("operation.graphql.j2")
        self.fragment_template = templates.get_template("fragment.graphql.j2")

    def selection(self, nodes: tuple[Selection, ...], depth: int) -> str:
        """A selection set as text, braces included, whose lines are `depth` levels deep."""
        if Selection("", nodes).is_short:
            return f"{{ {' '.join(node.head for node in nodes)} }}"
        template = self.templates.from_string(
            '{% from "selection.graphql.j2" import selection %}{{ selection(nodes, depth) }}'
        )
        return f"{{{template.render(nodes=nodes, depth=depth)}\n{'  ' * (depth - 1)}}}"

    def fragment_files(self, drafter: Drafter) -> Iterator[tuple[str, str]]:
        """Path below queries/ and text of each fragment that was drafted."""
        for type_name, below in sorted(drafter.fragments.items()):
            name = fragment_name(type_name)
            yield (
                self._fragment_path(type_name).relative_to(self.queries).as_posix(),
                self.fragment_template.render(name=name, type=type_name, nodes=below),
            )

    def draft(
        self,
        root_field: str,
        *,
        domain: str | None = None,
        mutation: bool = False,
        drill: str | None = None,
        summary: str | None = None,
        notes: Iterable[str] = (),
        errors: Iterable[str] = (),
        name: str | None = None,
    ) -> list[Draft]:
        """The operation's file first, then a file for each fragment that is not in queries/fragments yet."""
        root = self.sources.schema.mutation_type if mutation else self.sources.schema.query_type
        definition = self._find(root, root_field, "mutation" if mutation else "query")
        documented, facts = self.sources.by_field.get(root_field, (None, {})) if not mutation else (None, {})
        kind = "mutation" if mutation else "query"
        for style in Style:
            drafter = Drafter(self.sources, careful=style is not Style.WHOLE)
            if drill is None:
                variables, call = self._arguments(
                    root_field, definition, definition.args, facts.get("variables")
                )
                children = self._below(drafter, definition, root_field, facts.get("fields", ()))
                if style is Style.BARE and children:
                    children = (Selection("__typename"),)
                nodes: tuple[Selection, ...] = (replace(call, children=children),)
                name = name or documented or str_to_pascal_case(root_field)
            else:
                variables, nodes, default = self._drill(drafter, root_field, definition, drill)
                name = name or default
            try:
                nodes = self._fit(drafter, nodes, kind, name, variables)
                break
            except ScaffoldError:
                if style is list(Style)[-1]:
                    raise
        used = set(self._spreads(drafter, nodes))
        kept = {type_name for type_name in used if not self._fragment_path(type_name).exists()}
        trimmed = [note for owner, note in drafter.trimmed if owner is None or owner in kept]
        text = self.operation_template.render(
            summary=summary or "What does it answer? Say it here in one sentence.",
            notes=[*notes, *trimmed],
            returns=drill,
            errors=facts.get("errors", errors),
            kind=kind,
            name=name,
            variables=variables,
            nodes=nodes,
        )
        assert name is not None, "chosen above"
        folder = domain or self._domain(root_field) or "unsorted"
        file = self.queries / folder / f"{str_to_snake_case(name)}.graphql"
        drafts = [Draft(file, text, drafter.moved, trimmed)]
        drafts += [
            Draft(
                path,
                self.fragment_template.render(name=fragment_name(type_name), type=type_name, nodes=below),
            )
            for type_name, below in sorted(drafter.fragments.items())
            if type_name in used and not (path := self._fragment_path(type_name)).exists()
        ]
        return drafts

    def _find(self, kind: Any, name: str, what: str) -> GraphQLField:
        definitions: dict[str, GraphQLField] = fields_of(kind)
        if name in definitions:
            return definitions[name]
        close = difflib.get_close_matches(name, definitions, n=3)
        hint = f" Did you mean {', '.join(close)}?" if close else ""
        raise ScaffoldError(f"The schema has no {what} field {name!r}.{hint}")

    def _arguments(
        self,
        name: str,
        definition: GraphQLField,
        wanted: Mapping[str, GraphQLArgument],
        documented: Iterable[tuple[str, str]] | None = None,
        taken: Iterable[str] = (),
    ) -> tuple[list[Variable], Selection]:
        """Variables for the wanted arguments of one field, and the head that passes them."""
        if documented is not None:
            order = [argument for argument, _ in documented if argument in definition.args]
        else:
            order = sorted(wanted, key=lambda one: (one in PAGING, PAGING.index(one) if one in PAGING else 0))
        used = {attribute(one) for one in taken} | {"self"}
        passed: dict[str, str] = {}
        for argument in order:
            prefixed = f"{name}{argument[0].upper()}{argument[1:]}"
            choices = chain([argument, prefixed], (f"{prefixed}{n}" for n in count(2)))
            passed[argument] = next(one for one in choices if attribute(one) not in used)
            used.add(attribute(passed[argument]))
        variables = [
            Variable(passed[one], variable_type(definition.args[one], documented is not None))
            for one in order
        ]
        inner = ", ".join(f"{one}: ${variable}" for one, variable in passed.items())
        return variables, Selection(
            f"{name}({inner})" if inner else name, type_name=get_named_type(definition.type).name
        )

    def _below(
        self, drafter: Drafter, definition: GraphQLField, path: str, order: Iterable[str] = ()
    ) -> tuple[Selection, ...]:
        target = get_named_type(definition.type)
        if is_leaf_type(target):
            return ()
        if is_connection(definition):
            return drafter.page(target)
        if is_abstract_type(target) or self.sources.is_opaque(target.name):
            return drafter.whole(target)
        return drafter.root(target, path, order) or (Selection("__typename"),)

    def _drill(
        self, drafter: Drafter, root_field: str, definition: GraphQLField, drill: str
    ) -> tuple[list[Variable], tuple[Selection, ...], str]:
        """The chain of fields down to the drilled one: required arguments on the way, filters on lists, all at the end."""
        steps = [step.removesuffix("[]") for step in drill.split(".")]
        if steps[0] != root_field or len(steps) < 2:
            raise ScaffoldError(f"--drill {drill!r} must start at {root_field!r} and name a field below it.")
        variables: list[Variable] = []
        heads: list[list[Selection]] = []
        kind: Any = self.sources.schema.query_type
        for position, step in enumerate(steps):
            owners = self._owners(kind, step, drill)
            definition = fields_of(owners[0])[step]
            last = position == len(steps) - 1
            pick = None if last else picker(step, definition)
            wanted = {
                name: argument
                for name, argument in definition.args.items()
                if last or name == pick or is_required_argument(argument)
            }
            added, head = self._arguments(step, definition, wanted, taken=[one.name for one in variables])
            added = [
                replace(one, type=f"{one.type.removesuffix('!')}!") if one.name == pick else one
                for one in added
            ]
            variables += added
            heads.append(
                [head] if owners[0] is kind else [Selection(f"... on {one.name}", (head,)) for one in owners]
            )
            kind = get_named_type(definition.type)
        below = self._below(drafter, definition, drill)
        for level in reversed(heads):
            below = tuple(
                replace(one, children=below)
                if not one.head.startswith("...")
                else replace(one, children=(replace(one.children[0], children=below),))
                for one in level
            )
            if level[0].head.startswith("..."):
                below = (Selection("__typename"), *below)
        return (
            variables,
            below,
            "".join(str_to_pascal_case(word) for word in (singular(steps[-2]), steps[-1])),
        )

    def _owners(self, kind: Any, name: str, drill: str) -> list[Any]:
        """The type itself where it has the field, else the members of an interface or union that have it."""
        if name in fields_of(kind):
            return [kind]
        members = self.sources.schema.get_possible_types(kind) if is_abstract_type(kind) else []
        owners = sorted((one for one in members if name in one.fields), key=lambda one: one.name)
        if not owners:
            close = difflib.get_close_matches(name, fields_of(kind), n=3)
            hint = f" Did you mean {', '.join(close)}?" if close else ""
            raise ScaffoldError(f"--drill {drill!r}: {kind.name} has no field {name!r}.{hint}")
        return owners

    def _fit(
        self, drafter: Drafter, nodes: tuple[Selection, ...], kind: str, name: str, variables: list[Variable]
    ) -> tuple[Selection, ...]:
        """Cut the dearest objects to a few leaf fields until the operation is affordable."""
        while True:
            excess, prices = self._price(drafter, nodes, kind, name, variables)
            if excess <= 0:
                return nodes
            dear = [(price, path) for path, price in prices.items() if price > CUT_TO]
            if dear:
                path = max(dear)[1]
                nodes = self._cut(drafter, nodes, path)
                drafter.trimmed.append((None, f"Of {_path(path)} a few fields only, to stay affordable."))
                continue
            opened = tuple(self._opened(drafter, node) for node in nodes)
            if opened != nodes:
                nodes = opened
                continue
            nodes, left_out = trim(nodes, excess)
            if not left_out:
                raise ScaffoldError(f"{name} is too dear by {excess} fields, whatever is left out.")
            drafter.trimmed.append((None, left_out_note(name, left_out)))

    def _opened(self, drafter: Drafter, node: Selection) -> Selection:
        """The page of a connection in line, so that its nodes can be cut."""
        if len(node.children) == 1 and self._is_page(node.children[0]):
            kind = self.sources.schema.type_map[node.children[0].type_name]
            return replace(node, children=drafter.page_fields(kind))
        return replace(node, children=tuple(self._opened(drafter, child) for child in node.children))

    def _is_page(self, node: Selection) -> bool:
        """Whether a spread is of a connection's fragment."""
        kind = self.sources.schema.type_map.get(node.type_name)
        return node.head.startswith("...") and not node.children and "edges" in fields_of(kind)

    def _price(
        self, drafter: Drafter, nodes: tuple[Selection, ...], kind: str, name: str, variables: list[Variable]
    ) -> tuple[int, dict[tuple[str, ...], int]]:
        text = self.operation_template.render(
            summary="",
            notes=[],
            returns=None,
            errors=[],
            kind=kind,
            name=name,
            variables=variables,
            nodes=nodes,
        )
        document = parse("\n".join([text, *(body for _, body in self._fragment_texts(drafter, nodes))]))
        problems: list[GraphQLError] = validate(self.sources.schema, document)
        if problems:
            raise ScaffoldError(f"The draft of {name} does not validate: {problems[0].message}")
        prices = {path: self._count(drafter, below) for path, below in self._spread_only(nodes, ())}
        return estimate(self.sources.schema, document).complexity - MAX_COMPLEXITY, prices

    def _spread_only(
        self, nodes: tuple[Selection, ...], path: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], tuple[Selection, ...]]]:
        """The objects that are one fragment spread: those that can be cut."""
        for node in nodes:
            here = (*path, node.head)
            if (
                len(node.children) == 1
                and node.children[0].head.startswith("...")
                and not node.children[0].children
                and not self._is_page(node.children[0])
            ):
                yield here, node.children
            yield from self._spread_only(node.children, here)

    def _count(self, drafter: Drafter, nodes: tuple[Selection, ...]) -> int:
        total = 0
        for node in nodes:
            if node.head.startswith("...") and not node.children:
                total += self._count(drafter, self._fragment_nodes(drafter, node.type_name))
            else:
                total += (not node.head.startswith("...")) + self._count(drafter, node.children)
        return total

    def _cut(
        self, drafter: Drafter, nodes: tuple[Selection, ...], path: tuple[str, ...]
    ) -> tuple[Selection, ...]:
        cut: list[Selection] = []
        for node in nodes:
            if node.head != path[0]:
                cut.append(node)
            elif len(path) > 1:
                cut.append(replace(node, children=self._cut(drafter, node.children, path[1:])))
            else:
                drafted = drafter.fragments[node.children[0].type_name]
                bare = tuple(one for one in drafted if not one.children)
                cut.append(replace(node, children=bare[:CUT_TO] or (Selection("__typename"),)))
        return tuple(cut)

    def _fragment_path(self, type_name: str) -> Path:
        return self.queries / "fragments" / f"{str_to_snake_case(type_name)}.graphql"

    def _fragment_nodes(self, drafter: Drafter, type_name: str) -> tuple[Selection, ...]:
        """The drafted selection; a curated file on disk may be dearer, which the estimate sees and this need not."""
        return drafter.fragments.get(type_name, ())

    def _fragment_texts(self, drafter: Drafter, nodes: tuple[Selection, ...]) -> Iterator[tuple[str, str]]:
        """Text of every fragment that the nodes need: the file's where one exists, else the draft's."""
        pending, seen = list(self._spreads(drafter, nodes)), set()
        while pending:
            type_name = pending.pop()
            if type_name in seen:
                continue
            seen.add(type_name)
            path = self._fragment_path(type_name)
            if path.exists():
                text = path.read_text(encoding="utf-8")
                pending += [
                    word.removeprefix("...").removesuffix("Fragment")
                    for word in text.split()
                    if word.startswith("...") and word.endswith("Fragment")
                ]
            else:
                if type_name not in drafter.fragments:
                    drafter.spread(self.sources.schema.type_map[type_name])
                below = drafter.fragments[type_name]
                text = self.fragment_template.render(
                    name=fragment_name(type_name), type=type_name, nodes=below
                )
            yield type_name, text

    def _spreads(self, drafter: Drafter, nodes: tuple[Selection, ...]) -> Iterator[str]:
        for node in nodes:
            if node.head.startswith("...") and not node.head.startswith("... "):
                yield node.type_name
                if not self._fragment_path(node.type_name).exists():
                    yield from self._spreads(drafter, drafter.fragments.get(node.type_name, ()))
            yield from self._spreads(drafter, node.children)

    def _domain(self, root_field: str) -> str | None:
        """The folder of the operation that asks for the root field already."""
        name = str_to_snake_case(str_to_pascal_case(root_field))
        folders = (path.parent.name for path in sorted(self.queries.glob(f"*/{name}.graphql")))
        return next((folder for folder in folders if folder != "fragments"), None)


class Style(Enum):
    """How much a draft dares to select; the next one is tried where one does not validate or does not fit."""

    WHOLE = auto()
    CAREFUL = auto()
    """Interfaces and unions in line, leaf fields only."""
    BARE = auto()
    """`__typename` only."""


def variable_type(argument: GraphQLArgument, documented: bool) -> str:
    """The type of a variable: the argument's; nullable where the server has a default, which an absent variable then leaves."""
    kind = str(argument.type)
    return kind if documented or is_required_argument(argument) else kind.removesuffix("!")


def trim(nodes: tuple[Selection, ...], excess: int) -> tuple[tuple[Selection, ...], list[str]]:
    """Drop the last leaf fields of the object that has most, as many as there are too many; answer the rest and what went."""

    def leaves(node: Selection) -> list[Selection]:
        return [one for one in node.children if not one.children and not one.head.startswith(("...", "__"))]

    def largest(level: tuple[Selection, ...]) -> int:
        return max((max(len(leaves(one)), largest(one.children)) for one in level), default=0)

    most = largest(nodes)
    if most < 2:
        return nodes, []
    left_out: list[str] = []

    def walk(level: tuple[Selection, ...]) -> tuple[Selection, ...]:
        walked = []
        for node in level:
            here = leaves(node)
            if len(here) == most and not left_out:
                gone = here[-min(excess, most - 1) :]
                left_out.extend(one.head for one in gone)
                walked.append(replace(node, children=tuple(one for one in node.children if one not in gone)))
            else:
                walked.append(replace(node, children=walk(node.children)))
        return tuple(walked)

    return walk(nodes), left_out


def _path(heads: tuple[str, ...]) -> str:
    return ".".join(head.partition("(")[0].removeprefix("... on ") for head in heads)


def every(scaffolder: Scaffolder, *, mutation: bool, domain: str | None) -> Iterator[tuple[str, list[Draft]]]:
    """Draft an operation for each root field that has none, under a name that collides with nothing; field by field."""
    sources, schema = scaffolder.sources, scaffolder.sources.schema
    root = schema.mutation_type if mutation else schema.query_type
    composite = (name for name, kind in schema.type_map.items() if is_composite_type(kind))
    taken = {*sources.fixed_names, *(names.key(fragment_name(name)) for name in composite)}
    done: set[str] = set()
    for path in sorted(scaffolder.queries.glob("**/*.graphql")):
        for node in parse(path.read_text(encoding="utf-8")).definitions:
            if isinstance(node, OperationDefinitionNode) and node.name:
                taken.add(names.key(node.name.value))
                if node.operation.value == ("mutation" if mutation else "query"):
                    done |= {
                        one.name.value for one in node.selection_set.selections if isinstance(one, FieldNode)
                    }
    ending = "Mutation" if mutation else "Query"
    for name, definition in fields_of(root).items():
        if name in done:
            continue
        documented = None if mutation else sources.by_field.get(name, (None,))[0]
        base = documented or names.class_name(name) or "Underscore"
        base = f"N{base}" if base[0].isdigit() else base
        choices = chain([base, f"{base}{ending}"], (f"{base}{ending}{n}" for n in count(2)))
        operation = documented or next(one for one in choices if names.key(one) not in taken)
        taken.add(names.key(operation))
        yield (
            name,
            scaffolder.draft(
                name,
                domain=domain,
                mutation=mutation,
                summary=summary_of(name, definition, mutation=mutation),
                errors=sorted(set(ERROR_CODE.findall(definition.description or ""))),
                name=operation,
            ),
        )


def summary_of(name: str, definition: GraphQLField, *, mutation: bool) -> str:
    """The first sentence of the schema's description, or one that says what is sure."""
    text = " ".join(
        "".join(one if one.isprintable() else " " for one in definition.description or "").split()
    )
    sentence = text.partition(". ")[0].rstrip(".") + "."
    if len(sentence.split()) >= 3 and len(sentence) <= 200 and not re.search(r"\?|TODO|KT-", sentence):
        return sentence
    return f"{'Runs' if mutation else 'Answers'} `{name}`, which gives `{definition.type}`."


def write(drafts: Iterable[Draft], *, force: bool) -> list[Path]:
    """Write the files; refuse before the first one if an operation would be overwritten."""
    drafts = list(drafts)
    taken = [draft.path for draft in drafts if draft.path.exists()]
    if taken and not force:
        raise ScaffoldError(f"{taken[0]} exists and may be curated; --force overwrites it.")
    for draft in drafts:
        draft.path.parent.mkdir(parents=True, exist_ok=True)
        draft.path.write_text(draft.text, encoding="utf-8")
    return [draft.path for draft in drafts]


def draft_all(scaffolder: Scaffolder, *, mutations: bool, domain: str | None) -> int:
    """Write a draft for every root field; say what was left out, and count."""
    for mutation in (False, True) if mutations else (False,):
        written = fragments = 0
        for name, drafts in every(scaffolder, mutation=mutation, domain=domain):
            write(drafts, force=False)
            written, fragments = written + 1, fragments + len(drafts) - 1
            for sentence in drafts[0].trimmed:
                print(f"{name}: {sentence}")
        print(f"drafted {written} {'mutations' if mutation else 'queries'} and {fragments} fragments")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description="Draft operation files from the schema.")
    parser.add_argument("fields", nargs="*", metavar="FIELD", help="root field(s) to draft an operation for")
    parser.add_argument("--all", action="store_true", help="every root field that has no operation yet")
    parser.add_argument("--mutations", action="store_true", help="with --all: the mutations, too")
    parser.add_argument("--schema", type=Path, default=Path("schema.graphql"))
    parser.add_argument("--queries", type=Path, default=Path("queries"))
    parser.add_argument(
        "--domain", help="folder below queries/ (default: where the root field's operation is, else unsorted)"
    )
    parser.add_argument("--mutation", action="store_true", help="the fields are mutations")
    parser.add_argument(
        "--drill", metavar="PATH", help="draft the drill-down to this path, such as account.transactions"
    )
    parser.add_argument("--stdout", action="store_true", help="print instead of writing")
    parser.add_argument("--force", action="store_true", help="overwrite existing files")
    options = parser.parse_args(arguments)
    if bool(options.fields) == options.all:
        parser.error("name root fields, or say --all")
    try:
        scaffolder = Scaffolder(Sources.load(options.schema, options.queries), options.queries)
        if options.all:
            return draft_all(scaffolder, mutations=options.mutations, domain=options.domain)
        for name in options.fields:
            drafts = scaffolder.draft(
                name, domain=options.domain, mutation=options.mutation, drill=options.drill
            )
            if options.stdout:
                print("\n".join(f"# {draft.path}\n{draft.text}" for draft in drafts))
                continue
            for path in write(drafts, force=options.force):
                print(f"wrote {path}")
            for moved in drafts[0].moved:
                print(f"moved out: --drill {moved}")
    except (ScaffoldError, OSError, GraphQLError) as problem:
        print(f"scaffold_query: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
