"""Base classes of the generated models, and how variables become JSON.

Notes on the two model bases are comments: a docstring would show in the help of each generated class.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeAlias
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    PlainSerializer,
    model_validator,
)
from pydantic.alias_generators import to_camel, to_snake
from pydantic_core import to_json

from ._operation import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "UNSET",
    "Input",
    "JSONString",
    "OpenEnum",
    "Result",
    "UnknownObject",
    "UnsetType",
    "dump_variables",
    "unlisted",
]

camel = cache(to_camel)  # a few hundred names serve thousands of fields
_snake = cache(to_snake)
_SECRET = re.compile(r"password|secret|token|api_?key|signed_key", re.IGNORECASE)


def _masked(arguments: Iterable[tuple[str | None, Any]]) -> Iterable[tuple[str | None, Any]]:
    for name, value in arguments:
        yield name, "**********" if name and isinstance(value, str) and _SECRET.search(name) else value


# What the server answers. Frozen; unknown fields are ignored, because a server may send more than was asked for (a proxy, a newer
# version); built at first use, because a program uses a few of the many; silent about its input when it does not fit, because
# answers hold personal data. The repr hides tokens for the same reason.
class Result(BaseModel, frozen=True):
    model_config = ConfigDict(
        extra="ignore",
        defer_build=True,
        hide_input_in_errors=True,
        alias_generator=camel,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return _masked(super().__repr_args__())


# What is sent. A field that was not given is left out of the request, one that was given as None is sent as null.
class Input(BaseModel, frozen=True):
    model_config = ConfigDict(
        extra="forbid",
        defer_build=True,
        hide_input_in_errors=True,
        alias_generator=camel,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    @model_validator(mode="before")
    @classmethod
    def _drop_unset(cls, data: Any) -> Any:
        """Let callers pass UNSET on: `SomeInput(note=note)` with a `note` that they were not given themselves."""
        return {k: v for k, v in data.items() if v is not UNSET} if isinstance(data, Mapping) else data

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return _masked((k, v) for k, v in super().__repr_args__() if v is not UNSET)


class UnknownObject(Result, frozen=True):
    """A union member that the schema did not know, or whose fields were not selected. The fields that came are in `model_extra`."""

    model_config = ConfigDict(extra="allow")

    typename__: str = Field(default="", alias="__typename")


class OpenEnum(StrEnum):
    """An enum that keeps values the schema did not know: `Status("NEW")` is a `Status`, equal to "NEW", with `is_known` False."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # Not registered in the class: what a server sends must not grow a table that lives as long as the process.
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the schema that this package was generated from lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


def unlisted(*typenames: str) -> AfterValidator:
    """Keep the fallback of a union from answering for a member that is known: its error must surface.

    Unions are tried from left to right, the members by `__typename` first, the fallback last. This costs nothing for members
    (the choice is made natively, while parsing JSON), where a callable discriminator would cost half of the parsing time.
    """

    def check(value: Any) -> Any:
        if value.typename__ in typenames:
            raise ValueError(f"{value.typename__} does not fit the model of that type")
        return value

    return AfterValidator(check)


def _load(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


JSONString: TypeAlias = Annotated[
    JsonValue, BeforeValidator(_load), PlainSerializer(json.dumps, return_type=str)
]
"""JSON that travels inside a string: parsed here (text that is no JSON stays text), dumped as a string again."""


def dump_variables(variables: Mapping[str, object]) -> bytes:
    """Write variables as the JSON that is sent.

    UNSET is dropped at every depth, inputs are written by their GraphQL names, dates and times in ISO format, decimals as strings.

    Raises:
        ValueError: a `datetime` without time zone, with the name of the argument. Guessing one would shift readings by hours.
        TypeError: a value that has no JSON form, with the name of the argument.
    """
    return to_json({k: _plain(v, _snake(k)) for k, v in variables.items() if v is not UNSET})


@cache
def _aliases(kind: type[Input]) -> tuple[tuple[str, str], ...]:
    return tuple((name, field.alias or name) for name, field in kind.model_fields.items())


def _plain(value: object, name: str) -> object:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(
                f"{name}: a date and time without time zone; attach one, for instance"
                f" {name.rpartition('.')[2]}.replace(tzinfo=zoneinfo.ZoneInfo('Europe/Paris'))"
            )
        return value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    if isinstance(value, Input):
        given = value.model_fields_set
        return {
            alias: _plain(item, f"{name}.{field}")
            for field, alias in _aliases(type(value))
            if field in given and (item := getattr(value, field)) is not UNSET
        }
    if isinstance(value, Mapping):
        return {str(k): _plain(v, f"{name}.{k}") for k, v in value.items() if v is not UNSET}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item, f"{name}[{index}]") for index, item in enumerate(value) if item is not UNSET]
    raise TypeError(f"{name}: {type(value).__name__} cannot be sent as a variable")
