"""Write the first draft of an operation file from the schema, for any root field.

    python scripts/scaffold_query.py account                                  # queries/<domain>/account.graphql
    python scripts/scaffold_query.py account --drill account.transactions     # AccountTransactions
    python scripts/scaffold_query.py obtainKrakenToken --mutation --stdout

The draft obeys the rules of `make lint`: leaf fields as they stand, to-one and list objects through `<Type>Fragment` (written too
where missing), `__typename` and inline fragments for interfaces and unions, connections only where the drill-down leads to them,
always with `first`. What is too dear is cut, largest object first. Then a human curates: that is why an existing file is never
overwritten without `--force`, and why the summary line starts as a question.

Nothing here knows which API the schema is of. Two files beside it make the draft better when they exist: the provenance (an
opaque or guessed field is not selected, an undocumented deprecated one neither) and queries/reference.json (documented names,
variable order, error codes).
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ariadne_codegen.utils import str_to_pascal_case, str_to_snake_case
from graphql import (
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_interface_type,
    is_leaf_type,
    is_list_type,
    is_required_argument,
    parse,
    validate,
)
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from oefr_kraken._limits import MAX_COMPLEXITY, estimate

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
        """Whether the type's name is ours, so that no fragment may name it."""
        return type_name.startswith("Unnamed")

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
    """Whether the field answers pages: edges, and an argument `first`."""
    return "first" in definition.args and "edges" in getattr(get_named_type(definition.type), "fields", {})


def fields_of(kind: Any) -> dict[str, GraphQLField]:
    """The fields of an object or interface type; none for a union."""
    return dict(getattr(kind, "fields", {}))


@dataclass
class Drafter:
    """Builds selections; collects the fragments that they need."""

    sources: Sources
    fragments: dict[str, tuple[Selection, ...]] = field(default_factory=dict)
    moved: list[str] = field(default_factory=list)

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
        return found or (Selection("__typename"),)

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
        return tuple(chosen)

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
        return tuple(chosen) or (Selection("__typename"),)

    def spread(self, kind: GraphQLNamedType) -> Selection:
        """`...TypeFragment`, drafting the fragment on first use."""
        if kind.name not in self.fragments:
            self.fragments[kind.name] = ()  # stops a type that leads back to itself
            self.fragments[kind.name] = self.fragment(kind)
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
                    chosen.append(Selection(name, (self.spread(target),) if flat else below, target.name))
        return tuple(chosen) or (Selection("__typename"),)

    def abstract(self, kind: Any) -> tuple[Selection, ...]:
        """`__typename`, the common leaf fields, and each member's fragment where it adds something."""
        common = (
            [one for one in self.leaves(kind) if one.head != "__typename"] if is_interface_type(kind) else []
        )
        members = sorted(self.sources.schema.get_possible_types(kind), key=lambda member: member.name)
        chosen = [Selection("__typename"), *common]
        if len(members) > MANY_MEMBERS and is_interface_type(kind):
            return tuple(chosen)
        names = {one.head for one in common}
        chosen += [
            Selection(f"... on {member.name}", (self.spread(member),), member.name)
            for member in members
            if {name for name, _ in self.plain(member)} - names and not self.sources.is_opaque(member.name)
        ]
        self.part(members)
        return tuple(chosen)

    def part(self, members: Iterable[GraphQLObjectType]) -> None:
        """Alias a leaf that has another type on another member: one answer cannot hold both under one name."""
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
            self.fragments[kind.name] = self.page_fields(kind)
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
        below.append(Selection("node", self.whole(node), node.name))
        chosen.append(Selection("edges", tuple(below)))
        return tuple(chosen)


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
        self.operation_template = templates.get_template("operation.graphql.j2")
        self.fragment_template = templates.get_template("fragment.graphql.j2")

    def draft(
        self,
        root_field: str,
        *,
        domain: str | None = None,
        mutation: bool = False,
        drill: str | None = None,
        summary: str | None = None,
        notes: Iterable[str] = (),
        name: str | None = None,
    ) -> list[Draft]:
        """The operation's file first, then a file for each fragment that is not in queries/fragments yet."""
        root = self.sources.schema.mutation_type if mutation else self.sources.schema.query_type
        definition = self._find(root, root_field, "mutation" if mutation else "query")
        drafter = Drafter(self.sources)
        documented, facts = self.sources.by_field.get(root_field, (None, {})) if not mutation else (None, {})
        if drill is None:
            variables, call = self._arguments(root_field, definition, definition.args, facts.get("variables"))
            children = self._below(drafter, definition, root_field, facts.get("fields", ()))
            nodes: tuple[Selection, ...] = (replace(call, children=children),)
            name = name or documented or str_to_pascal_case(root_field)
        else:
            variables, nodes, default = self._drill(drafter, root_field, definition, drill)
            name = name or default
        nodes = self._fit(drafter, nodes, "mutation" if mutation else "query", name, variables)
        text = self.operation_template.render(
            summary=summary or "What does it answer? Say it here in one sentence.",
            notes=list(notes),
            returns=drill,
            errors=facts.get("errors", []),
            kind="mutation" if mutation else "query",
            name=name,
            variables=variables,
            nodes=nodes,
        )
        folder = domain or self._domain(root_field) or "unsorted"
        drafts = [Draft(self.queries / folder / f"{str_to_snake_case(name)}.graphql", text, drafter.moved)]
        used = set(self._spreads(drafter, nodes))
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
            order = [argument for argument, _ in documented]
        else:
            order = sorted(wanted, key=lambda one: (one in PAGING, PAGING.index(one) if one in PAGING else 0))
        taken = set(taken)
        passed = {
            argument: f"{name}{argument[0].upper()}{argument[1:]}"
            if argument in taken | {"self"}
            else argument
            for argument in order
        }
        variables = [Variable(passed[one], str(definition.args[one].type)) for one in order]
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
            dear = [(price, path) for path, price in prices.items() if price > CUT_TO]
            if excess <= 0 or not dear:
                return nodes
            nodes = self._cut(drafter, nodes, max(dear)[1])

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
        return next((path.parent.name for path in sorted(self.queries.glob(f"*/{name}.graphql"))), None)


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


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(description="Draft operation files from the schema.")
    parser.add_argument("fields", nargs="+", metavar="FIELD", help="root field(s) to draft an operation for")
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
    try:
        scaffolder = Scaffolder(Sources.load(options.schema, options.queries), options.queries)
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
