# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PaymentsAndRepayments`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.fra_account_payment_connection_type_connection_fragment import (
    FraAccountPaymentConnectionTypeConnectionFragment,
)


class PaymentsAndRepaymentsData(Result, frozen=True):
    """`Query`."""

    payments_and_repayments: FraAccountPaymentConnectionTypeConnectionFragment | None = None


OPERATION: Operation[PaymentsAndRepaymentsData] = Operation(
    name="PaymentsAndRepayments",
    kind="query",
    document="query PaymentsAndRepayments($accountNumber:String!$supplyPointId:ID$propertyId:ID$supplyContractNumber:String$fromDate:Date$toDate:Date$paymentStatus:AccountPaymentStatusOptions$paymentReason:PaymentReasonOptions$repaymentStatuses:[AccountRepaymentStatusOptions]$before:String$after:String$first:Int$last:Int){paymentsAndRepayments(accountNumber:$accountNumber supplyPointId:$supplyPointId propertyId:$propertyId supplyContractNumber:$supplyContractNumber fromDate:$fromDate toDate:$toDate paymentStatus:$paymentStatus paymentReason:$paymentReason repaymentStatuses:$repaymentStatuses before:$before after:$after first:$first last:$last){...FraAccountPaymentConnectionTypeConnectionFragment}}fragment FraAccountPaymentConnectionTypeConnectionFragment on FraAccountPaymentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=PaymentsAndRepaymentsData,
    variables=(
        "accountNumber",
        "supplyPointId",
        "propertyId",
        "supplyContractNumber",
        "fromDate",
        "toDate",
        "paymentStatus",
        "paymentReason",
        "repaymentStatuses",
        "before",
        "after",
        "first",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PaymentsAndRepaymentsData",
)
