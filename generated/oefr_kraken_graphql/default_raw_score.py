# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `DefaultRawScore`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class DefaultRawScoreData(Result, frozen=True):
    """`Query`."""

    default_raw_score: int | None = None


OPERATION: Operation[DefaultRawScoreData] = Operation(
    name="DefaultRawScore",
    kind="query",
    document="query DefaultRawScore($formId:Int!){defaultRawScore(formId:$formId)}",
    model=DefaultRawScoreData,
    variables=("formId",),
    errors=(
        "KT-CT-5513",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "DefaultRawScoreData",
)
