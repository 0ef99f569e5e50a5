# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentRequestTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class PaymentRequestTypeFundingSourceAmountsNode(Result, frozen=True):
    """`FundingSourceAmountType`."""

    amount: int | None = None
    reason: str | None = None


class PaymentRequestTypeFundingSourceAmountsEdge(Result, frozen=True):
    """`FundingSourceAmountConnectionTypeEdge`."""

    node: PaymentRequestTypeFundingSourceAmountsNode | None = None


class PaymentRequestTypeFundingSourceAmounts(Result, frozen=True):
    """`FundingSourceAmountConnectionTypeConnection`."""

    edges: list[PaymentRequestTypeFundingSourceAmountsEdge | None]

    def nodes(self) -> list[PaymentRequestTypeFundingSourceAmountsNode]:
        """Return the nodes of this page, without the empty ones."""
        return [edge.node for edge in self.edges or () if edge is not None and edge.node is not None]


class PaymentRequestTypeFragment(Result, frozen=True):
    """`PaymentRequestType`."""

    payment_status: str | None = None
    expected_payment_date: datetime.date | None = None
    total_amount: int | None = None
    customer_amount: int | None = None
    funding_source_amounts: PaymentRequestTypeFundingSourceAmounts | None = None


__all__ = (
    "PaymentRequestTypeFragment",
    "PaymentRequestTypeFundingSourceAmounts",
    "PaymentRequestTypeFundingSourceAmountsEdge",
    "PaymentRequestTypeFundingSourceAmountsNode",
)
