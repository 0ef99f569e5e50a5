# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerPaymentRequests`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_request_connection_type_connection_fragment import (
    PaymentRequestConnectionTypeConnectionFragment,
)


class LedgerPaymentRequestsDataPaymentRequests(Result, frozen=True):
    """`PaymentRequestsType`."""

    payment_request: PaymentRequestConnectionTypeConnectionFragment | None = None


class LedgerPaymentRequestsData(Result, frozen=True):
    """`Query`."""

    payment_requests: LedgerPaymentRequestsDataPaymentRequests | None = None


OPERATION: Operation[LedgerPaymentRequestsData] = Operation(
    name="LedgerPaymentRequests",
    kind="query",
    document="query LedgerPaymentRequests($ledgerNumber:String!$first:Int$after:String$before:String$last:Int){paymentRequests(ledgerNumber:$ledgerNumber){paymentRequest(first:$first after:$after before:$before last:$last){...PaymentRequestConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentRequestConnectionTypeConnectionFragment on PaymentRequestConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentRequestTypeFragment}}}fragment PaymentRequestTypeFragment on PaymentRequestType{paymentStatus expectedPaymentDate totalAmount customerAmount fundingSourceAmounts(first:20){edges{node{amount reason}}}}",
    model=LedgerPaymentRequestsData,
    variables=(
        "ledgerNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LedgerPaymentRequestsData",
    "LedgerPaymentRequestsDataPaymentRequests",
)
