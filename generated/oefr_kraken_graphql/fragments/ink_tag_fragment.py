# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `InkTagFragment`."""

from oefr_kraken._models import Result


class InkTagFragment(Result, frozen=True):
    """`InkTag`."""

    id: str
    name: str


__all__ = ("InkTagFragment",)
