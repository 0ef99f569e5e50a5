# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuotingParamTypeFragment`."""

from oefr_kraken._models import Result


class QuotingParamTypeFragment(Result, frozen=True):
    """`QuotingParamType`."""

    choices: list[str | None] | None = None
    name: str | None = None
    source: str | None = None
    type: str | None = None
    value: str | None = None


__all__ = ("QuotingParamTypeFragment",)
