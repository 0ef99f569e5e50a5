# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentRequestTypeFragment`."""

import datetime

from oefr_kraken._models import Result


class PaymentRequestTypeFragmentFundingSourceAmountsEdgesNode(Result, frozen=True):
    """`FundingSourceAmountType`."""

    amount: int | None = None
    reason: str | None = None


class PaymentRequestTypeFragmentFundingSourceAmountsEdges(Result, frozen=True):
    """`FundingSourceAmountConnectionTypeEdge`."""

    node: PaymentRequestTypeFragmentFundingSourceAmountsEdgesNode | None = None


class PaymentRequestTypeFragmentFundingSourceAmounts(Result, frozen=True):
    """`FundingSourceAmountConnectionTypeConnection`."""

    edges: list[PaymentRequestTypeFragmentFundingSourceAmountsEdges | None]


class PaymentRequestTypeFragment(Result, frozen=True):
    """`PaymentRequestType`."""

    payment_status: str | None = None
    expected_payment_date: datetime.date | None = None
    total_amount: int | None = None
    customer_amount: int | None = None
    funding_source_amounts: PaymentRequestTypeFragmentFundingSourceAmounts | None = None


__all__ = (
    "PaymentRequestTypeFragment",
    "PaymentRequestTypeFragmentFundingSourceAmounts",
    "PaymentRequestTypeFragmentFundingSourceAmountsEdges",
    "PaymentRequestTypeFragmentFundingSourceAmountsEdgesNode",
)
