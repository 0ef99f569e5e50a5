"""The plugin of ariadne-codegen: it listens while classes are made, and writes the package in the end."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ariadne_codegen.config import get_section
from ariadne_codegen.plugins.base import Plugin
from graphql import OperationDefinitionNode, strip_ignored_characters

from .checks import problems
from .collect import Collection
from .docs import ErrorCode
from .package import Facts, package_files
from .render import write
from .types import unmapped_scalars

if TYPE_CHECKING:
    import ast

    from graphql import (
        ExecutableDefinitionNode,
        FieldNode,
        FragmentDefinitionNode,
        GraphQLSchema,
        SelectionSetNode,
    )


ANY_JSON = "pydantic.JsonValue"


class GenerationError(Exception):
    """The documents or the settings need a change; the text says which."""


class ClientPlugin(Plugin):
    """Replaces what ariadne-codegen writes by the package that the modules here describe."""

    def __init__(self, schema: GraphQLSchema, config_dict: dict[str, Any]) -> None:
        super().__init__(schema, config_dict)
        self.settings: dict[str, Any] = get_section(config_dict)
        self.command: str = config_dict["tool"].get("oefr-kraken", {}).get("command", "ariadne-codegen")
        self.scalars = {name: data["type"] for name, data in self.settings.get("scalars", {}).items()}
        self.collection = Collection()
        self.fragments: dict[str, FragmentDefinitionNode] = {}

    def process_schema(self, schema: GraphQLSchema) -> GraphQLSchema:
        """Give scalars that the settings do not name a type that holds any JSON, and say so: `Any` would hide mistakes."""
        missing = unmapped_scalars(schema, self.scalars)
        if missing:
            sys.stderr.write(
                f"no Python type for the scalars {', '.join(missing)}: written as JsonValue; better, add them to the settings\n"
            )
            self.scalars |= dict.fromkeys(missing, ANY_JSON)
        self.schema = schema
        return schema

    def generate_result_field(
        self,
        field_implementation: ast.AnnAssign,
        operation_definition: ExecutableDefinitionNode,
        field: FieldNode,
    ) -> ast.AnnAssign:
        """Remember the selection behind a field."""
        self.collection.add_field(field_implementation, field)
        return field_implementation

    def generate_result_class(
        self,
        class_def: ast.ClassDef,
        operation_definition: ExecutableDefinitionNode,
        selection_set: SelectionSetNode,
    ) -> ast.ClassDef:
        """Remember a class."""
        self.collection.add_class(class_def, operation_definition)
        return class_def

    def generate_operation_str(
        self, operation_str: str, operation_definition: ExecutableDefinitionNode
    ) -> str:
        """Remember the document that is sent, minified."""
        self.collection.definition(operation_definition).document = strip_ignored_characters(operation_str)
        return operation_str

    def generate_fragments_module(
        self, module: ast.Module, fragments_definitions: dict[str, FragmentDefinitionNode]
    ) -> ast.Module:
        """Remember every fragment, also those without a class of their own."""
        self.fragments = fragments_definitions
        return module

    def generate_files(self, generated_files: list[str]) -> list[str]:
        """Write our package in place of the files written so far."""
        nodes = (definition.node for definition in self.collection.operations.values())
        operations = [node for node in nodes if isinstance(node, OperationDefinitionNode)]
        found = [*problems(self.schema, operations, self.fragments.values()), *self.collection.clashes]
        if found:
            raise GenerationError("\n".join(found))
        schema_path, queries_path = Path(self.settings["schema_path"]), Path(self.settings["queries_path"])
        schema_text = schema_path.read_text(encoding="utf-8")
        facts = read_facts(schema_path, queries_path)
        try:
            files = package_files(self.schema, schema_text, self.scalars, self.collection, facts)
        except ValueError as error:
            raise GenerationError(str(error)) from error
        directory = Path(self.settings["target_package_path"]) / self.settings["target_package_name"]
        shutil.rmtree(directory)
        write(directory, files, self.command, f"{schema_path.name} and {queries_path.name}/")
        return sorted(files)


def read_facts(schema_path: Path, queries_path: Path) -> Facts:
    """Read what stands beside schema and documents: `<schema>.provenance.json` and `<queries>/reference.json`."""
    provenance = _read_json(schema_path.with_suffix(".provenance.json"))
    reference = _read_json(queries_path / "reference.json")
    return Facts(
        operations=reference.get("operations", {}),
        errors={
            c: ErrorCode(c, e["message"], e["type"]) for c, e in sorted(reference.get("errors", {}).items())
        },
        incomplete=frozenset(
            name for name, entry in provenance.get("types", {}).items() if entry["incomplete"]
        ),
    )


def _read_json(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return content
