"""Documents of one's own against a schema and the limits of the API: what `oefr lint-queries` does."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    Visitor,
    parse,
    validate,
    visit,
)

from oefr_kraken._limits import MAX_COMPLEXITY, MAX_NODES, Estimate, estimate

from . import names
from .checks import problems

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Finding", "Linted", "lint"]


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend, and where."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Linted:
    """What there is to say about a directory of documents."""

    findings: list[Finding]
    costs: dict[str, Estimate]
    """Of each operation that fits the schema."""
    shared: list[str]
    """Operations whose method `oefr_kraken.Client` has, too: a class of both would have one of them only."""


def lint(schema: GraphQLSchema, queries: Path) -> Linted:
    """Check every .graphql file of a directory: schema, limits, and what would lose data when compiled."""
    findings: list[Finding] = []
    operations: list[tuple[str, OperationDefinitionNode]] = []
    fragments: dict[str, FragmentDefinitionNode] = {}
    paths = [queries] if queries.is_file() else sorted(queries.glob("**/*.graphql"))
    if not paths:
        findings.append(Finding(str(queries), 1, "no .graphql files here"))
    for path in paths:
        try:
            definitions = parse(path.read_text(encoding="utf-8")).definitions
        except GraphQLError as error:
            findings.append(Finding(str(path), _line(error), error.message))
            continue
        for node in definitions:
            if isinstance(node, OperationDefinitionNode) and node.name:
                operations.append((str(path), node))
            elif isinstance(node, FragmentDefinitionNode):
                fragments[node.name.value] = node
            else:
                findings.append(
                    Finding(
                        str(path), 1, "every operation needs a name; nothing but operations and fragments"
                    )
                )
    sources = {id(node.loc.source): file for file, node in operations if node.loc}
    costs: dict[str, Estimate] = {}
    for file, node in operations:
        document = _document(node, fragments)
        errors = validate(schema, document)
        findings += [
            Finding(sources.get(id(error.source), file), _line(error), error.message) for error in errors
        ]
        if not errors:
            assert node.name is not None, "checked above"
            cost = costs[node.name.value] = estimate(schema, document)
            findings += [Finding(file, 1, f"{node.name.value} {what}") for what in _over(cost)]
    valid = [node for _, node in operations if node.name and node.name.value in costs]
    if len(valid) == len(operations):
        found = problems(schema, valid, fragments.values())
        findings += [Finding(str(queries), 1, problem) for problem in found]
    return Linted(sorted(findings), costs, _shared(costs))


def _over(cost: Estimate) -> Iterable[str]:
    if cost.complexity > MAX_COMPLEXITY:
        yield f"selects {cost.complexity} fields, above {MAX_COMPLEXITY} (KT-CT-1188): select less, or split it"
    if cost.nodes >= MAX_NODES:
        yield f"asks for {cost.nodes} nodes, {MAX_NODES} or more (KT-CT-1189): smaller pages inside others"
    for path in cost.unpaged:
        yield f"selects the connection {path} without first or last (KT-CT-1201)"
    for path in cost.oversized:
        yield f"asks for a page of {path} that is too large: 1 to 100"


def _shared(operations: Iterable[str]) -> list[str]:
    from oefr_kraken_graphql.client import Operations

    return [name for name in operations if hasattr(Operations, names.method_name(name))]


def _document(node: OperationDefinitionNode, fragments: dict[str, FragmentDefinitionNode]) -> DocumentNode:
    found: dict[str, FragmentDefinitionNode] = {}
    below: dict[str, list[str]] = defaultdict(list)

    class Spreads(Visitor):
        def __init__(self, owner: str) -> None:
            super().__init__()
            self.owner = owner

        def enter_fragment_spread(self, spread: FragmentSpreadNode, *_: Any) -> None:
            below[self.owner].append(spread.name.value)

    visit(node, Spreads(""))
    pending = list(below[""])
    while pending:
        name = pending.pop()
        if name in fragments and name not in found:
            found[name] = fragments[name]
            visit(fragments[name], Spreads(name))
            pending += below[name]
    return DocumentNode(definitions=(node, *found.values()))


def _line(error: GraphQLError) -> int:
    return error.locations[0].line if error.locations else 1
