# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `BillingOptionsTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_billing_options_period_length import AccountBillingOptionsPeriodLength


class BillingOptionsTypeFragment(Result, frozen=True):
    """`BillingOptionsType`."""

    current_billing_period_end_date: datetime.date | None = None
    current_billing_period_start_date: datetime.date | None = None
    is_fixed: bool
    next_billing_date: datetime.date | None = None
    period_length: AccountBillingOptionsPeriodLength | None = None
    period_length_multiplier: int | None = None
    period_start_day: int | None = None


__all__ = ("BillingOptionsTypeFragment",)
