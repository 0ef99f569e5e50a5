# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerInvoices`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.invoice_billing_document_connection_type_connection_fragment import (
    InvoiceBillingDocumentConnectionTypeConnectionFragment,
)


class LedgerInvoicesDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    invoices: InvoiceBillingDocumentConnectionTypeConnectionFragment | None = None


class LedgerInvoicesDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerInvoicesDataAccountLedgers | None] | None = None


class LedgerInvoicesData(Result, frozen=True):
    """`Query`."""

    account: LedgerInvoicesDataAccount | None = None


OPERATION: Operation[LedgerInvoicesData] = Operation(
    name="LedgerInvoices",
    kind="query",
    document="query LedgerInvoices($accountNumber:String!$ledgerNumber:String!$excludeExternallyIssued:Boolean$invoiceId:Int$orderBy:_BillingDocumentsOrderBy$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){invoices(excludeExternallyIssued:$excludeExternallyIssued invoiceId:$invoiceId orderBy:$orderBy first:$first after:$after before:$before last:$last){...InvoiceBillingDocumentConnectionTypeConnectionFragment}}}}fragment AnnulmentBillingDocumentTypeFragment on AnnulmentBillingDocumentType{annulledBillingDocumentId firstIssued id pdfUrl}fragment InvoiceBillingDocumentConnectionTypeConnectionFragment on InvoiceBillingDocumentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...InvoiceBillingDocumentTypeFragment}}}fragment InvoiceBillingDocumentTypeFragment on InvoiceBillingDocumentType{annulledBy{...AnnulmentBillingDocumentTypeFragment}documentDebtPosition{dueDate expectedAmount remainingAmount}firstIssued id invoicedAmount number paymentDueDate pdfUrl totalCharges{...InvoiceTotalTypeFragment}totalCredits{...InvoiceTotalTypeFragment}}fragment InvoiceTotalTypeFragment on InvoiceTotalType{grossTotal netTotal taxTotal}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=LedgerInvoicesData,
    variables=(
        "accountNumber",
        "ledgerNumber",
        "excludeExternallyIssued",
        "invoiceId",
        "orderBy",
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
    "LedgerInvoicesData",
    "LedgerInvoicesDataAccount",
    "LedgerInvoicesDataAccountLedgers",
)
