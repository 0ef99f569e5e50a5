# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Question`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class QuestionData(Result, frozen=True):
    """`Query`."""

    question: str | None = None


OPERATION: Operation[QuestionData] = Operation(
    name="Question",
    kind="query",
    document="query Question($formId:Int!){question(formId:$formId)}",
    model=QuestionData,
    variables=("formId",),
    errors=(
        "KT-CT-5513",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "QuestionData",
)
