"""GraphQL names as Python names."""

from __future__ import annotations

import keyword
from enum import StrEnum

from ariadne_codegen.utils import str_to_pascal_case, str_to_snake_case
from pydantic import BaseModel

# Names that annotations in a class body use: a field of that name would hide them from the fields below it.
_USED_IN_ANNOTATIONS = frozenset({"str", "int", "float", "bool", "list", "datetime", "decimal", "uuid"})
_USED_BY_MODELS = frozenset(dir(BaseModel))
_USED_BY_METHODS = frozenset({"self"})
_USED_BY_ENUMS = frozenset({*dir(StrEnum), *dir(str), "is_known", "name", "value", "mro"})

TYPENAME = "__typename"


def class_name(name: str) -> str:
    """A definition or a type as a class: `query_type` -> `QueryType`, `_OrderBy` -> `OrderBy`."""
    return str_to_pascal_case(name)


def _snake(name: str, reserved: frozenset[str]) -> str:
    snake: str = str_to_snake_case(name) or name.strip("_") or "underscore"
    if snake[0].isdigit():
        snake = f"n{snake}"
    return f"{snake}_" if keyword.iskeyword(snake) or snake in reserved else snake


def method_name(name: str) -> str:
    """An operation as a method and as a module: `PCEActive` -> `pce_active`, `Import` -> `import_`."""
    return _snake(name, frozenset())


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
    return f"{name}_" if keyword.iskeyword(name) or name in _USED_BY_ENUMS else name
