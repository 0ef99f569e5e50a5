"""GraphQL names as Python names."""

from __future__ import annotations

import keyword
from enum import StrEnum
from itertools import chain, count
from typing import TYPE_CHECKING

from ariadne_codegen.utils import str_to_pascal_case, str_to_snake_case
from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Names that annotations in a class body use: a field of that name would hide them from the fields below it.
_USED_IN_ANNOTATIONS = frozenset({"str", "int", "float", "bool", "list", "datetime", "decimal", "uuid"})
_USED_BY_MODELS = frozenset({*dir(BaseModel), *dir(type(BaseModel))})
_USED_BY_METHODS = frozenset({"self"})
_USED_BY_CLIENTS = frozenset(
    {
        *(
            "aclose",
            "auth",
            "close",
            "errors",
            "events",
            "execute",
            "from_env",
            "paginate",
            "url",
            "with_options",
        ),
        *_USED_IN_ANNOTATIONS,
    }
)
_USED_BY_ENUMS = frozenset({*dir(StrEnum), *dir(str), "is_known", "name", "value", "mro"})

TYPENAME = "__typename"
MODULES = frozenset(
    {
        *("async_client", "client", "enums", "error_catalogue", "fragments", "input_types", "models"),
        *("base_client_stub", "base_model", "operations", "scalars"),
    }
)
"""Modules that are written beside one module per operation, by us or by ariadne-codegen; no operation may take their names."""
CLASSES = frozenset(
    {
        *(
            "Annotated",
            "AsyncOperations",
            "BaseModel",
            "Enum",
            "Field",
            "Input",
            "JsonValue",
            "JSONString",
            "Literal",
            "OpenEnum",
        ),
        *(
            "Operation",
            "Operations",
            "Result",
            "Sequence",
            "UnknownObject",
            "UnsetType",
            "OPERATION",
            "UNSET",
        ),
        *("AsyncBridge", "SyncBridge", "Any", "Optional", "Union", "None", "True", "False"),
    }
)
"""What generated modules import or define besides, and what Python forbids; no class of the schema may take their names."""


def class_name(name: str) -> str:
    """A definition as a class: `query_type` -> `QueryType`, `_OrderBy` -> `OrderBy`."""
    return str_to_pascal_case(name)


class TypeNames:
    """Enums and inputs as classes and modules: as `class_name`, told apart where two would be one.

    Types cannot be renamed as operations can: `Kind` and `kind` become `Kind` and `Kind2`, an input `Field` becomes `Field2`.
    """

    def __init__(self, types: Iterable[str]) -> None:
        self._classes: dict[str, str] = {}
        taken = {_folded(name) for name in CLASSES}
        # Names that stay as they are first, so that a new type does not rename an old one.
        for name in sorted(types, key=lambda one: (class_name(one) != one, one)):
            self._classes[name] = _free(class_name(name) or "Underscore", taken, _folded)

    def class_of(self, name: str) -> str:
        """Return the class of a type."""
        return self._classes[name]

    def module_of(self, name: str) -> str:
        """Return the module of an enum."""
        return _snake(self._classes[name], frozenset())


def key(name: str) -> str:
    """What two definitions must not share, whatever they are: classes in PascalCase and modules in snake_case come from it."""
    return _folded(class_name(name))


def _folded(name: str) -> str:
    """What two names must not share: file systems may not tell cases apart, and snake case does not."""
    return name.replace("_", "").lower()


def _free(name: str, taken: set[str], key: Callable[[str], str] = str) -> str:
    """`name`, or the first of name2, name3, ... that is not taken; it is taken from then on."""
    candidates = chain([name], (f"{name}{'_' if name[-1].isdigit() else ''}{n}" for n in count(2)))
    found = next(one for one in candidates if key(one) not in taken)
    taken.add(key(found))
    return found


def unique(names: Iterable[str]) -> list[str]:
    """Names in their order, told apart by a number where they are the same: attributes of one class."""
    taken: set[str] = set()
    return [_free(name, taken) for name in names]


def _snake(name: str, reserved: frozenset[str]) -> str:
    snake: str = str_to_snake_case(name) or name.strip("_") or "underscore"
    if snake[0].isdigit():
        snake = f"n{snake}"
    return f"{snake}_" if keyword.iskeyword(snake) or snake in reserved else snake


def method_name(name: str) -> str:
    """An operation as a method and as a module: `PCEActive` -> `pce_active`, `Import` -> `import_`, `Close` -> `close_`."""
    return _snake(name, _USED_BY_CLIENTS)


def argument_name(name: str) -> str:
    """A variable as an argument: `APIKey` -> `api_key`, `from` -> `from_`, `self` -> `self_`."""
    return _snake(name, _USED_BY_METHODS)


def field_name(name: str) -> str:
    """A response key or an input field as an attribute: `copy` -> `copy_`, `__typename` -> `typename__`."""
    return "typename__" if name == TYPENAME else _snake(name, _USED_IN_ANNOTATIONS | _USED_BY_MODELS)


def member_name(name: str) -> str:
    """An enum value as a member: `ACTIVE` stays, `title` (a method of str) -> `title_`, `_x_` (reserved by Enum) -> `x_`."""
    if name.startswith("_"):
        name = f"{name.strip('_') or 'underscore'}_"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _USED_BY_ENUMS else name
