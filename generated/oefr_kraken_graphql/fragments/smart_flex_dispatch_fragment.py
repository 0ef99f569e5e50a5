# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SmartFlexDispatchFragment`."""

import datetime
import decimal

from oefr_kraken._models import Result

from ..enums.smart_flex_charging_type import SmartFlexChargingType


class SmartFlexDispatchFragment(Result, frozen=True):
    """`SmartFlexDispatch`."""

    end: datetime.datetime
    energy_added_kwh: decimal.Decimal | None = None
    start: datetime.datetime
    type: SmartFlexChargingType


__all__ = ("SmartFlexDispatchFragment",)
