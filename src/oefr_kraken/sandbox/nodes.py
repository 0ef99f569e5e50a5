"""What the sandbox's data is made of: nodes of which some fields are known, and lists of which only a page is ever made.

A field that a node does not know is made up from the node's key (`generic`), so every node answers every field of its type.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .tokens import Session

Args = Mapping[str, Any]
Data = dict[str, Any]


@dataclass
class Call:
    """What a resolver may know of the request it works for."""

    now: float
    session: Session | None = None
    """Who is asking; None without an Authorization header."""
    refusal: Exception | None = None
    """Why the Authorization header was refused, if it was."""


Resolver = Callable[[Args, Call], Any]
"""A value of `Node.data` that is called with the field's arguments."""


class Node:
    """An object of the graph: its type, the key that its made-up fields come from, and the fields that are known."""

    __slots__ = ("data", "key", "type_name")

    def __init__(self, type_name: str, key: str, data: Data | None = None) -> None:
        self.type_name = type_name
        self.key = key
        self.data: Data = {} if data is None else data


class Items(Protocol):
    """A list long enough to be worth paging: `relay` asks it for one page."""

    def __len__(self) -> int: ...

    def page(self, start: int, stop: int) -> Sequence[Any]:
        """Return the items from `start` up to `stop`, both within the list."""
        ...


@dataclass(frozen=True)
class Lazy:
    """Items made one by one, from their position."""

    total: int
    at: Callable[[int], Any]

    def __len__(self) -> int:
        return self.total

    def page(self, start: int, stop: int) -> list[Any]:
        """Return the items from `start` up to `stop`."""
        return [self.at(index) for index in range(start, stop)]


@dataclass(frozen=True)
class Plain:
    """A value made of dicts, lists and JSON scalars that knows every field that can be asked of it.

    Such a value takes the executor's short way (`execution`): it is copied field by field, without a resolver per field. Dicts that
    stand for an interface or union name their type in `__typename`.
    """

    value: Any


@dataclass(frozen=True)
class PlainItems:
    """Items whose pages are plain (see `Plain`): what long streams are made of."""

    total: int
    make: Callable[[int, int], list[Data]] = field(repr=False)

    def __len__(self) -> int:
        return self.total

    def page(self, start: int, stop: int) -> list[Data]:
        """Return the items from `start` up to `stop`."""
        return self.make(start, stop)


def number_of(*parts: object) -> int:
    """Return a 64-bit number that depends on the parts alone: the same in every process and on every machine."""
    text = "/".join(map(str, parts)).encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big")
