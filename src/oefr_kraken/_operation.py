"""What a generated client is made of besides models: operations, and the mark for "not given".

Nothing here imports pydantic or httpx: the generated client imports this module, and importing the client is cheap because of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._models import Result

ResultT = TypeVar("ResultT", bound="Result")


class UnsetType(Enum):
    """The type of `UNSET`. An enum with one member, so that type checkers narrow on `is UNSET`."""

    UNSET = "<unset>"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = UnsetType.UNSET
"""Default of optional arguments and input fields: left out of the request, so that the server's default holds. `None` sends null."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[ResultT]):
    """One operation of the API: the exact document that is sent, and the model of its answer."""

    name: str
    kind: Literal["query", "mutation"]
    document: str
    """Minified, with every fragment it uses."""
    model: type[ResultT]
    """Of the whole `data` object, not only of the value that the method returns."""
    variables: tuple[str, ...] = ()
    """GraphQL names, in the order of the document."""
    errors: tuple[str, ...] = ()
    """Documented error codes."""
    decode: Callable[[bytes], Any] | None = None
    """Reads a whole answer without models, into an object with `data` and `errors`; a ValueError says where it does not fit."""
