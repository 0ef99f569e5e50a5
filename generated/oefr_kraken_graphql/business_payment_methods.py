# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BusinessPaymentMethods`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_instruction_connection_type_connection_fragment import (
    PaymentInstructionConnectionTypeConnectionFragment,
)


class BusinessPaymentMethodsDataBusiness(Result, frozen=True):
    """`BusinessType`."""

    payment_methods: PaymentInstructionConnectionTypeConnectionFragment | None = None


class BusinessPaymentMethodsData(Result, frozen=True):
    """`Query`."""

    business: BusinessPaymentMethodsDataBusiness | None = None


OPERATION: Operation[BusinessPaymentMethodsData] = Operation(
    name="BusinessPaymentMethods",
    kind="query",
    document="query BusinessPaymentMethods($details:[BusinessDetailInput]$id:ID$statuses:[PaymentInstructionStatus]$validAt:DateTime$first:Int$after:String$before:String$last:Int){business(details:$details id:$id){paymentMethods(statuses:$statuses validAt:$validAt first:$first after:$after before:$before last:$last){...PaymentInstructionConnectionTypeConnectionFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentInstructionConnectionTypeConnectionFragment on PaymentInstructionConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentInstructionTypeFragment}}}fragment PaymentInstructionOwnerTypeFragment on PaymentInstructionOwnerType{accountUser{id number fullName}business{id number name}}fragment PaymentInstructionTypeFragment on PaymentInstructionType{id instructionType status vendor validFrom accountHolder accountType iban maskedAccountIdentifier bankCode sortCode cardNumber cardType cardPaymentNetwork cardExpiryMonth cardExpiryYear owners{...PaymentInstructionOwnerTypeFragment}supplementaryLedger{...SupplementaryLedgerTypeFragment}}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}",
    model=BusinessPaymentMethodsData,
    variables=(
        "details",
        "id",
        "statuses",
        "validAt",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-11101",
        "KT-CT-11107",
        "KT-CT-1605",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BusinessPaymentMethodsData",
    "BusinessPaymentMethodsDataBusiness",
)
