# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Agreements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.agreement_connection_type_connection_fragment import AgreementConnectionTypeConnectionFragment


class AgreementsData(Result, frozen=True):
    """`Query`."""

    agreements: AgreementConnectionTypeConnectionFragment | None = None


OPERATION: Operation[AgreementsData] = Operation(
    name="Agreements",
    kind="query",
    document="query Agreements($accountNumber:String!$supplyContractNumber:String$supplyPointId:ID$propertyId:ID$agreementId:ID$activeAt:DateTime$validFromBefore:DateTime$before:String$after:String$first:Int$last:Int){agreements(accountNumber:$accountNumber supplyContractNumber:$supplyContractNumber supplyPointId:$supplyPointId propertyId:$propertyId agreementId:$agreementId activeAt:$activeAt validFromBefore:$validFromBefore before:$before after:$after first:$first last:$last){...AgreementConnectionTypeConnectionFragment}}fragment AgreementConnectionTypeConnectionFragment on AgreementConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id status isActive validFrom validTo billingFrequency supplyContractNumber chargingLedger{number}nextPaymentForecast{amount date}product{...ProductFragment}supplyPoint{id externalIdentifier marketName property{id address postcode}}energySupplyRate{standingRate{...SupplyProductRateTypeFragment}rates(first:40){edges{node{__typename validFrom validTo pricePerUnit pricePerUnitWithTaxes currency unitType ...on ElectricityConsumptionRateType{...ElectricityConsumptionRateTypeFragment}...on ElectricitySupplyConsumptionRateType{...ElectricitySupplyConsumptionRateTypeFragment}...on SupplyConsumptionRateType{...SupplyConsumptionRateTypeFragment}}}}consumptionRates(first:40){edges{node{validFrom validTo pricePerUnit pricePerUnitWithTaxes currency unitType timeSlots{startAt endAt}}}}}}}}fragment ElectricityConsumptionRateTypeFragment on ElectricityConsumptionRateType{temporalClass{...ProviderTemporalClassTypeFragment}}fragment ElectricitySupplyConsumptionRateTypeFragment on ElectricitySupplyConsumptionRateType{temporalClass{...ProviderTemporalClassTypeFragment}timeSlots{startAt endAt}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProductFragment on Product{code displayName fullName}fragment ProviderTemporalClassTypeFragment on ProviderTemporalClassType{code description label registerId}fragment SupplyConsumptionRateTypeFragment on SupplyConsumptionRateType{timeSlots{startAt endAt}}fragment SupplyProductRateTypeFragment on SupplyProductRateType{currency pricePerUnit pricePerUnitWithTaxes unitType}",
    model=AgreementsData,
    variables=(
        "accountNumber",
        "supplyContractNumber",
        "supplyPointId",
        "propertyId",
        "agreementId",
        "activeAt",
        "validFromBefore",
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
    "AgreementsData",
)
