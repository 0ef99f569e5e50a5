# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CustomerFeedbackFormTypeFragment`."""

from oefr_kraken._models import Result


class CustomerFeedbackFormTypeFragment(Result, frozen=True):
    """`CustomerFeedbackFormType`."""

    id: str | None = None
    name: str | None = None


__all__ = ("CustomerFeedbackFormTypeFragment",)
