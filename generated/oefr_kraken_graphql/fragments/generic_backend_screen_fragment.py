# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GenericBackendScreenFragment`."""

from oefr_kraken._models import Result


class GenericBackendScreenFragment(Result, frozen=True):
    """`GenericBackendScreen`."""

    name: str
    refresh_frequency: int | None = None
    screen_data: str | None = None


__all__ = ("GenericBackendScreenFragment",)
