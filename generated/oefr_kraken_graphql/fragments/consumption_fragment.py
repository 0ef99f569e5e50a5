# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `ConsumptionFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result

from ..enums.consumption_unit import ConsumptionUnit


class ConsumptionFragment(Result, frozen=True):
    """`Consumption`."""

    end_date: datetime.date | None = None
    quantity: decimal.Decimal | None = None
    start_date: datetime.date | None = None
    supply_charge: int | None = None
    unit: ConsumptionUnit | None = None
    usage_cost: int | None = None


__all__ = ("ConsumptionFragment",)
