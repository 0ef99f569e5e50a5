# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `SupplementaryLedgerTypeFragment`."""

from oefr_kraken._models import Result


class SupplementaryLedgerTypeFragment(Result, frozen=True):
    """`SupplementaryLedgerType`."""

    number: str | None = None
    name: str | None = None
    ledger_type: str | None = None
    current_balance: int | None = None


__all__ = ("SupplementaryLedgerTypeFragment",)
