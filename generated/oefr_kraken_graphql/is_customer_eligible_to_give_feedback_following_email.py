# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `IsCustomerEligibleToGiveFeedbackFollowingEmail`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class IsCustomerEligibleToGiveFeedbackFollowingEmailData(Result, frozen=True):
    """`Query`."""

    is_customer_eligible_to_give_feedback_following_email: bool | None = None


OPERATION: Operation[IsCustomerEligibleToGiveFeedbackFollowingEmailData] = Operation(
    name="IsCustomerEligibleToGiveFeedbackFollowingEmail",
    kind="query",
    document="query IsCustomerEligibleToGiveFeedbackFollowingEmail($accountNumber:String!$accountUserNumber:String!$inkConversationId:Int!$conversationClosedAt:DateTime!){isCustomerEligibleToGiveFeedbackFollowingEmail(accountNumber:$accountNumber accountUserNumber:$accountUserNumber inkConversationId:$inkConversationId conversationClosedAt:$conversationClosedAt)}",
    model=IsCustomerEligibleToGiveFeedbackFollowingEmailData,
    variables=(
        "accountNumber",
        "accountUserNumber",
        "inkConversationId",
        "conversationClosedAt",
    ),
    errors=(
        "KT-CT-5520",
        "KT-CT-5521",
        "KT-CT-5522",
        "KT-CT-5523",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "IsCustomerEligibleToGiveFeedbackFollowingEmailData",
)
