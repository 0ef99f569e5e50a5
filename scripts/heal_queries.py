"""Take out of the documents what the schema no longer has; nothing else is touched.

    python scripts/heal_queries.py [--schema schema.graphql] [--queries queries] [--check]
    python scripts/heal_queries.py --old-schema OLD [--old-provenance OLD] [--offer FILE] [--json FILE]

Pruned, each named in the output: a field, an argument or an inline fragment that is gone, then the fragments and variables that nothing
uses any more. Where nothing is left to select of an object that still exists, `__typename` stands in. An operation whose root field is
gone, or the field that it drills down to, is removed. What needs a decision (a new required argument, a leaf that became an object, a
variable of another type) is reported and left alone.

With the schema from before the change: new leaf fields of fragments are offered as a patch (`--offer`, for `git apply`), and where
the provenance from before called a type opaque, its `__typename` is replaced by what the scaffolder drafts now that it is known.

Exit status: 0 nothing to do, or healed; 1 something would be (`--check`), or needs a decision; 2 the documents cannot be read.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableNode,
    Visitor,
    build_schema,
    do_types_overlap,
    get_named_type,
    is_composite_type,
    is_leaf_type,
    is_required_argument,
    parse,
    validate,
    visit,
)

from lint_queries import Header, line_of
from oefr_kraken._limits import MAX_COMPLEXITY, estimate
from scaffold_query import Drafter, Scaffolder, ScaffoldError, Sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from graphql import SelectionSetNode

Definition = OperationDefinitionNode | FragmentDefinitionNode
TYPENAME = "__typename"


@dataclass(frozen=True, order=True)
class Change:
    """One thing that was taken out or put in, or that nobody but a human may decide."""

    file: str
    line: int
    definition: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.definition}: {self.what}"


@dataclass
class Healing:
    """What healing does to a directory of documents."""

    texts: dict[str, str]
    """The documents afterwards, by path below the directory."""
    pruned: list[Change] = field(default_factory=list)
    removed_operations: list[Change] = field(default_factory=list)
    removed_fragments: list[Change] = field(default_factory=list)
    expanded: list[Change] = field(default_factory=list)
    undecided: list[Change] = field(default_factory=list)
    offered: dict[str, str] = field(default_factory=dict)
    """Documents as they would be with the new leaf fields."""
    offers: list[Change] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.pruned or self.removed_operations or self.removed_fragments or self.expanded)


def read_documents(queries: Path) -> dict[str, str]:
    """Every .graphql file below a directory, by relative path."""
    return {
        path.relative_to(queries).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(queries.glob("**/*.graphql"))
    }


def heal(
    schema: GraphQLSchema,
    texts: Mapping[str, str],
    *,
    old: GraphQLSchema | None = None,
    opaque: frozenset[str] = frozenset(),
    scaffolder: Scaffolder | None = None,
) -> Healing:
    """Heal documents. `old` and `opaque` (types of which nothing was known) say what is new; `scaffolder` drafts it."""
    healing = Healing(dict(texts))
    before = {path: definition_of(text) for path, text in texts.items()}
    dead = {
        node.name.value
        for path, node in before.items()
        if isinstance(node, FragmentDefinitionNode)
        and not is_composite_type(schema.type_map.get(node.type_condition.name.value))
    }
    for path, node in before.items():
        if isinstance(node, FragmentDefinitionNode) and node.name.value in dead:
            what = f"removed, for the type {node.type_condition.name.value} is gone"
            healing.removed_fragments.append(Change(path, 1, node.name.value, what))
            del healing.texts[path]
        else:
            _prune(schema, path, node, dead, healing)
    _remove_operations(schema, before, healing)
    _remove_unused(before, healing)
    if old is not None:
        if opaque and scaffolder is not None:
            _expand(schema, old, opaque, scaffolder, healing)
        _offer(schema, old, healing)
    _find_undecided(schema, healing)
    return healing


def definition_of(text: str) -> Definition:
    """The only definition of a document."""
    (node,) = parse(text).definitions
    assert isinstance(node, Definition), "an operation or a fragment"
    return node


def name_of(node: Definition) -> str:
    """The name of an operation or a fragment; empty where it has none."""
    return node.name.value if node.name else ""


# Pruning: spans of the text are cut, so that what stays keeps its shape and its comments.

Edit = tuple[int, int, str]


class _Pruner:
    def __init__(self, schema: GraphQLSchema, path: str, node: Definition, text: str, dead: set[str]) -> None:
        self.schema = schema
        self.path = path
        self.definition = name_of(node)
        self.text = text
        self.dead = dead
        self.edits: list[Edit] = []
        self.changes: list[Change] = []

    def gone(self, node: Any, what: str) -> None:
        self.changes.append(Change(self.path, line_of(node), self.definition, what))

    def level(self, selections: SelectionSetNode, kind: Any, *, droppable: bool) -> bool:
        """Prune one selection set; answer whether anything that was there is left. What is `droppable` needs no stand-in."""
        edits, self.edits = self.edits, []
        kept = [node for node in selections.selections if self.keep(node, kind)]
        if any(not isinstance(one, FieldNode) or one.name.value != TYPENAME for one in kept) or len(
            kept
        ) == len(selections.selections):
            self.edits = edits + self.edits
            return True
        if droppable:
            self.edits = edits
            return False
        first, last = selections.selections[0].loc, selections.selections[-1].loc
        assert first is not None, "it was parsed"
        assert last is not None, "it was parsed"
        self.edits = [*edits, (first.start, last.end, TYPENAME)]
        return True

    def keep(self, node: Any, kind: Any) -> bool:
        if isinstance(node, FieldNode):
            return self.keep_field(node, kind)
        if isinstance(node, FragmentSpreadNode):
            if node.name.value in self.dead:
                return self.cut(node, f"...{node.name.value}, for its type is gone")
            return True
        on: Any = self.schema.type_map.get(node.type_condition.name.value) if node.type_condition else kind
        if not is_composite_type(on):
            return self.cut(node, f"... on {node.type_condition.name.value}, for the type is gone")
        if not do_types_overlap(self.schema, kind, on):
            return self.cut(node, f"... on {on.name}, for {kind.name} is never one")
        if not self.level(node.selection_set, on, droppable=True):
            return self.cut(node, None)
        return True

    def keep_field(self, node: FieldNode, kind: Any) -> bool:
        name = node.name.value
        if name.startswith("__"):
            return True
        definition = getattr(kind, "fields", {}).get(name)
        if definition is None:
            return self.cut(node, f"{name}, for {kind.name}.{name} is gone")
        gone = [one for one in node.arguments if one.name.value not in definition.args]
        for one in gone:
            self.gone(one, f"{name}({one.name.value}:), for {kind.name}.{name} takes it no more")
        self.edits += cut_from_list(self.text, node.arguments, gone)
        below = get_named_type(definition.type)
        if node.selection_set is not None and is_composite_type(below):
            self.level(node.selection_set, below, droppable=False)
        return True

    def cut(self, node: Any, what: str | None) -> bool:
        self.edits.append((node.loc.start, node.loc.end, ""))
        if what:
            self.gone(node, what)
        return False


def cut_from_list(text: str, nodes: Iterable[Any], gone: Iterable[Any]) -> list[Edit]:
    """Cut some arguments or variables, with their commas; with the parentheses where none is left."""
    nodes, gone = list(nodes), list(gone)
    if not gone:
        return []
    kept = [node for node in nodes if node not in gone]
    if not kept:
        return [(text.rindex("(", 0, nodes[0].loc.start), text.index(")", nodes[-1].loc.end) + 1, "")]
    edits: list[Edit] = []
    for node in gone:
        position = nodes.index(node)
        if any(one in kept for one in nodes[position:]):
            edits.append((node.loc.start, nodes[position + 1].loc.start, ""))
        else:
            edits.append((kept[-1].loc.end, node.loc.end, ""))
    return edits


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits; a line of which nothing is left goes, too."""
    for start, end, new in sorted(_merged(edits), reverse=True):
        line_start = text.rfind("\n", 0, start) + 1
        rest = re.compile(r"[ \t,]*(#[^\n]*)?(\n|$)").match(text, end)
        if new == "" and text[line_start:start].strip() == "" and rest is not None:
            text = text[:line_start] + text[rest.end() :]
        elif new == "" and text[end : end + 1] == " " and text[start - 1 : start] in (" ", "\n", "("):
            text = text[:start] + text[end:].lstrip(" ")
        elif new == "" and rest is not None:
            text = text[:start].rstrip(" ") + text[end:]
        else:
            text = text[:start] + new + text[end:]
    return text


def _merged(edits: Iterable[Edit]) -> list[Edit]:
    merged: list[Edit] = []
    for start, end, new in sorted(edits):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), merged[-1][2])
        else:
            merged.append((start, end, new))
    return merged


def _prune(schema: GraphQLSchema, path: str, node: Definition, dead: set[str], healing: Healing) -> None:
    text = healing.texts[path]
    pruner = _Pruner(schema, path, node, text, dead)
    if isinstance(node, OperationDefinitionNode):
        root: Any = schema.get_root_type(node.operation)
        gone = [
            one.name.value
            for one in node.selection_set.selections
            if isinstance(one, FieldNode) and one.name.value not in getattr(root, "fields", {})
        ]
        if gone:
            kind = root.name if root else node.operation.value.title()
            what = f"removed, for {kind}.{gone[0]} is gone"
            healing.removed_operations.append(Change(path, 1, name_of(node), what))
            del healing.texts[path]
            return
    else:
        root = schema.type_map[node.type_condition.name.value]
    pruner.level(node.selection_set, root, droppable=False)
    if pruner.edits:
        healing.texts[path] = edited(text, pruner.edits)
        healing.pruned += pruner.changes


def _remove_operations(schema: GraphQLSchema, before: Mapping[str, Definition], healing: Healing) -> None:
    """Remove the drill-downs that lead nowhere now; then the variables that nothing uses."""
    fragments = {
        name_of(n): n
        for n in map(definition_of, healing.texts.values())
        if isinstance(n, FragmentDefinitionNode)
    }
    for path, node in before.items():
        if not isinstance(node, OperationDefinitionNode) or path not in healing.texts:
            continue
        text = healing.texts[path]
        returns = Header.read(text).returns
        now = definition_of(text)
        lost = _lost_step(now.selection_set, returns, fragments) if returns else None
        if lost:
            healing.pruned = [change for change in healing.pruned if change.file != path]
            what = f"removed, for {lost} of {returns} is gone"
            healing.removed_operations.append(Change(path, 1, name_of(node), what))
            del healing.texts[path]
            continue
        assert isinstance(now, OperationDefinitionNode), "it was one before"
        used_before, used = _variables(node, fragments), _variables(now, fragments)
        unused = [
            one
            for one in now.variable_definitions
            if one.variable.name.value in used_before and one.variable.name.value not in used
        ]
        for one in unused:
            what = f"${one.variable.name.value}, which nothing uses any more"
            healing.pruned.append(Change(path, line_of(one), name_of(node), what))
        healing.texts[path] = edited(text, cut_from_list(text, now.variable_definitions, unused))


def _lost_step(
    selections: SelectionSetNode, returns: str, fragments: Mapping[str, FragmentDefinitionNode]
) -> str | None:
    """The step of a drill-down's way that is no longer selected, with all that it led to."""
    level = [selections]
    for step in returns.split("."):
        key = step.removesuffix("[]")
        found = [
            node
            for one in level
            for node in _fields(one, fragments)
            if (node.alias or node.name).value == key
        ]
        if not found:
            return key
        level = [node.selection_set for node in found if node.selection_set]
    return None


def _fields(
    selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> Iterator[FieldNode]:
    for node in selections.selections:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, FragmentSpreadNode):
            if node.name.value in fragments:
                yield from _fields(fragments[node.name.value].selection_set, fragments)
        else:
            yield from _fields(node.selection_set, fragments)  # type: ignore[attr-defined]


def _names(node: Any, kind: type[Any]) -> set[str]:
    found: set[str] = set()

    class Names(Visitor):
        def enter(self, inner: Any, *_: Any) -> None:
            if isinstance(inner, kind):
                found.add(inner.name.value)

    visit(node, Names())
    return found


def _variables(node: Definition, fragments: Mapping[str, FragmentDefinitionNode]) -> set[str]:
    """Variables that the selections of an operation use, those of its fragments too."""
    found = _names(node.selection_set, VariableNode)
    for name in _spread(node, fragments):
        found |= _names(fragments[name].selection_set, VariableNode)
    return found


def _spread(node: Definition, fragments: Mapping[str, FragmentDefinitionNode]) -> set[str]:
    """Fragments below a definition, at any depth."""
    found: set[str] = set()
    pending = _names(node.selection_set, FragmentSpreadNode)
    while pending:
        name = pending.pop()
        if name in fragments and name not in found:
            found.add(name)
            pending |= _names(fragments[name].selection_set, FragmentSpreadNode)
    return found


def by_name(nodes: Iterable[Definition]) -> dict[str, FragmentDefinitionNode]:
    """The fragments among some definitions."""
    return {name_of(node): node for node in nodes if isinstance(node, FragmentDefinitionNode)}


def _used(nodes: Iterable[Definition]) -> set[str]:
    nodes = list(nodes)
    fragments = by_name(nodes)
    return {
        name
        for node in nodes
        if isinstance(node, OperationDefinitionNode)
        for name in _spread(node, fragments)
    }


def _remove_unused(before: Mapping[str, Definition], healing: Healing) -> None:
    """Remove the fragments that were used and are not any more; a fragment that nobody used before is not our business."""
    now = {path: definition_of(text) for path, text in healing.texts.items()}
    unused = _used(before.values()) - _used(now.values())
    for path, node in now.items():
        if isinstance(node, FragmentDefinitionNode) and node.name.value in unused:
            healing.pruned = [change for change in healing.pruned if change.file != path]
            what = "removed, for nothing uses it any more"
            healing.removed_fragments.append(Change(path, 1, node.name.value, what))
            del healing.texts[path]


# What is new


def _expand(
    schema: GraphQLSchema,
    old: GraphQLSchema,
    opaque: frozenset[str],
    scaffolder: Scaffolder,
    healing: Healing,
) -> None:
    """Replace the `__typename` of types that were opaque by a drafted selection, where the budget allows."""
    for path, text in list(healing.texts.items()):
        node = definition_of(text)
        drafter = Drafter(scaffolder.sources)
        places = list(_opaque_places(schema, old, opaque, node))
        edits: list[Edit] = []
        for place, kind in places:
            chosen = (
                drafter.fragment(kind) if isinstance(place, FragmentDefinitionNode) else drafter.whole(kind)
            )
            loc: Any = place.selection_set.loc  # type: ignore[union-attr]
            indent = len(text[: loc.start].rpartition("\n")[2]) - len(
                text[: loc.start].rpartition("\n")[2].lstrip()
            )
            edits.append((loc.start, loc.end, scaffolder.selection(chosen, indent // 2 + 1)))
        if not edits:
            continue
        drafted = dict(scaffolder.fragment_files(drafter))
        new = {name: body for name, body in drafted.items() if name not in healing.texts}
        trial = {**healing.texts, **new, path: edited(text, edits)}
        fragments = by_name(map(definition_of, trial.values()))
        paths = {name_of(definition_of(body)): name for name, body in trial.items()}
        used = {paths[n] for n in _spread(definition_of(trial[path]), fragments)}
        too_dear = sorted(_fitting(schema, healing.texts) - _fitting(schema, trial))
        for place, kind in places:
            what = f"{kind.name} is known now: expanded"
            if too_dear:
                what = f"{kind.name} is known now, but whole it would be too dear for {', '.join(too_dear[:3])}: left alone"
            healing.expanded.append(Change(path, line_of(place), name_of(node), what))
        if not too_dear:
            healing.texts = {
                name: body for name, body in trial.items() if name in healing.texts or name in used
            }


def _fitting(schema: GraphQLSchema, texts: Mapping[str, str]) -> set[str]:
    """The operations that are valid and affordable."""
    nodes = [definition_of(text) for text in texts.values()]
    fragments = by_name(nodes)
    return {
        name_of(one)
        for one in nodes
        if isinstance(one, OperationDefinitionNode) and _fits(schema, one, fragments)
    }


def _fits(
    schema: GraphQLSchema, node: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> bool:
    document = document_of(node, fragments)
    return not validate(schema, document) and estimate(schema, document).complexity <= MAX_COMPLEXITY


def document_of(node: Definition, fragments: Mapping[str, FragmentDefinitionNode]) -> DocumentNode:
    """A definition with the fragments that it needs."""
    return DocumentNode(definitions=(node, *(fragments[name] for name in sorted(_spread(node, fragments)))))


def _is_known(was: Any, now: Any) -> bool:
    """Whether a type of which nothing was known has a name or fields that are not ours."""
    return is_composite_type(now) and (
        was is None
        or was.name != now.name
        or getattr(was, "fields", {}).keys() != getattr(now, "fields", {}).keys()
    )


def _opaque_places(
    schema: GraphQLSchema, old: GraphQLSchema, opaque: frozenset[str], node: Definition
) -> Iterator[tuple[FieldNode | FragmentDefinitionNode, Any]]:
    """Where `__typename` alone was selected of an opaque type that has fields now, and what the type is now."""

    def bare(selections: SelectionSetNode) -> bool:
        return all(isinstance(one, FieldNode) and one.name.value == TYPENAME for one in selections.selections)

    def walk(selections: SelectionSetNode, was: Any, now: Any) -> Iterator[tuple[FieldNode, Any]]:
        for one in selections.selections:
            if isinstance(one, FieldNode):
                if one.selection_set is None:
                    continue
                pair: list[Any] = [getattr(kind, "fields", {}).get(one.name.value) for kind in (was, now)]
                if None in pair:
                    continue
                before, after = (get_named_type(each.type) for each in pair)
                if before.name in opaque and bare(one.selection_set) and _is_known(before, after):
                    yield one, after
                else:
                    yield from walk(one.selection_set, before, after)
            elif not isinstance(one, FragmentSpreadNode):
                on = one.type_condition.name.value if one.type_condition else None  # type: ignore[attr-defined]
                inner = (old.type_map.get(on), schema.type_map.get(on)) if on else (was, now)
                yield from walk(one.selection_set, *inner)  # type: ignore[attr-defined]

    if isinstance(node, FragmentDefinitionNode):
        name = node.type_condition.name.value
        was, now = old.type_map.get(name), schema.type_map.get(name)
        if name in opaque and bare(node.selection_set) and _is_known(was, now):
            yield node, now
            return
    else:
        was, now = old.get_root_type(node.operation), schema.get_root_type(node.operation)
    yield from walk(node.selection_set, was, now)


def _offer(schema: GraphQLSchema, old: GraphQLSchema, healing: Healing) -> None:
    """Offer the leaf fields that are new on the types of fragments."""
    for path, text in healing.texts.items():
        node = definition_of(text)
        if not isinstance(node, FragmentDefinitionNode):
            continue
        was: Any = old.type_map.get(node.type_condition.name.value)
        now: Any = schema.type_map.get(node.type_condition.name.value)
        if was is None or now is None:
            continue
        selected = {one.name.value for one in node.selection_set.selections if isinstance(one, FieldNode)}
        new = [
            name
            for name, definition in now.fields.items()
            if name not in was.fields
            and name not in selected
            and is_leaf_type(get_named_type(definition.type))
            and definition.deprecation_reason is None
            and not any(is_required_argument(one) for one in definition.args.values())
        ]
        if new:
            close = text.rindex("}")
            healing.offered[path] = (
                text[:close].rstrip() + "".join(f"\n  {name}" for name in new) + "\n" + text[close:]
            )
            healing.offers += [Change(path, line_of(node), node.name.value, f"{name} is new") for name in new]


def patch(healing: Healing, directory: str) -> str:
    """The offered fields as a patch for `git apply`."""
    lines: list[str] = []
    for path, text in sorted(healing.offered.items()):
        lines += difflib.unified_diff(
            healing.texts[path].splitlines(keepends=True),
            text.splitlines(keepends=True),
            f"a/{directory}/{path}",
            f"b/{directory}/{path}",
        )
    return "".join(lines)


def _find_undecided(schema: GraphQLSchema, healing: Healing) -> None:
    """What still does not fit the schema."""
    nodes = {path: definition_of(text) for path, text in healing.texts.items()}
    fragments = by_name(nodes.values())
    sources = {id(node.loc.source): path for path, node in nodes.items() if node.loc}
    found: dict[Change, None] = {}
    for path, node in nodes.items():
        if not isinstance(node, OperationDefinitionNode):
            continue
        for problem in validate(schema, document_of(node, fragments)):
            at = sources.get(id(problem.source), path)
            line = problem.locations[0].line if problem.locations else 1
            found.setdefault(Change(at, line, name_of(nodes[at]), problem.message))
    healing.undecided = list(found)


def apply(healing: Healing, before: Mapping[str, str], queries: Path) -> None:
    """Write the documents that changed, delete those that are gone."""
    for path, text in healing.texts.items():
        if before.get(path) != text:
            (queries / path).parent.mkdir(parents=True, exist_ok=True)
            (queries / path).write_text(text, encoding="utf-8")
    for path in before.keys() - healing.texts.keys():
        (queries / path).unlink()


def as_json(healing: Healing) -> dict[str, Any]:
    """What was done, for tools."""
    return {
        name: [asdict(change) for change in getattr(healing, name)]
        for name in ("pruned", "removed_operations", "removed_fragments", "expanded", "undecided", "offers")
    }


def opaque_types(provenance: Path | None) -> frozenset[str]:
    """The types of which a provenance says that nothing is known."""
    if provenance is None or not provenance.exists():
        return frozenset()
    return opaque_in(json.loads(provenance.read_text(encoding="utf-8")))


def opaque_in(known: Mapping[str, Any]) -> frozenset[str]:
    """The types of which nothing is known."""
    types = known.get("types", {})
    return frozenset(name for name, facts in types.items() if facts.get("source") == "opaque")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--schema", type=Path, default=Path("schema.graphql"))
    parser.add_argument("--queries", type=Path, default=Path("queries"))
    parser.add_argument("--old-schema", type=Path, help="the schema from before the change")
    parser.add_argument("--old-provenance", type=Path, help="default: beside --old-schema")
    parser.add_argument("--offer", type=Path, help="write new leaf fields to this patch")
    parser.add_argument("--json", type=Path, help="write what was done to this file")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where something would")
    options = parser.parse_args(arguments)
    try:
        schema = build_schema(options.schema.read_text(encoding="utf-8"))
        before = read_documents(options.queries)
        old = build_schema(options.old_schema.read_text(encoding="utf-8")) if options.old_schema else None
        known = options.old_provenance or (
            options.old_schema.with_suffix(".provenance.json") if options.old_schema else None
        )
        scaffolder = Scaffolder(Sources.load(options.schema, options.queries), options.queries)
        healing = heal(schema, before, old=old, opaque=opaque_types(known), scaffolder=scaffolder)
    except (OSError, GraphQLError, ScaffoldError, ValueError) as problem:
        print(f"heal_queries: {problem}", file=sys.stderr)
        return 2
    for title, changes in as_json(healing).items():
        for change in changes:
            print(f"{title.replace('_', ' ')}: {Change(**change)}")
    if options.json:
        options.json.write_text(json.dumps(as_json(healing), indent=1) + "\n", encoding="utf-8")
    if options.offer:
        options.offer.write_text(patch(healing, options.queries.name), encoding="utf-8")
    if options.check:
        return 1 if healing or healing.undecided else 0
    apply(healing, before, options.queries)
    return 1 if healing.undecided else 0


if __name__ == "__main__":
    sys.exit(main())
