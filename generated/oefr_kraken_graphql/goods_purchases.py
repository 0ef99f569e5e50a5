# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `GoodsPurchases`: its document and the models of its answer."""

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation

from .fragments.goods_grant_fragment import GoodsGrantFragment
from .fragments.goods_sale_item_fragment import GoodsSaleItemFragment


class GoodsPurchases(Result, frozen=True):
    """`GoodsPurchase`."""

    code: str | None = None
    ledger_id: str | None = None
    """Deprecated on 2024-10-22; removal on or after 2025-06-25."""
    ledger_number: str | None = None
    goods_sale_items: list[GoodsSaleItemFragment | None] | None = None
    goods_grants: list[GoodsGrantFragment | None] | None = None
    market_name: str
    market_params: JSONString | None = None
    client_params: JSONString | None = None


class GoodsPurchasesData(Result, frozen=True):
    """`Query`."""

    goods_purchases: list[GoodsPurchases | None] | None = None


OPERATION: Operation[GoodsPurchasesData] = Operation(
    name="GoodsPurchases",
    kind="query",
    document="query GoodsPurchases($accountNumber:String!){goodsPurchases(accountNumber:$accountNumber){code ledgerId ledgerNumber goodsSaleItems{...GoodsSaleItemFragment}goodsGrants{...GoodsGrantFragment}marketName marketParams clientParams}}fragment GoodsGrantFragment on GoodsGrant{currency grossAmount netAmount type}fragment GoodsSaleItemFragment on GoodsSaleItem{currency grossAmount netAmount numberOfUnits pricePerUnit product}",
    model=GoodsPurchasesData,
    variables=("accountNumber",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "GoodsPurchases",
    "GoodsPurchasesData",
)
