# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PossibleErrors`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.query_type import QueryType
from .fragments.possible_error_type_fragment import PossibleErrorTypeFragment


class PossibleErrors(Result, frozen=True):
    """`PossibleErrorsOutputType`."""

    name: str | None = None
    type: QueryType | None = None
    auth_errors: bool | None = None
    possible_errors: list[PossibleErrorTypeFragment | None] | None = None


class PossibleErrorsData(Result, frozen=True):
    """`Query`."""

    possible_errors: PossibleErrors | None = None


OPERATION: Operation[PossibleErrorsData] = Operation(
    name="PossibleErrors",
    kind="query",
    document="query PossibleErrors($input:PossibleErrorsInputType!){possibleErrors(input:$input){name type authErrors possibleErrors{...PossibleErrorTypeFragment}}}fragment PossibleErrorTypeFragment on PossibleErrorType{code description message type}",
    model=PossibleErrorsData,
    variables=("input",),
    errors=(
        "KT-CT-1606",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PossibleErrors",
    "PossibleErrorsData",
)
