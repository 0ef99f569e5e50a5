# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `OrderDetails`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.order_status import OrderStatus
from .fragments.order_resource_fragment import OrderResourceFragment
from .fragments.order_type_fragment import OrderTypeFragment


class OrderDetails(Result, frozen=True):
    """`OrderDetailsType`."""

    order: OrderTypeFragment | None = None
    status: OrderStatus | None = None
    resources: list[OrderResourceFragment | None] | None = None


class OrderDetailsData(Result, frozen=True):
    """`Query`."""

    order_details: OrderDetails | None = None


OPERATION: Operation[OrderDetailsData] = Operation(
    name="OrderDetails",
    kind="query",
    document="query OrderDetails($identifier:String!){orderDetails(identifier:$identifier){order{...OrderTypeFragment}status resources{...OrderResourceFragment}}}fragment OrderResourceFragment on OrderResource{resourceIdentifier resourceType}fragment OrderTypeFragment on OrderType{identifier orderedAt source}",
    model=OrderDetailsData,
    variables=("identifier",),
    errors=(
        "KT-CT-13101",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "OrderDetails",
    "OrderDetailsData",
)
