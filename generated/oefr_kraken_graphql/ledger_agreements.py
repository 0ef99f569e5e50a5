# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerAgreements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.agreement_connection_fragment import AgreementConnectionFragment


class LedgerAgreementsDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    agreements: AgreementConnectionFragment | None = None


class LedgerAgreementsDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerAgreementsDataAccountLedgers | None] | None = None


class LedgerAgreementsData(Result, frozen=True):
    """`Query`."""

    account: LedgerAgreementsDataAccount | None = None


OPERATION: Operation[LedgerAgreementsData] = Operation(
    name="LedgerAgreements",
    kind="query",
    document="query LedgerAgreements($accountNumber:String!$ledgerNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){agreements(first:$first after:$after before:$before last:$last){...AgreementConnectionFragment}}}}fragment AgreementConnectionFragment on AgreementConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...CommonAgreementTypeFragment}}}fragment CommonAgreementTypeFragment on CommonAgreementType{id isActive isRevoked validFrom validTo agreedAt agreedFrom agreedTo terminatedAt rescissionDeadlineAt product{code displayName fullName}supplyPoint{id externalIdentifier marketName}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LedgerAgreementsData,
    variables=(
        "accountNumber",
        "ledgerNumber",
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
    "LedgerAgreementsData",
    "LedgerAgreementsDataAccount",
    "LedgerAgreementsDataAccountLedgers",
)
