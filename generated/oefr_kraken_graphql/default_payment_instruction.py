# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `DefaultPaymentInstruction`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_instruction_owner_type_fragment import PaymentInstructionOwnerTypeFragment
from .fragments.supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment


class DefaultPaymentInstruction(Result, frozen=True):
    """`PaymentInstructionType`."""

    id: str
    status: str
    sort_code: str
    iban: str
    account_holder: str
    instruction_type: str
    card_payment_network: str | None = None
    card_expiry_month: int | None = None
    card_expiry_year: int | None = None
    supplementary_ledger: SupplementaryLedgerTypeFragment | None = None
    bank_code: str | None = None
    account_type: str | None = None
    valid_from: datetime.datetime
    vendor: str
    card_number: str
    card_type: str | None = None
    masked_account_identifier: str | None = None
    owners: list[PaymentInstructionOwnerTypeFragment | None] | None = None


class DefaultPaymentInstructionData(Result, frozen=True):
    """`Query`."""

    default_payment_instruction: DefaultPaymentInstruction | None = None
    """Deprecated on 2026-01-28; removal on or after 2026-07-28."""


OPERATION: Operation[DefaultPaymentInstructionData] = Operation(
    name="DefaultPaymentInstruction",
    kind="query",
    document="query DefaultPaymentInstruction($accountNumber:String!$instructionType:PaymentType){defaultPaymentInstruction(accountNumber:$accountNumber instructionType:$instructionType){id status sortCode iban accountHolder instructionType cardPaymentNetwork cardExpiryMonth cardExpiryYear supplementaryLedger{...SupplementaryLedgerTypeFragment}bankCode accountType validFrom vendor cardNumber cardType maskedAccountIdentifier owners{...PaymentInstructionOwnerTypeFragment}}}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}",
    model=DefaultPaymentInstructionData,
    variables=(
        "accountNumber",
        "instructionType",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "DefaultPaymentInstruction",
    "DefaultPaymentInstructionData",
)
