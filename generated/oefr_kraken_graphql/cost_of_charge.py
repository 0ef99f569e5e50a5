# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `CostOfCharge`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class CostOfCharge(Result, frozen=True):
    """`CostOfChargeType`."""

    cost_of_charge_id: str | None = None
    krakenflex_device_id: str | None = None
    report_date: datetime.date | None = None
    is_smart_charge: bool | None = None
    total_consumption: float | None = None
    total_cost_excl_tax: float | None = None
    total_cost_incl_tax: float | None = None


class CostOfChargeData(Result, frozen=True):
    """`Query`."""

    cost_of_charge: list[CostOfCharge | None] | None = None
    """Deprecated on 2025-05-13; removal on or after 2026-01-16."""


OPERATION: Operation[CostOfChargeData] = Operation(
    name="CostOfCharge",
    kind="query",
    document="query CostOfCharge($accountNumber:String!$frequency:DataFrequency!$reportDate:Date$startDate:Date){costOfCharge(accountNumber:$accountNumber frequency:$frequency reportDate:$reportDate startDate:$startDate){costOfChargeId krakenflexDeviceId reportDate isSmartCharge totalConsumption totalCostExclTax totalCostInclTax}}",
    model=CostOfChargeData,
    variables=(
        "accountNumber",
        "frequency",
        "reportDate",
        "startDate",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "CostOfCharge",
    "CostOfChargeData",
)
