# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SupplyContracts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.supply_contract_connection_type_connection_fragment import (
    SupplyContractConnectionTypeConnectionFragment,
)


class SupplyContractsData(Result, frozen=True):
    """`Query`."""

    supply_contracts: SupplyContractConnectionTypeConnectionFragment | None = None


OPERATION: Operation[SupplyContractsData] = Operation(
    name="SupplyContracts",
    kind="query",
    document="query SupplyContracts($accountNumber:String!$supplyContractNumber:String$supplyPointId:ID$propertyId:ID$agreementId:ID$marketName:FRAMarketName$before:String$after:String$first:Int$last:Int){supplyContracts(accountNumber:$accountNumber supplyContractNumber:$supplyContractNumber supplyPointId:$supplyPointId propertyId:$propertyId agreementId:$agreementId marketName:$marketName before:$before after:$after first:$first last:$last){...SupplyContractConnectionTypeConnectionFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment SupplyContractConnectionTypeConnectionFragment on SupplyContractConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}",
    model=SupplyContractsData,
    variables=(
        "accountNumber",
        "supplyContractNumber",
        "supplyPointId",
        "propertyId",
        "agreementId",
        "marketName",
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
    "SupplyContractsData",
)
