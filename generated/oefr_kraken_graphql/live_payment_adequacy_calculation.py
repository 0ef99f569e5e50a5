# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LivePaymentAdequacyCalculation`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class LivePaymentAdequacyCalculation(Result, frozen=True):
    """`LivePaymentAdequacyCalculation`."""

    suggested_new_monthly_amount: int | None = None
    average_monthly_charge: int | None = None
    existing_monthly_amount: int | None = None
    balance_adjustment: int | None = None
    current_balance: int | None = None
    target_balance: int | None = None
    reviewed_on: datetime.date | None = None


class LivePaymentAdequacyCalculationData(Result, frozen=True):
    """`Query`."""

    live_payment_adequacy_calculation: LivePaymentAdequacyCalculation | None = None


OPERATION: Operation[LivePaymentAdequacyCalculationData] = Operation(
    name="LivePaymentAdequacyCalculation",
    kind="query",
    document="query LivePaymentAdequacyCalculation($ledgerNumber:String!){livePaymentAdequacyCalculation(ledgerNumber:$ledgerNumber){suggestedNewMonthlyAmount averageMonthlyCharge existingMonthlyAmount balanceAdjustment currentBalance targetBalance reviewedOn}}",
    model=LivePaymentAdequacyCalculationData,
    variables=("ledgerNumber",),
    errors=(
        "KT-CT-3963",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LivePaymentAdequacyCalculation",
    "LivePaymentAdequacyCalculationData",
)
