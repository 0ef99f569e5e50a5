# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LoyaltyPointsBalance`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class LoyaltyPointsBalance(Result, frozen=True):
    """`AccountLoyaltyPointsType`."""

    loyalty_points: int | None = None
    total_monetary_amount: int | None = None


class LoyaltyPointsBalanceData(Result, frozen=True):
    """`Query`."""

    loyalty_points_balance: LoyaltyPointsBalance | None = None


OPERATION: Operation[LoyaltyPointsBalanceData] = Operation(
    name="LoyaltyPointsBalance",
    kind="query",
    document="query LoyaltyPointsBalance($accountNumber:String$input:LoyaltyPointsBalanceInput){loyaltyPointsBalance(accountNumber:$accountNumber input:$input){loyaltyPoints totalMonetaryAmount}}",
    model=LoyaltyPointsBalanceData,
    variables=(
        "accountNumber",
        "input",
    ),
    errors=(
        "KT-CT-9218",
        "KT-CT-9217",
        "KT-CT-9215",
        "KT-CT-9216",
        "KT-CT-9222",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LoyaltyPointsBalance",
    "LoyaltyPointsBalanceData",
)
