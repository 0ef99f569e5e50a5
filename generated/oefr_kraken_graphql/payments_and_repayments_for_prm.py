# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PaymentsAndRepaymentsForPrm`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.fra_account_payment_connection_type_connection_fragment import (
    FraAccountPaymentConnectionTypeConnectionFragment,
)


class PaymentsAndRepaymentsForPrmData(Result, frozen=True):
    """`Query`."""

    payments_and_repayments_for_prm: FraAccountPaymentConnectionTypeConnectionFragment | None = None
    """Deprecated on 2024-04-01; removal on or after 2024-12-01."""


OPERATION: Operation[PaymentsAndRepaymentsForPrmData] = Operation(
    name="PaymentsAndRepaymentsForPrm",
    kind="query",
    document="query PaymentsAndRepaymentsForPrm($accountNumber:String!$prmId:String!$fromDate:Date$toDate:Date$paymentStatus:AccountPaymentStatusOptions$paymentReason:PaymentReasonOptions$repaymentStatuses:[AccountRepaymentStatusOptions]$before:String$after:String$first:Int$last:Int){paymentsAndRepaymentsForPrm(accountNumber:$accountNumber prmId:$prmId fromDate:$fromDate toDate:$toDate paymentStatus:$paymentStatus paymentReason:$paymentReason repaymentStatuses:$repaymentStatuses before:$before after:$after first:$first last:$last){...FraAccountPaymentConnectionTypeConnectionFragment}}fragment FraAccountPaymentConnectionTypeConnectionFragment on FraAccountPaymentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=PaymentsAndRepaymentsForPrmData,
    variables=(
        "accountNumber",
        "prmId",
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
    "PaymentsAndRepaymentsForPrmData",
)
