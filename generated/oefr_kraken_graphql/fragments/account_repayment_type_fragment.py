# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `AccountRepaymentTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..enums.account_repayment_status_options import AccountRepaymentStatusOptions


class AccountRepaymentTypeFragment(Result, frozen=True):
    """`AccountRepaymentType`."""

    amount: int
    id: str
    payment_date: datetime.date
    status: AccountRepaymentStatusOptions | None = None


__all__ = ("AccountRepaymentTypeFragment",)
