# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AvailableProductSwitchDates`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class AvailableProductSwitchDatesData(Result, frozen=True):
    """`Query`."""

    available_product_switch_dates: list[datetime.date | None] | None = None


OPERATION: Operation[AvailableProductSwitchDatesData] = Operation(
    name="AvailableProductSwitchDates",
    kind="query",
    document="query AvailableProductSwitchDates($agreementId:Int!$maxRange:Int){availableProductSwitchDates(agreementId:$agreementId maxRange:$maxRange)}",
    model=AvailableProductSwitchDatesData,
    variables=(
        "agreementId",
        "maxRange",
    ),
    errors=(
        "KT-CT-1501",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AvailableProductSwitchDatesData",
)
