# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ElectricityConsumption`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.electricity_consumption_connection_fragment import ElectricityConsumptionConnectionFragment


class ElectricityConsumptionData(Result, frozen=True):
    """`Query`."""

    electricity_consumption: ElectricityConsumptionConnectionFragment | None = None


OPERATION: Operation[ElectricityConsumptionData] = Operation(
    name="ElectricityConsumption",
    kind="query",
    document="query ElectricityConsumption($prmId:String!$accountNumber:String!$startDate:Date!$endDate:Date!$before:String$after:String$first:Int$last:Int){electricityConsumption(prmId:$prmId accountNumber:$accountNumber startDate:$startDate endDate:$endDate before:$before after:$after first:$first last:$last){...ElectricityConsumptionConnectionFragment}}fragment ElectricityConsumptionConnectionFragment on ElectricityConsumptionConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=ElectricityConsumptionData,
    variables=(
        "prmId",
        "accountNumber",
        "startDate",
        "endDate",
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
    "ElectricityConsumptionData",
)
