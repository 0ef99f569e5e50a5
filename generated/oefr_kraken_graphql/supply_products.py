# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SupplyProducts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.product_connection_type_connection_fragment import ProductConnectionTypeConnectionFragment


class SupplyProductsData(Result, frozen=True):
    """`Query`."""

    supply_products: ProductConnectionTypeConnectionFragment | None = None


OPERATION: Operation[SupplyProductsData] = Operation(
    name="SupplyProducts",
    kind="query",
    document="query SupplyProducts($marketName:String$productCode:String$before:String$after:String$first:Int$last:Int){supplyProducts(marketName:$marketName productCode:$productCode before:$before after:$after first:$first last:$last){...ProductConnectionTypeConnectionFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProductConnectionTypeConnectionFragment on ProductConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}",
    model=SupplyProductsData,
    variables=(
        "marketName",
        "productCode",
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
    "SupplyProductsData",
)
