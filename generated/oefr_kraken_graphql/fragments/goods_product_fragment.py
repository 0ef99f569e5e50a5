# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `GoodsProductFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.goods_product_type_fragment import GoodsProductTypeFragment


class GoodsProductFragment(Result, frozen=True):
    """`GoodsProduct`."""

    available_from: datetime.date | None = None
    available_to: datetime.date | None = None
    code: str | None = None
    currency: str | None = None
    customer_name: str | None = None
    description: str | None = None
    gross_price_per_unit: float | None = None
    id: int | None = None
    internal_name: str | None = None
    market_name: str | None = None
    notes: str | None = None
    price_per_unit: float | None = None
    product_type: GoodsProductTypeFragment | None = None


__all__ = ("GoodsProductFragment",)
