# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PaymentInstructionTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.payment_instruction_owner_type_fragment import PaymentInstructionOwnerTypeFragment
from ..fragments.supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment


class PaymentInstructionTypeFragment(Result, frozen=True):
    """`PaymentInstructionType`."""

    id: str
    instruction_type: str
    status: str
    vendor: str
    valid_from: datetime.datetime
    account_holder: str
    account_type: str | None = None
    iban: str
    masked_account_identifier: str | None = None
    bank_code: str | None = None
    sort_code: str
    card_number: str
    card_type: str | None = None
    card_payment_network: str | None = None
    card_expiry_month: int | None = None
    card_expiry_year: int | None = None
    owners: list[PaymentInstructionOwnerTypeFragment | None] | None = None
    supplementary_ledger: SupplementaryLedgerTypeFragment | None = None


__all__ = ("PaymentInstructionTypeFragment",)
