# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LivePaymentAdequacyConsumption`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.consumption_breakdown_connection_type_connection_fragment import (
    ConsumptionBreakdownConnectionTypeConnectionFragment,
)


class LivePaymentAdequacyConsumptionDataLivePaymentAdequacyCalculation(Result, frozen=True):
    """`LivePaymentAdequacyCalculation`."""

    consumption: ConsumptionBreakdownConnectionTypeConnectionFragment | None = None


class LivePaymentAdequacyConsumptionData(Result, frozen=True):
    """`Query`."""

    live_payment_adequacy_calculation: (
        LivePaymentAdequacyConsumptionDataLivePaymentAdequacyCalculation | None
    ) = None


OPERATION: Operation[LivePaymentAdequacyConsumptionData] = Operation(
    name="LivePaymentAdequacyConsumption",
    kind="query",
    document="query LivePaymentAdequacyConsumption($ledgerNumber:String!$first:Int$after:String$before:String$last:Int){livePaymentAdequacyCalculation(ledgerNumber:$ledgerNumber){consumption(first:$first after:$after before:$before last:$last){...ConsumptionBreakdownConnectionTypeConnectionFragment}}}fragment ConsumptionBreakdownConnectionTypeConnectionFragment on ConsumptionBreakdownConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ConsumptionBreakdownTypeFragment}}}fragment ConsumptionBreakdownTypeFragment on ConsumptionBreakdownType{marketName charges(first:24){edges{node{periodStart periodEnd charge}}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LivePaymentAdequacyConsumptionData,
    variables=(
        "ledgerNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-3963",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LivePaymentAdequacyConsumptionData",
    "LivePaymentAdequacyConsumptionDataLivePaymentAdequacyCalculation",
)
