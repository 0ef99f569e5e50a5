# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `HeldStatusFragment`."""

from oefr_kraken._models import Result


class HeldStatusFragment(Result, frozen=True):
    """`HeldStatus`."""

    is_held: bool | None = None
    reason: str | None = None


__all__ = ("HeldStatusFragment",)
