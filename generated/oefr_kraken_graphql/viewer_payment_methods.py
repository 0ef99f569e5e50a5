# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ViewerPaymentMethods`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_instruction_connection_type_connection_fragment import (
    PaymentInstructionConnectionTypeConnectionFragment,
)


class ViewerPaymentMethodsDataViewer(Result, frozen=True):
    """`AccountUserType`."""

    payment_methods: PaymentInstructionConnectionTypeConnectionFragment | None = None


class ViewerPaymentMethodsData(Result, frozen=True):
    """`Query`."""

    viewer: ViewerPaymentMethodsDataViewer | None = None


OPERATION: Operation[ViewerPaymentMethodsData] = Operation(
    name="ViewerPaymentMethods",
    kind="query",
    document="query ViewerPaymentMethods($statuses:[PaymentInstructionStatus]$validAt:DateTime$first:Int$after:String$before:String$last:Int){viewer{paymentMethods(statuses:$statuses validAt:$validAt first:$first after:$after before:$before last:$last){...PaymentInstructionConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentInstructionConnectionTypeConnectionFragment on PaymentInstructionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentInstructionTypeFragment}}}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment PaymentInstructionTypeFragment on PaymentInstructionType{id instructionType status vendor validFrom accountHolder accountType iban maskedAccountIdentifier bankCode sortCode cardNumber cardType cardPaymentNetwork cardExpiryMonth cardExpiryYear owners{...PaymentInstructionOwnerTypeFragment}supplementaryLedger{...SupplementaryLedgerTypeFragment}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}",
    model=ViewerPaymentMethodsData,
    variables=(
        "statuses",
        "validAt",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ViewerPaymentMethodsData",
    "ViewerPaymentMethodsDataViewer",
)
