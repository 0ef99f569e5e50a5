# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Account`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.account_status import AccountStatus
from .enums.account_type_choices import AccountTypeChoices
from .enums.bill_type_enum import BillTypeEnum
from .enums.business_type_options import BusinessTypeOptions
from .enums.comms_delivery_preference import CommsDeliveryPreference
from .enums.consent_value import ConsentValue
from .enums.debt_collection_proceeding_stop_reason import DebtCollectionProceedingStopReason
from .enums.document_accessibility_choices import DocumentAccessibilityChoices
from .enums.hardship_agreement_hardship_type import HardshipAgreementHardshipType
from .enums.interval import Interval
from .enums.referral_scheme_type_choices import ReferralSchemeTypeChoices
from .enums.referral_status_choices import ReferralStatusChoices
from .fragments.account_note_type_fragment import AccountNoteTypeFragment
from .fragments.assistance_agreement_type_fragment import AssistanceAgreementTypeFragment
from .fragments.billing_options_type_fragment import BillingOptionsTypeFragment
from .fragments.can_modify_payments_type_fragment import CanModifyPaymentsTypeFragment
from .fragments.credit_storage_fragment import CreditStorageFragment
from .fragments.ledger_type_fragment import LedgerTypeFragment
from .fragments.maximum_refund_type_fragment import MaximumRefundTypeFragment
from .fragments.metadata_fragment import MetadataFragment
from .fragments.referral_scheme_types_fragment import ReferralSchemeTypesFragment
from .fragments.request_refund_eligibility_type_fragment import RequestRefundEligibilityTypeFragment
from .fragments.rich_address_type_fragment import RichAddressTypeFragment
from .fragments.supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment


class AccountUsers(Result, frozen=True):
    """`AccountUserType`."""

    id: str
    number: str | None = None
    given_name: str
    family_name: str
    full_name: str | None = None
    email: str
    mobile: str
    landline: str


class AccountPortfolio(Result, frozen=True):
    """`PortfolioType`."""

    id: str
    number: str
    name: str | None = None
    brand: str | None = None
    lead_account_number: str | None = None


class AccountRewards(Result, frozen=True):
    """`RewardType`."""

    code: str | None = None
    scheme_type: ReferralSchemeTypeChoices | None = None
    reward_amount: int | None = None
    payment_status: ReferralStatusChoices | None = None
    payment_date: datetime.date | None = None


class AccountDataAccountBill(Result, frozen=True):
    """`BillInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None
    bill_type: BillTypeEnum | None = None
    from_date: datetime.date | None = None
    to_date: datetime.date | None = None
    issued_date: datetime.date | None = None


class AccountBusiness(Result, frozen=True):
    """`BusinessType`."""

    id: str
    name: str
    number: str
    business_type: BusinessTypeOptions | None = None


class AccountReferences(Result, frozen=True):
    """`AccountReferenceType`."""

    namespace: str
    value: str
    created_at: datetime.datetime
    updated_at: datetime.datetime


class AccountFileAttachments(Result, frozen=True):
    """`AccountFileAttachment`."""

    id: str
    filename: str
    category: str
    fetch_url: str | None = None


class AccountCampaigns(Result, frozen=True):
    """`AccountCampaignType`."""

    name: str | None = None
    slug: str | None = None
    start_date: datetime.date | None = None
    expiry_date: datetime.date | None = None


class AccountActiveHardshipAgreements(Result, frozen=True):
    """`HardshipAgreementType`."""

    id: str
    hardship_type: HardshipAgreementHardshipType
    start_date: datetime.date
    end_date: datetime.date | None = None


class AccountContributionAgreements(Result, frozen=True):
    """`ContributionAgreementType`."""

    id: str
    amount: int | None = None
    interval: Interval | None = None
    active_from: datetime.datetime | None = None
    active_to: datetime.datetime | None = None


class AccountDebtCollectionProceedings(Result, frozen=True):
    """`DebtCollectionProceedingType`."""

    amount: int | None = None
    started_at: datetime.datetime
    stopped_at: datetime.datetime | None = None
    stop_reason: DebtCollectionProceedingStopReason | None = None


class AccountConsents(Result, frozen=True):
    """`ConsentType`."""

    id: int
    code: str
    value: ConsentValue


class AccountProperties(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    label: str | None = None
    postcode: str
    split_address: list[str | None] | None = None


class AccountConsentData(Result, frozen=True):
    """`FraConsentData`."""

    typename__: str = Field(default="", alias="__typename")


class AccountEnergyCheques(Result, frozen=True):
    """`EnergyCheque`."""

    typename__: str = Field(default="", alias="__typename")


class AccountEnergyChequeCertificates(Result, frozen=True):
    """`EnergyChequeCertificate`."""

    typename__: str = Field(default="", alias="__typename")


class AccountNextPaymentOrRepayment(Result, frozen=True):
    """`FraPaymentsInterface`."""

    typename__: str = Field(default="", alias="__typename")


class Account(Result, frozen=True):
    """`AccountType`."""

    id: str
    number: str | None = None
    users: list[AccountUsers]
    brand: str | None = None
    status: AccountStatus | None = None
    balance: int
    overdue_balance: int | None = None
    urn: str | None = None
    billing_name: str | None = None
    billing_sub_name: str | None = None
    billing_email: str | None = None
    billing_address: str | None = None
    billing_address_line_1: str | None = None
    billing_address_line_2: str | None = None
    billing_address_line_3: str | None = None
    billing_address_line_4: str | None = None
    billing_address_line_5: str | None = None
    billing_address_postcode: str | None = None
    billing_country_code: str | None = None
    billing_delivery_point_identifier: str | None = None
    split_billing_address: list[str | None] | None = None
    address: RichAddressTypeFragment | None = None
    portfolio: AccountPortfolio | None = None
    ledgers: list[LedgerTypeFragment | None] | None = None
    metadata: list[MetadataFragment | None] | None = None
    can_request_refund: bool | None = None
    request_refund_eligibility: RequestRefundEligibilityTypeFragment | None = None
    referrals_created: int | None = None
    rewards: list[AccountRewards | None] | None = None
    active_referral_schemes: ReferralSchemeTypesFragment | None = None
    billing_options: BillingOptionsTypeFragment | None = None
    bill: AccountDataAccountBill | None = None
    account_type: AccountTypeChoices | None = None
    business_type: BusinessTypeOptions | None = None
    """Deprecated on 2022-03-09; removal on or after 2024-01-01."""
    business: AccountBusiness | None = None
    comms_delivery_preference: CommsDeliveryPreference | None = None
    communication_delivery_preference: str | None = None
    """Deprecated on 2022-05-27; removal on or after 2024-01-01."""
    document_accessibility: DocumentAccessibilityChoices | None = None
    references: list[AccountReferences | None] | None = None
    file_attachments: list[AccountFileAttachments | None] | None = None
    maximum_refund: MaximumRefundTypeFragment | None = None
    campaigns: list[AccountCampaigns | None] | None = None
    is_in_hardship: bool | None = None
    active_hardship_agreements: list[AccountActiveHardshipAgreements | None] | None = None
    notes: list[AccountNoteTypeFragment | None] | None = None
    contribution_agreements: list[AccountContributionAgreements | None] | None = None
    assistance_agreements: list[AssistanceAgreementTypeFragment | None] | None = None
    debt_collection_proceedings: list[AccountDebtCollectionProceedings | None] | None = None
    created_at: datetime.datetime | None = None
    preferred_language_for_comms: str | None = None
    consents: list[AccountConsents]
    properties: list[AccountProperties | None] | None = None
    can_modify_payments: CanModifyPaymentsTypeFragment | None = None
    consent_data: AccountConsentData | None = None
    energy_cheques: list[AccountEnergyCheques | None] | None = None
    energy_cheque_certificates: list[AccountEnergyChequeCertificates | None] | None = None
    next_payment_or_repayment: AccountNextPaymentOrRepayment | None = None
    credit_storage: CreditStorageFragment | None = None
    fra_pot_ledger: SupplementaryLedgerTypeFragment | None = None


class AccountData(Result, frozen=True):
    """`Query`."""

    account: Account | None = None


OPERATION: Operation[AccountData] = Operation(
    name="Account",
    kind="query",
    document="query Account($accountNumber:String!){account(accountNumber:$accountNumber){id number users{id number givenName familyName fullName email mobile landline}brand status balance overdueBalance urn billingName billingSubName billingEmail billingAddress billingAddressLine1 billingAddressLine2 billingAddressLine3 billingAddressLine4 billingAddressLine5 billingAddressPostcode billingCountryCode billingDeliveryPointIdentifier splitBillingAddress address{...RichAddressTypeFragment}portfolio{id number name brand leadAccountNumber}ledgers{...LedgerTypeFragment}metadata{...MetadataFragment}canRequestRefund requestRefundEligibility{...RequestRefundEligibilityTypeFragment}referralsCreated rewards{code schemeType rewardAmount paymentStatus paymentDate}activeReferralSchemes{...ReferralSchemeTypesFragment}billingOptions{...BillingOptionsTypeFragment}bill{__typename id billType fromDate toDate issuedDate}accountType businessType business{id name number businessType}commsDeliveryPreference communicationDeliveryPreference documentAccessibility references{namespace value createdAt updatedAt}fileAttachments{id filename category fetchUrl}maximumRefund{...MaximumRefundTypeFragment}campaigns{name slug startDate expiryDate}isInHardship activeHardshipAgreements{id hardshipType startDate endDate}notes{...AccountNoteTypeFragment}contributionAgreements{id amount interval activeFrom activeTo}assistanceAgreements{...AssistanceAgreementTypeFragment}debtCollectionProceedings{amount startedAt stoppedAt stopReason}createdAt preferredLanguageForComms consents{id code value}properties{id address label postcode splitAddress}canModifyPayments{...CanModifyPaymentsTypeFragment}consentData{__typename}energyCheques{__typename}energyChequeCertificates{__typename}nextPaymentOrRepayment{__typename}creditStorage{...CreditStorageFragment}fraPotLedger{...SupplementaryLedgerTypeFragment}}}fragment AccountNoteTypeFragment on AccountNoteType{body createdAt isPinned unpinAt}fragment AssistanceAgreementTypeFragment on AssistanceAgreementType{activeFrom activeTo assistanceType}fragment BillingOptionsTypeFragment on BillingOptionsType{currentBillingPeriodEndDate currentBillingPeriodStartDate isFixed nextBillingDate periodLength periodLengthMultiplier periodStartDay}fragment CanModifyPaymentsTypeFragment on CanModifyPaymentsType{canAmendPayments canCancelPayments}fragment CreditStorageFragment on CreditStorage{balanceForecast ledger{...SupplementaryLedgerTypeFragment}sourceFundRequestEligibilities{globalEligibilityOutcome edges{node{eligibilityOutcome expectedPaymentDate ledgerNumber}}}}fragment LedgerTypeFragment on LedgerType{id number name ledgerType balance amountOwedByCustomer acceptsPayments affectsAccountBalance currentDirectDebitInstructionInvalidatedWithVendor supportsInvoices supportsStatements}fragment MaximumRefundTypeFragment on MaximumRefundType{amount reasonToRecommendAmount recommendedBalance}fragment MetadataFragment on Metadata{key value}fragment ReferralSchemeTypesFragment on ReferralSchemeTypes{domestic{code referralUrl referrerRewardAmount referredRewardAmount}business{code referralUrl referrerRewardAmount referredRewardAmount}}fragment RequestRefundEligibilityTypeFragment on RequestRefundEligibilityType{canRequestRefund reason}fragment RichAddressTypeFragment on RichAddressType{administrativeArea asString country deliveryPointIdentifier dependentLocality locality name organization postalCode sortingCode streetAddress structuredStreetAddress}fragment SupplementaryLedgerTypeFragment on SupplementaryLedgerType{number name ledgerType currentBalance}",
    model=AccountData,
    variables=("accountNumber",),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Account",
    "AccountActiveHardshipAgreements",
    "AccountBusiness",
    "AccountCampaigns",
    "AccountConsentData",
    "AccountConsents",
    "AccountContributionAgreements",
    "AccountData",
    "AccountDataAccountBill",
    "AccountDebtCollectionProceedings",
    "AccountEnergyChequeCertificates",
    "AccountEnergyCheques",
    "AccountFileAttachments",
    "AccountNextPaymentOrRepayment",
    "AccountPortfolio",
    "AccountProperties",
    "AccountReferences",
    "AccountRewards",
    "AccountUsers",
)
