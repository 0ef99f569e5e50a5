# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerPaymentPreferenceAtTime`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.preferred_instruction_fragment import PreferredInstructionFragment
from .fragments.user_managed_payment_fragment import UserManagedPaymentFragment


class LedgerPaymentPreferenceAtTimePreferredInstruction(PreferredInstructionFragment, frozen=True):
    """`PreferredInstruction`."""

    typename__: Literal["PreferredInstruction"] = Field(alias="__typename")


class LedgerPaymentPreferenceAtTimeUserManagedPayment(UserManagedPaymentFragment, frozen=True):
    """`UserManagedPayment`."""

    typename__: Literal["UserManagedPayment"] = Field(alias="__typename")


LedgerPaymentPreferenceAtTime = Annotated[
    Annotated[
        LedgerPaymentPreferenceAtTimePreferredInstruction | LedgerPaymentPreferenceAtTimeUserManagedPayment,
        Field(discriminator="typename__"),
    ]
    | Annotated[UnknownObject, unlisted("PreferredInstruction", "UserManagedPayment")],
    Field(union_mode="left_to_right"),
]


class LedgerPaymentPreferenceAtTimeDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    payment_preference_at_time: LedgerPaymentPreferenceAtTime | None = None


class LedgerPaymentPreferenceAtTimeDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerPaymentPreferenceAtTimeDataAccountLedgers | None] | None = None


class LedgerPaymentPreferenceAtTimeData(Result, frozen=True):
    """`Query`."""

    account: LedgerPaymentPreferenceAtTimeDataAccount | None = None


OPERATION: Operation[LedgerPaymentPreferenceAtTimeData] = Operation(
    name="LedgerPaymentPreferenceAtTime",
    kind="query",
    document="query LedgerPaymentPreferenceAtTime($accountNumber:String!$ledgerNumber:String$atTime:DateTime!){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){paymentPreferenceAtTime(atTime:$atTime){__typename ...on PreferredInstruction{...PreferredInstructionFragment}...on UserManagedPayment{...UserManagedPaymentFragment}}}}}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment PaymentInstructionTypeFragment on PaymentInstructionType{id instructionType status vendor validFrom accountHolder accountType iban maskedAccountIdentifier bankCode sortCode cardNumber cardType cardPaymentNetwork cardExpiryMonth cardExpiryYear owners{...PaymentInstructionOwnerTypeFragment}supplementaryLedger{...SupplementaryLedgerTypeFragment}}fragment PreferredInstructionFragment on PreferredInstruction{forPaymentsAfter status paymentMethod{...PaymentInstructionTypeFragment}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}fragment UserManagedPaymentFragment on UserManagedPayment{forPaymentsAfter}",
    model=LedgerPaymentPreferenceAtTimeData,
    variables=(
        "accountNumber",
        "ledgerNumber",
        "atTime",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LedgerPaymentPreferenceAtTime",
    "LedgerPaymentPreferenceAtTimeData",
    "LedgerPaymentPreferenceAtTimeDataAccount",
    "LedgerPaymentPreferenceAtTimeDataAccountLedgers",
    "LedgerPaymentPreferenceAtTimePreferredInstruction",
    "LedgerPaymentPreferenceAtTimeUserManagedPayment",
)
