# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ProductFragment`."""

from oefr_kraken._models import Result


class ProductFragment(Result, frozen=True):
    """`Product`."""

    code: str | None = None
    display_name: str | None = None
    full_name: str | None = None


__all__ = ("ProductFragment",)
