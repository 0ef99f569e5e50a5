# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `LedgerTypeFragment`."""

from oefr_kraken._models import Result


class LedgerTypeFragment(Result, frozen=True):
    """`LedgerType`."""

    id: str | None = None
    number: str | None = None
    name: str | None = None
    ledger_type: str | None = None
    balance: int | None = None
    amount_owed_by_customer: int | None = None
    accepts_payments: bool | None = None
    affects_account_balance: bool | None = None
    current_direct_debit_instruction_invalidated_with_vendor: bool | None = None
    supports_invoices: bool | None = None
    supports_statements: bool | None = None


__all__ = ("LedgerTypeFragment",)
