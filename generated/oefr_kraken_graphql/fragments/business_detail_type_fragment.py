# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BusinessDetailTypeFragment`."""

from oefr_kraken._models import Result


class BusinessDetailTypeFragment(Result, frozen=True):
    """`BusinessDetailType`."""

    key: str
    value: str | None = None


__all__ = ("BusinessDetailTypeFragment",)
