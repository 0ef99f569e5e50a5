# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ConsentTypes`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.consent_value import ConsentValue


class ConsentTypes(Result, frozen=True):
    """`ConsentTypeType`."""

    code: str
    description: str
    name: str
    default_value: ConsentValue


class ConsentTypesData(Result, frozen=True):
    """`Query`."""

    consent_types: list[ConsentTypes | None] | None = None


OPERATION: Operation[ConsentTypesData] = Operation(
    name="ConsentTypes",
    kind="query",
    document="query ConsentTypes{consentTypes{code description name defaultValue}}",
    model=ConsentTypesData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ConsentTypes",
    "ConsentTypesData",
)
