# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PasswordValidatorHelpTexts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class PasswordValidatorHelpTextsData(Result, frozen=True):
    """`Query`."""

    password_validator_help_texts: list[str | None] | None = None


OPERATION: Operation[PasswordValidatorHelpTextsData] = Operation(
    name="PasswordValidatorHelpTexts",
    kind="query",
    document="query PasswordValidatorHelpTexts($asHtml:Boolean){passwordValidatorHelpTexts(asHtml:$asHtml)}",
    model=PasswordValidatorHelpTextsData,
    variables=("asHtml",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PasswordValidatorHelpTextsData",
)
