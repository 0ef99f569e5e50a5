# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplyOrServiceChargeFragment`."""

import datetime

from oefr_kraken._models import Result


class SupplyOrServiceChargePeriod(Result, frozen=True):
    """`Period`."""

    start: datetime.datetime
    end: datetime.datetime


class SupplyOrServiceChargeFragment(Result, frozen=True):
    """`SupplyOrServiceCharge`."""

    period: SupplyOrServiceChargePeriod


__all__ = (
    "SupplyOrServiceChargeFragment",
    "SupplyOrServiceChargePeriod",
)
