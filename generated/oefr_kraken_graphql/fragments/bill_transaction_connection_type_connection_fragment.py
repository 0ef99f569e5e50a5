# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillTransactionConnectionTypeConnectionFragment`."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..fragments.bill_charge_fragment import BillChargeFragment
from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.transaction_amount_type_fragment import TransactionAmountTypeFragment


class BillTransactionConnectionTypeConnectionNodeBillCharge(BillChargeFragment, frozen=True):
    """`BillCharge`."""

    typename__: Literal["BillCharge"] = Field(alias="__typename")
    id: str | None = None
    title: str | None = None
    amounts: TransactionAmountTypeFragment | None = None
    posted_date: datetime.date | None = None
    created_at: datetime.datetime | None = None
    note: str | None = None
    reason_code: str | None = None


class BillTransactionConnectionTypeConnectionNodeBillTransactionType(Result, frozen=True):
    """`BillTransactionType`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    title: str | None = None
    amounts: TransactionAmountTypeFragment | None = None
    posted_date: datetime.date | None = None
    created_at: datetime.datetime | None = None
    note: str | None = None
    reason_code: str | None = None


BillTransactionConnectionTypeConnectionNode = Annotated[
    BillTransactionConnectionTypeConnectionNodeBillCharge
    | Annotated[BillTransactionConnectionTypeConnectionNodeBillTransactionType, unlisted("BillCharge")],
    Field(union_mode="left_to_right"),
]


class BillTransactionConnectionTypeConnectionEdge(Result, frozen=True):
    """`BillTransactionConnectionTypeEdge`."""

    cursor: str
    node: BillTransactionConnectionTypeConnectionNode | None = None


class BillTransactionConnectionTypeConnectionFragment(Result, frozen=True):
    """`BillTransactionConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[BillTransactionConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[BillTransactionConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "BillTransactionConnectionTypeConnectionEdge",
    "BillTransactionConnectionTypeConnectionFragment",
    "BillTransactionConnectionTypeConnectionNode",
    "BillTransactionConnectionTypeConnectionNodeBillCharge",
    "BillTransactionConnectionTypeConnectionNodeBillTransactionType",
)
