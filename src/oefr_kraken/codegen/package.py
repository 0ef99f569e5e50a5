"""The package as a whole: which files there are, and what is in them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from graphql import GraphQLEnumType, GraphQLInputObjectType

from . import names
from .enums import enum_view
from .inputs import input_module
from .methods import derive_sync, method_view, result_variable
from .render import environment
from .results import ResultModule, Results
from .tree import ClassNames, Tree
from .types import TypeMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from graphql import GraphQLSchema

    from .collect import Collection
    from .docs import ErrorCode
    from .methods import MethodView

# What the generated code imports from the hand-written package.
MODELS_MODULE = "oefr_kraken._models"
OPERATION_MODULE = "oefr_kraken._operation"
TRANSPORT_MODULE = "oefr_kraken._transport"
ASYNC = {
    "transport": "AsyncTransport",
    "bridge": "AsyncBridge",
    "bridge_module": "_async_bridge",
    "client": "AsyncOperations",
}
SYNC = {
    "transport": "SyncTransport",
    "bridge": "SyncBridge",
    "bridge_module": "_sync_bridge",
    "client": "Operations",
}
AWAITED, PLAIN = "Every operation as a method, awaited.", "Every operation as a method."


@dataclass(frozen=True)
class Facts:
    """What is known about the API beside its schema; every part may be empty."""

    operations: Mapping[str, object] = field(default_factory=dict)
    errors: Mapping[str, ErrorCode] = field(default_factory=dict)
    incomplete: frozenset[str] = frozenset()
    """Types whose members are not all known."""


def package_files(
    schema: GraphQLSchema, schema_text: str, scalars: Mapping[str, str], collection: Collection, facts: Facts
) -> dict[str, str]:
    """Write every file of the package: relative path -> text, not yet formatted."""
    open_arguments = frozenset(
        n for n in facts.incomplete if isinstance(schema.type_map.get(n), GraphQLEnumType)
    )
    type_names = names.TypeNames(
        n for n, t in schema.type_map.items() if isinstance(t, GraphQLEnumType | GraphQLInputObjectType)
    )
    types = TypeMap(scalars, type_names, open_arguments)
    tree = Tree(schema, collection)
    class_names = ClassNames(tree, collection, type_names)
    results = Results(tree, class_names, types)
    operations = dict(sorted(collection.operations.items()))
    modules = {name: results.module(definition) for name, definition in operations.items()}
    fragments = {n: results.module(d) for n, d in sorted(collection.fragments.items()) if d.classes}
    method_names = {names.method_name(name) for name in operations}
    methods = [
        method_view(
            schema,
            types,
            d,
            results.pick(d, result_variable(d)),
            facts.operations,
            facts.errors,
            method_names,
        )
        for d in operations.values()
    ]
    inputs = input_module(schema, types, {name for method in methods for name in method.inputs})
    used_enums = sorted(
        inputs.enums.union(
            *(m.enums for m in methods), *(m.enums for m in [*modules.values(), *fragments.values()])
        )
    )
    enum_classes = {type_names.class_of(name): type_names.module_of(name) for name in used_enums}
    index = _class_index(modules, fragments, enum_classes, [view.name for view in inputs.views])
    context = {"models_module": MODELS_MODULE, "operation_module": OPERATION_MODULE}
    render = _Render(context)
    files: dict[str, str] = {"py.typed": "", "schema.graphql": schema_text}
    for method in methods:
        definition, module = operations[method.operation], modules[method.operation]
        files[f"{method.module}.py"] = render(
            "operation.py.j2",
            method=method,
            document=definition.document,
            data_class=results.written_name(tree.root(definition)),
            imports=_module_imports(module, type_names, index, "."),
            views=module.views,
            public_names=["OPERATION", *sorted(module.public_names)],
        )
    for name, module in fragments.items():
        files[f"fragments/{names.method_name(name)}.py"] = render(
            "fragment.py.j2",
            fragment=name,
            imports=_module_imports(module, type_names, index, ".."),
            views=module.views,
            public_names=sorted(module.public_names),
        )
    for name in used_enums:
        type_ = cast(GraphQLEnumType, schema.type_map[name])
        view = enum_view(type_, type_names.class_of(name), incomplete=name in facts.incomplete)
        files[f"enums/{type_names.module_of(name)}.py"] = render("enum.py.j2", enum=view)
    files["input_types.py"] = render(
        "input_types.py.j2",
        imports=[*sorted(inputs.imports), *_imports(map(type_names.class_of, inputs.enums), index, ".")],
        views=inputs.views,
        public_names=[view.name for view in inputs.views],
    )
    documented_by = {
        code: tuple(name for name, d in operations.items() if code in d.header.errors)
        for code in facts.errors
    }
    files["error_catalogue.py"] = render(
        "error_catalogue.py.j2", errors=facts.errors, documented_by=documented_by
    )
    files |= _clients(render, methods, type_names, index)
    files |= _facades(render, modules, fragments, enum_classes)
    files["operations.json"] = json.dumps({n: d.document for n, d in operations.items()}, indent=1) + "\n"
    return files


class _Render:
    def __init__(self, context: Mapping[str, Any]) -> None:
        self._environment = environment()
        self._context = context

    def __call__(self, template: str, **values: object) -> str:
        return self._environment.get_template(template).render(**self._context, **values)


def _class_index(
    modules: Mapping[str, ResultModule],
    fragments: Mapping[str, ResultModule],
    enums: Mapping[str, str],
    inputs: Iterable[str],
) -> dict[str, str]:
    """Map every class of the package to its module, relative to the package. They share one namespace, as users see it."""
    pairs = [
        *((c, names.method_name(name)) for name, module in modules.items() for c in module.public_names),
        *(
            (c, f"fragments.{names.method_name(name)}")
            for name, module in fragments.items()
            for c in module.public_names
        ),
        *((name, f"enums.{module}") for name, module in enums.items()),
        *((name, "input_types") for name in inputs),
    ]
    index: dict[str, str] = {}
    clashes = []
    for name, module in pairs:
        if name in index:
            clashes.append(
                f"{name}: a class of {index[name]} and of {module}; rename an operation or a fragment"
            )
        index[name] = module
    if clashes:
        raise ValueError("\n".join(clashes))
    return index


def _imports(classes: Iterable[str], index: Mapping[str, str], level: str) -> list[str]:
    return [f"from {level}{index[name]} import {name}" for name in sorted(classes)]


def _module_imports(
    module: ResultModule, types: names.TypeNames, index: Mapping[str, str], level: str
) -> list[str]:
    return [
        *sorted(module.imports),
        *_imports(
            {*map(types.class_of, module.enums), *map(names.class_name, module.fragments)}, index, level
        ),
    ]


def _clients(
    render: _Render, methods: list[MethodView], types: names.TypeNames, index: Mapping[str, str]
) -> dict[str, str]:
    annotated = {name for m in methods for name in m.picked.models}
    annotated |= {types.class_of(name) for m in methods for name in (*m.enums, *m.inputs)}
    late_imports = {
        m.name: [*_imports(m.picked.checked, index, "."), f"from .{m.module} import OPERATION"]
        for m in methods
    }
    async_client = render(
        "client.py.j2",
        bridge_module=ASYNC["bridge_module"],
        bridge_class=ASYNC["bridge"],
        client_class=ASYNC["client"],
        doc=AWAITED,
        methods=methods,
        imports=[*sorted({line for m in methods for line in m.imports}), *_imports(annotated, index, ".")],
        late_imports=late_imports,
    )
    renamed = {ASYNC[key]: SYNC[key] for key in ASYNC} | {AWAITED: PLAIN}
    bridges = {
        f"{colour['bridge_module']}.py": render(
            "bridge.py.j2",
            transport_module=TRANSPORT_MODULE,
            transport_class=colour["transport"],
            bridge_class=colour["bridge"],
        )
        for colour in (ASYNC, SYNC)
    }
    return {"async_client.py": async_client, "client.py": derive_sync(async_client, renamed), **bridges}


def _facades(
    render: _Render,
    modules: Mapping[str, ResultModule],
    fragments: Mapping[str, ResultModule],
    enums: Mapping[str, str],
) -> dict[str, str]:
    def facade(doc: str, pairs: Iterable[tuple[str, str]]) -> str:
        return render("facade.py.j2", doc=doc, names=sorted(pairs))

    def of(group: Mapping[str, ResultModule], prefix: str = "") -> list[tuple[str, str]]:
        return [
            (c, f"{prefix}{names.method_name(name)}")
            for name, module in group.items()
            for c in module.public_names
        ]

    return {
        "__init__.py": facade(
            "A typed client, sync and async.", [("AsyncOperations", "async_client"), ("Operations", "client")]
        ),
        "models.py": facade(
            "Every class that an answer is made of.", [*of(modules), *of(fragments, "fragments.")]
        ),
        "fragments/__init__.py": facade(
            "What several operations select alike, one class per fragment.", of(fragments)
        ),
        "enums/__init__.py": facade(
            "The enums that operations take or answer.",
            enums.items(),
        ),
    }
