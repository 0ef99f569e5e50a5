# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GoodsSaleItemFragment`."""

from oefr_kraken._models import Result


class GoodsSaleItemFragment(Result, frozen=True):
    """`GoodsSaleItem`."""

    currency: str | None = None
    gross_amount: float | None = None
    net_amount: float | None = None
    number_of_units: int | None = None
    price_per_unit: float | None = None
    product: str | None = None


__all__ = ("GoodsSaleItemFragment",)
