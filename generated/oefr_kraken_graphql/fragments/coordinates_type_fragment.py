# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `CoordinatesTypeFragment`."""

from oefr_kraken._models import Result


class CoordinatesTypeFragment(Result, frozen=True):
    """`CoordinatesType`."""

    latitude: float | None = None
    longitude: float | None = None


__all__ = ("CoordinatesTypeFragment",)
