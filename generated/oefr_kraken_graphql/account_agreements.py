# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountAgreements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.agreement_connection_type_connection_fragment import AgreementConnectionTypeConnectionFragment


class AccountAgreementsDataAccount(Result, frozen=True):
    """`AccountType`."""

    agreements: AgreementConnectionTypeConnectionFragment | None = None


class AccountAgreementsData(Result, frozen=True):
    """`Query`."""

    account: AccountAgreementsDataAccount | None = None


OPERATION: Operation[AccountAgreementsData] = Operation(
    name="AccountAgreements",
    kind="query",
    document="query AccountAgreements($accountNumber:String!$activeAt:DateTime$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){agreements(activeAt:$activeAt first:$first after:$after before:$before last:$last){...AgreementConnectionTypeConnectionFragment}}}fragment AgreementConnectionTypeConnectionFragment on AgreementConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id status isActive validFrom validTo billingFrequency supplyContractNumber chargingLedger{number}nextPaymentForecast{amount date}product{...ProductFragment}supplyPoint{id externalIdentifier marketName property{id address postcode}}energySupplyRate{standingRate{...SupplyProductRateTypeFragment}rates(first:40){edges{node{__typename validFrom validTo pricePerUnit pricePerUnitWithTaxes currency unitType ...on ElectricityConsumptionRateType{...ElectricityConsumptionRateTypeFragment}...on ElectricitySupplyConsumptionRateType{...ElectricitySupplyConsumptionRateTypeFragment}...on SupplyConsumptionRateType{...SupplyConsumptionRateTypeFragment}}}}consumptionRates(first:40){edges{node{validFrom validTo pricePerUnit pricePerUnitWithTaxes currency unitType timeSlots{startAt endAt}}}}}}}}fragment ElectricityConsumptionRateTypeFragment on ElectricityConsumptionRateType{temporalClass{...ProviderTemporalClassTypeFragment}}fragment ElectricitySupplyConsumptionRateTypeFragment on ElectricitySupplyConsumptionRateType{temporalClass{...ProviderTemporalClassTypeFragment}timeSlots{startAt endAt}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProductFragment on Product{code displayName fullName}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}fragment SupplyConsumptionRateTypeFragment on SupplyConsumptionRateType{timeSlots{startAt endAt}}fragment SupplyProductRateTypeFragment on SupplyProductRateType{currency pricePerUnit pricePerUnitWithTaxes unitType}",
    model=AccountAgreementsData,
    variables=(
        "accountNumber",
        "activeAt",
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
    "AccountAgreementsData",
    "AccountAgreementsDataAccount",
)
