# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPaymentForecast`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.schedule_type import ScheduleType


class AccountPaymentForecast(Result, frozen=True):
    """`PaymentForecastType`."""

    amount: int | None = None
    date: datetime.date | None = None
    method: ScheduleType | None = None
    payment_number: int | None = None


class AccountPaymentForecastDataAccount(Result, frozen=True):
    """`AccountType`."""

    payment_forecast: list[AccountPaymentForecast | None] | None = None
    """Deprecated on 2024-01-03; removal on or after 2025-01-01."""


class AccountPaymentForecastData(Result, frozen=True):
    """`Query`."""

    account: AccountPaymentForecastDataAccount | None = None


OPERATION: Operation[AccountPaymentForecastData] = Operation(
    name="AccountPaymentForecast",
    kind="query",
    document="query AccountPaymentForecast($accountNumber:String!$dateTo:Date!$ledgerNumber:String){account(accountNumber:$accountNumber){paymentForecast(dateTo:$dateTo ledgerNumber:$ledgerNumber){amount date method paymentNumber}}}",
    model=AccountPaymentForecastData,
    variables=(
        "accountNumber",
        "dateTo",
        "ledgerNumber",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountPaymentForecast",
    "AccountPaymentForecastData",
    "AccountPaymentForecastDataAccount",
)
