# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyProductTagTypeFragment`."""

from oefr_kraken._models import Result


class SupplyProductTagTypeFragment(Result, frozen=True):
    """`SupplyProductTagType`."""

    code: str | None = None
    display_name: str | None = None


__all__ = ("SupplyProductTagTypeFragment",)
