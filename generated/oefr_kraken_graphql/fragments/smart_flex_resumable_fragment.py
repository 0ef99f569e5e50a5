# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexResumableFragment`."""

from oefr_kraken._models import Result


class SmartFlexResumableFragment(Result, frozen=True):
    """`SmartFlexResumable`."""

    is_resumable: bool | None = None
    resumable_reasons: list[str | None] | None = None


__all__ = ("SmartFlexResumableFragment",)
