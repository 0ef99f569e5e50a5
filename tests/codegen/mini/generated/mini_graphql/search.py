# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Search`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.person_fragment import PersonFragment


class SearchAccountBills(Result, frozen=True):
    """`BillConnection`."""

    total_count: int


class SearchAccount(Result, frozen=True):
    """`Account`."""

    typename__: Literal["Account"] = Field(alias="__typename")
    number: str
    """Printed on bills."""
    bills: SearchAccountBills | None = None


class SearchPerson(PersonFragment, frozen=True):
    """`Person`."""

    typename__: Literal["Person"] = Field(alias="__typename")


Search = Annotated[
    Annotated[SearchAccount | SearchPerson, Field(discriminator="typename__")]
    | Annotated[UnknownObject, unlisted("Account", "Person")],
    Field(union_mode="left_to_right"),
]


class SearchData(Result, frozen=True):
    """`Query`."""

    search: list[Search | None] | None = None


OPERATION: Operation[SearchData] = Operation(
    name="Search",
    kind="query",
    document="query Search($term:String!){search(term:$term){__typename ...on Account{number bills(first:1){totalCount}}...on Person{...PersonFragment}}}fragment PersonFragment on Person{name birthday}",
    model=SearchData,
    variables=("term",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Search",
    "SearchAccount",
    "SearchAccountBills",
    "SearchData",
    "SearchPerson",
)
