# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerRefundRequests`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.refund_request_connection_type_connection_fragment import (
    RefundRequestConnectionTypeConnectionFragment,
)


class LedgerRefundRequestsDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    refund_requests: RefundRequestConnectionTypeConnectionFragment | None = None


class LedgerRefundRequestsDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerRefundRequestsDataAccountLedgers | None] | None = None


class LedgerRefundRequestsData(Result, frozen=True):
    """`Query`."""

    account: LedgerRefundRequestsDataAccount | None = None


OPERATION: Operation[LedgerRefundRequestsData] = Operation(
    name="LedgerRefundRequests",
    kind="query",
    document="query LedgerRefundRequests($accountNumber:String!$ledgerNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){refundRequests(first:$first after:$after before:$before last:$last){...RefundRequestConnectionTypeConnectionFragment}}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment RefundPaymentRequestTypeFragment on RefundPaymentRequestType{amount payment{amount paymentDate reference status surchargeAmount transactionType}reasonCode requestId status}fragment RefundRequestConnectionTypeConnectionFragment on RefundRequestConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...RefundPaymentRequestTypeFragment}}}",
    model=LedgerRefundRequestsData,
    variables=(
        "accountNumber",
        "ledgerNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LedgerRefundRequestsData",
    "LedgerRefundRequestsDataAccount",
    "LedgerRefundRequestsDataAccountLedgers",
)
