# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `DirectDebitInstructionTypeFragment`."""

from oefr_kraken._models import Result


class DirectDebitInstructionTypeFragment(Result, frozen=True):
    """`DirectDebitInstructionType`."""

    account_holder: str
    card_expiry_month: int | None = None
    card_expiry_year: int | None = None
    card_payment_network: str | None = None
    iban: str
    id: str
    instruction_type: str
    masked_account_identifier: str | None = None
    masked_iban: str | None = None
    sort_code: str
    status: str


__all__ = ("DirectDebitInstructionTypeFragment",)
