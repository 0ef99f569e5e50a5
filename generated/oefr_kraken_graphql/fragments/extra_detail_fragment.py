# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ExtraDetailFragment`."""

from oefr_kraken._models import Result
from pydantic import JsonValue


class ExtraDetailFragment(Result, frozen=True):
    """`ExtraDetail`."""

    key: str | None = None
    value: JsonValue | None = None


__all__ = ("ExtraDetailFragment",)
