# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `OpportunityValueByKey`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class OpportunityValueByKeyData(Result, frozen=True):
    """`Query`."""

    opportunity_value_by_key: str | None = None


OPERATION: Operation[OpportunityValueByKeyData] = Operation(
    name="OpportunityValueByKey",
    kind="query",
    document="query OpportunityValueByKey($opportunityId:ID$key:String){opportunityValueByKey(opportunityId:$opportunityId key:$key)}",
    model=OpportunityValueByKeyData,
    variables=(
        "opportunityId",
        "key",
    ),
    errors=(
        "KT-CT-8903",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "OpportunityValueByKeyData",
)
