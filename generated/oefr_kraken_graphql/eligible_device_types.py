# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `EligibleDeviceTypes`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.kraken_flex_device_types import KrakenFlexDeviceTypes


class EligibleDeviceTypesData(Result, frozen=True):
    """`Query`."""

    eligible_device_types: list[KrakenFlexDeviceTypes | None] | None = None


OPERATION: Operation[EligibleDeviceTypesData] = Operation(
    name="EligibleDeviceTypes",
    kind="query",
    document="query EligibleDeviceTypes($accountNumber:String!$propertyId:Int){eligibleDeviceTypes(accountNumber:$accountNumber propertyId:$propertyId)}",
    model=EligibleDeviceTypesData,
    variables=(
        "accountNumber",
        "propertyId",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "EligibleDeviceTypesData",
)
