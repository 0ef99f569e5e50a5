# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PossibleErrorTypeFragment`."""

from oefr_kraken._models import Result


class PossibleErrorTypeFragment(Result, frozen=True):
    """`PossibleErrorType`."""

    code: str | None = None
    description: str | None = None
    message: str | None = None
    type: str | None = None


__all__ = ("PossibleErrorTypeFragment",)
