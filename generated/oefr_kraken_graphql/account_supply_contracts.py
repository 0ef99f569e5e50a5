# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountSupplyContracts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.supply_contract_connection_type_connection_fragment import (
    SupplyContractConnectionTypeConnectionFragment,
)


class AccountSupplyContractsDataAccount(Result, frozen=True):
    """`AccountType`."""

    supply_contracts: SupplyContractConnectionTypeConnectionFragment | None = None


class AccountSupplyContractsData(Result, frozen=True):
    """`Query`."""

    account: AccountSupplyContractsDataAccount | None = None


OPERATION: Operation[AccountSupplyContractsData] = Operation(
    name="AccountSupplyContracts",
    kind="query",
    document="query AccountSupplyContracts($accountNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){supplyContracts(first:$first after:$after before:$before last:$last){...SupplyContractConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment SupplyContractConnectionTypeConnectionFragment on SupplyContractConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}",
    model=AccountSupplyContractsData,
    variables=(
        "accountNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountSupplyContractsData",
    "AccountSupplyContractsDataAccount",
)
