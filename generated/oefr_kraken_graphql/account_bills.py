# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountBills`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.bill_connection_type_connection_fragment import BillConnectionTypeConnectionFragment


class AccountBillsDataAccount(Result, frozen=True):
    """`AccountType`."""

    bills: BillConnectionTypeConnectionFragment | None = None


class AccountBillsData(Result, frozen=True):
    """`Query`."""

    account: AccountBillsDataAccount | None = None


OPERATION: Operation[AccountBillsData] = Operation(
    name="AccountBills",
    kind="query",
    document="query AccountBills($accountNumber:String!$fromDate:Date$includeBillsWithoutPDF:Boolean$includeHeldStatements:Boolean$includeHistoricStatements:Boolean$includeOpenStatements:Boolean$issuedFromDate:Date$issuedToDate:Date$ledgerNumber:String$offset:Int$onlyCurrentEmail:Boolean$orderBy:BillsOrderBy$toDate:Date$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){bills(fromDate:$fromDate includeBillsWithoutPDF:$includeBillsWithoutPDF includeHeldStatements:$includeHeldStatements includeHistoricStatements:$includeHistoricStatements includeOpenStatements:$includeOpenStatements issuedFromDate:$issuedFromDate issuedToDate:$issuedToDate ledgerNumber:$ledgerNumber offset:$offset onlyCurrentEmail:$onlyCurrentEmail orderBy:$orderBy toDate:$toDate first:$first after:$after before:$before last:$last){...BillConnectionTypeConnectionFragment}}}fragment BillConnectionTypeConnectionFragment on BillConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename id billType fromDate toDate issuedDate attachments(first:10){edges{node{...BillingAttachmentTypeFragment}}}...on InvoiceType{...InvoiceTypeFragment}...on PeriodBasedDocumentType{...PeriodBasedDocumentTypeFragment}...on PreKrakenBillType{...PreKrakenBillTypeFragment}...on StatementType{...StatementTypeFragment}}}}fragment BillingAttachmentTypeFragment on BillingAttachmentType{filename temporaryUrl temporaryUrlExpiresAt}fragment HeldStatusFragment on HeldStatus{isHeld reason}fragment InvoiceTotalTypeFragment on InvoiceTotalType{grossTotal netTotal taxTotal}fragment InvoiceTypeFragment on InvoiceType{identifier isAnnulled grossAmount totalPayments totalCharges{...InvoiceTotalTypeFragment}totalCredits{...InvoiceTotalTypeFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PeriodBasedDocumentTypeFragment on PeriodBasedDocumentType{documentIdentifier:identifier isAnnulled documentClosingBalance:closingBalance printedCopyRequests documentDebtPosition{dueDate expectedAmount remainingAmount}totalCharges{...StatementTotalTypeFragment}totalCredits{...StatementTotalTypeFragment}}fragment PreKrakenBillTypeFragment on PreKrakenBillType{identifier preKrakenGrossAmount:grossAmount params}fragment StatementTotalTypeFragment on StatementTotalType{grossTotal netTotal taxTotal}fragment StatementTypeFragment on StatementType{status isExternalBill consumptionStartDate consumptionEndDate paymentDueDate openingBalance closingBalance reversalsAfterClose toAddress userId heldStatus{...HeldStatusFragment}totalCharges{...StatementTotalTypeFragment}totalCredits{...StatementTotalTypeFragment}}",
    model=AccountBillsData,
    variables=(
        "accountNumber",
        "fromDate",
        "includeBillsWithoutPDF",
        "includeHeldStatements",
        "includeHistoricStatements",
        "includeOpenStatements",
        "issuedFromDate",
        "issuedToDate",
        "ledgerNumber",
        "offset",
        "onlyCurrentEmail",
        "orderBy",
        "toDate",
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
    "AccountBillsData",
    "AccountBillsDataAccount",
)
