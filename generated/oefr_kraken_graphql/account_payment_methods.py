# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPaymentMethods`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_instruction_connection_type_connection_fragment import (
    PaymentInstructionConnectionTypeConnectionFragment,
)


class AccountPaymentMethodsDataAccount(Result, frozen=True):
    """`AccountType`."""

    payment_methods: PaymentInstructionConnectionTypeConnectionFragment | None = None


class AccountPaymentMethodsData(Result, frozen=True):
    """`Query`."""

    account: AccountPaymentMethodsDataAccount | None = None


OPERATION: Operation[AccountPaymentMethodsData] = Operation(
    name="AccountPaymentMethods",
    kind="query",
    document="query AccountPaymentMethods($accountNumber:String!$statuses:[PaymentInstructionStatus]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){paymentMethods(statuses:$statuses first:$first after:$after before:$before last:$last){...PaymentInstructionConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentInstructionConnectionTypeConnectionFragment on PaymentInstructionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentInstructionTypeFragment}}}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment PaymentInstructionTypeFragment on PaymentInstructionType{id instructionType status vendor validFrom accountHolder accountType iban maskedAccountIdentifier bankCode sortCode cardNumber cardType cardPaymentNetwork cardExpiryMonth cardExpiryYear owners{...PaymentInstructionOwnerTypeFragment}supplementaryLedger{...SupplementaryLedgerTypeFragment}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}",
    model=AccountPaymentMethodsData,
    variables=(
        "accountNumber",
        "statuses",
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
    "AccountPaymentMethodsData",
    "AccountPaymentMethodsDataAccount",
)
