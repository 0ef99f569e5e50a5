# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPaginatedPaymentForecast`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_forecast_connection_type_connection_fragment import (
    PaymentForecastConnectionTypeConnectionFragment,
)


class AccountPaginatedPaymentForecastDataAccount(Result, frozen=True):
    """`AccountType`."""

    paginated_payment_forecast: PaymentForecastConnectionTypeConnectionFragment | None = None


class AccountPaginatedPaymentForecastData(Result, frozen=True):
    """`Query`."""

    account: AccountPaginatedPaymentForecastDataAccount | None = None


OPERATION: Operation[AccountPaginatedPaymentForecastData] = Operation(
    name="AccountPaginatedPaymentForecast",
    kind="query",
    document="query AccountPaginatedPaymentForecast($accountNumber:String!$dateTo:Date$ledgerNumber:String$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){paginatedPaymentForecast(dateTo:$dateTo ledgerNumber:$ledgerNumber first:$first after:$after before:$before last:$last){...PaymentForecastConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentForecastConnectionTypeConnectionFragment on PaymentForecastConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentForecastTypeFragment}}}fragment PaymentForecastTypeFragment on PaymentForecastType{amount date method paymentNumber}",
    model=AccountPaginatedPaymentForecastData,
    variables=(
        "accountNumber",
        "dateTo",
        "ledgerNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountPaginatedPaymentForecastData",
    "AccountPaginatedPaymentForecastDataAccount",
)
