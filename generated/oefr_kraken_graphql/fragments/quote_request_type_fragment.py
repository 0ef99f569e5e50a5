# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `QuoteRequestTypeFragment`."""

import uuid

from oefr_kraken._models import Result


class QuoteRequestTypeFragment(Result, frozen=True):
    """`QuoteRequestType`."""

    code: uuid.UUID
    id: str


__all__ = ("QuoteRequestTypeFragment",)
