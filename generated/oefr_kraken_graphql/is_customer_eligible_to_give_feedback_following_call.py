# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `IsCustomerEligibleToGiveFeedbackFollowingCall`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class IsCustomerEligibleToGiveFeedbackFollowingCallData(Result, frozen=True):
    """`Query`."""

    is_customer_eligible_to_give_feedback_following_call: bool | None = None


OPERATION: Operation[IsCustomerEligibleToGiveFeedbackFollowingCallData] = Operation(
    name="IsCustomerEligibleToGiveFeedbackFollowingCall",
    kind="query",
    document="query IsCustomerEligibleToGiveFeedbackFollowingCall($accountNumber:String!$accountUserNumber:String!$callId:Int!){isCustomerEligibleToGiveFeedbackFollowingCall(accountNumber:$accountNumber accountUserNumber:$accountUserNumber callId:$callId)}",
    model=IsCustomerEligibleToGiveFeedbackFollowingCallData,
    variables=(
        "accountNumber",
        "accountUserNumber",
        "callId",
    ),
    errors=(
        "KT-CT-5519",
        "KT-CT-5521",
        "KT-CT-5522",
        "KT-CT-5523",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "IsCustomerEligibleToGiveFeedbackFollowingCallData",
)
