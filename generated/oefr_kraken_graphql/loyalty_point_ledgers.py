# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LoyaltyPointLedgers`: its document and the models of its answer."""

import datetime
import uuid

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class LoyaltyPointLedgers(Result, frozen=True):
    """`LoyaltyPointLedgerEntryType`."""

    id: str
    ledger_type: str | None = None
    value: str | None = None
    balance_brought_forward: str | None = None
    balance_carried_forward: str | None = None
    reason_code: str | None = None
    idempotency_key: uuid.UUID | None = None
    posted_at: datetime.datetime | None = None
    account_number: str | None = None


class LoyaltyPointLedgersData(Result, frozen=True):
    """`Query`."""

    loyalty_point_ledgers: list[LoyaltyPointLedgers | None] | None = None


OPERATION: Operation[LoyaltyPointLedgersData] = Operation(
    name="LoyaltyPointLedgers",
    kind="query",
    document="query LoyaltyPointLedgers($input:LoyaltyPointLedgersInput){loyaltyPointLedgers(input:$input){id ledgerType value balanceBroughtForward balanceCarriedForward reasonCode idempotencyKey postedAt accountNumber}}",
    model=LoyaltyPointLedgersData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LoyaltyPointLedgers",
    "LoyaltyPointLedgersData",
)
