# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `TransactionConnectionTypeConnectionFragment`."""

import datetime
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from pydantic import Field

from ..fragments.charge_fragment import ChargeFragment
from ..fragments.page_info_fragment import PageInfoFragment
from ..fragments.payment_fragment import PaymentFragment
from ..fragments.transaction_amount_type_fragment import TransactionAmountTypeFragment


class TransactionConnectionTypeConnectionNodeCharge(ChargeFragment, frozen=True):
    """`Charge`."""

    typename__: Literal["Charge"] = Field(alias="__typename")
    id: str | None = None
    title: str | None = None
    account_number: str | None = None
    amount: int | None = None
    amounts: TransactionAmountTypeFragment | None = None
    balance_carried_forward: int | None = None
    posted_date: datetime.date | None = None
    created_at: datetime.datetime | None = None
    billing_document_identifier: str | None = None
    has_statement: bool | None = None
    is_held: bool | None = None
    is_issued: bool | None = None
    is_reversed: bool
    note: str | None = None
    reason_code: str | None = None


class TransactionConnectionTypeConnectionNodePayment(PaymentFragment, frozen=True):
    """`Payment`."""

    typename__: Literal["Payment"] = Field(alias="__typename")
    id: str | None = None
    title: str | None = None
    account_number: str | None = None
    amount: int | None = None
    amounts: TransactionAmountTypeFragment | None = None
    balance_carried_forward: int | None = None
    posted_date: datetime.date | None = None
    created_at: datetime.datetime | None = None
    billing_document_identifier: str | None = None
    has_statement: bool | None = None
    is_held: bool | None = None
    is_issued: bool | None = None
    is_reversed: bool
    note: str | None = None
    reason_code: str | None = None


class TransactionConnectionTypeConnectionNodeTransactionType(Result, frozen=True):
    """`TransactionType`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    title: str | None = None
    account_number: str | None = None
    amount: int | None = None
    amounts: TransactionAmountTypeFragment | None = None
    balance_carried_forward: int | None = None
    posted_date: datetime.date | None = None
    created_at: datetime.datetime | None = None
    billing_document_identifier: str | None = None
    has_statement: bool | None = None
    is_held: bool | None = None
    is_issued: bool | None = None
    is_reversed: bool
    note: str | None = None
    reason_code: str | None = None


TransactionConnectionTypeConnectionNode = Annotated[
    Annotated[
        TransactionConnectionTypeConnectionNodeCharge | TransactionConnectionTypeConnectionNodePayment,
        Field(discriminator="typename__"),
    ]
    | Annotated[TransactionConnectionTypeConnectionNodeTransactionType, unlisted("Charge", "Payment")],
    Field(union_mode="left_to_right"),
]


class TransactionConnectionTypeConnectionEdge(Result, frozen=True):
    """`TransactionConnectionTypeEdge`."""

    cursor: str
    node: TransactionConnectionTypeConnectionNode | None = None


class TransactionConnectionTypeConnectionFragment(Result, frozen=True):
    """`TransactionConnectionTypeConnection`."""

    total_count: int
    edge_count: int
    page_info: PageInfoFragment
    edges: list[TransactionConnectionTypeConnectionEdge | None]

    def nodes(self) -> list[TransactionConnectionTypeConnectionNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


__all__ = (
    "TransactionConnectionTypeConnectionEdge",
    "TransactionConnectionTypeConnectionFragment",
    "TransactionConnectionTypeConnectionNode",
    "TransactionConnectionTypeConnectionNodeCharge",
    "TransactionConnectionTypeConnectionNodePayment",
    "TransactionConnectionTypeConnectionNodeTransactionType",
)
