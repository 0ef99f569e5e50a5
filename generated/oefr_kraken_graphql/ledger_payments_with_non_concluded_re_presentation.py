# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerPaymentsWithNonConcludedRePresentation`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.payment_with_non_concluded_re_presentation_connection_type_connection_fragment import (
    PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment,
)


class LedgerPaymentsWithNonConcludedRePresentationDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    payments_with_non_concluded_re_presentation: (
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment | None
    ) = None


class LedgerPaymentsWithNonConcludedRePresentationDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerPaymentsWithNonConcludedRePresentationDataAccountLedgers | None] | None = None


class LedgerPaymentsWithNonConcludedRePresentationData(Result, frozen=True):
    """`Query`."""

    account: LedgerPaymentsWithNonConcludedRePresentationDataAccount | None = None


OPERATION: Operation[LedgerPaymentsWithNonConcludedRePresentationData] = Operation(
    name="LedgerPaymentsWithNonConcludedRePresentation",
    kind="query",
    document="query LedgerPaymentsWithNonConcludedRePresentation($accountNumber:String!$ledgerNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){paymentsWithNonConcludedRePresentation(first:$first after:$after before:$before last:$last){...PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment}}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment on PaymentWithNonConcludedRePresentationConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PaymentWithNonConcludedRePresentationTypeFragment}}}fragment PaymentWithNonConcludedRePresentationTypeFragment on PaymentWithNonConcludedRePresentationType{amountPayable payableDate}",
    model=LedgerPaymentsWithNonConcludedRePresentationData,
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
    "LedgerPaymentsWithNonConcludedRePresentationData",
    "LedgerPaymentsWithNonConcludedRePresentationDataAccount",
    "LedgerPaymentsWithNonConcludedRePresentationDataAccountLedgers",
)
