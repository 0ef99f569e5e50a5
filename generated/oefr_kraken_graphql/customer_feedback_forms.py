# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `CustomerFeedbackForms`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.customer_feedback_form_connection_type_connection_fragment import (
    CustomerFeedbackFormConnectionTypeConnectionFragment,
)


class CustomerFeedbackFormsData(Result, frozen=True):
    """`Query`."""

    customer_feedback_forms: CustomerFeedbackFormConnectionTypeConnectionFragment | None = None


OPERATION: Operation[CustomerFeedbackFormsData] = Operation(
    name="CustomerFeedbackForms",
    kind="query",
    document="query CustomerFeedbackForms($accountNumber:String!$feedbackSource:CustomerFeedbackSourceChoices$before:String$after:String$first:Int$last:Int){customerFeedbackForms(accountNumber:$accountNumber feedbackSource:$feedbackSource before:$before after:$after first:$first last:$last){...CustomerFeedbackFormConnectionTypeConnectionFragment}}fragment CustomerFeedbackFormConnectionTypeConnectionFragment on CustomerFeedbackFormConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...CustomerFeedbackFormTypeFragment}}}fragment CustomerFeedbackFormTypeFragment on CustomerFeedbackFormType{id name}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=CustomerFeedbackFormsData,
    variables=(
        "accountNumber",
        "feedbackSource",
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
    "CustomerFeedbackFormsData",
)
