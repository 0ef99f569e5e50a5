# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PersonFragment`."""

import datetime

from oefr_kraken._models import Result


class PersonFragment(Result, frozen=True):
    """`Person`."""

    name: str
    birthday: datetime.date | None = None


__all__ = ("PersonFragment",)
