"""Import a generated package and call every operation, in both colours, against a local server on its schema.

    python scripts/try_client.py --package NAME --path DIRECTORY [--schema schema.graphql]

The server makes its answers up from the schema (graphql_server.py). Each operation gets its required arguments only, then all of them.
Exit status: 0 all answered; 1 some did not, each named.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    is_leaf_type,
    is_required_input_field,
    parse,
    type_from_ast,
)

from graphql_server import VALUES, GraphQLServer
from oefr_kraken import AccessToken, AsyncBaseClient, BaseClient
from oefr_kraken.codegen import names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

AT_ONCE = 8


@dataclass
class Arguments:
    """Makes arguments for any operation of a package."""

    schema: GraphQLSchema
    package: str

    def __post_init__(self) -> None:
        self.types = names.TypeNames(
            name
            for name, kind in self.schema.type_map.items()
            if isinstance(kind, GraphQLEnumType | GraphQLInputObjectType)
        )

    def of(self, document: str, *, optional: bool) -> dict[str, Any]:
        """Arguments of the operation's method, by their Python names."""
        node = parse(document).definitions[0]
        assert isinstance(node, OperationDefinitionNode), "the operation comes first"
        given = {}
        for one in node.variable_definitions:
            kind = type_from_ast(self.schema, one.type)
            required = isinstance(kind, GraphQLNonNull) and one.default_value is None
            if required or optional:
                given[names.argument_name(one.variable.name.value)] = self.python(kind)
        return given

    def python(self, kind: Any) -> Any:
        """A value as a caller passes it: inputs and enums are instances of the package's classes."""
        if isinstance(kind, GraphQLNonNull):
            return self.python(kind.of_type)
        if isinstance(kind, GraphQLList):
            return [self.python(kind.of_type)]
        if isinstance(kind, GraphQLEnumType):
            enums = importlib.import_module(f"{self.package}.enums")
            return getattr(enums, self.types.class_of(kind.name))(next(iter(kind.values)))
        if isinstance(kind, GraphQLInputObjectType):
            inputs = importlib.import_module(f"{self.package}.input_types")
            model = getattr(inputs, self.types.class_of(kind.name))
            return model.model_validate(
                {
                    name: self.python(definition.type)
                    for name, definition in kind.fields.items()
                    if is_required_input_field(definition) or is_leaf_type(_bare(definition.type))
                }
            )
        return VALUES.get(kind.name, "any")


def _bare(kind: Any) -> Any:
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind


def try_all(package: str, schema: GraphQLSchema) -> tuple[int, list[str]]:
    """Call everything; how many operations there are, and a sentence for each that failed."""
    root: ModuleType = importlib.import_module(package)
    assert root.__file__ is not None, "a package of files"
    documents = json.loads(Path(root.__file__).with_name("operations.json").read_text(encoding="utf-8"))
    arguments = Arguments(schema, package)
    operations: Any = importlib.import_module(f"{package}.client").Operations
    async_operations: Any = importlib.import_module(f"{package}.async_client").AsyncOperations
    client_class: Any = type("TriedClient", (operations, BaseClient), {})
    async_class: Any = type("TriedAsyncClient", (async_operations, AsyncBaseClient), {})
    failures: list[str] = []
    with warnings.catch_warnings(), GraphQLServer(schema) as server:
        warnings.simplefilter("ignore", DeprecationWarning)
        with client_class(AccessToken("any"), url=server.url) as client:
            for name, document in documents.items():
                try:
                    getattr(client, names.method_name(name))(**arguments.of(document, optional=False))
                except Exception as error:  # noqa: BLE001  whatever it is, it is the finding
                    failures.append(f"{name}: {type(error).__name__}: {error}")
        failures += asyncio.run(_try_async(async_class, server.url, documents, arguments))
        missed = set(documents) - set(server.operations)
    return len(documents), [*failures, *(f"{name}: never reached the server" for name in sorted(missed))]


async def _try_async(
    client_class: Any, url: str, documents: Mapping[str, str], arguments: Arguments
) -> list[str]:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(client: Any, name: str, document: str) -> str | None:
        async with gate:
            try:
                await getattr(client, names.method_name(name))(**arguments.of(document, optional=True))
            except Exception as error:  # noqa: BLE001  whatever it is, it is the finding
                return f"{name} (async, all arguments): {type(error).__name__}: {error}"
        return None

    async with client_class(AccessToken("any"), url=url) as client:
        found = await asyncio.gather(*(one(client, *item) for item in documents.items()))
    return [sentence for sentence in found if sentence]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--package", required=True, help="name of the generated package")
    parser.add_argument("--path", type=Path, required=True, help="the directory that holds it")
    parser.add_argument("--schema", type=Path, default=Path("schema.graphql"))
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(options.path.resolve()))
    schema = build_schema(options.schema.read_text(encoding="utf-8"))
    count, failures = try_all(options.package, schema)
    for failure in failures:
        print(failure)
    print(f"{count} operations of {options.package} called, sync and async: {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
