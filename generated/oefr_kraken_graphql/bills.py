# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Bills`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.fra_bills_connection_fragment import FraBillsConnectionFragment


class BillsData(Result, frozen=True):
    """`Query`."""

    bills: FraBillsConnectionFragment | None = None


OPERATION: Operation[BillsData] = Operation(
    name="Bills",
    kind="query",
    document="query Bills($accountNumber:String!$supplyPointId:ID$propertyId:ID$supplyContractNumber:String$documentId:ID$fromDate:Date$toDate:Date$before:String$after:String$first:Int$last:Int){bills(accountNumber:$accountNumber supplyPointId:$supplyPointId propertyId:$propertyId supplyContractNumber:$supplyContractNumber documentId:$documentId fromDate:$fromDate toDate:$toDate before:$before after:$after first:$first last:$last){...FraBillsConnectionFragment}}fragment FraBillsConnectionFragment on FraBillsConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=BillsData,
    variables=(
        "accountNumber",
        "supplyPointId",
        "propertyId",
        "supplyContractNumber",
        "documentId",
        "fromDate",
        "toDate",
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
    "BillsData",
)
