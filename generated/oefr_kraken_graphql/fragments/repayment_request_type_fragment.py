# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `RepaymentRequestTypeFragment`."""

from oefr_kraken._models import Result

from ..enums.repayment_method import RepaymentMethod
from ..enums.repayment_request_status import RepaymentRequestStatus


class RepaymentRequestTypeInstruction(Result, frozen=True):
    """`PaymentInstructionType`."""

    id: str
    instruction_type: str
    status: str
    masked_account_identifier: str | None = None
    vendor: str


class RepaymentRequestTypeFragment(Result, frozen=True):
    """`RepaymentRequestType`."""

    request_id: str | None = None
    amount: int | None = None
    status: RepaymentRequestStatus | None = None
    method: RepaymentMethod | None = None
    reason_code: str | None = None
    instruction: RepaymentRequestTypeInstruction | None = None


__all__ = (
    "RepaymentRequestTypeFragment",
    "RepaymentRequestTypeInstruction",
)
