# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerPaymentPreferences`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_preference_connection_type_connection_fragment import (
    PaymentPreferenceConnectionTypeConnectionFragment,
)


class LedgerPaymentPreferencesDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    payment_preferences: PaymentPreferenceConnectionTypeConnectionFragment | None = None


class LedgerPaymentPreferencesDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerPaymentPreferencesDataAccountLedgers | None] | None = None


class LedgerPaymentPreferencesData(Result, frozen=True):
    """`Query`."""

    account: LedgerPaymentPreferencesDataAccount | None = None


OPERATION: Operation[LedgerPaymentPreferencesData] = Operation(
    name="LedgerPaymentPreferences",
    kind="query",
    document="query LedgerPaymentPreferences($accountNumber:String!$ledgerNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){paymentPreferences(first:$first after:$after before:$before last:$last){...PaymentPreferenceConnectionTypeConnectionFragment}}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment PaymentInstructionTypeFragment on PaymentInstructionType{id instructionType status vendor validFrom accountHolder accountType iban maskedAccountIdentifier bankCode sortCode cardNumber cardType cardPaymentNetwork cardExpiryMonth cardExpiryYear owners{...PaymentInstructionOwnerTypeFragment}supplementaryLedger{...SupplementaryLedgerTypeFragment}}fragment PaymentPreferenceConnectionTypeConnectionFragment on PaymentPreferenceConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename ...on PreferredInstruction{...PreferredInstructionFragment}...on UserManagedPayment{...UserManagedPaymentFragment}}}}fragment PreferredInstructionFragment on PreferredInstruction{forPaymentsAfter status paymentMethod{...PaymentInstructionTypeFragment}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}fragment UserManagedPaymentFragment on UserManagedPayment{forPaymentsAfter}",
    model=LedgerPaymentPreferencesData,
    variables=(
        "accountNumber",
        "ledgerNumber",
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
    "LedgerPaymentPreferencesData",
    "LedgerPaymentPreferencesDataAccount",
    "LedgerPaymentPreferencesDataAccountLedgers",
)
