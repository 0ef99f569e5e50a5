"""Say what a change of the schema means: for the shipped operations, and for those who call them from Python.

    python scripts/schema_report.py --old OLD.graphql --new NEW.graphql [--queries queries] [--markdown FILE] [--json FILE]

`--queries` are the documents from before healing (see heal_queries.py); what healing does to them is part of the report. Without
`--markdown` and `--json` the Markdown goes to the standard output.

The step of the semantic version follows from the Python surface alone: methods, their arguments, the fields of models, the values of
enums, the fields of inputs. Major: something is gone or may be null that was not, or needs a decision. Minor: something was added, never is null any more,
or is deprecated now. Patch: only documentation and the shipped schema. Exit status: 0, or 2 where something cannot be read.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    find_breaking_changes,
    find_dangerous_changes,
    get_named_type,
    is_composite_type,
    is_required_input_field,
    lexicographic_sort_schema,
    print_schema,
    type_from_ast,
    validate,
)

from heal_queries import (
    Change,
    Definition,
    Healing,
    as_json,
    by_name,
    definition_of,
    document_of,
    heal,
    name_of,
    opaque_types,
    read_documents,
)
from oefr_kraken._limits import MAX_COMPLEXITY, MAX_NODES, estimate
from oefr_kraken.codegen import names
from oefr_kraken.codegen.run import load_settings
from oefr_kraken.codegen.types import BUILT_IN_SCALARS
from scaffold_query import Scaffolder, Sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST = 60
"""Lines of one list in the Markdown; the JSON has them all."""
DATE = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")
STEPS = ("none", "patch", "minor", "major")


@dataclass(frozen=True)
class Place:
    """One element of the Python surface."""

    type: str
    """As GraphQL writes it, with the Python type of a scalar and `object` for anything with fields."""
    is_input: bool = False
    required: bool = False


@dataclass
class Surface:
    """What Python sees of some documents, and what of the schema they use."""

    places: dict[str, Place] = field(default_factory=dict)
    fields: dict[tuple[str, str], None] = field(default_factory=dict)
    """(type, field) that are selected; with the arguments' owner."""
    enums: set[str] = field(default_factory=set)
    inputs: set[str] = field(default_factory=set)


@cache
def _scalars() -> dict[str, str]:
    return {name: data["type"] for name, data in load_settings()["scalars"].items()} | BUILT_IN_SCALARS


def surface_of(schema: GraphQLSchema, nodes: Iterable[Definition]) -> Surface:
    """Collect the surface of documents; what does not fit the schema is passed over."""
    scalars = _scalars()
    surface = Surface()

    def leaf(kind: Any) -> str:
        if isinstance(kind, GraphQLEnumType):
            surface.enums.add(kind.name)
            return kind.name
        if isinstance(kind, GraphQLInputObjectType):
            surface.inputs.add(kind.name)
            return kind.name
        return "object" if is_composite_type(kind) else scalars.get(kind.name, "JsonValue")

    def written(kind: Any) -> str:
        if isinstance(kind, GraphQLNonNull):
            return f"{written(kind.of_type)}!"
        return f"[{written(kind.of_type)}]" if isinstance(kind, GraphQLList) else leaf(kind)

    def walk(selections: Any, kind: Any, prefix: str) -> None:
        for node in selections.selections:
            if isinstance(node, FieldNode):
                definition = getattr(kind, "fields", {}).get(node.name.value)
                if definition is None:
                    continue
                surface.fields[kind.name, node.name.value] = None
                path = f"{prefix}.{(node.alias or node.name).value}"
                surface.places[path] = Place(written(definition.type))
                if node.selection_set:
                    walk(node.selection_set, get_named_type(definition.type), path)
            elif isinstance(node, FragmentSpreadNode):
                surface.places[f"{prefix} as {node.name.value}"] = Place("object")
            else:
                on = node.type_condition.name.value if node.type_condition else kind.name
                if on in schema.type_map:
                    surface.places[f"{prefix} on {on}"] = Place("object")
                    walk(node.selection_set, schema.type_map[on], f"{prefix} on {on}")

    for node in nodes:
        name = name_of(node)
        if isinstance(node, OperationDefinitionNode):
            root = schema.get_root_type(node.operation)
            method = names.method_name(name)
            surface.places[f"{method}()"] = Place("object")
            for one in node.variable_definitions:
                kind = type_from_ast(schema, one.type)
                if kind is not None:
                    required = isinstance(kind, GraphQLNonNull) and one.default_value is None
                    argument = names.argument_name(one.variable.name.value)
                    surface.places[f"{method}({argument})"] = Place(written(kind), True, required)
            prefix = method
        else:
            prefix = name
            root = schema.type_map.get(node.type_condition.name.value)  # type: ignore[assignment]
            surface.places[name] = Place("object")
        if root is not None:
            walk(node.selection_set, root, prefix)
    pending = sorted(surface.inputs)
    while pending:
        input_name = pending.pop()
        kind = schema.type_map[input_name]
        for key, definition in kind.fields.items():  # type: ignore[attr-defined]
            known = set(surface.inputs)
            place = Place(written(definition.type), True, is_required_input_field(definition))
            surface.places[f"{input_name}({names.field_name(key)})"] = place
            pending += sorted(surface.inputs - known)
    for enum in surface.enums:
        for value in schema.type_map[enum].values:  # type: ignore[attr-defined]
            surface.places[f"{enum}.{names.member_name(value)}"] = Place(enum)
    return surface


def nullability(kind: str) -> tuple[str, list[bool]]:
    """`[X!]` -> `[X]` and whether each level may be null, from the outside in."""
    bare = kind.replace("!", "")
    levels = []
    while kind.startswith("["):
        levels.append(not kind.endswith("!"))
        kind = kind.removesuffix("!")[1:-1]
    return bare, [*levels, not kind.endswith("!")]


def python(kind: str) -> str:
    """The type as Python writes it: `[X!]` -> `list[X] | None`."""
    bare = kind.removesuffix("!")
    text = f"list[{python(bare[1:-1])}]" if bare.startswith("[") else bare
    return text if kind.endswith("!") else f"{text} | None"


def compare(old: Surface, new: Surface) -> tuple[list[str], list[str]]:
    """What breaks callers, and what adds to the surface, in sentences."""
    breaking: list[str] = []
    additive: list[str] = []
    gone = [name for name in old.places if name not in new.places]
    added = [name for name in new.places if name not in old.places]
    breaking += [f"`{name}` is gone" for name in _outermost(gone)]
    for name in _outermost(added):
        place = new.places[name]
        text = f"`{name}` is new" + (
            f": `{python(place.type)}`"
            if place.type.strip("[]!") != "object" and place.type not in new.enums
            else ""
        )
        owner = name.partition("(")[0]
        old_owner = f"{owner}()" in old.places or any(one.startswith(f"{owner}(") for one in old.places)
        (breaking if place.required and old_owner else additive).append(
            f"{text}, and required" if place.required and old_owner else text
        )
    for name, was in old.places.items():
        now = new.places.get(name)
        if now is None or (now.type == was.type and now.required == was.required):
            continue
        (bare_was, levels_was), (bare_now, levels_now) = nullability(was.type), nullability(now.type)
        text = f"`{name}` changes from `{python(was.type)}` to `{python(now.type)}`"
        looser = any(b and not a for a, b in zip(levels_was, levels_now, strict=False))
        tighter = any(a and not b for a, b in zip(levels_was, levels_now, strict=False))
        if bare_was != bare_now:
            breaking.append(text)
        elif was.is_input:
            (breaking if tighter or (now.required and not was.required) else additive).append(text)
        else:
            (breaking if looser else additive).append(text)
    return sorted(breaking), sorted(additive)


def _outermost(places: list[str]) -> list[str]:
    """Leave out what lies below something else in the list."""
    ordered = sorted(places)
    whole = {one.removesuffix("()") for one in ordered if one.endswith("()")}
    return [
        one
        for one in ordered
        if not any(
            one != other and one.startswith((f"{other}.", f"{other} on ", f"{other} as "))
            for other in ordered
        )
        and (one.endswith("()") or re.split(r"[.( ]", one)[0] not in whole)
    ]


@dataclass
class Report:
    """Everything that there is to say about a change."""

    step: str
    version: str
    next_version: str
    breaking: list[str]
    """Of the Python surface."""
    additive: list[str]
    """Of the Python surface."""
    invalid: list[dict[str, Any]]
    """Shipped operations that no longer fit: operation, file, line, message."""
    healing: dict[str, Any]
    deprecated: list[dict[str, Any]]
    """Used fields that became deprecated: field, reason, removal, days_left, operations."""
    enum_values: list[str]
    new_arguments: list[str]
    nullable: list[str]
    new_queries: list[str]
    new_mutations: list[str]
    over_budget: list[str]
    schema_breaking: list[str]
    schema_dangerous: list[str]


def make_report(
    old: GraphQLSchema,
    new: GraphQLSchema,
    texts: Mapping[str, str],
    *,
    today: date,
    version: str,
    opaque: frozenset[str] = frozenset(),
    scaffolder: Scaffolder | None = None,
) -> tuple[Report, Healing]:
    """Report on a change; `texts` are the documents from before it."""
    healing = heal(new, texts, old=old, opaque=opaque, scaffolder=scaffolder)
    before = {path: definition_of(text) for path, text in texts.items()}
    after = {path: definition_of(text) for path, text in healing.texts.items()}
    was, now = surface_of(old, before.values()), surface_of(new, after.values())
    breaking, additive = compare(was, now)
    deprecated = _deprecated(old, new, was, before, today)
    additive += [f"`{one['field']}` is deprecated" for one in deprecated]
    same = print_schema(lexicographic_sort_schema(old)) == print_schema(lexicographic_sort_schema(new))
    step = (
        "major"
        if breaking or healing.undecided
        else "minor"
        if additive
        else "none"
        if same and not healing
        else "patch"
    )
    used = [key for key in was.fields if key in now.fields]
    report = Report(
        step=step,
        version=version,
        next_version=next_version(version, step),
        breaking=breaking,
        additive=additive,
        invalid=_invalid(new, before),
        healing=as_json(healing),
        deprecated=deprecated,
        enum_values=[
            f"{enum}.{value}"
            for enum in sorted(was.enums & new.type_map.keys())
            for value in sorted(_values(new, enum) - _values(old, enum))
        ],
        new_arguments=[
            f"{owner}.{name}({argument}: {definition.args[argument].type})"
            for owner, name in sorted(used)
            for definition, earlier in [(_field(new, owner, name), _field(old, owner, name))]
            if definition is not None and earlier is not None
            for argument in sorted(definition.args.keys() - earlier.args.keys())
        ],
        nullable=[
            f"{owner}.{name}: {earlier.type} → {definition.type}"
            for owner, name in sorted(used)
            for definition, earlier in [(_field(new, owner, name), _field(old, owner, name))]
            if definition is not None
            and earlier is not None
            and str(definition.type) != str(earlier.type)
            and str(definition.type).replace("!", "") == str(earlier.type).replace("!", "")
        ],
        new_queries=_without_operation(old.query_type, new.query_type, after.values()),
        new_mutations=_without_operation(old.mutation_type, new.mutation_type, after.values()),
        over_budget=_over_budget(new, after.values()),
        schema_breaking=[change.description for change in find_breaking_changes(old, new)],
        schema_dangerous=[change.description for change in find_dangerous_changes(old, new)],
    )
    return report, healing


def _field(schema: GraphQLSchema, owner: str, name: str) -> Any:
    return getattr(schema.type_map.get(owner), "fields", {}).get(name)


def _values(schema: GraphQLSchema, enum: str) -> set[str]:
    return set(getattr(schema.type_map.get(enum), "values", ()))


def _invalid(schema: GraphQLSchema, nodes: Mapping[str, Definition]) -> list[dict[str, Any]]:
    fragments = by_name(nodes.values())
    paths = {id(node.loc.source): path for path, node in nodes.items() if node.loc}
    found = []
    for path, node in nodes.items():
        if not isinstance(node, OperationDefinitionNode):
            continue
        for problem in validate(schema, document_of(node, fragments)):
            line = problem.locations[0].line if problem.locations else 1
            file = paths.get(id(problem.source), path)
            found.append({"operation": name_of(node), "file": file, "line": line, "message": problem.message})
    return found


def _deprecated(
    old: GraphQLSchema, new: GraphQLSchema, was: Surface, before: Mapping[str, Definition], today: date
) -> list[dict[str, Any]]:
    found = []
    for owner, name in sorted(was.fields):
        earlier, definition = _field(old, owner, name), _field(new, owner, name)
        if definition is None or definition.deprecation_reason is None:
            continue
        if earlier is not None and earlier.deprecation_reason is not None:
            continue
        removal, days = removal_of(definition.deprecation_reason, today)
        users = [name_of(node) for node in before.values() if (owner, name) in surface_of(old, [node]).fields]
        found.append(
            {
                "field": f"{owner}.{name}",
                "reason": " ".join(definition.deprecation_reason.split()),
                "removal": removal,
                "days_left": days,
                "used_by": sorted(users),
            }
        )
    return found


def removal_of(reason: str, today: date) -> tuple[str | None, int | None]:
    """The last date that a deprecation names, and the days until then."""
    for text in reversed(DATE.findall(reason)):
        try:
            return text, (date.fromisoformat(text) - today).days
        except ValueError:
            continue
    return None, None


def _without_operation(old: Any, new: Any, nodes: Iterable[Definition]) -> list[str]:
    """New root fields that no operation asks for."""
    asked = {
        one.name.value
        for node in nodes
        if isinstance(node, OperationDefinitionNode)
        for one in node.selection_set.selections
        if isinstance(one, FieldNode)
    }
    added = getattr(new, "fields", {}).keys() - getattr(old, "fields", {}).keys() - asked
    return [f"{name}: {new.fields[name].type}" for name in sorted(added)]


def _over_budget(schema: GraphQLSchema, nodes: Iterable[Definition]) -> list[str]:
    nodes = list(nodes)
    fragments = by_name(nodes)
    found = []
    for node in nodes:
        if isinstance(node, OperationDefinitionNode):
            document = document_of(node, fragments)
            if validate(schema, document):
                continue
            cost = estimate(schema, document)
            if cost.complexity > MAX_COMPLEXITY or cost.nodes >= MAX_NODES:
                found.append(f"{name_of(node)}: {cost.complexity} fields, {cost.nodes} nodes")
            found += [f"{name_of(node)}: the connection {one} has no page size" for one in cost.unpaged]
    return found


def next_version(version: str, step: str) -> str:
    """The version that a step leads to; below 1.0 what breaks raises the minor version."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    if step == "major" and major > 0:
        return f"{major + 1}.0.0"
    if step in ("major", "minor"):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if step == "patch" else version


# As text


def markdown(report: Report) -> str:
    """The report for a pull request."""
    healing = report.healing
    undecided = healing["undecided"]
    head = {
        "none": "The schema is unchanged.",
        "patch": "No caller notices: only documentation and the shipped schema change.",
        "minor": "Callers need not change: the Python surface only grows.",
        "major": "Callers may have to change: something of the Python surface is gone or of another type.",
    }[report.step]
    lines = [
        f"# The API's schema changed: {report.step}"
        if report.step != "none"
        else "# The API's schema is unchanged",
        "",
        f"{head} Version {report.version} → {report.next_version}.",
    ]
    if undecided:
        lines += ["", f"**Needs a decision: {len(undecided)}.** Nothing can be released before."]
    lines += _section("Needs a decision", [str(Change(**one)) for one in undecided])
    lines += _section("Breaking for callers", report.breaking)
    lines += _section("New for callers", report.additive)
    removed = [*healing["removed_operations"], *healing["pruned"], *healing["removed_fragments"]]
    lines += _section("Taken out of the documents", [str(Change(**one)) for one in removed])
    lines += _section("Known now", [str(Change(**one)) for one in healing["expanded"]])
    lines += _section(
        "Operations that no longer fitted",
        [f"{one['operation']} ({one['file']}:{one['line']}): {one['message']}" for one in report.invalid],
    )
    lines += _section("Deprecated now, and used", [_deprecation(one) for one in report.deprecated])
    lines += _section("New values of used enums", report.enum_values)
    lines += _section("New arguments of used fields", report.new_arguments)
    lines += _section("Nullability of used fields", report.nullable)
    lines += _section("New queries without an operation", report.new_queries)
    lines += _section("New mutations without an operation", report.new_mutations)
    lines += _section("Too dear", report.over_budget)
    lines += _section(
        "New leaf fields, offered as a patch", [str(Change(**one)) for one in healing["offers"]]
    )
    lines += _section("Breaking changes of the schema", report.schema_breaking)
    lines += _section("Dangerous changes of the schema", report.schema_dangerous)
    entry = changelog(report)
    if entry:
        lines += ["", "## Draft of the changelog", "", "```markdown", *entry.splitlines(), "```"]
    return "\n".join(lines) + "\n"


def _section(title: str, items: list[str]) -> list[str]:
    if not items:
        return []
    listed = [f"- {' '.join(item.split())}" for item in items[:LONGEST]]
    if len(items) > LONGEST:
        listed.append(f"- and {len(items) - LONGEST} more")
    return ["", f"## {title} ({len(items)})", "", *listed]


def _deprecation(one: Mapping[str, Any]) -> str:
    when = ""
    if one["removal"]:
        left = f"{one['days_left']} days left" if one["days_left"] >= 0 else f"{-one['days_left']} days ago"
        when = f" Removal on or after {one['removal']}, {left}."
    return f"{one['field']}: {one['reason'].rstrip('.')}.{when} Used by {', '.join(one['used_by'])}."


def changelog(report: Report) -> str:
    """An entry for CHANGELOG.md; empty where callers notice nothing."""
    if report.step in ("none", "patch"):
        return ""
    lines = [f"## {report.next_version}", ""]
    lines += [f"- **Breaking**: {sentence}." for sentence in report.breaking[:LONGEST]]
    lines += [f"- {sentence}." for sentence in report.additive[:LONGEST]]
    more = len(report.breaking[LONGEST:]) + len(report.additive[LONGEST:])
    return "\n".join([*lines, *([f"- And {more} more changes."] if more else [])]) + "\n"


def as_text(report: Report) -> str:
    """The report for tools: JSON."""
    return json.dumps(asdict(report), indent=1, ensure_ascii=False) + "\n"


def current_version() -> str:
    """The version of the package that the change is for."""
    from oefr_kraken import __version__

    return __version__


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--old", type=Path, required=True, help="the schema from before the change")
    parser.add_argument("--new", type=Path, default=Path("schema.graphql"))
    parser.add_argument(
        "--queries", type=Path, default=Path("queries"), help="documents from before the change"
    )
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--changelog", type=Path, help="write the drafted entry to this file")
    parser.add_argument("--today", type=date.fromisoformat, default=datetime.now(UTC).date())
    options = parser.parse_args(arguments)
    try:
        report, _ = make_report(
            build_schema(options.old.read_text(encoding="utf-8")),
            build_schema(options.new.read_text(encoding="utf-8")),
            read_documents(options.queries),
            today=options.today,
            version=current_version(),
            opaque=opaque_types(options.old.with_suffix(".provenance.json")),
            scaffolder=Scaffolder(Sources.load(options.new, options.queries), options.queries),
        )
    except (OSError, GraphQLError, ValueError) as problem:
        print(f"schema_report: {problem}", file=sys.stderr)
        return 2
    if options.json:
        options.json.write_text(as_text(report), encoding="utf-8")
    if options.markdown:
        options.markdown.write_text(markdown(report), encoding="utf-8")
    if options.changelog:
        options.changelog.write_text(changelog(report), encoding="utf-8")
    if not (options.json or options.markdown):
        print(markdown(report), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
