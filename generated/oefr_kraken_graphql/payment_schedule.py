# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PaymentSchedule`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class PaymentSchedule(Result, frozen=True):
    """`PaymentSchedule`."""

    temporary_url: str | None = None


class PaymentScheduleData(Result, frozen=True):
    """`Query`."""

    payment_schedule: PaymentSchedule | None = None


OPERATION: Operation[PaymentScheduleData] = Operation(
    name="PaymentSchedule",
    kind="query",
    document="query PaymentSchedule($accountNumber:String!$agreementId:Int!){paymentSchedule(accountNumber:$accountNumber agreementId:$agreementId){temporaryUrl}}",
    model=PaymentScheduleData,
    variables=(
        "accountNumber",
        "agreementId",
    ),
    errors=(
        "KT-FR-4910",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PaymentSchedule",
    "PaymentScheduleData",
)
