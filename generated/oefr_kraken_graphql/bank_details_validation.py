# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BankDetailsValidation`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class BankDetailsValidation(Result, frozen=True):
    """`BankDetailsValidationResult`."""

    are_valid: bool
    message: str | None = None


class BankDetailsValidationData(Result, frozen=True):
    """`Query`."""

    bank_details_validation: BankDetailsValidation | None = None


OPERATION: Operation[BankDetailsValidationData] = Operation(
    name="BankDetailsValidation",
    kind="query",
    document="query BankDetailsValidation($iban:NonEmptyString!){bankDetailsValidation(iban:$iban){areValid message}}",
    model=BankDetailsValidationData,
    variables=("iban",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BankDetailsValidation",
    "BankDetailsValidationData",
)
