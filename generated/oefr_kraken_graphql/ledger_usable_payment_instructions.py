# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerUsablePaymentInstructions`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_instruction_connection_type_connection_fragment import (
    PaymentInstructionConnectionTypeConnectionFragment,
)


class LedgerUsablePaymentInstructionsDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    usable_payment_instructions: PaymentInstructionConnectionTypeConnectionFragment | None = None


class LedgerUsablePaymentInstructionsDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerUsablePaymentInstructionsDataAccountLedgers | None] | None = None


class LedgerUsablePaymentInstructionsData(Result, frozen=True):
    """`Query`."""

    account: LedgerUsablePaymentInstructionsDataAccount | None = None


OPERATION: Operation[LedgerUsablePaymentInstructionsData] = Operation(
    name="LedgerUsablePaymentInstructions",
    kind="query",
    document="query LedgerUsablePaymentInstructions($accountNumber:String!$ledgerNumber:String!$usableAt:DateTime$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){usablePaymentInstructions(usableAt:$usableAt first:$first after:$after before:$before last:$last){...PaymentInstructionConnectionTypeConnectionFragment}}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentInstructionConnectionTypeConnectionFragment on PaymentInstructionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentInstructionTypeFragment}}}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment PaymentInstructionTypeFragment on PaymentInstructionType{id instructionType status vendor validFrom accountHolder accountType iban maskedAccountIdentifier bankCode sortCode cardNumber cardType cardPaymentNetwork cardExpiryMonth cardExpiryYear owners{...PaymentInstructionOwnerTypeFragment}supplementaryLedger{...SupplementaryLedgerTypeFragment}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}",
    model=LedgerUsablePaymentInstructionsData,
    variables=(
        "accountNumber",
        "ledgerNumber",
        "usableAt",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "LedgerUsablePaymentInstructionsData",
    "LedgerUsablePaymentInstructionsDataAccount",
    "LedgerUsablePaymentInstructionsDataAccountLedgers",
)
