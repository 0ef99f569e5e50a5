"""The error codes that the sandbox raises, with their documented message and type.

Messages and types are those of the API reference where it gives them. Where it does not (codes marked "assumed"), the words are
ours: a client must decide by code. Which code answers an unknown object of a root field is the reference's too (`NOT_FOUND_OF`).
"""

from __future__ import annotations

from typing import Any


class ProblemError(Exception):
    """An error of the API: it becomes one entry of `errors`, the field it was raised in becomes null."""

    def __init__(self, code: str, message: str | None = None, **extensions: Any) -> None:
        known, kind = PROBLEMS.get(code, _UNLISTED)
        super().__init__(message or known)
        self.code = code
        self.kind = kind
        self.extra = extensions

    @property
    def extensions(self) -> dict[str, Any]:
        """`extensions` of the error as they are sent: `errorClass` repeats the type, as the sister sites do."""
        return {
            "errorType": self.kind,
            "errorCode": self.code,
            "errorDescription": str(self),
            "errorClass": self.kind,
            **self.extra,
        }


# Of the types VALIDATION, NOT_FOUND, APPLICATION, AUTHORIZATION, SERVICE_AVAILABILITY; None where the reference gives none.
PROBLEMS: dict[str, tuple[str, str | None]] = {
    "KT-CT-1111": ("Unauthorized.", "AUTHORIZATION"),
    "KT-CT-1112": ("'Authorization' header not provided.", "AUTHORIZATION"),
    "KT-CT-1113": ("Disabled GraphQL field requested.", "SERVICE_AVAILABILITY"),
    "KT-CT-1120": ("The Kraken token is invalid.", "APPLICATION"),  # malformed or forged: assumed
    "KT-CT-1124": ("Signature of the JWT has expired.", "APPLICATION"),
    "KT-CT-1132": ("Unauthorized.", "AUTHORIZATION"),
    "KT-CT-1134": ("The refresh token has expired.", "VALIDATION"),
    "KT-CT-1135": (
        "Invalid data.",
        "VALIDATION",
    ),  # a refresh token that is unknown or revoked, or no usable input: assumed
    "KT-CT-1138": ("Invalid data.", "VALIDATION"),  # e-mail or password
    "KT-CT-1139": ("Invalid data.", "VALIDATION"),  # API, pre-signed or organisation key: assumed
    "KT-CT-1142": ("Invalid data.", "VALIDATION"),  # the login is locked: assumed
    "KT-CT-1143": ("The token was invalidated.", "AUTHORIZATION"),  # by forceReauthentication: assumed
    "KT-CT-1188": ("The query is too complex.", "AUTHORIZATION"),
    "KT-CT-1189": ("The query asks for too many nodes.", "AUTHORIZATION"),
    "KT-CT-1199": ("Too many requests.", "AUTHORIZATION"),
    "KT-CT-1201": ("`first` or `last` must be provided.", "VALIDATION"),
    "KT-CT-1202": (
        "Invalid pagination parameters.",
        "VALIDATION",
    ),  # the words were seen, the code is assumed
    "KT-CT-1501": ("Agreement not found.", "NOT_FOUND"),
    "KT-CT-1605": ("Invalid input.", "VALIDATION"),
    "KT-CT-1606": ("Query/Mutation not found.", "NOT_FOUND"),
    "KT-CT-3963": ("Could not calculate live PA data.", "APPLICATION"),
    "KT-CT-4123": ("Unauthorized.", "AUTHORIZATION"),
    "KT-CT-4177": ("Unauthorized.", "AUTHORIZATION"),
    "KT-CT-4178": ("No account found with given account number.", "NOT_FOUND"),
    "KT-CT-4179": ("No metadata found with given key.", "NOT_FOUND"),
    "KT-CT-4301": ("Device not found.", "NOT_FOUND"),  # code assumed
    "KT-CT-4357": ("Boost charge refused.", "APPLICATION"),
    "KT-CT-4410": ("Invalid postcode.", "VALIDATION"),
    "KT-CT-4501": (
        "Unauthorized.",
        "AUTHORIZATION",
    ),  # an object of somebody else, where no code is documented: assumed
    "KT-CT-4930": ("Unsupported market.", "APPLICATION"),
    "KT-CT-5415": ("Account user not found.", "NOT_FOUND"),
    "KT-CT-5513": ("Invalid data.", "VALIDATION"),
    "KT-CT-5519": ("Voice call not found.", "NOT_FOUND"),
    "KT-CT-5520": ("Ink conversation not found.", "NOT_FOUND"),
    "KT-CT-5523": ("Invalid account or account user.", "VALIDATION"),
    "KT-CT-7610": ("No Ink conversation for account.", "NOT_FOUND"),
    "KT-CT-7611": ("The message was not found.", "NOT_FOUND"),
    "KT-CT-7612": ("The Ink conversation was not found.", "NOT_FOUND"),
    "KT-CT-7617": ("Must supply account number or relay id to get a conversation.", "VALIDATION"),
    "KT-CT-7648": ("The comms template was not found.", "NOT_FOUND"),
    "KT-CT-8001": ("No backend screen available.", None),
    "KT-CT-8310": ("Invalid data.", "VALIDATION"),
    "KT-CT-8903": ("Unable to update opportunity.", "VALIDATION"),
    "KT-CT-9218": ("Unauthorized.", "AUTHORIZATION"),
    "KT-CT-9222": (
        "Loyalty points balance query requires either accountNumber field (deprecated) or input object (preferred)"
        " with account number and optional account user id.",
        "VALIDATION",
    ),
    "KT-CT-9223": ("Loyalty points ledger entry not found.", "NOT_FOUND"),
    "KT-CT-9403": ("Received an invalid portfolioId.", "NOT_FOUND"),
    "KT-CT-9409": ("Invalid portfolio reference.", "VALIDATION"),
    "KT-CT-10003": ("Contract not found.", "NOT_FOUND"),
    "KT-CT-10005": (
        "Missing required parameter: either identifier or accountNumber must be provided.",
        "VALIDATION",
    ),
    "KT-CT-10006": ("Account not found.", "NOT_FOUND"),
    "KT-CT-10029": ("Missing contract filters.", "VALIDATION"),
    "KT-CT-10030": ("Filter by subject is not implemented.", "SERVICE_AVAILABILITY"),
    "KT-CT-10031": ("Invalid party filter.", "VALIDATION"),
    "KT-CT-10302": ("Invalid data.", "NOT_FOUND"),
    "KT-CT-10332": ("Join supplier process not found.", "NOT_FOUND"),
    "KT-CT-10333": ("Missing either number of leave supplier process id.", "VALIDATION"),
    "KT-CT-10401": ("Task not found.", None),
    "KT-CT-11107": ("Unauthorized.", "AUTHORIZATION"),
    "KT-CT-11802": ("Call not found.", "NOT_FOUND"),
    "KT-CT-12301": ("Complaint not found.", "NOT_FOUND"),
    "KT-CT-12403": ("Product offering not found.", "NOT_FOUND"),
    "KT-CT-13101": ("Order not found.", "NOT_FOUND"),
    "KT-CT-13705": ("Agreement rollover not found.", "NOT_FOUND"),
    "KT-FR-4510": ("Invalid PRM.", None),
    "KT-FR-4523": ("Invalid market name.", None),
    "KT-FR-4530": ("No meter point found.", None),
    "KT-FR-4910": ("Unauthorized to access to this agreement.", None),
    "KT-FR-8910": ("PMAX Analysis not found.", None),
}

_UNLISTED = ("Something that the reference does not list.", None)

FOREIGN_ACCOUNT: dict[str, str] = {
    "accountContract": "KT-CT-10006",
    "businessContract": "KT-CT-10006",
    "eligibilityToJoinLoyaltyPointsProgram": "KT-CT-9218",
    "enodeLinkSession": "KT-CT-1111",
    "isCustomerEligibleToGiveFeedbackFollowingCall": "KT-CT-5523",
    "isCustomerEligibleToGiveFeedbackFollowingEmail": "KT-CT-5523",
    "lifecycleProcesses": "KT-CT-4123",
    "loyaltyPointsBalance": "KT-CT-9218",
    "ocppConnection": "KT-CT-1111",
    "ocppDetails": "KT-CT-1111",
    "registeredKrakenflexDevice": "KT-CT-1111",
    "vehicleChargingPreferences": "KT-CT-1111",
    "vouchersBalanceDetail": "KT-CT-4178",
}
"""Root fields whose documented code for an account that is not the user's differs from KT-CT-4177, the code of `account`, which is
assumed for all other root fields that take an account number."""

NOT_FOUND_OF: dict[str, tuple[str, str]] = {
    "accountContract": ("identifier", "KT-CT-10003"),
    "accountReference": ("value", "KT-CT-8310"),
    "accountUser": ("number", "KT-CT-5415"),
    "agreementCertificate": ("agreementId", "KT-FR-4910"),
    "agreementRollover": ("number", "KT-CT-13705"),
    "availableProductSwitchDates": ("agreementId", "KT-CT-1501"),
    "availableProducts": ("marketName", "KT-CT-4930"),
    "backendScreen": ("screenId", "KT-CT-8001"),
    "business": ("id", "KT-CT-11107"),
    "businessContract": ("identifier", "KT-CT-10003"),
    "call": ("id", "KT-CT-11802"),
    "complaint": ("complaintId", "KT-CT-12301"),
    "dashboardScreen": ("dashboardId", "KT-CT-8001"),
    "defaultRawScore": ("formId", "KT-CT-5513"),
    "inkCommsTemplate": ("templateIdentifier", "KT-CT-7648"),
    "inkConversation": ("conversationRelayId", "KT-CT-7612"),
    "inkMessage": ("messageRelayId", "KT-CT-7611"),
    "inkMessageTextContent": ("messageId", "KT-CT-7611"),
    "isCustomerEligibleToGiveFeedbackFollowingCall": ("callId", "KT-CT-5519"),
    "isCustomerEligibleToGiveFeedbackFollowingEmail": ("inkConversationId", "KT-CT-5520"),
    "joinSupplierProcess": ("number", "KT-CT-10332"),
    "leaveSupplierProcess": ("number", "KT-CT-10302"),
    "livePaymentAdequacyCalculation": ("ledgerNumber", "KT-CT-3963"),
    "metadataForKey": ("key", "KT-CT-4179"),
    "opportunityValueByKey": ("opportunityId", "KT-CT-8903"),
    "orderDetails": ("identifier", "KT-CT-13101"),
    "paymentSchedule": ("agreementId", "KT-FR-4910"),
    "pmaxAnalysis": ("token", "KT-FR-8910"),
    "portfolio": ("portfolioNumber", "KT-CT-9403"),
    "proofOfResidence": ("agreementId", "KT-FR-4910"),
    "question": ("formId", "KT-CT-5513"),
    "quotingParamDefinitionsForProductOffering": ("productOfferingIdentifier", "KT-CT-12403"),
    "tariffGrid": ("agreementId", "KT-FR-4910"),
    "taskResult": ("taskId", "KT-CT-10401"),
}
"""Root field: the argument that names what is looked for, and the documented code when there is no such thing."""


def is_unknown(value: object) -> bool:
    """Tell whether an identifier stands for something that does not exist.

    The sandbox makes up most objects on demand, so nearly every identifier finds one. What is certainly not found, so that errors can
    be tried: the empty string, zero, negative numbers, the nil UUID, and whatever has `unknown` in it.
    """
    text = str(value).lower()
    return not text.strip("0-") or text.startswith("-") or "unknown" in text
