# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `GoodsQuotes`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.goods_quoted_product_fragment import GoodsQuotedProductFragment


class GoodsQuotes(Result, frozen=True):
    """`GoodsQuote`."""

    id: str | None = None
    code: str | None = None
    total_net_amount: int | None = None
    quoted_at: datetime.datetime | None = None
    goods_quoted_products: list[GoodsQuotedProductFragment | None] | None = None
    has_quote_expired: bool | None = None


class GoodsQuotesData(Result, frozen=True):
    """`Query`."""

    goods_quotes: list[GoodsQuotes | None] | None = None


OPERATION: Operation[GoodsQuotesData] = Operation(
    name="GoodsQuotes",
    kind="query",
    document="query GoodsQuotes($accountNumber:String$quoteCode:String){goodsQuotes(accountNumber:$accountNumber quoteCode:$quoteCode){id code totalNetAmount quotedAt goodsQuotedProducts{...GoodsQuotedProductFragment}hasQuoteExpired}}fragment GoodsQuotedProductFragment on GoodsQuotedProduct{currency netAmount numberOfUnits pricePerUnit product}",
    model=GoodsQuotesData,
    variables=(
        "accountNumber",
        "quoteCode",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "GoodsQuotes",
    "GoodsQuotesData",
)
