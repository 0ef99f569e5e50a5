# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""The error codes that the API reference documents."""

from typing import Final, NamedTuple


class DocumentedError(NamedTuple):
    """One documented error code; `oefr_kraken.errors.class_for(code, type)` is the exception that it raises."""

    code: str
    message: str | None
    """`extensions.errorDescription`."""
    type: str | None
    """`extensions.errorType`. `None` in either: the reference does not say."""
    operations: tuple[str, ...]
    """Names of the operations that document it; empty for codes that any operation may answer."""


CATALOGUE: Final[dict[str, DocumentedError]] = {
    "KT-CT-10003": DocumentedError(
        "KT-CT-10003",
        "Contract not found.",
        "NOT_FOUND",
        (
            "AccountContract",
            "BusinessContract",
        ),
    ),
    "KT-CT-10005": DocumentedError(
        "KT-CT-10005",
        "Missing required parameter: either identifier or accountNumber must be provided.",
        "VALIDATION",
        (
            "AccountContract",
            "BusinessContract",
        ),
    ),
    "KT-CT-10006": DocumentedError(
        "KT-CT-10006",
        "Account not found.",
        "NOT_FOUND",
        (
            "AccountContract",
            "BusinessContract",
        ),
    ),
    "KT-CT-10029": DocumentedError("KT-CT-10029", "Missing contract filters.", "VALIDATION", ("Contracts",)),
    "KT-CT-10030": DocumentedError(
        "KT-CT-10030", "Filter by subject is not implemented.", "SERVICE_AVAILABILITY", ("Contracts",)
    ),
    "KT-CT-10031": DocumentedError("KT-CT-10031", "Invalid party filter.", "VALIDATION", ("Contracts",)),
    "KT-CT-10302": DocumentedError(
        "KT-CT-10302",
        "Invalid data.",
        "NOT_FOUND",
        (
            "LeaveSupplierProcess",
            "LeaveSupplierProcessSupplyPoints",
        ),
    ),
    "KT-CT-10332": DocumentedError(
        "KT-CT-10332",
        "Join supplier process not found.",
        "NOT_FOUND",
        (
            "JoinSupplierProcess",
            "JoinSupplierProcessSupplyPoints",
        ),
    ),
    "KT-CT-10333": DocumentedError(
        "KT-CT-10333",
        "Missing either number of leave supplier process id.",
        "VALIDATION",
        (
            "LeaveSupplierProcess",
            "LeaveSupplierProcessSupplyPoints",
        ),
    ),
    "KT-CT-10401": DocumentedError("KT-CT-10401", "Task not found.", None, ("TaskResult",)),
    "KT-CT-11101": DocumentedError(
        "KT-CT-11101",
        "The viewer is not authorized to execute the query/mutation. Check the ownership/permissions of provided data.",
        "AUTHORIZATION",
        (
            "Business",
            "BusinessEstablishments",
            "BusinessPaymentMethods",
        ),
    ),
    "KT-CT-11107": DocumentedError(
        "KT-CT-11107",
        "Unauthorized.",
        "AUTHORIZATION",
        (
            "Business",
            "BusinessEstablishments",
            "BusinessPaymentMethods",
        ),
    ),
    "KT-CT-1111": DocumentedError(
        "KT-CT-1111",
        "Unauthorized.",
        "AUTHORIZATION",
        (
            "EnodeLinkSession",
            "OcppConnection",
            "OcppDetails",
            "RegisteredKrakenflexDevice",
            "VehicleChargingPreferences",
            "VouchersBalanceDetail",
        ),
    ),
    "KT-CT-1112": DocumentedError("KT-CT-1112", None, "AUTHORIZATION", ()),
    "KT-CT-1113": DocumentedError(
        "KT-CT-1113",
        "Disabled GraphQL field requested.",
        "SERVICE_AVAILABILITY",
        (
            "Account",
            "AccountAgreements",
            "AccountAnnualStatements",
            "AccountApplications",
            "AccountBill",
            "AccountBills",
            "AccountContract",
            "AccountDirectDebitInstructions",
            "AccountEvents",
            "AccountMarketSupplyAgreements",
            "AccountPaginatedFileAttachments",
            "AccountPaginatedPaymentForecast",
            "AccountPaymentForecast",
            "AccountPaymentMethods",
            "AccountPaymentPlans",
            "AccountPaymentSchedules",
            "AccountPayments",
            "AccountProvisionalTransactions",
            "AccountReference",
            "AccountReferrals",
            "AccountReminders",
            "AccountRepayments",
            "AccountSupplyContracts",
            "AccountTransactions",
            "AccountUser",
            "AgreementCertificate",
            "AgreementRollover",
            "AvailableProductSwitchDates",
            "AvailableProducts",
            "BackendScreen",
            "BillTransactions",
            "Business",
            "BusinessContract",
            "BusinessEstablishments",
            "BusinessPaymentMethods",
            "Call",
            "Complaint",
            "ComplaintContacts",
            "Contracts",
            "DashboardScreen",
            "DefaultRawScore",
            "DetailedMeasures",
            "EligibilityToJoinLoyaltyPointsProgram",
            "EnodeLinkSession",
            "InkCommsTemplate",
            "InkConversation",
            "InkConversationEvents",
            "InkMessage",
            "InkMessageTextContent",
            "IsCustomerEligibleToGiveFeedbackFollowingCall",
            "IsCustomerEligibleToGiveFeedbackFollowingEmail",
            "IsValidUfcMember",
            "JoinSupplierProcess",
            "JoinSupplierProcessSupplyPoints",
            "LeaveSupplierProcess",
            "LeaveSupplierProcessSupplyPoints",
            "LedgerAgreements",
            "LedgerInvoices",
            "LedgerPaymentPreferenceAtTime",
            "LedgerPaymentPreferences",
            "LedgerPaymentsWithNonConcludedRePresentation",
            "LedgerRefundRequests",
            "LedgerRepaymentRequests",
            "LedgerStatements",
            "LedgerTransactions",
            "LedgerUsablePaymentInstructions",
            "LifecycleJoinSupplierProcesses",
            "LifecycleLeavePropertyProcesses",
            "LifecycleLeaveSupplierProcesses",
            "LifecycleOccupyPropertyProcesses",
            "LifecycleProcesses",
            "LivePaymentAdequacyCalculation",
            "LivePaymentAdequacyConsumption",
            "LoyaltyPointLedgerEntry",
            "LoyaltyPointsBalance",
            "MetadataForKey",
            "MeterPointNumberByAddress",
            "OcppConnection",
            "OcppDetails",
            "OpportunityValueByKey",
            "OrderDetails",
            "PaymentSchedule",
            "PmaxAnalysis",
            "Portfolio",
            "PortfolioAccounts",
            "PortfolioAncestors",
            "PortfolioByReference",
            "PortfolioDescendants",
            "PossibleErrors",
            "ProofOfResidence",
            "Question",
            "QuotingParamDefinitionsForProductOffering",
            "RegisteredKrakenflexDevice",
            "StatementTransactions",
            "TariffGrid",
            "TaskResult",
            "UserEmailCheckForCheckout",
            "VehicleChargingPreferences",
            "VouchersBalanceDetail",
        ),
    ),
    "KT-CT-1120": DocumentedError("KT-CT-1120", None, "APPLICATION", ()),
    "KT-CT-1121": DocumentedError("KT-CT-1121", None, "VALIDATION", ()),
    "KT-CT-1122": DocumentedError("KT-CT-1122", None, "VALIDATION", ()),
    "KT-CT-1124": DocumentedError("KT-CT-1124", None, "APPLICATION", ()),
    "KT-CT-1125": DocumentedError("KT-CT-1125", None, "APPLICATION", ()),
    "KT-CT-1126": DocumentedError("KT-CT-1126", None, "APPLICATION", ()),
    "KT-CT-1128": DocumentedError("KT-CT-1128", None, "AUTHORIZATION", ()),
    "KT-CT-1129": DocumentedError("KT-CT-1129", None, "AUTHORIZATION", ()),
    "KT-CT-1130": DocumentedError("KT-CT-1130", None, "AUTHORIZATION", ()),
    "KT-CT-1131": DocumentedError("KT-CT-1131", None, "AUTHORIZATION", ()),
    "KT-CT-1132": DocumentedError("KT-CT-1132", None, "AUTHORIZATION", ()),
    "KT-CT-1134": DocumentedError("KT-CT-1134", None, "VALIDATION", ()),
    "KT-CT-1135": DocumentedError("KT-CT-1135", None, "VALIDATION", ()),
    "KT-CT-1137": DocumentedError("KT-CT-1137", "Invalid data.", "VALIDATION", ("IsValidUfcMember",)),
    "KT-CT-1138": DocumentedError("KT-CT-1138", None, "VALIDATION", ()),
    "KT-CT-1139": DocumentedError("KT-CT-1139", None, "VALIDATION", ()),
    "KT-CT-1141": DocumentedError("KT-CT-1141", None, "VALIDATION", ()),
    "KT-CT-1142": DocumentedError("KT-CT-1142", None, "VALIDATION", ()),
    "KT-CT-1143": DocumentedError("KT-CT-1143", None, "AUTHORIZATION", ()),
    "KT-CT-1146": DocumentedError("KT-CT-1146", None, "VALIDATION", ()),
    "KT-CT-1148": DocumentedError("KT-CT-1148", None, "AUTHORIZATION", ()),
    "KT-CT-1160": DocumentedError("KT-CT-1160", None, "VALIDATION", ()),
    "KT-CT-1161": DocumentedError("KT-CT-1161", None, "VALIDATION", ()),
    "KT-CT-1162": DocumentedError("KT-CT-1162", None, "APPLICATION", ()),
    "KT-CT-11802": DocumentedError("KT-CT-11802", "Call not found.", "NOT_FOUND", ("Call",)),
    "KT-CT-1188": DocumentedError("KT-CT-1188", None, "AUTHORIZATION", ()),
    "KT-CT-1189": DocumentedError("KT-CT-1189", None, "AUTHORIZATION", ()),
    "KT-CT-1199": DocumentedError("KT-CT-1199", None, "AUTHORIZATION", ()),
    "KT-CT-1201": DocumentedError("KT-CT-1201", None, "VALIDATION", ()),
    "KT-CT-12301": DocumentedError(
        "KT-CT-12301",
        "Complaint not found.",
        "NOT_FOUND",
        (
            "Complaint",
            "ComplaintContacts",
        ),
    ),
    "KT-CT-12403": DocumentedError(
        "KT-CT-12403",
        "Product offering not found.",
        "NOT_FOUND",
        ("QuotingParamDefinitionsForProductOffering",),
    ),
    "KT-CT-12404": DocumentedError(
        "KT-CT-12404",
        "Product offering has expired.",
        "VALIDATION",
        ("QuotingParamDefinitionsForProductOffering",),
    ),
    "KT-CT-13101": DocumentedError("KT-CT-13101", "Order not found.", "NOT_FOUND", ("OrderDetails",)),
    "KT-CT-13705": DocumentedError(
        "KT-CT-13705", "Agreement rollover not found.", "NOT_FOUND", ("AgreementRollover",)
    ),
    "KT-CT-1501": DocumentedError(
        "KT-CT-1501", "Agreement not found.", "NOT_FOUND", ("AvailableProductSwitchDates",)
    ),
    "KT-CT-1601": DocumentedError(
        "KT-CT-1601", "Value cannot be empty.", "VALIDATION", ("MeterPointNumberByAddress",)
    ),
    "KT-CT-1605": DocumentedError(
        "KT-CT-1605",
        "Invalid input.",
        "VALIDATION",
        (
            "Business",
            "BusinessEstablishments",
            "BusinessPaymentMethods",
            "MeterPointNumberByAddress",
        ),
    ),
    "KT-CT-1606": DocumentedError(
        "KT-CT-1606", "Query/Mutation not found.", "NOT_FOUND", ("PossibleErrors",)
    ),
    "KT-CT-3820": DocumentedError(
        "KT-CT-3820", "Received both ledger ID and number.", "VALIDATION", ("DashboardScreen",)
    ),
    "KT-CT-3963": DocumentedError(
        "KT-CT-3963",
        "Could not calculate live PA data.",
        "APPLICATION",
        (
            "LivePaymentAdequacyCalculation",
            "LivePaymentAdequacyConsumption",
        ),
    ),
    "KT-CT-4123": DocumentedError(
        "KT-CT-4123",
        "Unauthorized.",
        "AUTHORIZATION",
        (
            "LifecycleJoinSupplierProcesses",
            "LifecycleLeavePropertyProcesses",
            "LifecycleLeaveSupplierProcesses",
            "LifecycleOccupyPropertyProcesses",
            "LifecycleProcesses",
            "MetadataForKey",
        ),
    ),
    "KT-CT-4124": DocumentedError("KT-CT-4124", "Unauthorized.", "AUTHORIZATION", ("MetadataForKey",)),
    "KT-CT-4155": DocumentedError("KT-CT-4155", "Invalid data.", "VALIDATION", ("MetadataForKey",)),
    "KT-CT-4177": DocumentedError(
        "KT-CT-4177",
        "Unauthorized.",
        "AUTHORIZATION",
        (
            "Account",
            "AccountAgreements",
            "AccountAnnualStatements",
            "AccountApplications",
            "AccountBill",
            "AccountBills",
            "AccountDirectDebitInstructions",
            "AccountEvents",
            "AccountMarketSupplyAgreements",
            "AccountPaginatedFileAttachments",
            "AccountPaginatedPaymentForecast",
            "AccountPaymentForecast",
            "AccountPaymentMethods",
            "AccountPaymentPlans",
            "AccountPaymentSchedules",
            "AccountPayments",
            "AccountProvisionalTransactions",
            "AccountReferrals",
            "AccountReminders",
            "AccountRepayments",
            "AccountSupplyContracts",
            "AccountTransactions",
            "BillTransactions",
            "InkConversation",
            "InkConversationEvents",
            "LedgerAgreements",
            "LedgerInvoices",
            "LedgerPaymentPreferenceAtTime",
            "LedgerPaymentPreferences",
            "LedgerPaymentsWithNonConcludedRePresentation",
            "LedgerRefundRequests",
            "LedgerRepaymentRequests",
            "LedgerStatements",
            "LedgerTransactions",
            "LedgerUsablePaymentInstructions",
            "MetadataForKey",
            "StatementTransactions",
            "UserEmailCheckForCheckout",
        ),
    ),
    "KT-CT-4178": DocumentedError(
        "KT-CT-4178", "No account found with given account number.", "NOT_FOUND", ("VouchersBalanceDetail",)
    ),
    "KT-CT-4179": DocumentedError(
        "KT-CT-4179", "No metadata found with given key.", "NOT_FOUND", ("MetadataForKey",)
    ),
    "KT-CT-4311": DocumentedError(
        "KT-CT-4311", "Unable to confirm OCPP connection.", "APPLICATION", ("OcppConnection",)
    ),
    "KT-CT-4319": DocumentedError(
        "KT-CT-4319", "Unable to get Enode link session.", "SERVICE_AVAILABILITY", ("EnodeLinkSession",)
    ),
    "KT-CT-4328": DocumentedError("KT-CT-4328", "Invalid data.", None, ("EnodeLinkSession",)),
    "KT-CT-4339": DocumentedError(
        "KT-CT-4339",
        "Your device charging preferences could not be fetched.",
        "APPLICATION",
        ("VehicleChargingPreferences",),
    ),
    "KT-CT-4410": DocumentedError(
        "KT-CT-4410", "Invalid postcode.", "VALIDATION", ("MeterPointNumberByAddress",)
    ),
    "KT-CT-4930": DocumentedError("KT-CT-4930", "Unsupported market.", "APPLICATION", ("AvailableProducts",)),
    "KT-CT-5415": DocumentedError("KT-CT-5415", "Account user not found.", "NOT_FOUND", ("AccountUser",)),
    "KT-CT-5418": DocumentedError("KT-CT-5418", "Account user not found.", "NOT_FOUND", ("AccountUser",)),
    "KT-CT-5421": DocumentedError("KT-CT-5421", "Account user not found.", "NOT_FOUND", ("AccountUser",)),
    "KT-CT-5423": DocumentedError("KT-CT-5423", "Account user not found.", "NOT_FOUND", ("AccountUser",)),
    "KT-CT-5424": DocumentedError("KT-CT-5424", "Invalid data.", "VALIDATION", ("AccountUser",)),
    "KT-CT-5425": DocumentedError("KT-CT-5425", "Account user not found.", "NOT_FOUND", ("AccountUser",)),
    "KT-CT-5513": DocumentedError(
        "KT-CT-5513",
        "Invalid data.",
        "VALIDATION",
        (
            "DefaultRawScore",
            "Question",
        ),
    ),
    "KT-CT-5519": DocumentedError(
        "KT-CT-5519", "Voice call not found.", "NOT_FOUND", ("IsCustomerEligibleToGiveFeedbackFollowingCall",)
    ),
    "KT-CT-5520": DocumentedError(
        "KT-CT-5520",
        "Ink conversation not found.",
        "NOT_FOUND",
        ("IsCustomerEligibleToGiveFeedbackFollowingEmail",),
    ),
    "KT-CT-5521": DocumentedError(
        "KT-CT-5521",
        "Eligibility configuration not found.",
        "NOT_FOUND",
        (
            "IsCustomerEligibleToGiveFeedbackFollowingCall",
            "IsCustomerEligibleToGiveFeedbackFollowingEmail",
        ),
    ),
    "KT-CT-5522": DocumentedError(
        "KT-CT-5522",
        "Invalid eligibility configuration.",
        "VALIDATION",
        (
            "IsCustomerEligibleToGiveFeedbackFollowingCall",
            "IsCustomerEligibleToGiveFeedbackFollowingEmail",
        ),
    ),
    "KT-CT-5523": DocumentedError(
        "KT-CT-5523",
        "Invalid account or account user.",
        "VALIDATION",
        (
            "IsCustomerEligibleToGiveFeedbackFollowingCall",
            "IsCustomerEligibleToGiveFeedbackFollowingEmail",
        ),
    ),
    "KT-CT-7610": DocumentedError(
        "KT-CT-7610",
        "No Ink conversation for account.",
        "NOT_FOUND",
        (
            "InkConversation",
            "InkConversationEvents",
        ),
    ),
    "KT-CT-7611": DocumentedError(
        "KT-CT-7611",
        "The message was not found.",
        "NOT_FOUND",
        (
            "InkMessage",
            "InkMessageTextContent",
        ),
    ),
    "KT-CT-7612": DocumentedError(
        "KT-CT-7612",
        "The Ink conversation was not found.",
        "NOT_FOUND",
        (
            "InkConversation",
            "InkConversationEvents",
        ),
    ),
    "KT-CT-7617": DocumentedError(
        "KT-CT-7617",
        "Must supply account number or relay id to get a conversation.",
        "VALIDATION",
        (
            "InkConversation",
            "InkConversationEvents",
        ),
    ),
    "KT-CT-7638": DocumentedError(
        "KT-CT-7638",
        "Invalid conversation ID.",
        "VALIDATION",
        (
            "InkConversation",
            "InkConversationEvents",
            "InkMessage",
        ),
    ),
    "KT-CT-7648": DocumentedError(
        "KT-CT-7648", "The comms template was not found.", "NOT_FOUND", ("InkCommsTemplate",)
    ),
    "KT-CT-8001": DocumentedError(
        "KT-CT-8001",
        "No backend screen available.",
        None,
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8005": DocumentedError(
        "KT-CT-8005",
        "Backend screen does not support parameters.",
        None,
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8006": DocumentedError(
        "KT-CT-8006",
        "Error applying parameters to backend screen.",
        None,
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8008": DocumentedError(
        "KT-CT-8008",
        "Incorrect or missing data necessary to build the screen.",
        None,
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8009": DocumentedError(
        "KT-CT-8009",
        "Error translating screen content.",
        None,
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8010": DocumentedError(
        "KT-CT-8010",
        "Invalid step ID.",
        "APPLICATION",
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8011": DocumentedError(
        "KT-CT-8011",
        "Cannot rewind past a previous irreversible step.",
        "APPLICATION",
        (
            "BackendScreen",
            "DashboardScreen",
        ),
    ),
    "KT-CT-8310": DocumentedError("KT-CT-8310", "Invalid data.", "VALIDATION", ("AccountReference",)),
    "KT-CT-8411": DocumentedError("KT-CT-8411", "Invalid data.", "VALIDATION", ("MetadataForKey",)),
    "KT-CT-8903": DocumentedError(
        "KT-CT-8903", "Unable to update opportunity.", "VALIDATION", ("OpportunityValueByKey",)
    ),
    "KT-CT-9202": DocumentedError(
        "KT-CT-9202",
        "Loyalty Points adapter not configured.",
        "APPLICATION",
        ("EligibilityToJoinLoyaltyPointsProgram",),
    ),
    "KT-CT-9215": DocumentedError(
        "KT-CT-9215",
        "Loyalty points balance query disabled.",
        "SERVICE_AVAILABILITY",
        (
            "LoyaltyPointLedgerEntry",
            "LoyaltyPointsBalance",
        ),
    ),
    "KT-CT-9216": DocumentedError("KT-CT-9216", "Unauthorized.", "AUTHORIZATION", ("LoyaltyPointsBalance",)),
    "KT-CT-9217": DocumentedError("KT-CT-9217", "Unauthorized.", "AUTHORIZATION", ("LoyaltyPointsBalance",)),
    "KT-CT-9218": DocumentedError(
        "KT-CT-9218",
        "Unauthorized.",
        "AUTHORIZATION",
        (
            "EligibilityToJoinLoyaltyPointsProgram",
            "LoyaltyPointsBalance",
        ),
    ),
    "KT-CT-9222": DocumentedError(
        "KT-CT-9222",
        "Loyalty points balance query requires either accountNumber field (deprecated) or input object (preferred) with account number and optional account user id.",
        "VALIDATION",
        ("LoyaltyPointsBalance",),
    ),
    "KT-CT-9223": DocumentedError(
        "KT-CT-9223", "Loyalty points ledger entry not found.", "NOT_FOUND", ("LoyaltyPointLedgerEntry",)
    ),
    "KT-CT-9403": DocumentedError(
        "KT-CT-9403",
        "Received an invalid portfolioId.",
        "NOT_FOUND",
        (
            "Portfolio",
            "PortfolioAccounts",
            "PortfolioAncestors",
            "PortfolioDescendants",
        ),
    ),
    "KT-CT-9409": DocumentedError(
        "KT-CT-9409", "Invalid portfolio reference.", "VALIDATION", ("PortfolioByReference",)
    ),
    "KT-FR-4510": DocumentedError("KT-FR-4510", "Invalid PRM.", None, ("DetailedMeasures",)),
    "KT-FR-4523": DocumentedError("KT-FR-4523", "Invalid market name.", None, ("MeterPointNumberByAddress",)),
    "KT-FR-4530": DocumentedError(
        "KT-FR-4530", "No meter point found.", None, ("MeterPointNumberByAddress",)
    ),
    "KT-FR-4531": DocumentedError(
        "KT-FR-4531",
        "Several meter points were found. Please refine your criteria.",
        None,
        ("MeterPointNumberByAddress",),
    ),
    "KT-FR-4532": DocumentedError(
        "KT-FR-4532", "Service is unavailable on DNO's side.", None, ("MeterPointNumberByAddress",)
    ),
    "KT-FR-4712": DocumentedError("KT-FR-4712", "Invalid meter readings data.", None, ("DetailedMeasures",)),
    "KT-FR-4910": DocumentedError(
        "KT-FR-4910",
        "Unauthorized to access to this agreement.",
        None,
        (
            "AgreementCertificate",
            "PaymentSchedule",
            "ProofOfResidence",
            "TariffGrid",
        ),
    ),
    "KT-FR-7712": DocumentedError("KT-FR-7712", "Invalid affiliate session.", None, ("IsValidUfcMember",)),
    "KT-FR-8910": DocumentedError("KT-FR-8910", "PMAX Analysis not found.", None, ("PmaxAnalysis",)),
    "KT-FR-8914": DocumentedError("KT-FR-8914", "Industry consent missing.", None, ("DetailedMeasures",)),
}

__all__ = ("CATALOGUE", "DocumentedError")
