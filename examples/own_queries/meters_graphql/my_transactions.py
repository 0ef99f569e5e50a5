# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `MyTransactions`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation
from pydantic import Field


class MyTransactionsPageInfo(Result, frozen=True):
    """`PageInfo`."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = None
    end_cursor: str | None = None


class MyTransactionsNode(Result, frozen=True):
    """`TransactionType`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    posted_date: datetime.date | None = None
    amount: int | None = None
    title: str | None = None


class MyTransactionsEdge(Result, frozen=True):
    """`TransactionConnectionTypeEdge`."""

    cursor: str
    node: MyTransactionsNode | None = None


class MyTransactions(Result, frozen=True):
    """`TransactionConnectionTypeConnection`."""

    page_info: MyTransactionsPageInfo
    edges: list[MyTransactionsEdge | None]

    def nodes(self) -> list[MyTransactionsNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class MyTransactionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    transactions: MyTransactions | None = None


class MyTransactionsData(Result, frozen=True):
    """`Query`."""

    account: MyTransactionsDataAccount | None = None


OPERATION: Operation[MyTransactionsData] = Operation(
    name="MyTransactions",
    kind="query",
    document="query MyTransactions($accountNumber:String!$first:Int$after:String){account(accountNumber:$accountNumber){transactions(first:$first after:$after){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}edges{cursor node{__typename id postedDate amount title}}}}}",
    model=MyTransactionsData,
    variables=(
        "accountNumber",
        "first",
        "after",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "MyTransactions",
    "MyTransactionsData",
    "MyTransactionsDataAccount",
    "MyTransactionsEdge",
    "MyTransactionsNode",
    "MyTransactionsPageInfo",
)
