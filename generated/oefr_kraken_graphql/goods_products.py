# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `GoodsProducts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.goods_product_connection_type_connection_fragment import (
    GoodsProductConnectionTypeConnectionFragment,
)


class GoodsProductsData(Result, frozen=True):
    """`Query`."""

    goods_products: GoodsProductConnectionTypeConnectionFragment | None = None


OPERATION: Operation[GoodsProductsData] = Operation(
    name="GoodsProducts",
    kind="query",
    document="query GoodsProducts($marketName:String!$productType:[String]$code:[String]$before:String$after:String$first:Int$last:Int){goodsProducts(marketName:$marketName productType:$productType code:$code before:$before after:$after first:$first last:$last){...GoodsProductConnectionTypeConnectionFragment}}fragment GoodsProductConnectionTypeConnectionFragment on GoodsProductConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...GoodsProductFragment}}}fragment GoodsProductFragment on GoodsProduct{availableFrom availableTo code currency customerName description grossPricePerUnit id internalName marketName notes pricePerUnit productType{...GoodsProductTypeFragment}}fragment GoodsProductTypeFragment on GoodsProductType{code internalName}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=GoodsProductsData,
    variables=(
        "marketName",
        "productType",
        "code",
        "before",
        "after",
        "first",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "GoodsProductsData",
)
