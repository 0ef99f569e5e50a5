# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `FlexPlannedDispatches`: its document and the models of its answer."""

import datetime
import decimal

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.smart_flex_charging_type import SmartFlexChargingType


class FlexPlannedDispatches(Result, frozen=True):
    """`SmartFlexDispatch`."""

    start: datetime.datetime
    end: datetime.datetime
    type: SmartFlexChargingType
    energy_added_kwh: decimal.Decimal | None = None


class FlexPlannedDispatchesData(Result, frozen=True):
    """`Query`."""

    flex_planned_dispatches: list[FlexPlannedDispatches | None] | None = None


OPERATION: Operation[FlexPlannedDispatchesData] = Operation(
    name="FlexPlannedDispatches",
    kind="query",
    document="query FlexPlannedDispatches($deviceId:String!){flexPlannedDispatches(deviceId:$deviceId){start end type energyAddedKwh}}",
    model=FlexPlannedDispatchesData,
    variables=("deviceId",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "FlexPlannedDispatches",
    "FlexPlannedDispatchesData",
)
