# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountMarketSupplyAgreements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.agreement_connection_fragment import AgreementConnectionFragment


class AccountMarketSupplyAgreementsDataAccount(Result, frozen=True):
    """`AccountType`."""

    market_supply_agreements: AgreementConnectionFragment | None = None


class AccountMarketSupplyAgreementsData(Result, frozen=True):
    """`Query`."""

    account: AccountMarketSupplyAgreementsDataAccount | None = None


OPERATION: Operation[AccountMarketSupplyAgreementsData] = Operation(
    name="AccountMarketSupplyAgreements",
    kind="query",
    document="query AccountMarketSupplyAgreements($accountNumber:String!$active:Boolean$id:ID$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){marketSupplyAgreements(active:$active id:$id first:$first after:$after before:$before last:$last){...AgreementConnectionFragment}}}fragment AgreementConnectionFragment on AgreementConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...CommonAgreementTypeFragment}}}fragment CommonAgreementTypeFragment on CommonAgreementType{id isActive isRevoked validFrom validTo agreedAt agreedFrom agreedTo terminatedAt rescissionDeadlineAt product{code displayName fullName}supplyPoint{id externalIdentifier marketName}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountMarketSupplyAgreementsData,
    variables=(
        "accountNumber",
        "active",
        "id",
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
    "AccountMarketSupplyAgreementsData",
    "AccountMarketSupplyAgreementsDataAccount",
)
