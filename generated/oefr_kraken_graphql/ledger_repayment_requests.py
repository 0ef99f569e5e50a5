# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerRepaymentRequests`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.repayment_request_connection_type_connection_fragment import (
    RepaymentRequestConnectionTypeConnectionFragment,
)


class LedgerRepaymentRequestsDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    repayment_requests: RepaymentRequestConnectionTypeConnectionFragment | None = None


class LedgerRepaymentRequestsDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerRepaymentRequestsDataAccountLedgers | None] | None = None


class LedgerRepaymentRequestsData(Result, frozen=True):
    """`Query`."""

    account: LedgerRepaymentRequestsDataAccount | None = None


OPERATION: Operation[LedgerRepaymentRequestsData] = Operation(
    name="LedgerRepaymentRequests",
    kind="query",
    document="query LedgerRepaymentRequests($accountNumber:String!$ledgerNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){repaymentRequests(first:$first after:$after before:$before last:$last){...RepaymentRequestConnectionTypeConnectionFragment}}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment RepaymentRequestConnectionTypeConnectionFragment on RepaymentRequestConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...RepaymentRequestTypeFragment}}}fragment RepaymentRequestTypeFragment on RepaymentRequestType{requestId amount status method reasonCode instruction{id instructionType status maskedAccountIdentifier vendor}}",
    model=LedgerRepaymentRequestsData,
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
    "LedgerRepaymentRequestsData",
    "LedgerRepaymentRequestsDataAccount",
    "LedgerRepaymentRequestsDataAccountLedgers",
)
