# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PaymentRequests`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_request_connection_type_connection_fragment import (
    PaymentRequestConnectionTypeConnectionFragment,
)


class PaymentRequests(Result, frozen=True):
    """`PaymentRequestsType`."""

    payment_request: PaymentRequestConnectionTypeConnectionFragment | None = None


class PaymentRequestsData(Result, frozen=True):
    """`Query`."""

    payment_requests: PaymentRequests | None = None


OPERATION: Operation[PaymentRequestsData] = Operation(
    name="PaymentRequests",
    kind="query",
    document="query PaymentRequests($ledgerNumber:String!){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:50){...PaymentRequestConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentRequestConnectionTypeConnectionFragment on PaymentRequestConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentRequestTypeFragment}}}fragment PaymentRequestTypeFragment on PaymentRequestType{paymentStatus expectedPaymentDate totalAmount customerAmount fundingSourceAmounts(first:20){edges{node{amount reason}}}}",
    model=PaymentRequestsData,
    variables=("ledgerNumber",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PaymentRequests",
    "PaymentRequestsData",
)
