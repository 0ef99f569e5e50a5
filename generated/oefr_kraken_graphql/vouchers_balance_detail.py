# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `VouchersBalanceDetail`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class VouchersBalanceDetail(Result, frozen=True):
    """`VouchersBalanceDetail`."""

    redeemable_today: int | None = None
    redeemable_in_future: int | None = None


class VouchersBalanceDetailData(Result, frozen=True):
    """`Query`."""

    vouchers_balance_detail: VouchersBalanceDetail | None = None


OPERATION: Operation[VouchersBalanceDetailData] = Operation(
    name="VouchersBalanceDetail",
    kind="query",
    document="query VouchersBalanceDetail($accountNumber:ID!){vouchersBalanceDetail(accountNumber:$accountNumber){redeemableToday redeemableInFuture}}",
    model=VouchersBalanceDetailData,
    variables=("accountNumber",),
    errors=(
        "KT-CT-1111",
        "KT-CT-4178",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "VouchersBalanceDetail",
    "VouchersBalanceDetailData",
)
