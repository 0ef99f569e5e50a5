# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LoyaltyPointLedgerEntry`: its document and the models of its answer."""

import datetime
import uuid

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class LoyaltyPointLedgerEntry(Result, frozen=True):
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


class LoyaltyPointLedgerEntryData(Result, frozen=True):
    """`Query`."""

    loyalty_point_ledger_entry: LoyaltyPointLedgerEntry | None = None


OPERATION: Operation[LoyaltyPointLedgerEntryData] = Operation(
    name="LoyaltyPointLedgerEntry",
    kind="query",
    document="query LoyaltyPointLedgerEntry($input:LoyaltyPointLedgerEntryInput!){loyaltyPointLedgerEntry(input:$input){id ledgerType value balanceBroughtForward balanceCarriedForward reasonCode idempotencyKey postedAt accountNumber}}",
    model=LoyaltyPointLedgerEntryData,
    variables=("input",),
    errors=(
        "KT-CT-9215",
        "KT-CT-9223",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LoyaltyPointLedgerEntry",
    "LoyaltyPointLedgerEntryData",
)
