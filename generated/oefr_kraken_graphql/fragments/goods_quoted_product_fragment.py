# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GoodsQuotedProductFragment`."""

from oefr_kraken._models import Result


class GoodsQuotedProductFragment(Result, frozen=True):
    """`GoodsQuotedProduct`."""

    currency: str | None = None
    net_amount: int | None = None
    number_of_units: int | None = None
    price_per_unit: int | None = None
    product: str | None = None


__all__ = ("GoodsQuotedProductFragment",)
