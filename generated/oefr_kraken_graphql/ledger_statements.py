# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `LedgerStatements`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.statement_billing_document_connection_type_connection_fragment import (
    StatementBillingDocumentConnectionTypeConnectionFragment,
)


class LedgerStatementsDataAccountLedgers(Result, frozen=True):
    """`LedgerType`."""

    statements: StatementBillingDocumentConnectionTypeConnectionFragment | None = None


class LedgerStatementsDataAccount(Result, frozen=True):
    """`AccountType`."""

    ledgers: list[LedgerStatementsDataAccountLedgers | None] | None = None


class LedgerStatementsData(Result, frozen=True):
    """`Query`."""

    account: LedgerStatementsDataAccount | None = None


OPERATION: Operation[LedgerStatementsData] = Operation(
    name="LedgerStatements",
    kind="query",
    document="query LedgerStatements($accountNumber:String!$ledgerNumber:String!$orderBy:_BillingDocumentsOrderBy$statementId:Int$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){ledgers(ledgerNumber:$ledgerNumber){statements(orderBy:$orderBy statementId:$statementId first:$first after:$after before:$before last:$last){...StatementBillingDocumentConnectionTypeConnectionFragment}}}}fragment AnnulmentBillingDocumentTypeFragment on AnnulmentBillingDocumentType{annulledBillingDocumentId firstIssued id pdfUrl}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment StatementBillingDocumentConnectionTypeConnectionFragment on StatementBillingDocumentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...StatementBillingDocumentTypeFragment}}}fragment StatementBillingDocumentTypeFragment on StatementBillingDocumentType{annulledBy{...AnnulmentBillingDocumentTypeFragment}documentDebtPosition{dueDate expectedAmount remainingAmount}earliestChargeAt endAt firstIssuedAt id identifier latestChargeAt paymentDueDate pdfUrl startAt totalCharges{...StatementTotalTypeFragment}totalCredits{...StatementTotalTypeFragment}}fragment StatementTotalTypeFragment on StatementTotalType{grossTotal netTotal taxTotal}",
    model=LedgerStatementsData,
    variables=(
        "accountNumber",
        "ledgerNumber",
        "orderBy",
        "statementId",
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
    "LedgerStatementsData",
    "LedgerStatementsDataAccount",
    "LedgerStatementsDataAccountLedgers",
)
