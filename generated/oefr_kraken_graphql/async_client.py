# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Every operation as a method, awaited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from oefr_kraken._operation import UNSET, UnsetType
from typing_extensions import deprecated

from ._async_bridge import AsyncBridge

if TYPE_CHECKING:
    import datetime
    import uuid

    from .account import Account
    from .account_bill import AccountBill
    from .account_charge_reasons import AccountChargeReasons
    from .account_contract import AccountContract
    from .account_credit_reasons import AccountCreditReasons
    from .account_io_eligibility import AccountIoEligibility
    from .account_payment_forecast import AccountPaymentForecast
    from .account_reference import AccountReference
    from .account_user import AccountUser
    from .accounts import Accounts
    from .active_affiliate_referral_scheme import ActiveAffiliateReferralScheme
    from .active_domestic_signup_reward_scheme import ActiveDomesticSignupRewardScheme
    from .agreement_certificate import AgreementCertificate
    from .agreement_rollover import AgreementRollover
    from .authorized_applications import AuthorizedApplications
    from .available_products import AvailableProducts
    from .backend_screen import BackendScreen
    from .bank_details_validation import BankDetailsValidation
    from .business import Business
    from .business_account_referral_reward_scheme import BusinessAccountReferralRewardScheme
    from .business_contract import BusinessContract
    from .call import Call
    from .charge_point_variants import ChargePointVariants
    from .complaint import Complaint
    from .completed_dispatches import CompletedDispatches
    from .consent_types import ConsentTypes
    from .contracts import Contracts
    from .contribution_schemes import ContributionSchemes
    from .cost_of_charge import CostOfCharge
    from .dashboard_screen import DashboardScreen
    from .default_payment_instruction import DefaultPaymentInstruction
    from .detailed_measures import DetailedMeasures
    from .devices import Devices
    from .domestic_account_referral_reward_scheme import DomesticAccountReferralRewardScheme
    from .domestic_joining_reward_scheme import DomesticJoiningRewardScheme
    from .domestic_signup_reward_scheme import DomesticSignupRewardScheme
    from .electric_vehicles import ElectricVehicles
    from .eligibility_to_join_loyalty_points_program import EligibilityToJoinLoyaltyPointsProgram
    from .embedded_network import EmbeddedNetwork
    from .energy_mix_data import EnergyMixData
    from .enode_link_session import EnodeLinkSession
    from .enums.account_application_status import AccountApplicationStatus
    from .enums.account_event_type import AccountEventType
    from .enums.account_payment_status_options import AccountPaymentStatusOptions
    from .enums.account_repayment_status_options import AccountRepaymentStatusOptions
    from .enums.activation_process_status import ActivationProcessStatus
    from .enums.bill_type_enum import BillTypeEnum
    from .enums.billing_documents_order_by import BillingDocumentsOrderBy
    from .enums.bills_order_by import BillsOrderBy
    from .enums.calendar_type import CalendarType
    from .enums.charging_session_type import ChargingSessionType
    from .enums.client_type import ClientType
    from .enums.consumption_data_aggregation_time_interval import ConsumptionDataAggregationTimeInterval
    from .enums.customer_feedback_source_choices import CustomerFeedbackSourceChoices
    from .enums.data_frequency import DataFrequency
    from .enums.direct_debit_instruction_status import DirectDebitInstructionStatus
    from .enums.enode_vendors import EnodeVendors
    from .enums.fra_market_name import FRAMarketName
    from .enums.kraken_flex_device_types import KrakenFlexDeviceTypes
    from .enums.lifecycle_processes_sort_order import LifecycleProcessesSortOrder
    from .enums.linked_object_type import LinkedObjectType
    from .enums.on_site_jobs_work_category import OnSiteJobsWorkCategory
    from .enums.payment_instruction_status import PaymentInstructionStatus
    from .enums.payment_reason_options import PaymentReasonOptions
    from .enums.payment_schedule_reason_options import PaymentScheduleReasonOptions
    from .enums.payment_type import PaymentType
    from .enums.provider_choices import ProviderChoices
    from .enums.reading_frequency_type import ReadingFrequencyType
    from .enums.reading_qualification import ReadingQualification
    from .enums.reading_status import ReadingStatus
    from .enums.reading_type import ReadingType
    from .enums.reading_types import ReadingTypes
    from .enums.referral_scheme_account_type_options import ReferralSchemeAccountTypeOptions
    from .enums.referral_status import ReferralStatus
    from .enums.time_granularities import TimeGranularities
    from .enums.transaction_type_filter import TransactionTypeFilter
    from .enums.transactions_order_by import TransactionsOrderBy
    from .enums.units import Units
    from .fan_club_status import FanClubStatus
    from .flex_planned_dispatches import FlexPlannedDispatches
    from .flex_supported_devices import FlexSupportedDevices
    from .force_reauthentication import ForceReauthentication
    from .fra_terms_and_conditions_for_product import FraTermsAndConditionsForProduct
    from .fragments.account_application_connection_type_connection_fragment import (
        AccountApplicationConnectionTypeConnectionFragment,
    )
    from .fragments.account_campaign_connection_type_connection_fragment import (
        AccountCampaignConnectionTypeConnectionFragment,
    )
    from .fragments.account_connection_type_connection_fragment import AccountConnectionTypeConnectionFragment
    from .fragments.account_event_connection_type_connection_fragment import (
        AccountEventConnectionTypeConnectionFragment,
    )
    from .fragments.account_file_attachment_connection_type_connection_fragment import (
        AccountFileAttachmentConnectionTypeConnectionFragment,
    )
    from .fragments.account_payment_connection_type_connection_fragment import (
        AccountPaymentConnectionTypeConnectionFragment,
    )
    from .fragments.account_reminder_connection_type_connection_fragment import (
        AccountReminderConnectionTypeConnectionFragment,
    )
    from .fragments.account_repayment_connection_type_connection_fragment import (
        AccountRepaymentConnectionTypeConnectionFragment,
    )
    from .fragments.activation_processes_connection_type_connection_fragment import (
        ActivationProcessesConnectionTypeConnectionFragment,
    )
    from .fragments.agreement_connection_fragment import AgreementConnectionFragment
    from .fragments.agreement_connection_type_connection_fragment import (
        AgreementConnectionTypeConnectionFragment,
    )
    from .fragments.annual_statement_connection_type_connection_fragment import (
        AnnualStatementConnectionTypeConnectionFragment,
    )
    from .fragments.bill_connection_type_connection_fragment import BillConnectionTypeConnectionFragment
    from .fragments.bill_transaction_connection_type_connection_fragment import (
        BillTransactionConnectionTypeConnectionFragment,
    )
    from .fragments.business_connection_type_connection_fragment import (
        BusinessConnectionTypeConnectionFragment,
    )
    from .fragments.complaint_contact_connection_type_connection_fragment import (
        ComplaintContactConnectionTypeConnectionFragment,
    )
    from .fragments.consumption_breakdown_connection_type_connection_fragment import (
        ConsumptionBreakdownConnectionTypeConnectionFragment,
    )
    from .fragments.consumption_forecast_connection_type_connection_fragment import (
        ConsumptionForecastConnectionTypeConnectionFragment,
    )
    from .fragments.customer_feedback_form_connection_type_connection_fragment import (
        CustomerFeedbackFormConnectionTypeConnectionFragment,
    )
    from .fragments.device_charging_session_connection_fragment import DeviceChargingSessionConnectionFragment
    from .fragments.devices_connection_fragment import DevicesConnectionFragment
    from .fragments.direct_debit_instruction_connection_type_connection_fragment import (
        DirectDebitInstructionConnectionTypeConnectionFragment,
    )
    from .fragments.electricity_consumption_connection_fragment import (
        ElectricityConsumptionConnectionFragment,
    )
    from .fragments.electricity_reading_connection_fragment import ElectricityReadingConnectionFragment
    from .fragments.establishment_connection_type_connection_fragment import (
        EstablishmentConnectionTypeConnectionFragment,
    )
    from .fragments.export_readings_connection_fragment import ExportReadingsConnectionFragment
    from .fragments.field_specific_rate_limit_information_connection_type_connection_fragment import (
        FieldSpecificRateLimitInformationConnectionTypeConnectionFragment,
    )
    from .fragments.fra_account_payment_connection_type_connection_fragment import (
        FraAccountPaymentConnectionTypeConnectionFragment,
    )
    from .fragments.fra_bills_connection_fragment import FraBillsConnectionFragment
    from .fragments.gas_reading_connection_fragment import GasReadingConnectionFragment
    from .fragments.goods_product_connection_type_connection_fragment import (
        GoodsProductConnectionTypeConnectionFragment,
    )
    from .fragments.import_readings_connection_fragment import ImportReadingsConnectionFragment
    from .fragments.ink_conversation_events_connection_fragment import InkConversationEventsConnectionFragment
    from .fragments.invoice_billing_document_connection_type_connection_fragment import (
        InvoiceBillingDocumentConnectionTypeConnectionFragment,
    )
    from .fragments.join_supplier_process_connection_type_connection_fragment import (
        JoinSupplierProcessConnectionTypeConnectionFragment,
    )
    from .fragments.leave_property_process_connection_type_connection_fragment import (
        LeavePropertyProcessConnectionTypeConnectionFragment,
    )
    from .fragments.leave_supplier_process_connection_type_connection_fragment import (
        LeaveSupplierProcessConnectionTypeConnectionFragment,
    )
    from .fragments.measurement_connection_fragment import MeasurementConnectionFragment
    from .fragments.meter_reading_estimation_reading_connection_fragment import (
        MeterReadingEstimationReadingConnectionFragment,
    )
    from .fragments.occupy_property_process_connection_type_connection_fragment import (
        OccupyPropertyProcessConnectionTypeConnectionFragment,
    )
    from .fragments.opportunities_connection_fragment import OpportunitiesConnectionFragment
    from .fragments.payment_forecast_connection_type_connection_fragment import (
        PaymentForecastConnectionTypeConnectionFragment,
    )
    from .fragments.payment_instruction_connection_type_connection_fragment import (
        PaymentInstructionConnectionTypeConnectionFragment,
    )
    from .fragments.payment_plan_connection_type_connection_fragment import (
        PaymentPlanConnectionTypeConnectionFragment,
    )
    from .fragments.payment_preference_connection_type_connection_fragment import (
        PaymentPreferenceConnectionTypeConnectionFragment,
    )
    from .fragments.payment_request_connection_type_connection_fragment import (
        PaymentRequestConnectionTypeConnectionFragment,
    )
    from .fragments.payment_schedule_connection_type_connection_fragment import (
        PaymentScheduleConnectionTypeConnectionFragment,
    )
    from .fragments.payment_with_non_concluded_re_presentation_connection_type_connection_fragment import (
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment,
    )
    from .fragments.portfolio_connection_type_connection_fragment import (
        PortfolioConnectionTypeConnectionFragment,
    )
    from .fragments.product_connection_type_connection_fragment import ProductConnectionTypeConnectionFragment
    from .fragments.provisional_transaction_connection_type_connection_fragment import (
        ProvisionalTransactionConnectionTypeConnectionFragment,
    )
    from .fragments.referral_connection_type_connection_fragment import (
        ReferralConnectionTypeConnectionFragment,
    )
    from .fragments.refund_request_connection_type_connection_fragment import (
        RefundRequestConnectionTypeConnectionFragment,
    )
    from .fragments.repayment_request_connection_type_connection_fragment import (
        RepaymentRequestConnectionTypeConnectionFragment,
    )
    from .fragments.statement_billing_document_connection_type_connection_fragment import (
        StatementBillingDocumentConnectionTypeConnectionFragment,
    )
    from .fragments.supply_contract_connection_type_connection_fragment import (
        SupplyContractConnectionTypeConnectionFragment,
    )
    from .fragments.supply_point_connection_type_connection_fragment import (
        SupplyPointConnectionTypeConnectionFragment,
    )
    from .fragments.transaction_connection_type_connection_fragment import (
        TransactionConnectionTypeConnectionFragment,
    )
    from .fragments.voucher_purchase_connection_type_connection_fragment import (
        VoucherPurchaseConnectionTypeConnectionFragment,
    )
    from .get_on_site_jobs_job_types import GetOnSiteJobsJobTypes
    from .goods_purchases import GoodsPurchases
    from .goods_quotes import GoodsQuotes
    from .ink_conversation import InkConversation
    from .ink_message import InkMessage
    from .input_types import (
        AuthenticationInput,
        BackendScreenParamInputType,
        BusinessDetailInput,
        ContractFiltersInput,
        ForceReauthenticationInput,
        InvalidatePreSignedTokenInput,
        InvalidatePreSignedTokensForUserInput,
        InvalidateRefreshTokenInput,
        InvalidateRefreshTokensForUserInput,
        IsValidUFCMemberInputType,
        LoyaltyPointLedgerEntryInput,
        LoyaltyPointLedgersInput,
        LoyaltyPointsBalanceInput,
        LoyaltyPointsProgramEligibilityInput,
        MeterPointNumberByAddressInputType,
        ObtainJSONWebTokenInput,
        ObtainLongLivedRefreshTokenInput,
        OpportunitiesQueryInput,
        PortfolioReferenceInput,
        PossibleErrorsInputType,
        RequestElectricityDetailedMeasuresInput,
        SmartControlInput,
        SmartFlexDevicePreferencesInput,
        UpdateBoostChargeInput,
        UserEmailCheckForCheckoutInputType,
        UtilityFiltersInput,
    )
    from .invalidate_pre_signed_token import InvalidatePreSignedToken
    from .invalidate_pre_signed_tokens_for_user import InvalidatePreSignedTokensForUser
    from .invalidate_refresh_token import InvalidateRefreshToken
    from .invalidate_refresh_tokens_for_user import InvalidateRefreshTokensForUser
    from .join_supplier_process import JoinSupplierProcess
    from .kraken_version import KrakenVersion
    from .leave_supplier_process import LeaveSupplierProcess
    from .ledger_payment_preference_at_time import LedgerPaymentPreferenceAtTime
    from .lifecycle_processes import LifecycleProcesses
    from .live_payment_adequacy_calculation import LivePaymentAdequacyCalculation
    from .loyalty_point_ledger_entry import LoyaltyPointLedgerEntry
    from .loyalty_point_ledgers import LoyaltyPointLedgers
    from .loyalty_points_balance import LoyaltyPointsBalance
    from .metadata import Metadata
    from .metadata_for_key import MetadataForKey
    from .mfa_devices import MfaDevices
    from .node import Node
    from .obtain_kraken_token import ObtainKrakenToken
    from .obtain_long_lived_refresh_token import ObtainLongLivedRefreshToken
    from .ocpp_connection import OcppConnection
    from .ocpp_details import OcppDetails
    from .offer_for_quoting import OfferForQuoting
    from .offer_group_for_quoting import OfferGroupForQuoting
    from .order_details import OrderDetails
    from .payment_requests import PaymentRequests
    from .payment_schedule import PaymentSchedule
    from .planned_dispatches import PlannedDispatches
    from .pmax_analysis import PmaxAnalysis
    from .portfolio import Portfolio
    from .portfolio_by_reference import PortfolioByReference
    from .possible_errors import PossibleErrors
    from .proof_of_residence import ProofOfResidence
    from .properties_search import PropertiesSearch
    from .property import Property
    from .property_search import PropertySearch
    from .provider_auth_details import ProviderAuthDetails
    from .provider_virtual_key_details import ProviderVirtualKeyDetails
    from .quoting_param_definitions_for_product_offering import QuotingParamDefinitionsForProductOffering
    from .rate_limit_info import RateLimitInfo
    from .registered_krakenflex_device import RegisteredKrakenflexDevice
    from .set_device_preferences import SetDevicePreferences
    from .smart_flex_device_supply_point import SmartFlexDeviceSupplyPoint
    from .smart_flex_onboarding_wizards import SmartFlexOnboardingWizards
    from .supply_point import SupplyPoint
    from .tariff_grid import TariffGrid
    from .task_result import TaskResult
    from .terms_and_conditions_for_product import TermsAndConditionsForProduct
    from .update_boost_charge import UpdateBoostCharge
    from .update_device_smart_control import UpdateDeviceSmartControl
    from .user_vehicles import UserVehicles
    from .validate_referral_code import ValidateReferralCode
    from .vehicle_charging_preferences import VehicleChargingPreferences
    from .viewer import Viewer
    from .vouchers_balance_detail import VouchersBalanceDetail


class AsyncOperations(AsyncBridge):
    """Every operation as a method, awaited."""

    async def account(
        self,
        account_number: str,
    ) -> Account | None:
        """One customer account in a single answer: status, balances, billing, people, ledgers, properties.

        Balances are euro cents. Lists that come in pages have operations of their own (AccountTransactions, AccountBills,
        Agreements, ...).
        `bill` is asked for without naming one: AccountBill finds a particular bill.

        Args:
            account_number: `String!`.

        Returns:
            `AccountType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.account

    async def account_agreements(
        self,
        account_number: str,
        active_at: datetime.datetime | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AgreementConnectionTypeConnectionFragment | None:
        """The energy agreements of an account with their product, supply point and rates, page by page.

        Rates are euro cents; `pricePerUnitWithTaxes` includes taxes. Up to 40 rates per agreement.

        Args:
            account_number: `String!`.
            active_at: `DateTime`, with a time zone.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AgreementConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_agreements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "activeAt": active_at,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.agreements

    async def account_annual_statements(
        self,
        account_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AnnualStatementConnectionTypeConnectionFragment | None:
        """The yearly statements of an account, each with a link to its PDF, page by page.

        Args:
            account_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AnnualStatementConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_annual_statements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.annual_statements

    async def account_applications(
        self,
        account_number: str,
        status: AccountApplicationStatus | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountApplicationConnectionTypeConnectionFragment | None:
        """The sign-up applications behind an account, page by page.

        Args:
            account_number: `String!`.
            status: `AccountApplicationStatus`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountApplicationConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_applications import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "status": status,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.applications

    async def account_bill(
        self,
        account_number: str,
        bill_type: BillTypeEnum | str | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        identifier: str | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
    ) -> AccountBill | None:
        """One bill of an account in full, found by its id, or by its identifier and type.

        Amounts are euro cents; attachment links expire.

        Args:
            account_number: `String!`.
            bill_type: `BillTypeEnum`.
            id: `ID`.
            identifier: `String`.
            ledger_number: `String`.

        Returns:
            `BillInterface`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_bill import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "billType": bill_type,
                "id": id,
                "identifier": identifier,
                "ledgerNumber": ledger_number,
            },
        )
        if result.account is None:
            return None
        return result.account.bill

    async def account_bills(
        self,
        account_number: str,
        from_date: datetime.date | None | UnsetType = UNSET,
        include_bills_without_pdf: bool | None | UnsetType = UNSET,
        include_held_statements: bool | None | UnsetType = UNSET,
        include_historic_statements: bool | None | UnsetType = UNSET,
        include_open_statements: bool | None | UnsetType = UNSET,
        issued_from_date: datetime.date | None | UnsetType = UNSET,
        issued_to_date: datetime.date | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        offset: int | None | UnsetType = UNSET,
        only_current_email: bool | None | UnsetType = UNSET,
        order_by: BillsOrderBy | str | None | UnsetType = UNSET,
        to_date: datetime.date | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> BillConnectionTypeConnectionFragment | None:
        """The bills of an account with their period, amounts and PDF attachments, page by page.

        Amounts are euro cents; attachment links expire. Up to 10 attachments per bill.

        Args:
            account_number: `String!`.
            from_date: `Date`.
            include_bills_without_pdf: `Boolean`, default false.
            include_held_statements: `Boolean`, default false.
            include_historic_statements: `Boolean`, default true.
            include_open_statements: `Boolean`, default false.
            issued_from_date: `Date`.
            issued_to_date: `Date`.
            ledger_number: `String`.
            offset: `Int`.
            only_current_email: `Boolean`, default false.
            order_by: `BillsOrderBy`, default FROM_DATE_DESC.
            to_date: `Date`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `BillConnectionTypeConnection`; `None` where the server answers null for it, or on the way to
                it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_bills import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "fromDate": from_date,
                "includeBillsWithoutPDF": include_bills_without_pdf,
                "includeHeldStatements": include_held_statements,
                "includeHistoricStatements": include_historic_statements,
                "includeOpenStatements": include_open_statements,
                "issuedFromDate": issued_from_date,
                "issuedToDate": issued_to_date,
                "ledgerNumber": ledger_number,
                "offset": offset,
                "onlyCurrentEmail": only_current_email,
                "orderBy": order_by,
                "toDate": to_date,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.bills

    async def account_charge_reasons(
        self,
    ) -> list[AccountChargeReasons | None] | None:
        """The reasons that a manual charge to an account can have.

        Returns:
            `[ChargeReasonType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .account_charge_reasons import OPERATION

        result = await self._call(OPERATION, {})
        return result.account_charge_reasons

    async def account_contract(
        self,
        identifier: str | None | UnsetType = UNSET,
        account_number: str | None | UnsetType = UNSET,
        version: int | None | UnsetType = UNSET,
    ) -> AccountContract | None:
        """The contract of a domestic account with its parties, dates and terms, in a given version or the latest.

        Args:
            identifier: `String`.
            account_number: `String`.
            version: `Int`.

        Returns:
            `Contract`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-10003 (Contract not found.)
            ValidationError: KT-CT-10005 (Missing required parameter: either identifier or accountNumber
                must be provided.)
            NotFoundError: KT-CT-10006 (Account not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_contract import OPERATION

        result = await self._call(
            OPERATION,
            {
                "identifier": identifier,
                "accountNumber": account_number,
                "version": version,
            },
        )
        return result.account_contract

    async def account_credit_reasons(
        self,
    ) -> list[AccountCreditReasons | None] | None:
        """The reasons that a manual credit to an account can have.

        Returns:
            `[CreditReasonType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .account_credit_reasons import OPERATION

        result = await self._call(OPERATION, {})
        return result.account_credit_reasons

    async def account_direct_debit_instructions(
        self,
        account_number: str,
        statuses: Sequence[DirectDebitInstructionStatus | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> DirectDebitInstructionConnectionTypeConnectionFragment | None:
        """The direct debit mandates of an account, page by page.

        Args:
            account_number: `String!`.
            statuses: `[DirectDebitInstructionStatus]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `DirectDebitInstructionConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_direct_debit_instructions import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "statuses": statuses,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.direct_debit_instructions

    async def account_events(
        self,
        account_number: str,
        event_types: Sequence[AccountEventType | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountEventConnectionTypeConnectionFragment | None:
        """The emails, letters and text messages sent to an account, page by page.

        Args:
            account_number: `String!`.
            event_types: `[AccountEventType]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountEventConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_events import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "eventTypes": event_types,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.events

    async def account_io_eligibility(
        self,
        account_number: str,
        property_id: int | None | UnsetType = UNSET,
    ) -> AccountIoEligibility | None:
        """Whether an account can register devices for smart charging.

        Args:
            account_number: `String!`.
            property_id: `Int`.

        Returns:
            `AccountIoEligibility`; `None` where the server answers null for it, or on the way to it.
        """
        from .account_io_eligibility import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "propertyId": property_id,
            },
        )
        return result.account_io_eligibility

    async def account_market_supply_agreements(
        self,
        account_number: str,
        active: bool | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AgreementConnectionFragment | None:
        """The supply agreements of an account as the energy market sees them, page by page.

        Args:
            account_number: `String!`.
            active: `Boolean`, default false.
            id: `ID`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AgreementConnection`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_market_supply_agreements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "active": active,
                "id": id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.market_supply_agreements

    async def account_paginated_file_attachments(
        self,
        account_number: str,
        category: str | None | UnsetType = UNSET,
        id: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountFileAttachmentConnectionTypeConnectionFragment | None:
        """The files kept with an account, page by page, with links that expire.

        Args:
            account_number: `String!`.
            category: `String`.
            id: `Int`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountFileAttachmentConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_paginated_file_attachments import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "category": category,
                "id": id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.paginated_file_attachments

    async def account_paginated_payment_forecast(
        self,
        account_number: str,
        date_to: datetime.date | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentForecastConnectionTypeConnectionFragment | None:
        """The payments that are expected of an account up to a date, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            date_to: `Date`.
            ledger_number: `String`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentForecastConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_paginated_payment_forecast import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "dateTo": date_to,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.paginated_payment_forecast

    async def account_payment_forecast(
        self,
        account_number: str,
        date_to: datetime.date,
        ledger_number: str | None | UnsetType = UNSET,
    ) -> list[AccountPaymentForecast | None] | None:
        """The payments that are expected of an account up to a date.

        Amounts are euro cents. AccountPaginatedPaymentForecast is the newer form.

        Args:
            account_number: `String!`.
            date_to: `Date!`.
            ledger_number: `String`.

        Returns:
            `[PaymentForecastType]`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_payment_forecast import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "dateTo": date_to,
                "ledgerNumber": ledger_number,
            },
        )
        if result.account is None:
            return None
        return result.account.payment_forecast

    async def account_payment_methods(
        self,
        account_number: str,
        statuses: Sequence[PaymentInstructionStatus | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentInstructionConnectionTypeConnectionFragment | None:
        """The bank accounts and cards on file for an account, page by page.

        Args:
            account_number: `String!`.
            statuses: `[PaymentInstructionStatus]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentInstructionConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_payment_methods import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "statuses": statuses,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.payment_methods

    async def account_payment_plans(
        self,
        account_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentPlanConnectionTypeConnectionFragment | None:
        """The plans by which an account pays off a debt, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentPlanConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_payment_plans import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.payment_plans

    async def account_payment_schedules(
        self,
        account_number: str,
        active: bool | None | UnsetType = UNSET,
        active_on_date: datetime.date | None | UnsetType = UNSET,
        include_dormant: bool | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        ledger_type: int | None | UnsetType = UNSET,
        reason: PaymentScheduleReasonOptions | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentScheduleConnectionTypeConnectionFragment | None:
        """The regular payments set up for an account, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            active: `Boolean`.
            active_on_date: `Date`.
            include_dormant: `Boolean`, default true.
            ledger_number: `String`.
            ledger_type: `Int`.
            reason: `PaymentScheduleReasonOptions`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentScheduleConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_payment_schedules import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "active": active,
                "activeOnDate": active_on_date,
                "includeDormant": include_dormant,
                "ledgerNumber": ledger_number,
                "ledgerType": ledger_type,
                "reason": reason,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.payment_schedules

    async def account_payments(
        self,
        account_number: str,
        include_promises: bool | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        reason: PaymentReasonOptions | str | None | UnsetType = UNSET,
        status: AccountPaymentStatusOptions | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountPaymentConnectionTypeConnectionFragment | None:
        """The payments of an account with status and payment method, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            include_promises: `Boolean`, default true.
            ledger_number: `String`.
            reason: `PaymentReasonOptions`.
            status: `AccountPaymentStatusOptions`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountPaymentConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_payments import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "includePromises": include_promises,
                "ledgerNumber": ledger_number,
                "reason": reason,
                "status": status,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.payments

    async def account_provisional_transactions(
        self,
        account_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ProvisionalTransactionConnectionTypeConnectionFragment | None:
        """Transactions that are announced but not yet on the balance of an account, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `ProvisionalTransactionConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_provisional_transactions import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.provisional_transactions

    async def account_reference(
        self,
        value: str | None | UnsetType = UNSET,
    ) -> list[AccountReference | None] | None:
        """The external references with a given value, and the account that each belongs to.

        Args:
            value: `String`.

        Returns:
            `[AccountReferenceType]`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-8310 (Invalid data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_reference import OPERATION

        result = await self._call(
            OPERATION,
            {
                "value": value,
            },
        )
        return result.account_reference

    async def account_referrals(
        self,
        account_number: str,
        status: ReferralStatus | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ReferralConnectionTypeConnectionFragment | None:
        """The people whom an account referred and the rewards paid, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            status: `ReferralStatus`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `ReferralConnectionTypeConnection`; `None` where the server answers null for it, or on the way
                to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_referrals import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "status": status,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.referrals

    async def account_reminders(
        self,
        account_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountReminderConnectionTypeConnectionFragment | None:
        """The reminders that the supplier set for an account, page by page.

        Args:
            account_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountReminderConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_reminders import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.reminders

    async def account_repayments(
        self,
        account_number: str,
        statuses: Sequence[AccountRepaymentStatusOptions | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountRepaymentConnectionTypeConnectionFragment | None:
        """The amounts paid back to a customer, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            statuses: `[AccountRepaymentStatusOptions]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountRepaymentConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_repayments import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "statuses": statuses,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.repayments

    async def account_supply_contracts(
        self,
        account_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> SupplyContractConnectionTypeConnectionFragment | None:
        """The supply contracts of an account, page by page.

        What a contract holds is not known yet: each node tells its type only.

        Args:
            account_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `SupplyContractConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_supply_contracts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.supply_contracts

    async def account_transactions(
        self,
        account_number: str,
        from_date: datetime.date | None | UnsetType = UNSET,
        include_all_ledgers: bool | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        offset: int | None | UnsetType = UNSET,
        order_by: TransactionsOrderBy | str | None | UnsetType = UNSET,
        to_date: datetime.date | None | UnsetType = UNSET,
        transaction_types: Sequence[TransactionTypeFilter | str | None] | None | UnsetType = UNSET,
        transaction_types_excluded: Sequence[TransactionTypeFilter | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> TransactionConnectionTypeConnectionFragment | None:
        """Charges, credits, payments and refunds on an account, newest or oldest first, page by page.

        Amounts and balances are euro cents. Energy charges carry their consumption in kWh and their period.

        Args:
            account_number: `String!`.
            from_date: `Date`.
            include_all_ledgers: `Boolean`.
            ledger_number: `String`.
            offset: `Int`.
            order_by: `TransactionsOrderBy`, default POSTED_DATE_DESC.
            to_date: `Date`.
            transaction_types: `[TransactionTypeFilter]`, default [].
            transaction_types_excluded: `[TransactionTypeFilter]`, default [].
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `TransactionConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_transactions import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "fromDate": from_date,
                "includeAllLedgers": include_all_ledgers,
                "ledgerNumber": ledger_number,
                "offset": offset,
                "orderBy": order_by,
                "toDate": to_date,
                "transactionTypes": transaction_types,
                "transactionTypesExcluded": transaction_types_excluded,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        return result.account.transactions

    async def account_user(
        self,
        email: str | None | UnsetType = UNSET,
        number: str | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
    ) -> AccountUser | None:
        """One person who uses accounts, found by email, customer number or external id.

        `liveSecretKey` is a credential of that person: keep it out of logs. Balances are euro cents.

        Args:
            email: `String`.
            number: `ID`.
            external_id: `ID`.

        Returns:
            `AccountUserType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-5418 (Account user not found.)
            NotFoundError: KT-CT-5415 (Account user not found.)
            NotFoundError: KT-CT-5423 (Account user not found.)
            ValidationError: KT-CT-5424 (Invalid data.)
            NotFoundError: KT-CT-5421 (Account user not found.)
            NotFoundError: KT-CT-5425 (Account user not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .account_user import OPERATION

        result = await self._call(
            OPERATION,
            {
                "email": email,
                "number": number,
                "externalId": external_id,
            },
        )
        return result.account_user

    async def accounts(
        self,
        phone_number: str | None | UnsetType = UNSET,
        portfolio_number: str | None | UnsetType = UNSET,
    ) -> list[Accounts | None] | None:
        """The accounts of a phone number or of a portfolio, each with what Account answers.

        Balances are euro cents. Paged lists are read per account, with the Account... operations.

        Args:
            phone_number: `String`.
            portfolio_number: `String`.

        Returns:
            `[AccountType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .accounts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "phoneNumber": phone_number,
                "portfolioNumber": portfolio_number,
            },
        )
        return result.accounts

    async def activation_processes(
        self,
        account_number: str | None | UnsetType = UNSET,
        quote_code: uuid.UUID | None | UnsetType = UNSET,
        statuses: Sequence[ActivationProcessStatus | str | None] | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ActivationProcessesConnectionTypeConnectionFragment | None:
        """The activations of supply for an account or a quote.

        What an activation holds is not known yet: each node tells its type only.

        Args:
            account_number: `String`.
            quote_code: `UUID`.
            statuses: `[ActivationProcessStatus]`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `ActivationProcessesConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.
        """
        from .activation_processes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "quoteCode": quote_code,
                "statuses": statuses,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.activation_processes

    async def active_affiliate_referral_scheme(
        self,
        subdomain: str,
        account_type: ReferralSchemeAccountTypeOptions | str | None | UnsetType = UNSET,
    ) -> ActiveAffiliateReferralScheme | None:
        """The reward scheme that is active for an affiliate's address.

        Args:
            subdomain: `String!`.
            account_type: `ReferralSchemeAccountTypeOptions`.

        Returns:
            `ReferralSchemeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .active_affiliate_referral_scheme import OPERATION

        result = await self._call(
            OPERATION,
            {
                "subdomain": subdomain,
                "accountType": account_type,
            },
        )
        return result.active_affiliate_referral_scheme

    async def active_domestic_signup_reward_scheme(
        self,
    ) -> ActiveDomesticSignupRewardScheme | None:
        """The reward scheme that is active for new domestic customers.

        Returns:
            `ReferralSchemeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .active_domestic_signup_reward_scheme import OPERATION

        result = await self._call(OPERATION, {})
        return result.active_domestic_signup_reward_scheme

    async def agreement_certificate(
        self,
        account_number: str,
        agreement_id: int,
    ) -> AgreementCertificate | None:
        """A link, valid for a short time, to the certificate of an agreement.

        Args:
            account_number: `String!`.
            agreement_id: `Int!`.

        Returns:
            `AgreementCertificate`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-FR-4910 (Unauthorized to access to this agreement.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .agreement_certificate import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "agreementId": agreement_id,
            },
        )
        return result.agreement_certificate

    async def agreement_rollover(
        self,
        number: str,
    ) -> AgreementRollover | None:
        """How an ending agreement is carried over into the next one.

        Args:
            number: `String!`.

        Returns:
            `AgreementRolloverType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-13705 (Agreement rollover not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .agreement_rollover import OPERATION

        result = await self._call(
            OPERATION,
            {
                "number": number,
            },
        )
        return result.agreement_rollover

    async def agreements(
        self,
        account_number: str,
        supply_contract_number: str | None | UnsetType = UNSET,
        supply_point_id: str | None | UnsetType = UNSET,
        property_id: str | None | UnsetType = UNSET,
        agreement_id: str | None | UnsetType = UNSET,
        active_at: datetime.datetime | None | UnsetType = UNSET,
        valid_from_before: datetime.datetime | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AgreementConnectionTypeConnectionFragment | None:
        """The energy agreements of an account with product, supply point and rates, by date, property or contract.

        Rates are euro cents per kWh, the standing rate euro cents per period; `pricePerUnitWithTaxes` includes taxes. Up to
        40 rates per agreement.

        Args:
            account_number: `String!`.
            supply_contract_number: `String`.
            supply_point_id: `ID`.
            property_id: `ID`.
            agreement_id: `ID`.
            active_at: `DateTime`, with a time zone.
            valid_from_before: `DateTime`, with a time zone.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `AgreementConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.
        """
        from .agreements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "supplyContractNumber": supply_contract_number,
                "supplyPointId": supply_point_id,
                "propertyId": property_id,
                "agreementId": agreement_id,
                "activeAt": active_at,
                "validFromBefore": valid_from_before,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.agreements

    async def authorized_applications(
        self,
    ) -> list[AuthorizedApplications | None] | None:
        """The applications that the logged-in person let act in their name.

        Returns:
            `[AuthorizedApplication]`; `None` where the server answers null for it, or on the way to it.
        """
        from .authorized_applications import OPERATION

        result = await self._call(OPERATION, {})
        return result.authorized_applications

    async def available_product_switch_dates(
        self,
        agreement_id: int,
        max_range: int | None | UnsetType = UNSET,
    ) -> list[datetime.date | None] | None:
        """The days on which an agreement can change to another product.

        Args:
            agreement_id: `Int!`.
            max_range: `Int`, default 365.

        Returns:
            `[Date]`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-1501 (Agreement not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .available_product_switch_dates import OPERATION

        result = await self._call(
            OPERATION,
            {
                "agreementId": agreement_id,
                "maxRange": max_range,
            },
        )
        return result.available_product_switch_dates

    async def available_products(
        self,
        market_name: str,
    ) -> list[AvailableProducts | None] | None:
        """The energy products on sale in a market.

        Args:
            market_name: `String!`.

        Returns:
            `[SupplyProductType]`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ApplicationError: KT-CT-4930 (Unsupported market.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .available_products import OPERATION

        result = await self._call(
            OPERATION,
            {
                "marketName": market_name,
            },
        )
        return result.available_products

    async def backend_screen(
        self,
        screen_id: str,
        params: Sequence[BackendScreenParamInputType | None] | None | UnsetType = UNSET,
        max_version_supported: int | None | UnsetType = UNSET,
    ) -> BackendScreen | None:
        """The content of one screen of the mobile app, described by the server.

        Args:
            screen_id: `ID!`.
            params: `[BackendScreenParamInputType]`.
            max_version_supported: `Int`, default 1.

        Returns:
            `BackendScreenType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-8001 (No backend screen available.)
            ValidationError: KT-CT-8005 (Backend screen does not support parameters.)
            ValidationError: KT-CT-8008 (Incorrect or missing data necessary to build the screen.)
            ValidationError: KT-CT-8006 (Error applying parameters to backend screen.)
            ServiceUnavailableError: KT-CT-8009 (Error translating screen content.)
            ApplicationError: KT-CT-8010 (Invalid step ID.)
            ApplicationError: KT-CT-8011 (Cannot rewind past a previous irreversible step.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .backend_screen import OPERATION

        result = await self._call(
            OPERATION,
            {
                "screenId": screen_id,
                "params": params,
                "maxVersionSupported": max_version_supported,
            },
        )
        return result.backend_screen

    async def backend_screen_event_ids(
        self,
    ) -> list[str | None] | None:
        """The identifiers of the events that app screens can send.

        Returns:
            `[String]`; `None` where the server answers null for it, or on the way to it.
        """
        from .backend_screen_event_ids import OPERATION

        result = await self._call(OPERATION, {})
        return result.backend_screen_event_ids

    async def backend_screen_ids(
        self,
    ) -> list[str | None] | None:
        """The identifiers of the app screens that the server can describe.

        Returns:
            `[String]`; `None` where the server answers null for it, or on the way to it.
        """
        from .backend_screen_ids import OPERATION

        result = await self._call(OPERATION, {})
        return result.backend_screen_ids

    async def bank_details_validation(
        self,
        iban: str,
    ) -> BankDetailsValidation | None:
        """Whether an IBAN is well formed and usable for payments.

        Args:
            iban: `NonEmptyString!`.

        Returns:
            `BankDetailsValidationResult`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .bank_details_validation import OPERATION

        result = await self._call(
            OPERATION,
            {
                "iban": iban,
            },
        )
        return result.bank_details_validation

    async def bill_transactions(
        self,
        account_number: str,
        bill_type: BillTypeEnum | str | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        identifier: str | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        order_by: TransactionsOrderBy | str | None | UnsetType = UNSET,
        transaction_types: Sequence[TransactionTypeFilter | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> BillTransactionConnectionTypeConnectionFragment | None:
        """The lines of one invoice or period document of an account, page by page.

        Name the bill by id, or by identifier and billType. Amounts are euro cents.
        A statement answers nothing here: see StatementTransactions.

        Args:
            account_number: `String!`.
            bill_type: `BillTypeEnum`.
            id: `ID`.
            identifier: `String`.
            ledger_number: `String`.
            order_by: `TransactionsOrderBy`, default POSTED_DATE_DESC.
            transaction_types: `[TransactionTypeFilter]`, default [].
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `BillTransactionConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .bill_transactions import (
            OPERATION,
            BillTransactionsDataAccountBillInvoiceType,
            BillTransactionsDataAccountBillPeriodBasedDocumentType,
        )

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "billType": bill_type,
                "id": id,
                "identifier": identifier,
                "ledgerNumber": ledger_number,
                "orderBy": order_by,
                "transactionTypes": transaction_types,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if result.account.bill is None:
            return None
        if not isinstance(
            result.account.bill,
            (
                BillTransactionsDataAccountBillInvoiceType,
                BillTransactionsDataAccountBillPeriodBasedDocumentType,
            ),
        ):
            return None
        return result.account.bill.transactions

    async def bills(
        self,
        account_number: str,
        supply_point_id: str | None | UnsetType = UNSET,
        property_id: str | None | UnsetType = UNSET,
        supply_contract_number: str | None | UnsetType = UNSET,
        document_id: str | None | UnsetType = UNSET,
        from_date: datetime.date | None | UnsetType = UNSET,
        to_date: datetime.date | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> FraBillsConnectionFragment | None:
        """The billing documents of an account, filtered by date, property, contract or supply point.

        What such a document holds is not known yet: each node tells its type only. AccountBills answers the details.

        Args:
            account_number: `String!`.
            supply_point_id: `ID`.
            property_id: `ID`.
            supply_contract_number: `String`.
            document_id: `ID`.
            from_date: `Date`.
            to_date: `Date`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `FraBillsConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .bills import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "supplyPointId": supply_point_id,
                "propertyId": property_id,
                "supplyContractNumber": supply_contract_number,
                "documentId": document_id,
                "fromDate": from_date,
                "toDate": to_date,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.bills

    async def business(
        self,
        id: str | None | UnsetType = UNSET,
        details: Sequence[BusinessDetailInput | None] | None | UnsetType = UNSET,
    ) -> Business | None:
        """One business with its addresses, identifiers and details.

        Args:
            id: `ID`.
            details: `[BusinessDetailInput]`.

        Returns:
            `BusinessType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-11101 (The viewer is not authorized to execute the query/mutation.
                Check the ownership/permissions of provided data.)
            AuthorizationError: KT-CT-11107 (Unauthorized.)
            ValidationError: KT-CT-1605 (Invalid input.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .business import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
                "details": details,
            },
        )
        return result.business

    async def business_account_referral_reward_scheme(
        self,
        code: str,
    ) -> BusinessAccountReferralRewardScheme | None:
        """The reward scheme behind a business customer's referral code.

        Args:
            code: `String!`.

        Returns:
            `ReferralSchemeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .business_account_referral_reward_scheme import OPERATION

        result = await self._call(
            OPERATION,
            {
                "code": code,
            },
        )
        return result.business_account_referral_reward_scheme

    async def business_contract(
        self,
        identifier: str | None | UnsetType = UNSET,
        account_number: str | None | UnsetType = UNSET,
        version: int | None | UnsetType = UNSET,
    ) -> BusinessContract | None:
        """The contract of a business with its parties, dates and terms, in a given version or the latest.

        Args:
            identifier: `String`.
            account_number: `String`.
            version: `Int`.

        Returns:
            `Contract`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-10003 (Contract not found.)
            ValidationError: KT-CT-10005 (Missing required parameter: either identifier or accountNumber
                must be provided.)
            NotFoundError: KT-CT-10006 (Account not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .business_contract import OPERATION

        result = await self._call(
            OPERATION,
            {
                "identifier": identifier,
                "accountNumber": account_number,
                "version": version,
            },
        )
        return result.business_contract

    async def business_establishments(
        self,
        details: Sequence[BusinessDetailInput | None] | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> EstablishmentConnectionTypeConnectionFragment | None:
        """The establishments of a business, page by page.

        What an establishment holds is not known: only how many there are, and their types.

        Args:
            details: `[BusinessDetailInput]`.
            id: `ID`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `EstablishmentConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-11101 (The viewer is not authorized to execute the query/mutation.
                Check the ownership/permissions of provided data.)
            AuthorizationError: KT-CT-11107 (Unauthorized.)
            ValidationError: KT-CT-1605 (Invalid input.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .business_establishments import OPERATION

        result = await self._call(
            OPERATION,
            {
                "details": details,
                "id": id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.business is None:
            return None
        return result.business.establishments

    async def business_payment_methods(
        self,
        details: Sequence[BusinessDetailInput | None] | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        statuses: Sequence[PaymentInstructionStatus | str | None] | None | UnsetType = UNSET,
        valid_at: datetime.datetime | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentInstructionConnectionTypeConnectionFragment | None:
        """The bank accounts and cards on file for a business, page by page.

        Args:
            details: `[BusinessDetailInput]`.
            id: `ID`.
            statuses: `[PaymentInstructionStatus]`.
            valid_at: `DateTime`, with a time zone.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentInstructionConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.

        Raises:
            AuthorizationError: KT-CT-11101 (The viewer is not authorized to execute the query/mutation.
                Check the ownership/permissions of provided data.)
            AuthorizationError: KT-CT-11107 (Unauthorized.)
            ValidationError: KT-CT-1605 (Invalid input.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .business_payment_methods import OPERATION

        result = await self._call(
            OPERATION,
            {
                "details": details,
                "id": id,
                "statuses": statuses,
                "validAt": valid_at,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.business is None:
            return None
        return result.business.payment_methods

    async def call(
        self,
        id: str,
    ) -> Call:
        """One telephone call with a customer: the account, the recognised caller, and notes about it.

        Args:
            id: `ID!`.

        Returns:
            `CallInterface!`.

        Raises:
            NotFoundError: KT-CT-11802 (Call not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .call import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
            },
        )
        return result.call

    async def campaigns(
        self,
        account_number: str,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountCampaignConnectionTypeConnectionFragment | None:
        """The marketing campaigns that an account takes part in.

        Args:
            account_number: `String!`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `AccountCampaignConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.
        """
        from .campaigns import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.campaigns

    async def charge_point_variants(
        self,
    ) -> list[ChargePointVariants | None] | None:
        """The makes and models of charge points that can be registered.

        Returns:
            `[ChargePointVariantType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .charge_point_variants import OPERATION

        result = await self._call(OPERATION, {})
        return result.charge_point_variants

    async def complaint(
        self,
        complaint_id: int,
    ) -> Complaint | None:
        """One complaint with its kind and dates.

        Args:
            complaint_id: `Int!`.

        Returns:
            `ComplaintType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-12301 (Complaint not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .complaint import OPERATION

        result = await self._call(
            OPERATION,
            {
                "complaintId": complaint_id,
            },
        )
        return result.complaint

    async def complaint_contacts(
        self,
        complaint_id: int,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ComplaintContactConnectionTypeConnectionFragment | None:
        """The contacts that took place about a complaint, page by page.

        Args:
            complaint_id: `Int!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `ComplaintContactConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            NotFoundError: KT-CT-12301 (Complaint not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .complaint_contacts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "complaintId": complaint_id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.complaint is None:
            return None
        return result.complaint.contacts

    async def completed_dispatches(
        self,
        account_number: str,
    ) -> list[CompletedDispatches | None] | None:
        """The charging windows of an account in the last twelve hours, latest first.

        Energy is kWh.

        Args:
            account_number: `String!`.

        Returns:
            `[UpsideDispatchType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .completed_dispatches import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.completed_dispatches

    async def consent_types(
        self,
    ) -> list[ConsentTypes | None] | None:
        """The kinds of consent that a customer can give.

        Returns:
            `[ConsentTypeType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .consent_types import OPERATION

        result = await self._call(OPERATION, {})
        return result.consent_types

    async def consumption_forecast(
        self,
        supply_point_id: str,
        account_number: str,
        start_at: datetime.datetime,
        end_at: datetime.datetime,
        aggregation_time_interval: ConsumptionDataAggregationTimeInterval | str,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ConsumptionForecastConnectionTypeConnectionFragment | None:
        """The consumption that is expected at a supply point, by day, month or year.

        What an entry holds is not known yet: each node tells its type only.

        Args:
            supply_point_id: `String!`.
            account_number: `String!`.
            start_at: `DateTime!`, with a time zone.
            end_at: `DateTime!`, with a time zone.
            aggregation_time_interval: `ConsumptionDataAggregationTimeInterval!`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `ConsumptionForecastConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.
        """
        from .consumption_forecast import OPERATION

        result = await self._call(
            OPERATION,
            {
                "supplyPointId": supply_point_id,
                "accountNumber": account_number,
                "startAt": start_at,
                "endAt": end_at,
                "aggregationTimeInterval": aggregation_time_interval,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.consumption_forecast

    async def contracts(
        self,
        filters: ContractFiltersInput,
    ) -> list[Contracts | None] | None:
        """The contracts that match the filters, with their parties, dates and terms.

        Args:
            filters: `ContractFiltersInput!`.

        Returns:
            `[Contract]`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-10029 (Missing contract filters.)
            ServiceUnavailableError: KT-CT-10030 (Filter by subject is not implemented.)
            ValidationError: KT-CT-10031 (Invalid party filter.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .contracts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "filters": filters,
            },
        )
        return result.contracts

    async def contribution_schemes(
        self,
    ) -> list[ContributionSchemes | None] | None:
        """The schemes that a customer can give money to.

        Returns:
            `[ContributionSchemeType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .contribution_schemes import OPERATION

        result = await self._call(OPERATION, {})
        return result.contribution_schemes

    @deprecated(
        "cost_of_charge is deprecated; use device_charging_sessions instead; removal on or after 2026-01-16."
    )
    async def cost_of_charge(
        self,
        account_number: str,
        frequency: DataFrequency | str,
        report_date: datetime.date | None | UnsetType = UNSET,
        start_date: datetime.date | None | UnsetType = UNSET,
    ) -> list[CostOfCharge | None] | None:
        """What charging a vehicle cost, by day, week, month or year.

        DeviceChargingSessions answers the cost of each session.

        Deprecated: cost_of_charge is deprecated; use device_charging_sessions instead; removal on or after 2026-01-16.

        Args:
            account_number: `String!`.
            frequency: `DataFrequency!`.
            report_date: `Date`.
            start_date: `Date`.

        Returns:
            `[CostOfChargeType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .cost_of_charge import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "frequency": frequency,
                "reportDate": report_date,
                "startDate": start_date,
            },
        )
        return result.cost_of_charge

    async def customer_feedback_forms(
        self,
        account_number: str,
        feedback_source: CustomerFeedbackSourceChoices | str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> CustomerFeedbackFormConnectionTypeConnectionFragment | None:
        """The feedback forms that an account is invited to fill in.

        Args:
            account_number: `String!`.
            feedback_source: `CustomerFeedbackSourceChoices`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `CustomerFeedbackFormConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.
        """
        from .customer_feedback_forms import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "feedbackSource": feedback_source,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.customer_feedback_forms

    async def dashboard_screen(
        self,
        dashboard_id: str,
        account_number: str,
        max_version_supported: int,
        ledger_id: str | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        property_id: str | None | UnsetType = UNSET,
        params: Sequence[BackendScreenParamInputType | None] | None | UnsetType = UNSET,
    ) -> DashboardScreen | None:
        """The content of a dashboard of the mobile app for an account, card by card.

        Args:
            dashboard_id: `ID!`.
            account_number: `String!`.
            max_version_supported: `Int!`, default 1.
            ledger_id: `String`.
            ledger_number: `String`.
            property_id: `String`.
            params: `[BackendScreenParamInputType]`.

        Returns:
            `Dashboard`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-3820 (Received both ledger ID and number.)
            NotFoundError: KT-CT-8001 (No backend screen available.)
            ValidationError: KT-CT-8005 (Backend screen does not support parameters.)
            ValidationError: KT-CT-8008 (Incorrect or missing data necessary to build the screen.)
            ValidationError: KT-CT-8006 (Error applying parameters to backend screen.)
            ServiceUnavailableError: KT-CT-8009 (Error translating screen content.)
            ApplicationError: KT-CT-8010 (Invalid step ID.)
            ApplicationError: KT-CT-8011 (Cannot rewind past a previous irreversible step.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .dashboard_screen import OPERATION

        result = await self._call(
            OPERATION,
            {
                "dashboardId": dashboard_id,
                "accountNumber": account_number,
                "maxVersionSupported": max_version_supported,
                "ledgerId": ledger_id,
                "ledgerNumber": ledger_number,
                "propertyId": property_id,
                "params": params,
            },
        )
        return result.dashboard_screen

    @deprecated(
        "default_payment_instruction is deprecated; use usablePaymentInstructions instead; removal on or after 2026-07-28."
    )
    async def default_payment_instruction(
        self,
        account_number: str,
        instruction_type: PaymentType | str | None | UnsetType = UNSET,
    ) -> DefaultPaymentInstruction | None:
        """The bank account or card that pays an account unless told otherwise.

        Deprecated: default_payment_instruction is deprecated; use usablePaymentInstructions instead; removal on or after 2026-07-28.

        Args:
            account_number: `String!`.
            instruction_type: `PaymentType`.

        Returns:
            `PaymentInstructionType`; `None` where the server answers null for it, or on the way to it.
        """
        from .default_payment_instruction import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "instructionType": instruction_type,
            },
        )
        return result.default_payment_instruction

    async def default_raw_score(
        self,
        form_id: int,
    ) -> int | None:
        """The score that a feedback form starts from.

        Args:
            form_id: `Int!`.

        Returns:
            `Int`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-5513 (Invalid data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .default_raw_score import OPERATION

        result = await self._call(
            OPERATION,
            {
                "formId": form_id,
            },
        )
        return result.default_raw_score

    async def detailed_measures(
        self,
        input: RequestElectricityDetailedMeasuresInput,
    ) -> DetailedMeasures:
        """The detailed electricity measures of a delivery point over a period.

        The input's fields are assumed, and what a measure holds is not known: each tells its type only.

        Args:
            input: `RequestElectricityDetailedMeasuresInput!`.

        Returns:
            `ElectricityDetailedMeasure!`.

        Raises:
            ValidationError: KT-FR-4510 (Invalid PRM.)
            AuthorizationError: KT-FR-8914 (Industry consent missing.)
            ValidationError: KT-FR-4712 (Invalid meter readings data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .detailed_measures import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.detailed_measures

    async def device_charging_sessions(
        self,
        account_number: str,
        device_id: str,
        session_types: Sequence[ChargingSessionType | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: datetime.datetime | None | UnsetType = UNSET,
        before: datetime.datetime | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> DeviceChargingSessionConnectionFragment | None:
        """The charging sessions of one vehicle or charge point with energy and cost, page by page.

        Pages are cut by time: `after` and `before` are date-times, as are the cursors. Energy comes with its unit, cost
        with its currency.

        Args:
            account_number: `String!`.
            device_id: `String!`.
            session_types: `[ChargingSessionType]`.
            first: `Int`, page size, from the start.
            after: `DateTime`, with a time zone, cursor: what follows it.
            before: `DateTime`, with a time zone, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `DeviceChargingSessionConnection`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .device_charging_sessions import (
            OPERATION,
            DeviceChargingSessionsDataDevicesSmartFlexChargePoint,
            DeviceChargingSessionsDataDevicesSmartFlexVehicle,
        )

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "deviceId": device_id,
                "sessionTypes": session_types,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if not result.devices:
            return None
        head = result.devices[0]
        if not isinstance(
            head,
            (
                DeviceChargingSessionsDataDevicesSmartFlexChargePoint,
                DeviceChargingSessionsDataDevicesSmartFlexVehicle,
            ),
        ):
            return None
        return head.charging_sessions

    async def devices(
        self,
        account_number: str,
        property_id: str | None | UnsetType = UNSET,
        device_id: str | None | UnsetType = UNSET,
        integration_device_id: str | None | UnsetType = UNSET,
    ) -> list[Devices] | None:
        """The smart devices of an account (vehicles, charge points, inverters) with status, charging preferences and alerts.

        Power is kW, states of charge are percent. A device of a kind unknown to the schema still has all that devices
        share.

        Args:
            account_number: `String!`.
            property_id: `ID`.
            device_id: `String`.
            integration_device_id: `String`.

        Returns:
            `[SmartFlexDeviceInterface!]`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .devices import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "propertyId": property_id,
                "deviceId": device_id,
                "integrationDeviceId": integration_device_id,
            },
        )
        return result.devices

    async def domestic_account_referral_reward_scheme(
        self,
        code: str,
    ) -> DomesticAccountReferralRewardScheme | None:
        """The reward scheme behind a domestic customer's referral code.

        Args:
            code: `String!`.

        Returns:
            `ReferralSchemeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .domestic_account_referral_reward_scheme import OPERATION

        result = await self._call(
            OPERATION,
            {
                "code": code,
            },
        )
        return result.domestic_account_referral_reward_scheme

    async def domestic_joining_reward_scheme(
        self,
        code: str,
    ) -> DomesticJoiningRewardScheme | None:
        """The reward scheme behind a joining code for domestic customers.

        Args:
            code: `String!`.

        Returns:
            `ReferralSchemeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .domestic_joining_reward_scheme import OPERATION

        result = await self._call(
            OPERATION,
            {
                "code": code,
            },
        )
        return result.domestic_joining_reward_scheme

    async def domestic_signup_reward_scheme(
        self,
        code: str,
    ) -> DomesticSignupRewardScheme | None:
        """The reward scheme behind a sign-up code for domestic customers.

        Args:
            code: `String!`.

        Returns:
            `ReferralSchemeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .domestic_signup_reward_scheme import OPERATION

        result = await self._call(
            OPERATION,
            {
                "code": code,
            },
        )
        return result.domestic_signup_reward_scheme

    async def electric_vehicles(
        self,
        make: str | None | UnsetType = UNSET,
        supported_provider: ProviderChoices | str | None | UnsetType = UNSET,
        is_integration_live: bool | None | UnsetType = UNSET,
    ) -> list[ElectricVehicles | None] | None:
        """The makes and models of electric vehicles that can be registered, with battery size.

        Args:
            make: `String`.
            supported_provider: `ProviderChoices`.
            is_integration_live: `Boolean`.

        Returns:
            `[ElectricVehicleType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .electric_vehicles import OPERATION

        result = await self._call(
            OPERATION,
            {
                "make": make,
                "supportedProvider": supported_provider,
                "isIntegrationLive": is_integration_live,
            },
        )
        return result.electric_vehicles

    async def electricity_consumption(
        self,
        prm_id: str,
        account_number: str,
        start_date: datetime.date,
        end_date: datetime.date,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ElectricityConsumptionConnectionFragment | None:
        """The electricity consumption of a delivery point (PRM) between two days.

        What an entry holds is not known yet: each node tells its type only. PropertyMeasurements and ElectricityReading
        answer values.

        Args:
            prm_id: `String!`.
            account_number: `String!`.
            start_date: `Date!`.
            end_date: `Date!`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `ElectricityConsumptionConnection`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .electricity_consumption import OPERATION

        result = await self._call(
            OPERATION,
            {
                "prmId": prm_id,
                "accountNumber": account_number,
                "startDate": start_date,
                "endDate": end_date,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.electricity_consumption

    async def electricity_reading(
        self,
        prm_id: str,
        account_number: str,
        period_start_at: datetime.date | None | UnsetType = UNSET,
        period_end_at: datetime.date | None | UnsetType = UNSET,
        calendar_type: CalendarType | str | None | UnsetType = UNSET,
        status_processed: ReadingStatus | str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ElectricityReadingConnectionFragment | None:
        """The meter readings of an electricity delivery point (PRM): index, consumption in kWh, tariff class, reliability.

        `periodStartAt` can be null. At most 100 readings per page.

        Args:
            prm_id: `String!`.
            account_number: `String!`.
            period_start_at: `Date`.
            period_end_at: `Date`.
            calendar_type: `CalendarType`.
            status_processed: `ReadingStatus`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `ElectricityReadingConnection`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .electricity_reading import OPERATION

        result = await self._call(
            OPERATION,
            {
                "prmId": prm_id,
                "accountNumber": account_number,
                "periodStartAt": period_start_at,
                "periodEndAt": period_end_at,
                "calendarType": calendar_type,
                "statusProcessed": status_processed,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.electricity_reading

    async def eligibility_to_join_loyalty_points_program(
        self,
        input: LoyaltyPointsProgramEligibilityInput,
    ) -> EligibilityToJoinLoyaltyPointsProgram | None:
        """Whether an account can join the loyalty points programme, and if not, why.

        Args:
            input: `LoyaltyPointsProgramEligibilityInput!`.

        Returns:
            `LoyaltyPointsProgramEligibilityType`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            ApplicationError: KT-CT-9202 (Loyalty Points adapter not configured.)
            AuthorizationError: KT-CT-9218 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .eligibility_to_join_loyalty_points_program import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.eligibility_to_join_loyalty_points_program

    async def eligible_device_types(
        self,
        account_number: str,
        property_id: int | None | UnsetType = UNSET,
    ) -> list[KrakenFlexDeviceTypes | None] | None:
        """The kinds of device that an account can register for smart charging.

        Args:
            account_number: `String!`.
            property_id: `Int`.

        Returns:
            `[KrakenFlexDeviceTypes]`; `None` where the server answers null for it, or on the way to it.
        """
        from .eligible_device_types import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "propertyId": property_id,
            },
        )
        return result.eligible_device_types

    async def embedded_network(
        self,
        id: str,
    ) -> EmbeddedNetwork | None:
        """A private network behind one connection, with the properties in it.

        Args:
            id: `ID!`.

        Returns:
            `EmbeddedNetworkType`; `None` where the server answers null for it, or on the way to it.
        """
        from .embedded_network import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
            },
        )
        return result.embedded_network

    async def energy_mix_data(
        self,
    ) -> EnergyMixData | None:
        """How much carbon the electricity of the moment stands for.

        Sister sites dropped it: it may fail.

        Returns:
            `EnergyMixDataType`; `None` where the server answers null for it, or on the way to it.
        """
        from .energy_mix_data import OPERATION

        result = await self._call(OPERATION, {})
        return result.energy_mix_data

    @deprecated(
        "enode_link_session is deprecated; use startSmartFlexOnboarding instead; removal on or after 2026-04-30."
    )
    async def enode_link_session(
        self,
        account_number: str | None | UnsetType = UNSET,
        vendor: EnodeVendors | str | None | UnsetType = UNSET,
    ) -> EnodeLinkSession | None:
        """A link by which a customer connects a vehicle or charge point through Enode.

        Its announced removal date has passed and sister sites dropped it: expect it to fail.

        Deprecated: enode_link_session is deprecated; use startSmartFlexOnboarding instead; removal on or after 2026-04-30.

        Args:
            account_number: `String`.
            vendor: `EnodeVendors`.

        Returns:
            `EnodeLinkSessionType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-4328 (Invalid data.)
            AuthorizationError: KT-CT-1111 (Unauthorized.)
            ServiceUnavailableError: KT-CT-4319 (Unable to get Enode link session.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .enode_link_session import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "vendor": vendor,
            },
        )
        return result.enode_link_session

    async def estimate_meter_readings(
        self,
        period_start: datetime.datetime,
        period_end: datetime.datetime,
        market_identifier: str,
        device_id: str | None | UnsetType = UNSET,
        register_id: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> MeterReadingEstimationReadingConnectionFragment | None:
        """Meter readings of a period, estimated where none were taken.

        Args:
            period_start: `DateTime!`, with a time zone.
            period_end: `DateTime!`, with a time zone.
            market_identifier: `ID!`.
            device_id: `ID`.
            register_id: `ID`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `MeterReadingEstimationReadingConnection`; `None` where the server answers null for it, or on
                the way to it.
        """
        from .estimate_meter_readings import OPERATION

        result = await self._call(
            OPERATION,
            {
                "periodStart": period_start,
                "periodEnd": period_end,
                "marketIdentifier": market_identifier,
                "deviceId": device_id,
                "registerId": register_id,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.estimate_meter_readings

    async def fan_club_status(
        self,
        account_number: str | None | UnsetType = UNSET,
        property_id: int | None | UnsetType = UNSET,
    ) -> list[FanClubStatus | None] | None:
        """The discounts around a wind farm: now, before, and forecast.

        Power and wind thresholds say when a discount applies.

        Args:
            account_number: `String`.
            property_id: `Int`.

        Returns:
            `[FanClubStatus]`; `None` where the server answers null for it, or on the way to it.
        """
        from .fan_club_status import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "propertyId": property_id,
            },
        )
        return result.fan_club_status

    async def field_specific_rate_limits(
        self,
        fields: Sequence[str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> FieldSpecificRateLimitInformationConnectionTypeConnectionFragment | None:
        """The limits that single fields have, and whether they are used up, page by page.

        `ttl` is in seconds.

        Args:
            fields: `[String]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `FieldSpecificRateLimitInformationConnectionTypeConnection!`; `None` where the server answers
                null for it, or on the way to it.
        """
        from .field_specific_rate_limits import OPERATION

        result = await self._call(
            OPERATION,
            {
                "fields": fields,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.rate_limit_info is None:
            return None
        return result.rate_limit_info.field_specific_rate_limits

    async def flex_planned_dispatches(
        self,
        device_id: str,
    ) -> list[FlexPlannedDispatches | None] | None:
        """The charging windows planned for one smart device, in time order.

        Energy is kWh.

        Args:
            device_id: `String!`.

        Returns:
            `[SmartFlexDispatch]`; `None` where the server answers null for it, or on the way to it.
        """
        from .flex_planned_dispatches import OPERATION

        result = await self._call(
            OPERATION,
            {
                "deviceId": device_id,
            },
        )
        return result.flex_planned_dispatches

    async def flex_supported_devices(
        self,
        device_type: KrakenFlexDeviceTypes | str,
    ) -> FlexSupportedDevices | None:
        """The makes and models of one kind of device that smart charging supports.

        Args:
            device_type: `KrakenFlexDeviceTypes!`.

        Returns:
            `FlexSupportedDevices`; `None` where the server answers null for it, or on the way to it.
        """
        from .flex_supported_devices import OPERATION

        result = await self._call(
            OPERATION,
            {
                "deviceType": device_type,
            },
        )
        return result.flex_supported_devices

    async def force_reauthentication(
        self,
        input: ForceReauthenticationInput,
    ) -> ForceReauthentication | None:
        """Make every token of the logged-in person invalid, so that all devices must log in again.

        Args:
            input: `ForceReauthenticationInput!`.

        Returns:
            `ForceReauthentication`; `None` where the server answers null for it, or on the way to it.
        """
        from .force_reauthentication import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.force_reauthentication

    async def fra_terms_and_conditions_for_product(
        self,
        product_code: str,
    ) -> FraTermsAndConditionsForProduct | None:
        """The current terms and conditions of a product, as a link to the document.

        Args:
            product_code: `String!`.

        Returns:
            `FraTermsAndConditionsType`; `None` where the server answers null for it, or on the way to it.
        """
        from .fra_terms_and_conditions_for_product import OPERATION

        result = await self._call(
            OPERATION,
            {
                "productCode": product_code,
            },
        )
        return result.fra_terms_and_conditions_for_product

    async def gas_reading(
        self,
        pce_ref: str,
        account_number: str,
        period_start_at: datetime.date | None | UnsetType = UNSET,
        period_end_at: datetime.date | None | UnsetType = UNSET,
        status_processed: ReadingStatus | str | None | UnsetType = UNSET,
        reading_type: ReadingType | str | None | UnsetType = UNSET,
        energy_qualification: ReadingQualification | str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> GasReadingConnectionFragment | None:
        """The meter readings of a gas delivery point (PCE): index, consumption, status.

        At most 100 readings per page. Filtering by qualification M was seen to answer nothing.

        Args:
            pce_ref: `String!`.
            account_number: `String!`.
            period_start_at: `Date`.
            period_end_at: `Date`.
            status_processed: `ReadingStatus`.
            reading_type: `ReadingType`.
            energy_qualification: `ReadingQualification`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `GasReadingConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .gas_reading import OPERATION

        result = await self._call(
            OPERATION,
            {
                "pceRef": pce_ref,
                "accountNumber": account_number,
                "periodStartAt": period_start_at,
                "periodEndAt": period_end_at,
                "statusProcessed": status_processed,
                "readingType": reading_type,
                "energyQualification": energy_qualification,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.gas_reading

    async def get_on_site_jobs_job_types(
        self,
        request_id: uuid.UUID,
        work_category: OnSiteJobsWorkCategory | str | None | UnsetType = UNSET,
    ) -> list[GetOnSiteJobsJobTypes | None] | None:
        """The kinds of work that a technician can be asked to do on site.

        Args:
            request_id: `UUID!`.
            work_category: `OnSiteJobsWorkCategory`.

        Returns:
            `[OnSiteJobsJobTypeType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .get_on_site_jobs_job_types import OPERATION

        result = await self._call(
            OPERATION,
            {
                "requestId": request_id,
                "workCategory": work_category,
            },
        )
        return result.get_on_site_jobs_job_types

    async def goods_products(
        self,
        market_name: str,
        product_type: Sequence[str | None] | None | UnsetType = UNSET,
        code: Sequence[str | None] | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> GoodsProductConnectionTypeConnectionFragment | None:
        """The goods that can be bought in a market, with prices.

        Args:
            market_name: `String!`.
            product_type: `[String]`.
            code: `[String]`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `GoodsProductConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.
        """
        from .goods_products import OPERATION

        result = await self._call(
            OPERATION,
            {
                "marketName": market_name,
                "productType": product_type,
                "code": code,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.goods_products

    async def goods_purchases(
        self,
        account_number: str,
    ) -> list[GoodsPurchases | None] | None:
        """The goods that an account has bought, with prices and grants.

        Args:
            account_number: `String!`.

        Returns:
            `[GoodsPurchase]`; `None` where the server answers null for it, or on the way to it.
        """
        from .goods_purchases import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.goods_purchases

    async def goods_quotes(
        self,
        account_number: str | None | UnsetType = UNSET,
        quote_code: str | None | UnsetType = UNSET,
    ) -> list[GoodsQuotes | None] | None:
        """Quotes for goods, by account or by quote code.

        Args:
            account_number: `String`.
            quote_code: `String`.

        Returns:
            `[GoodsQuote]`; `None` where the server answers null for it, or on the way to it.
        """
        from .goods_quotes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "quoteCode": quote_code,
            },
        )
        return result.goods_quotes

    async def ink_comms_template(
        self,
        template_identifier: str,
    ) -> str:
        """The text of one communication template.

        Args:
            template_identifier: `String!`.

        Returns:
            `String!`.

        Raises:
            NotFoundError: KT-CT-7648 (The comms template was not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ink_comms_template import OPERATION

        result = await self._call(
            OPERATION,
            {
                "templateIdentifier": template_identifier,
            },
        )
        return result.ink_comms_template

    async def ink_conversation(
        self,
        account_number: str | None | UnsetType = UNSET,
        conversation_relay_id: str | None | UnsetType = UNSET,
    ) -> InkConversation:
        """One conversation with the customer service: who takes part, through which channels, and its status.

        Args:
            account_number: `String`.
            conversation_relay_id: `String`.

        Returns:
            `InkConversation!`.

        Raises:
            NotFoundError: KT-CT-7612 (The Ink conversation was not found.)
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            NotFoundError: KT-CT-7610 (No Ink conversation for account.)
            ValidationError: KT-CT-7617 (Must supply account number or relay id to get a conversation.)
            ValidationError: KT-CT-7638 (Invalid conversation ID.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ink_conversation import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "conversationRelayId": conversation_relay_id,
            },
        )
        return result.ink_conversation

    async def ink_conversation_events(
        self,
        account_number: str | None | UnsetType = UNSET,
        conversation_relay_id: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> InkConversationEventsConnectionFragment:
        """The messages of one conversation with the customer service, page by page.

        Args:
            account_number: `String`.
            conversation_relay_id: `String`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `InkConversationEventsConnection!`.

        Raises:
            NotFoundError: KT-CT-7612 (The Ink conversation was not found.)
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            NotFoundError: KT-CT-7610 (No Ink conversation for account.)
            ValidationError: KT-CT-7617 (Must supply account number or relay id to get a conversation.)
            ValidationError: KT-CT-7638 (Invalid conversation ID.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ink_conversation_events import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "conversationRelayId": conversation_relay_id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        return result.ink_conversation.events

    async def ink_message(
        self,
        message_relay_id: str,
    ) -> InkMessage:
        """One message to or from a customer, whichever channel it came by.

        Args:
            message_relay_id: `String!`.

        Returns:
            `InkMessage!`.

        Raises:
            NotFoundError: KT-CT-7611 (The message was not found.)
            ValidationError: KT-CT-7638 (Invalid conversation ID.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ink_message import OPERATION

        result = await self._call(
            OPERATION,
            {
                "messageRelayId": message_relay_id,
            },
        )
        return result.ink_message

    async def ink_message_text_content(
        self,
        message_id: str,
    ) -> str:
        """The text of one message without its formatting.

        Args:
            message_id: `ID!`.

        Returns:
            `String!`.

        Raises:
            NotFoundError: KT-CT-7611 (The message was not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ink_message_text_content import OPERATION

        result = await self._call(
            OPERATION,
            {
                "messageId": message_id,
            },
        )
        return result.ink_message_text_content

    async def invalidate_pre_signed_token(
        self,
        input: InvalidatePreSignedTokenInput,
    ) -> InvalidatePreSignedToken | None:
        """Revoke one pre-signed key.

        Args:
            input: `InvalidatePreSignedTokenInput!`.

        Returns:
            `InvalidatePreSignedToken`; `None` where the server answers null for it, or on the way to it.
        """
        from .invalidate_pre_signed_token import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.invalidate_pre_signed_token

    async def invalidate_pre_signed_tokens_for_user(
        self,
        input: InvalidatePreSignedTokensForUserInput,
    ) -> InvalidatePreSignedTokensForUser | None:
        """Revoke all pre-signed keys of one person.

        Args:
            input: `InvalidatePreSignedTokensForUserInput!`.

        Returns:
            `InvalidatePreSignedTokensForUser`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .invalidate_pre_signed_tokens_for_user import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.invalidate_pre_signed_tokens_for_user

    async def invalidate_refresh_token(
        self,
        input: InvalidateRefreshTokenInput,
    ) -> InvalidateRefreshToken | None:
        """Revoke one refresh token.

        Args:
            input: `InvalidateRefreshTokenInput!`.

        Returns:
            `InvalidateRefreshToken`; `None` where the server answers null for it, or on the way to it.
        """
        from .invalidate_refresh_token import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.invalidate_refresh_token

    async def invalidate_refresh_tokens_for_user(
        self,
        input: InvalidateRefreshTokensForUserInput,
    ) -> InvalidateRefreshTokensForUser | None:
        """Revoke all refresh tokens of one person.

        Args:
            input: `InvalidateRefreshTokensForUserInput!`.

        Returns:
            `InvalidateRefreshTokensForUser`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .invalidate_refresh_tokens_for_user import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.invalidate_refresh_tokens_for_user

    async def is_customer_eligible_to_give_feedback_following_call(
        self,
        account_number: str,
        account_user_number: str,
        call_id: int,
    ) -> bool | None:
        """Whether a customer may be asked for feedback after a call.

        Args:
            account_number: `String!`.
            account_user_number: `String!`.
            call_id: `Int!`.

        Returns:
            `Boolean`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-5519 (Voice call not found.)
            NotFoundError: KT-CT-5521 (Eligibility configuration not found.)
            ValidationError: KT-CT-5522 (Invalid eligibility configuration.)
            ValidationError: KT-CT-5523 (Invalid account or account user.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .is_customer_eligible_to_give_feedback_following_call import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "accountUserNumber": account_user_number,
                "callId": call_id,
            },
        )
        return result.is_customer_eligible_to_give_feedback_following_call

    async def is_customer_eligible_to_give_feedback_following_email(
        self,
        account_number: str,
        account_user_number: str,
        ink_conversation_id: int,
        conversation_closed_at: datetime.datetime,
    ) -> bool | None:
        """Whether a customer may be asked for feedback after an email conversation.

        Args:
            account_number: `String!`.
            account_user_number: `String!`.
            ink_conversation_id: `Int!`.
            conversation_closed_at: `DateTime!`, with a time zone.

        Returns:
            `Boolean`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-5520 (Ink conversation not found.)
            NotFoundError: KT-CT-5521 (Eligibility configuration not found.)
            ValidationError: KT-CT-5522 (Invalid eligibility configuration.)
            ValidationError: KT-CT-5523 (Invalid account or account user.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .is_customer_eligible_to_give_feedback_following_email import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "accountUserNumber": account_user_number,
                "inkConversationId": ink_conversation_id,
                "conversationClosedAt": conversation_closed_at,
            },
        )
        return result.is_customer_eligible_to_give_feedback_following_email

    async def is_password_reset_token_valid(
        self,
        user_id: str,
        token: str,
    ) -> bool | None:
        """Whether a password reset link can still be used.

        Args:
            user_id: `String!`.
            token: `String!`.

        Returns:
            `Boolean`; `None` where the server answers null for it, or on the way to it.
        """
        from .is_password_reset_token_valid import OPERATION

        result = await self._call(
            OPERATION,
            {
                "userId": user_id,
                "token": token,
            },
        )
        return result.is_password_reset_token_valid

    async def is_valid_ufc_member(
        self,
        input: IsValidUFCMemberInputType,
    ) -> str | None:
        """Whether a number belongs to a member of the consumer association UFC-Que Choisir.

        The input's fields are assumed, and the answer's values are not known: it is kept as text.

        Args:
            input: `IsValidUFCMemberInputType!`.

        Returns:
            `String`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-FR-7712 (Invalid affiliate session.)
            ValidationError: KT-CT-1137 (Invalid data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .is_valid_ufc_member import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.is_valid_ufc_member

    async def join_supplier_process(
        self,
        number: str,
    ) -> JoinSupplierProcess | None:
        """One switch of supply to this supplier, with the product chosen for each supply point.

        Args:
            number: `String!`.

        Returns:
            `JoinSupplierProcessType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-10332 (Join supplier process not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .join_supplier_process import OPERATION

        result = await self._call(
            OPERATION,
            {
                "number": number,
            },
        )
        return result.join_supplier_process

    async def join_supplier_process_supply_points(
        self,
        number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> SupplyPointConnectionTypeConnectionFragment | None:
        """The supply points of one switch to this supplier, page by page.

        Args:
            number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `SupplyPointConnectionTypeConnection!`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            NotFoundError: KT-CT-10332 (Join supplier process not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .join_supplier_process_supply_points import OPERATION

        result = await self._call(
            OPERATION,
            {
                "number": number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.join_supplier_process is None:
            return None
        return result.join_supplier_process.supply_points

    async def kraken_version(
        self,
    ) -> KrakenVersion | None:
        """The version of the software that answers.

        Returns:
            `KrakenVersionType`; `None` where the server answers null for it, or on the way to it.
        """
        from .kraken_version import OPERATION

        result = await self._call(OPERATION, {})
        return result.kraken_version

    async def last_reading_date_for_measurements(
        self,
        account_number: str,
        market_supply_point_id: str,
        reading_frequency_type: ReadingFrequencyType | str | None | UnsetType = UNSET,
    ) -> datetime.date | None:
        """The last day for which a supply point has readings.

        Args:
            account_number: `String!`.
            market_supply_point_id: `ID!`.
            reading_frequency_type: `ReadingFrequencyType`.

        Returns:
            `Date`; `None` where the server answers null for it, or on the way to it.
        """
        from .last_reading_date_for_measurements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "marketSupplyPointId": market_supply_point_id,
                "readingFrequencyType": reading_frequency_type,
            },
        )
        return result.last_reading_date_for_measurements

    async def leave_supplier_process(
        self,
        number: str | None | UnsetType = UNSET,
        leave_supplier_process_id: str | None | UnsetType = UNSET,
    ) -> LeaveSupplierProcess | None:
        """One switch of supply away from this supplier.

        Args:
            number: `String`.
            leave_supplier_process_id: `ID`.

        Returns:
            `LeaveSupplierProcessType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-10302 (Invalid data.)
            ValidationError: KT-CT-10333 (Missing either number of leave supplier process id.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .leave_supplier_process import OPERATION

        result = await self._call(
            OPERATION,
            {
                "number": number,
                "leaveSupplierProcessId": leave_supplier_process_id,
            },
        )
        return result.leave_supplier_process

    async def leave_supplier_process_supply_points(
        self,
        leave_supplier_process_id: str | None | UnsetType = UNSET,
        number: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> SupplyPointConnectionTypeConnectionFragment | None:
        """The supply points of one switch away from this supplier, page by page.

        Args:
            leave_supplier_process_id: `ID`.
            number: `String`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `SupplyPointConnectionTypeConnection!`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            NotFoundError: KT-CT-10302 (Invalid data.)
            ValidationError: KT-CT-10333 (Missing either number of leave supplier process id.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .leave_supplier_process_supply_points import OPERATION

        result = await self._call(
            OPERATION,
            {
                "leaveSupplierProcessId": leave_supplier_process_id,
                "number": number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.leave_supplier_process is None:
            return None
        return result.leave_supplier_process.supply_points

    async def ledger_agreements(
        self,
        account_number: str,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AgreementConnectionFragment | None:
        """The market supply agreements that are charged to one ledger of an account, page by page.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AgreementConnection`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_agreements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.agreements

    async def ledger_invoices(
        self,
        account_number: str,
        ledger_number: str,
        exclude_externally_issued: bool | None | UnsetType = UNSET,
        invoice_id: int | None | UnsetType = UNSET,
        order_by: BillingDocumentsOrderBy | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> InvoiceBillingDocumentConnectionTypeConnectionFragment | None:
        """The invoices issued on one ledger of an account, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            exclude_externally_issued: `Boolean`, default false.
            invoice_id: `Int`.
            order_by: `_BillingDocumentsOrderBy`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `InvoiceBillingDocumentConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_invoices import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "excludeExternallyIssued": exclude_externally_issued,
                "invoiceId": invoice_id,
                "orderBy": order_by,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.invoices

    async def ledger_payment_preference_at_time(
        self,
        account_number: str,
        at_time: datetime.datetime,
        ledger_number: str | None | UnsetType = UNSET,
    ) -> LedgerPaymentPreferenceAtTime | None:
        """How one ledger of an account is to be paid at a given time.

        Args:
            account_number: `String!`.
            ledger_number: `String`.
            at_time: `DateTime!`, with a time zone.

        Returns:
            `PaymentPreferenceUnion`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_payment_preference_at_time import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "atTime": at_time,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.payment_preference_at_time

    async def ledger_payment_preferences(
        self,
        account_number: str,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentPreferenceConnectionTypeConnectionFragment | None:
        """How one ledger of an account is to be paid, now and later, page by page.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentPreferenceConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_payment_preferences import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.payment_preferences

    async def ledger_payment_requests(
        self,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentRequestConnectionTypeConnectionFragment | None:
        """The payments requested on a ledger and the sources that fund them, page by page.

        Amounts are euro cents.

        Args:
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentRequestConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.
        """
        from .ledger_payment_requests import OPERATION

        result = await self._call(
            OPERATION,
            {
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.payment_requests is None:
            return None
        return result.payment_requests.payment_request

    async def ledger_payments_with_non_concluded_re_presentation(
        self,
        account_number: str,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment | None:
        """Failed payments of one ledger that will be collected again, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentWithNonConcludedRePresentationConnectionTypeConnection`; `None` where the server
                answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_payments_with_non_concluded_re_presentation import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.payments_with_non_concluded_re_presentation

    async def ledger_refund_requests(
        self,
        account_number: str,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> RefundRequestConnectionTypeConnectionFragment | None:
        """The refunds asked for on one ledger of an account, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `RefundRequestConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_refund_requests import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.refund_requests

    async def ledger_repayment_requests(
        self,
        account_number: str,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> RepaymentRequestConnectionTypeConnectionFragment | None:
        """The repayments asked for on one ledger of an account, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `RepaymentRequestConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_repayment_requests import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.repayment_requests

    async def ledger_statements(
        self,
        account_number: str,
        ledger_number: str,
        order_by: BillingDocumentsOrderBy | str | None | UnsetType = UNSET,
        statement_id: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> StatementBillingDocumentConnectionTypeConnectionFragment | None:
        """The statements issued on one ledger of an account, page by page.

        Amounts are euro cents.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            order_by: `_BillingDocumentsOrderBy`.
            statement_id: `Int`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `StatementBillingDocumentConnectionTypeConnection`; `None` where the server answers null for
                it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_statements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "orderBy": order_by,
                "statementId": statement_id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.statements

    async def ledger_transactions(
        self,
        account_number: str,
        ledger_number: str,
        from_date: datetime.date | None | UnsetType = UNSET,
        order_by: TransactionsOrderBy | str | None | UnsetType = UNSET,
        to_date: datetime.date | None | UnsetType = UNSET,
        transaction_types: Sequence[TransactionTypeFilter | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> TransactionConnectionTypeConnectionFragment | None:
        """The charges, credits, payments and refunds on one ledger of an account, page by page.

        Amounts and balances are euro cents.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            from_date: `Date`.
            order_by: `TransactionsOrderBy`, default POSTED_DATE_DESC.
            to_date: `Date`.
            transaction_types: `[TransactionTypeFilter]`, default [].
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `TransactionConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_transactions import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "fromDate": from_date,
                "orderBy": order_by,
                "toDate": to_date,
                "transactionTypes": transaction_types,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.transactions

    async def ledger_usable_payment_instructions(
        self,
        account_number: str,
        ledger_number: str,
        usable_at: datetime.datetime | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentInstructionConnectionTypeConnectionFragment | None:
        """The bank accounts and cards that can pay one ledger of an account at a given time, page by page.

        Args:
            account_number: `String!`.
            ledger_number: `String!`.
            usable_at: `DateTime`, with a time zone.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentInstructionConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ledger_usable_payment_instructions import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "ledgerNumber": ledger_number,
                "usableAt": usable_at,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if not result.account.ledgers:
            return None
        head = result.account.ledgers[0]
        if head is None:
            return None
        return head.usable_payment_instructions

    async def lifecycle_join_supplier_processes(
        self,
        account_number: str,
        only_active: bool | None | UnsetType = UNSET,
        sort_order: LifecycleProcessesSortOrder | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> JoinSupplierProcessConnectionTypeConnectionFragment | None:
        """The switches of an account to this supplier, page by page.

        Args:
            account_number: `String!`.
            only_active: `Boolean`.
            sort_order: `LifecycleProcessesSortOrder`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `JoinSupplierProcessConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.

        Raises:
            AuthorizationError: KT-CT-4123 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .lifecycle_join_supplier_processes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "onlyActive": only_active,
                "sortOrder": sort_order,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.lifecycle_processes is None:
            return None
        return result.lifecycle_processes.join_supplier_processes

    async def lifecycle_leave_property_processes(
        self,
        account_number: str,
        only_active: bool | None | UnsetType = UNSET,
        sort_order: LifecycleProcessesSortOrder | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> LeavePropertyProcessConnectionTypeConnectionFragment | None:
        """The moves of an account out of a property, page by page.

        Args:
            account_number: `String!`.
            only_active: `Boolean`.
            sort_order: `LifecycleProcessesSortOrder`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `LeavePropertyProcessConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4123 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .lifecycle_leave_property_processes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "onlyActive": only_active,
                "sortOrder": sort_order,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.lifecycle_processes is None:
            return None
        return result.lifecycle_processes.leave_property_processes

    async def lifecycle_leave_supplier_processes(
        self,
        account_number: str,
        only_active: bool | None | UnsetType = UNSET,
        sort_order: LifecycleProcessesSortOrder | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> LeaveSupplierProcessConnectionTypeConnectionFragment | None:
        """The switches of an account away from this supplier, page by page.

        Args:
            account_number: `String!`.
            only_active: `Boolean`.
            sort_order: `LifecycleProcessesSortOrder`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `LeaveSupplierProcessConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4123 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .lifecycle_leave_supplier_processes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "onlyActive": only_active,
                "sortOrder": sort_order,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.lifecycle_processes is None:
            return None
        return result.lifecycle_processes.leave_supplier_processes

    async def lifecycle_occupy_property_processes(
        self,
        account_number: str,
        only_active: bool | None | UnsetType = UNSET,
        sort_order: LifecycleProcessesSortOrder | str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> OccupyPropertyProcessConnectionTypeConnectionFragment | None:
        """The moves of an account into a property, page by page.

        Args:
            account_number: `String!`.
            only_active: `Boolean`.
            sort_order: `LifecycleProcessesSortOrder`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `OccupyPropertyProcessConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4123 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .lifecycle_occupy_property_processes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "onlyActive": only_active,
                "sortOrder": sort_order,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.lifecycle_processes is None:
            return None
        return result.lifecycle_processes.occupy_property_processes

    async def lifecycle_processes(
        self,
        account_number: str,
        only_active: bool | None | UnsetType = UNSET,
        sort_order: LifecycleProcessesSortOrder | str | None | UnsetType = UNSET,
    ) -> LifecycleProcesses | None:
        """The switches and moves of an account: joining, leaving, moving in, moving out, up to 50 of each.

        The Lifecycle... operations page through each kind.

        Args:
            only_active: `Boolean`.
            sort_order: `LifecycleProcessesSortOrder`.
            account_number: `String!`.

        Returns:
            `LifecycleProcessesType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4123 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .lifecycle_processes import OPERATION

        result = await self._call(
            OPERATION,
            {
                "onlyActive": only_active,
                "sortOrder": sort_order,
                "accountNumber": account_number,
            },
        )
        return result.lifecycle_processes

    async def live_payment_adequacy_calculation(
        self,
        ledger_number: str,
    ) -> LivePaymentAdequacyCalculation | None:
        """Whether the monthly payment of a ledger covers what it uses, and which amount would.

        Amounts are euro cents.

        Args:
            ledger_number: `String!`.

        Returns:
            `LivePaymentAdequacyCalculation`; `None` where the server answers null for it, or on the way
                to it.

        Raises:
            ApplicationError: KT-CT-3963 (Could not calculate live PA data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .live_payment_adequacy_calculation import OPERATION

        result = await self._call(
            OPERATION,
            {
                "ledgerNumber": ledger_number,
            },
        )
        return result.live_payment_adequacy_calculation

    async def live_payment_adequacy_consumption(
        self,
        ledger_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ConsumptionBreakdownConnectionTypeConnectionFragment | None:
        """The expected charges by market behind a payment adequacy calculation, page by page.

        Amounts are euro cents; up to 24 periods for each market.

        Args:
            ledger_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `ConsumptionBreakdownConnectionTypeConnection`; `None` where the server answers null for it,
                or on the way to it.

        Raises:
            ApplicationError: KT-CT-3963 (Could not calculate live PA data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .live_payment_adequacy_consumption import OPERATION

        result = await self._call(
            OPERATION,
            {
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.live_payment_adequacy_calculation is None:
            return None
        return result.live_payment_adequacy_calculation.consumption

    async def loyalty_point_ledger_entry(
        self,
        input: LoyaltyPointLedgerEntryInput,
    ) -> LoyaltyPointLedgerEntry | None:
        """One entry of the loyalty points ledger.

        Args:
            input: `LoyaltyPointLedgerEntryInput!`.

        Returns:
            `LoyaltyPointLedgerEntryType`; `None` where the server answers null for it, or on the way to
                it.

        Raises:
            ServiceUnavailableError: KT-CT-9215 (Loyalty points balance query disabled.)
            NotFoundError: KT-CT-9223 (Loyalty points ledger entry not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .loyalty_point_ledger_entry import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.loyalty_point_ledger_entry

    async def loyalty_point_ledgers(
        self,
        input: LoyaltyPointLedgersInput | None | UnsetType = UNSET,
    ) -> list[LoyaltyPointLedgers | None] | None:
        """The loyalty points earned and spent, entry by entry.

        Args:
            input: `LoyaltyPointLedgersInput`.

        Returns:
            `[LoyaltyPointLedgerEntryType]`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .loyalty_point_ledgers import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.loyalty_point_ledgers

    async def loyalty_points_balance(
        self,
        account_number: str | None | UnsetType = UNSET,
        input: LoyaltyPointsBalanceInput | None | UnsetType = UNSET,
    ) -> LoyaltyPointsBalance | None:
        """How many loyalty points an account has, and what they are worth.

        Args:
            account_number: `String`.
            input: `LoyaltyPointsBalanceInput`.

        Returns:
            `AccountLoyaltyPointsType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-9218 (Unauthorized.)
            AuthorizationError: KT-CT-9217 (Unauthorized.)
            ServiceUnavailableError: KT-CT-9215 (Loyalty points balance query disabled.)
            AuthorizationError: KT-CT-9216 (Unauthorized.)
            ValidationError: KT-CT-9222 (Loyalty points balance query requires either accountNumber field
                (deprecated) or input object (preferred) with account number and optional account user
                id.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .loyalty_points_balance import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "input": input,
            },
        )
        return result.loyalty_points_balance

    async def metadata(
        self,
        identifier: str,
        linked_object_type: LinkedObjectType | str | None | UnsetType = UNSET,
    ) -> list[Metadata | None] | None:
        """All key-value notes that are kept with an object, such as an account.

        Args:
            linked_object_type: `LinkedObjectType`.
            identifier: `String!`.

        Returns:
            `[Metadata]`; `None` where the server answers null for it, or on the way to it.
        """
        from .metadata import OPERATION

        result = await self._call(
            OPERATION,
            {
                "linkedObjectType": linked_object_type,
                "identifier": identifier,
            },
        )
        return result.metadata

    async def metadata_for_key(
        self,
        identifier: str,
        key: str,
        linked_object_type: LinkedObjectType | str | None | UnsetType = UNSET,
    ) -> MetadataForKey | None:
        """One key-value note that is kept with an object, such as an account.

        Args:
            linked_object_type: `LinkedObjectType`.
            identifier: `String!`.
            key: `String!`.

        Returns:
            `Metadata`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4123 (Unauthorized.)
            AuthorizationError: KT-CT-4124 (Unauthorized.)
            ValidationError: KT-CT-8411 (Invalid data.)
            NotFoundError: KT-CT-4179 (No metadata found with given key.)
            ValidationError: KT-CT-4155 (Invalid data.)
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .metadata_for_key import OPERATION

        result = await self._call(
            OPERATION,
            {
                "linkedObjectType": linked_object_type,
                "identifier": identifier,
                "key": key,
            },
        )
        return result.metadata_for_key

    async def meter_point_number_by_address(
        self,
        input: MeterPointNumberByAddressInputType,
    ) -> str | None:
        """The meter point number at an address.

        The input's fields are assumed, not documented.

        Args:
            input: `MeterPointNumberByAddressInputType!`.

        Returns:
            `String`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-FR-4523 (Invalid market name.)
            ValidationError: KT-CT-1601 (Value cannot be empty.)
            ValidationError: KT-CT-4410 (Invalid postcode.)
            ValidationError: KT-CT-1605 (Invalid input.)
            ServiceUnavailableError: KT-FR-4532 (Service is unavailable on DNO's side.)
            NotFoundError: KT-FR-4530 (No meter point found.)
            ValidationError: KT-FR-4531 (Several meter points were found. Please refine your criteria.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .meter_point_number_by_address import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.meter_point_number_by_address

    async def mfa_devices(
        self,
    ) -> list[MfaDevices | None] | None:
        """The second-factor devices of the logged-in person, and whether each is confirmed.

        Returns:
            `[MfaDevice]`; `None` where the server answers null for it, or on the way to it.
        """
        from .mfa_devices import OPERATION

        result = await self._call(OPERATION, {})
        return result.mfa_devices

    async def node(
        self,
        id: str,
    ) -> Node | None:
        """Any object by its global id, as far as its kind is known.

        Args:
            id: `ID!`.

        Returns:
            `Node`; `None` where the server answers null for it, or on the way to it.
        """
        from .node import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
            },
        )
        return result.node

    async def obtain_kraken_token(
        self,
        input: ObtainJSONWebTokenInput,
    ) -> ObtainKrakenToken | None:
        """Log in: exchange a password, API key, refresh token, pre-signed key or organisation secret for an access token.

        Send it without an Authorization header. The access token lives an hour; `refreshExpiresIn` is a Unix timestamp, as
        is `exp` in `payload`.
        A refused login is final: repeating it can lock the account.

        Args:
            input: `ObtainJSONWebTokenInput!`.

        Returns:
            `ObtainKrakenJSONWebToken`; `None` where the server answers null for it, or on the way to it.
        """
        from .obtain_kraken_token import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.obtain_kraken_token

    async def obtain_long_lived_refresh_token(
        self,
        input: ObtainLongLivedRefreshTokenInput,
    ) -> ObtainLongLivedRefreshToken | None:
        """Exchange a token for a refresh token with a long life.

        Account users are refused; it is for organisations.

        Args:
            input: `ObtainLongLivedRefreshTokenInput!`.

        Returns:
            `ObtainLongLivedRefreshToken`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .obtain_long_lived_refresh_token import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.obtain_long_lived_refresh_token

    async def ocpp_connection(
        self,
        account_number: str,
    ) -> OcppConnection | None:
        """Whether the charge point of an account is connected over OCPP.

        Args:
            account_number: `String!`.

        Returns:
            `OCPPConnectionType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-1111 (Unauthorized.)
            ApplicationError: KT-CT-4311 (Unable to confirm OCPP connection.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ocpp_connection import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.ocpp_connection

    async def ocpp_details(
        self,
        account_number: str,
    ) -> OcppDetails | None:
        """The address and user name by which a charge point connects over OCPP.

        Args:
            account_number: `String!`.

        Returns:
            `OCPPDetailsType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-1111 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .ocpp_details import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.ocpp_details

    async def offer_for_quoting(
        self,
        identifier: str | None | UnsetType = UNSET,
    ) -> OfferForQuoting | None:
        """One offer with its quote and the costs in it.

        Args:
            identifier: `ID`.

        Returns:
            `OfferType`; `None` where the server answers null for it, or on the way to it.
        """
        from .offer_for_quoting import OPERATION

        result = await self._call(
            OPERATION,
            {
                "identifier": identifier,
            },
        )
        return result.offer_for_quoting

    async def offer_group_for_quoting(
        self,
        identifier: str | None | UnsetType = UNSET,
    ) -> OfferGroupForQuoting | None:
        """A group of offers made together.

        Args:
            identifier: `ID`.

        Returns:
            `OfferGroupType`; `None` where the server answers null for it, or on the way to it.
        """
        from .offer_group_for_quoting import OPERATION

        result = await self._call(
            OPERATION,
            {
                "identifier": identifier,
            },
        )
        return result.offer_group_for_quoting

    async def opportunities(
        self,
        input: OpportunitiesQueryInput | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> OpportunitiesConnectionFragment | None:
        """The sales leads that match the filters.

        Args:
            input: `OpportunitiesQueryInput`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `OpportunitiesConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .opportunities import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.opportunities

    async def opportunity_value_by_key(
        self,
        opportunity_id: str | None | UnsetType = UNSET,
        key: str | None | UnsetType = UNSET,
    ) -> str | None:
        """One value that was noted with a sales lead.

        Args:
            opportunity_id: `ID`.
            key: `String`.

        Returns:
            `String`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-8903 (Unable to update opportunity.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .opportunity_value_by_key import OPERATION

        result = await self._call(
            OPERATION,
            {
                "opportunityId": opportunity_id,
                "key": key,
            },
        )
        return result.opportunity_value_by_key

    async def order_details(
        self,
        identifier: str,
    ) -> OrderDetails | None:
        """One order with its source and resources.

        Sister sites renamed its types: it may fail.

        Args:
            identifier: `String!`.

        Returns:
            `OrderDetailsType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-13101 (Order not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .order_details import OPERATION

        result = await self._call(
            OPERATION,
            {
                "identifier": identifier,
            },
        )
        return result.order_details

    async def password_validator_help_texts(
        self,
        as_html: bool | None | UnsetType = UNSET,
    ) -> list[str | None] | None:
        """The rules that a new password must follow, as sentences.

        Args:
            as_html: `Boolean`, default false.

        Returns:
            `[String]`; `None` where the server answers null for it, or on the way to it.
        """
        from .password_validator_help_texts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "asHtml": as_html,
            },
        )
        return result.password_validator_help_texts

    async def payment_requests(
        self,
        ledger_number: str,
    ) -> PaymentRequests | None:
        """The first 50 payments requested on a ledger, with the sources that fund them.

        Amounts are euro cents. LedgerPaymentRequests pages through all of them.

        Args:
            ledger_number: `String!`.

        Returns:
            `PaymentRequestsType`; `None` where the server answers null for it, or on the way to it.
        """
        from .payment_requests import OPERATION

        result = await self._call(
            OPERATION,
            {
                "ledgerNumber": ledger_number,
            },
        )
        return result.payment_requests

    async def payment_schedule(
        self,
        account_number: str,
        agreement_id: int,
    ) -> PaymentSchedule | None:
        """A link, valid for a short time, to the payment schedule document of an agreement.

        Args:
            account_number: `String!`.
            agreement_id: `Int!`.

        Returns:
            `PaymentSchedule`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-FR-4910 (Unauthorized to access to this agreement.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .payment_schedule import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "agreementId": agreement_id,
            },
        )
        return result.payment_schedule

    async def payments_and_repayments(
        self,
        account_number: str,
        supply_point_id: str | None | UnsetType = UNSET,
        property_id: str | None | UnsetType = UNSET,
        supply_contract_number: str | None | UnsetType = UNSET,
        from_date: datetime.date | None | UnsetType = UNSET,
        to_date: datetime.date | None | UnsetType = UNSET,
        payment_status: AccountPaymentStatusOptions | str | None | UnsetType = UNSET,
        payment_reason: PaymentReasonOptions | str | None | UnsetType = UNSET,
        repayment_statuses: Sequence[AccountRepaymentStatusOptions | str | None] | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> FraAccountPaymentConnectionTypeConnectionFragment | None:
        """Money paid by and paid back to an account, filtered by date, reason, status, property or contract.

        What an entry holds is not known yet: each node tells its type only. AccountPayments and AccountRepayments answer
        the details.

        Args:
            account_number: `String!`.
            supply_point_id: `ID`.
            property_id: `ID`.
            supply_contract_number: `String`.
            from_date: `Date`.
            to_date: `Date`.
            payment_status: `AccountPaymentStatusOptions`.
            payment_reason: `PaymentReasonOptions`.
            repayment_statuses: `[AccountRepaymentStatusOptions]`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `FraAccountPaymentConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.
        """
        from .payments_and_repayments import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "supplyPointId": supply_point_id,
                "propertyId": property_id,
                "supplyContractNumber": supply_contract_number,
                "fromDate": from_date,
                "toDate": to_date,
                "paymentStatus": payment_status,
                "paymentReason": payment_reason,
                "repaymentStatuses": repayment_statuses,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.payments_and_repayments

    @deprecated(
        "payments_and_repayments_for_prm is deprecated; use payments_and_repayments instead; removal on or after 2024-12-01."
    )
    async def payments_and_repayments_for_prm(
        self,
        account_number: str,
        prm_id: str,
        from_date: datetime.date | None | UnsetType = UNSET,
        to_date: datetime.date | None | UnsetType = UNSET,
        payment_status: AccountPaymentStatusOptions | str | None | UnsetType = UNSET,
        payment_reason: PaymentReasonOptions | str | None | UnsetType = UNSET,
        repayment_statuses: Sequence[AccountRepaymentStatusOptions | str | None] | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> FraAccountPaymentConnectionTypeConnectionFragment | None:
        """Money paid by and paid back to an account for one electricity delivery point (PRM).

        Its announced removal date has passed: expect it to fail, and use PaymentsAndRepayments.

        Deprecated: payments_and_repayments_for_prm is deprecated; use payments_and_repayments instead; removal on or after 2024-12-01.

        Args:
            account_number: `String!`.
            prm_id: `String!`.
            from_date: `Date`.
            to_date: `Date`.
            payment_status: `AccountPaymentStatusOptions`.
            payment_reason: `PaymentReasonOptions`.
            repayment_statuses: `[AccountRepaymentStatusOptions]`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `FraAccountPaymentConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.
        """
        from .payments_and_repayments_for_prm import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "prmId": prm_id,
                "fromDate": from_date,
                "toDate": to_date,
                "paymentStatus": payment_status,
                "paymentReason": payment_reason,
                "repaymentStatuses": repayment_statuses,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.payments_and_repayments_for_prm

    @deprecated(
        "planned_dispatches is deprecated; use flex_planned_dispatches instead; removal on or after 2026-01-16."
    )
    async def planned_dispatches(
        self,
        account_number: str,
    ) -> list[PlannedDispatches | None] | None:
        """The charging windows planned for an account over the next 24 hours.

        Energy is kWh.

        Deprecated: planned_dispatches is deprecated; use flex_planned_dispatches instead; removal on or after 2026-01-16.

        Args:
            account_number: `String!`.

        Returns:
            `[UpsideDispatchType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .planned_dispatches import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.planned_dispatches

    async def pmax_analysis(
        self,
        token: uuid.UUID,
    ) -> PmaxAnalysis | None:
        """Whether another subscribed power would suit a meter point better, and what it would save.

        Power is kVA, the yearly gain euro cents.

        Args:
            token: `UUID!`.

        Returns:
            `PMAXAnalysisType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-FR-8910 (PMAX Analysis not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .pmax_analysis import OPERATION

        result = await self._call(
            OPERATION,
            {
                "token": token,
            },
        )
        return result.pmax_analysis

    async def portfolio(
        self,
        portfolio_number: str,
    ) -> Portfolio | None:
        """A group of accounts that are managed together, found by its number.

        Args:
            portfolio_number: `String!`.

        Returns:
            `PortfolioType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-9403 (Received an invalid portfolioId.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .portfolio import OPERATION

        result = await self._call(
            OPERATION,
            {
                "portfolioNumber": portfolio_number,
            },
        )
        return result.portfolio

    async def portfolio_accounts(
        self,
        portfolio_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> AccountConnectionTypeConnectionFragment | None:
        """The accounts of a portfolio, page by page.

        Balances are euro cents.

        Args:
            portfolio_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `AccountConnectionTypeConnection`; `None` where the server answers null for it, or on the way
                to it.

        Raises:
            NotFoundError: KT-CT-9403 (Received an invalid portfolioId.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .portfolio_accounts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "portfolioNumber": portfolio_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.portfolio is None:
            return None
        return result.portfolio.accounts

    async def portfolio_ancestors(
        self,
        portfolio_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PortfolioConnectionTypeConnectionFragment | None:
        """The portfolios above a portfolio, page by page.

        Args:
            portfolio_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PortfolioConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            NotFoundError: KT-CT-9403 (Received an invalid portfolioId.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .portfolio_ancestors import OPERATION

        result = await self._call(
            OPERATION,
            {
                "portfolioNumber": portfolio_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.portfolio is None:
            return None
        return result.portfolio.ancestors

    async def portfolio_by_reference(
        self,
        portfolio_reference: PortfolioReferenceInput,
    ) -> PortfolioByReference | None:
        """A group of accounts that are managed together, found by an external reference.

        Args:
            portfolio_reference: `PortfolioReferenceInput!`.

        Returns:
            `PortfolioType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-9409 (Invalid portfolio reference.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .portfolio_by_reference import OPERATION

        result = await self._call(
            OPERATION,
            {
                "portfolioReference": portfolio_reference,
            },
        )
        return result.portfolio_by_reference

    async def portfolio_descendants(
        self,
        portfolio_number: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PortfolioConnectionTypeConnectionFragment | None:
        """The portfolios below a portfolio, page by page.

        Args:
            portfolio_number: `String!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PortfolioConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            NotFoundError: KT-CT-9403 (Received an invalid portfolioId.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .portfolio_descendants import OPERATION

        result = await self._call(
            OPERATION,
            {
                "portfolioNumber": portfolio_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.portfolio is None:
            return None
        return result.portfolio.descendants

    async def possible_errors(
        self,
        input: PossibleErrorsInputType,
    ) -> PossibleErrors | None:
        """The errors that a query or mutation can answer, with their codes.

        Args:
            input: `PossibleErrorsInputType!`.

        Returns:
            `PossibleErrorsOutputType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-1606 (Query/Mutation not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .possible_errors import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.possible_errors

    async def proof_of_residence(
        self,
        account_number: str,
        agreement_id: int,
    ) -> ProofOfResidence | None:
        """A link, valid for a short time, to a proof of residence for an agreement.

        Args:
            account_number: `String!`.
            agreement_id: `Int!`.

        Returns:
            `ProofOfResidence`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-FR-4910 (Unauthorized to access to this agreement.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .proof_of_residence import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "agreementId": agreement_id,
            },
        )
        return result.proof_of_residence

    async def properties_search(
        self,
        search_term: str,
    ) -> list[PropertiesSearch]:
        """The properties that match an address or a meter number, best match first.

        Args:
            search_term: `String!`.

        Returns:
            `[PropertySearchResult!]!`.
        """
        from .properties_search import OPERATION

        result = await self._call(
            OPERATION,
            {
                "searchTerm": search_term,
            },
        )
        return result.properties_search

    async def property(
        self,
        id: str,
    ) -> Property | None:
        """One property: address, position, occupants.

        Its meters are in PropertySupplyPoints, its consumption in PropertyMeasurements.

        Args:
            id: `ID!`.

        Returns:
            `PropertyType`; `None` where the server answers null for it, or on the way to it.
        """
        from .property import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
            },
        )
        return result.property

    async def property_measurements(
        self,
        id: str,
        end_at: datetime.datetime | None | UnsetType = UNSET,
        end_on: datetime.date | None | UnsetType = UNSET,
        start_at: datetime.datetime | None | UnsetType = UNSET,
        start_on: datetime.date | None | UnsetType = UNSET,
        timezone: str | None | UnsetType = UNSET,
        utility_filters: Sequence[UtilityFiltersInput | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> MeasurementConnectionFragment | None:
        """Consumption of a property with its cost, half-hourly, daily or as filtered, page by page.

        Values come with their unit (kWh for electricity); costs are estimates with their own currency, euro cents where it
        says EURO_CENTS.
        Choose the period with startAt and endAt (or startOn, endOn), the time zone explicitly, and the PRM and frequency
        with utilityFilters.
        `first` is at most 100. Statistics are labelled by tariff class, such as HEURES_PLEINES, HEURES_CREUSES, BASE.

        Args:
            id: `ID!`.
            end_at: `DateTime`, with a time zone.
            end_on: `Date`.
            start_at: `DateTime`, with a time zone.
            start_on: `Date`.
            timezone: `String`.
            utility_filters: `[UtilityFiltersInput]`, default [].
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `MeasurementConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .property_measurements import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
                "endAt": end_at,
                "endOn": end_on,
                "startAt": start_at,
                "startOn": start_on,
                "timezone": timezone,
                "utilityFilters": utility_filters,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.property is None:
            return None
        return result.property.measurements

    @deprecated(
        "property_search is deprecated; use properties_search instead; removal on or after 2024-01-01."
    )
    async def property_search(
        self,
        search_term: str,
    ) -> list[PropertySearch | None] | None:
        """The properties that match an address or a meter number.

        Deprecated: property_search is deprecated; use properties_search instead; removal on or after 2024-01-01.

        Args:
            search_term: `String!`.

        Returns:
            `[PropertyType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .property_search import OPERATION

        result = await self._call(
            OPERATION,
            {
                "searchTerm": search_term,
            },
        )
        return result.property_search

    async def property_supply_points(
        self,
        id: str,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> SupplyPointConnectionTypeConnectionFragment | None:
        """The supply points of a property with their meter points, calendars and off-peak hours, page by page.

        Args:
            id: `ID!`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `SupplyPointConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.
        """
        from .property_supply_points import OPERATION

        result = await self._call(
            OPERATION,
            {
                "id": id,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.property is None:
            return None
        return result.property.supply_points

    @deprecated(
        "provider_auth_details is deprecated; use startSmartFlexOnboarding instead; removal on or after 2026-04-30."
    )
    async def provider_auth_details(
        self,
        provider: ProviderChoices | str,
        device_type: KrakenFlexDeviceTypes | str,
        client_type: ClientType | str | None | UnsetType = UNSET,
        account_number: str | None | UnsetType = UNSET,
        property_id: int | None | UnsetType = UNSET,
    ) -> ProviderAuthDetails | None:
        """The address at which a customer lets a device maker share data.

        Its announced removal date has passed and sister sites dropped it: expect it to fail.

        Deprecated: provider_auth_details is deprecated; use startSmartFlexOnboarding instead; removal on or after 2026-04-30.

        Args:
            provider: `ProviderChoices!`.
            device_type: `KrakenFlexDeviceTypes!`.
            client_type: `ClientType`, default APP.
            account_number: `String`.
            property_id: `Int`.

        Returns:
            `ProviderAuthDetailsType`; `None` where the server answers null for it, or on the way to it.
        """
        from .provider_auth_details import OPERATION

        result = await self._call(
            OPERATION,
            {
                "provider": provider,
                "deviceType": device_type,
                "clientType": client_type,
                "accountNumber": account_number,
                "propertyId": property_id,
            },
        )
        return result.provider_auth_details

    async def provider_virtual_key_details(
        self,
        provider: ProviderChoices | str,
        device_type: KrakenFlexDeviceTypes | str,
    ) -> ProviderVirtualKeyDetails | None:
        """The virtual key that a vehicle maker needs before a vehicle takes commands.

        Args:
            provider: `ProviderChoices!`.
            device_type: `KrakenFlexDeviceTypes!`.

        Returns:
            `ProviderVirtualKeyDetailsType`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .provider_virtual_key_details import OPERATION

        result = await self._call(
            OPERATION,
            {
                "provider": provider,
                "deviceType": device_type,
            },
        )
        return result.provider_virtual_key_details

    async def question(
        self,
        form_id: int,
    ) -> str | None:
        """The question that a feedback form asks.

        Args:
            form_id: `Int!`.

        Returns:
            `String`; `None` where the server answers null for it, or on the way to it.

        Raises:
            ValidationError: KT-CT-5513 (Invalid data.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .question import OPERATION

        result = await self._call(
            OPERATION,
            {
                "formId": form_id,
            },
        )
        return result.question

    async def quoting_param_definitions_for_product_offering(
        self,
        product_offering_identifier: str | None | UnsetType = UNSET,
    ) -> QuotingParamDefinitionsForProductOffering | None:
        """The parameters that a quote for a product offering needs.

        Args:
            product_offering_identifier: `ID`.

        Returns:
            `QuotedOfferingParamsType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-12403 (Product offering not found.)
            ValidationError: KT-CT-12404 (Product offering has expired.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .quoting_param_definitions_for_product_offering import OPERATION

        result = await self._call(
            OPERATION,
            {
                "productOfferingIdentifier": product_offering_identifier,
            },
        )
        return result.quoting_param_definitions_for_product_offering

    async def rate_limit_info(
        self,
    ) -> RateLimitInfo | None:
        """How many points of this hour's allowance are used, and how many are left.

        A user has 50,000 points an hour; `ttl` is in seconds.

        Returns:
            `CombinedRateLimitInformation`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .rate_limit_info import OPERATION

        result = await self._call(OPERATION, {})
        return result.rate_limit_info

    @deprecated(
        "registered_krakenflex_device is deprecated; use devices instead; removal on or after 2026-03-01."
    )
    async def registered_krakenflex_device(
        self,
        account_number: str,
    ) -> RegisteredKrakenflexDevice | None:
        """The device of an account that is registered for smart charging.

        Devices answers more, for all devices.

        Deprecated: registered_krakenflex_device is deprecated; use devices instead; removal on or after 2026-03-01.

        Args:
            account_number: `String!`.

        Returns:
            `KrakenFlexDeviceType`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-1111 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .registered_krakenflex_device import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.registered_krakenflex_device

    async def set_device_preferences(
        self,
        input: SmartFlexDevicePreferencesInput,
    ) -> SetDevicePreferences | None:
        """Set until when and how far a device charges, and answer the device.

        Args:
            input: `SmartFlexDevicePreferencesInput!`.

        Returns:
            `SmartFlexDeviceInterface`; `None` where the server answers null for it, or on the way to it.
        """
        from .set_device_preferences import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.set_device_preferences

    async def smart_flex_device_supply_point(
        self,
        smart_flex_device_id: str | None | UnsetType = UNSET,
    ) -> SmartFlexDeviceSupplyPoint | None:
        """The supply point that a smart device draws its energy from.

        Args:
            smart_flex_device_id: `String`.

        Returns:
            `SmartFlexDeviceSupplyPointType`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .smart_flex_device_supply_point import OPERATION

        result = await self._call(
            OPERATION,
            {
                "smartFlexDeviceId": smart_flex_device_id,
            },
        )
        return result.smart_flex_device_supply_point

    async def smart_flex_onboarding_wizards(
        self,
        account_number: str,
        property_id: int | None | UnsetType = UNSET,
        wizard_id: str | None | UnsetType = UNSET,
        include_cancelled: bool | None | UnsetType = UNSET,
        include_completed: bool | None | UnsetType = UNSET,
        is_resumable: bool | None | UnsetType = UNSET,
    ) -> list[SmartFlexOnboardingWizards] | None:
        """The registrations of smart devices that are under way for an account, with the step to take next.

        Args:
            account_number: `String!`.
            property_id: `Int`.
            wizard_id: `ID`.
            include_cancelled: `Boolean`.
            include_completed: `Boolean`.
            is_resumable: `Boolean`.

        Returns:
            `[SmartFlexOnboardingWizard!]`; `None` where the server answers null for it, or on the way to
                it.
        """
        from .smart_flex_onboarding_wizards import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "propertyId": property_id,
                "wizardId": wizard_id,
                "includeCancelled": include_cancelled,
                "includeCompleted": include_completed,
                "isResumable": is_resumable,
            },
        )
        return result.smart_flex_onboarding_wizards

    async def statement_transactions(
        self,
        account_number: str,
        bill_type: BillTypeEnum | str | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        identifier: str | None | UnsetType = UNSET,
        ledger_number: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> TransactionConnectionTypeConnectionFragment | None:
        """The transactions that one statement of an account covers, page by page.

        Name the bill by id, or by identifier and billType. Amounts are euro cents.
        Any other kind of bill answers nothing here: see BillTransactions.

        Args:
            account_number: `String!`.
            bill_type: `BillTypeEnum`.
            id: `ID`.
            identifier: `String`.
            ledger_number: `String`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `TransactionConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .statement_transactions import OPERATION, StatementTransactionsDataAccountBillStatementType

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "billType": bill_type,
                "id": id,
                "identifier": identifier,
                "ledgerNumber": ledger_number,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.account is None:
            return None
        if result.account.bill is None:
            return None
        if not isinstance(result.account.bill, StatementTransactionsDataAccountBillStatementType):
            return None
        return result.account.bill.transactions

    async def supply_contracts(
        self,
        account_number: str,
        supply_contract_number: str | None | UnsetType = UNSET,
        supply_point_id: str | None | UnsetType = UNSET,
        property_id: str | None | UnsetType = UNSET,
        agreement_id: str | None | UnsetType = UNSET,
        market_name: FRAMarketName | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> SupplyContractConnectionTypeConnectionFragment | None:
        """The supply contracts of an account, filtered by agreement, property, market or supply point.

        What a contract holds is not known yet: each node tells its type only.

        Args:
            account_number: `String!`.
            supply_contract_number: `String`.
            supply_point_id: `ID`.
            property_id: `ID`.
            agreement_id: `ID`.
            market_name: `FRAMarketName`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `SupplyContractConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.
        """
        from .supply_contracts import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "supplyContractNumber": supply_contract_number,
                "supplyPointId": supply_point_id,
                "propertyId": property_id,
                "agreementId": agreement_id,
                "marketName": market_name,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.supply_contracts

    async def supply_point(
        self,
        external_identifier: str,
        market_name: str,
    ) -> SupplyPoint | None:
        """One supply point by its market identifier (PRM or PCE), with meter point, calendar and off-peak hours.

        Args:
            external_identifier: `String!`.
            market_name: `String!`.

        Returns:
            `SupplyPointType`; `None` where the server answers null for it, or on the way to it.
        """
        from .supply_point import OPERATION

        result = await self._call(
            OPERATION,
            {
                "externalIdentifier": external_identifier,
                "marketName": market_name,
            },
        )
        return result.supply_point

    async def supply_point_devices(
        self,
        external_identifier: str,
        market_name: str,
        device_identifiers: Sequence[str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> DevicesConnectionFragment | None:
        """The meters installed at a supply point and their registers, page by page.

        Args:
            external_identifier: `String!`.
            market_name: `String!`.
            device_identifiers: `[String]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `DevicesConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .supply_point_devices import OPERATION

        result = await self._call(
            OPERATION,
            {
                "externalIdentifier": external_identifier,
                "marketName": market_name,
                "deviceIdentifiers": device_identifiers,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.supply_point is None:
            return None
        return result.supply_point.devices

    async def supply_point_export_readings(
        self,
        external_identifier: str,
        market_name: str,
        end_at: datetime.datetime,
        reading_type: ReadingTypes | str,
        start_at: datetime.datetime,
        time_granularity: TimeGranularities | str | None | UnsetType = UNSET,
        timezone: str | None | UnsetType = UNSET,
        units: Sequence[Units | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ExportReadingsConnectionFragment | None:
        """What a supply point fed into the network, reading by reading, page by page.

        Args:
            external_identifier: `String!`.
            market_name: `String!`.
            end_at: `DateTime!`, with a time zone.
            reading_type: `ReadingTypes!`.
            start_at: `DateTime!`, with a time zone.
            time_granularity: `TimeGranularities`.
            timezone: `String`.
            units: `[Units]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `ExportReadingsConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .supply_point_export_readings import OPERATION

        result = await self._call(
            OPERATION,
            {
                "externalIdentifier": external_identifier,
                "marketName": market_name,
                "endAt": end_at,
                "readingType": reading_type,
                "startAt": start_at,
                "timeGranularity": time_granularity,
                "timezone": timezone,
                "units": units,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.supply_point is None:
            return None
        if result.supply_point.readings is None:
            return None
        return result.supply_point.readings.export_readings

    async def supply_point_import_readings(
        self,
        external_identifier: str,
        market_name: str,
        end_at: datetime.datetime,
        reading_type: ReadingTypes | str,
        start_at: datetime.datetime,
        time_granularity: TimeGranularities | str | None | UnsetType = UNSET,
        timezone: str | None | UnsetType = UNSET,
        units: Sequence[Units | str | None] | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ImportReadingsConnectionFragment | None:
        """What a supply point drew from the network, reading by reading, page by page.

        Args:
            external_identifier: `String!`.
            market_name: `String!`.
            end_at: `DateTime!`, with a time zone.
            reading_type: `ReadingTypes!`.
            start_at: `DateTime!`, with a time zone.
            time_granularity: `TimeGranularities`.
            timezone: `String`.
            units: `[Units]`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `ImportReadingsConnection`; `None` where the server answers null for it, or on the way to it.
        """
        from .supply_point_import_readings import OPERATION

        result = await self._call(
            OPERATION,
            {
                "externalIdentifier": external_identifier,
                "marketName": market_name,
                "endAt": end_at,
                "readingType": reading_type,
                "startAt": start_at,
                "timeGranularity": time_granularity,
                "timezone": timezone,
                "units": units,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.supply_point is None:
            return None
        if result.supply_point.readings is None:
            return None
        return result.supply_point.readings.import_readings

    async def supply_points(
        self,
        account_number: str | None | UnsetType = UNSET,
        portfolio_number: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> SupplyPointConnectionTypeConnectionFragment | None:
        """The supply points of an account or a portfolio with their meter points, calendars and off-peak hours.

        An account may have several properties: each supply point names its own.

        Args:
            account_number: `String`.
            portfolio_number: `String`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `SupplyPointConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.
        """
        from .supply_points import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "portfolioNumber": portfolio_number,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.supply_points

    async def supply_products(
        self,
        market_name: str | None | UnsetType = UNSET,
        product_code: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> ProductConnectionTypeConnectionFragment | None:
        """The energy products of a market, or one of them by its code.

        What a product holds here is not certain: each node tells its type only. AvailableProducts answers details.

        Args:
            market_name: `String`.
            product_code: `String`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `ProductConnectionTypeConnection`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .supply_products import OPERATION

        result = await self._call(
            OPERATION,
            {
                "marketName": market_name,
                "productCode": product_code,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.supply_products

    async def tariff_grid(
        self,
        account_number: str,
        agreement_id: int,
    ) -> TariffGrid | None:
        """A link, valid for a short time, to the price list of an agreement.

        Args:
            account_number: `String!`.
            agreement_id: `Int!`.

        Returns:
            `TariffGrid`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-FR-4910 (Unauthorized to access to this agreement.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .tariff_grid import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "agreementId": agreement_id,
            },
        )
        return result.tariff_grid

    async def task_result(
        self,
        task_id: str,
        account_number: str,
    ) -> TaskResult | None:
        """Whether a task that runs in the background is done, and its result.

        Args:
            task_id: `String!`.
            account_number: `String!`.

        Returns:
            `TaskResult`; `None` where the server answers null for it, or on the way to it.

        Raises:
            NotFoundError: KT-CT-10401 (Task not found.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .task_result import OPERATION

        result = await self._call(
            OPERATION,
            {
                "taskId": task_id,
                "accountNumber": account_number,
            },
        )
        return result.task_result

    async def terms_and_conditions_for_product(
        self,
        product_code: str,
    ) -> list[TermsAndConditionsForProduct | None] | None:
        """The terms and conditions of a product in all their versions, as text and links.

        Args:
            product_code: `String!`.

        Returns:
            `[TermsAndConditionsType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .terms_and_conditions_for_product import OPERATION

        result = await self._call(
            OPERATION,
            {
                "productCode": product_code,
            },
        )
        return result.terms_and_conditions_for_product

    async def ufc_contracts_count(
        self,
    ) -> int | None:
        """How many contracts were signed through the consumer association UFC-Que Choisir.

        Returns:
            `Int`; `None` where the server answers null for it, or on the way to it.
        """
        from .ufc_contracts_count import OPERATION

        result = await self._call(OPERATION, {})
        return result.ufc_contracts_count

    async def update_boost_charge(
        self,
        input: UpdateBoostChargeInput | None | UnsetType = UNSET,
    ) -> UpdateBoostCharge | None:
        """Start or stop an immediate charge of a device, and answer the device.

        A refused boost is KT-CT-4357, with the reasons in the error's extensions.

        Args:
            input: `UpdateBoostChargeInput`.

        Returns:
            `SmartFlexDeviceInterface`; `None` where the server answers null for it, or on the way to it.
        """
        from .update_boost_charge import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.update_boost_charge

    async def update_device_smart_control(
        self,
        input: SmartControlInput,
    ) -> UpdateDeviceSmartControl | None:
        """Suspend or resume the smart charging of a device, and answer the device.

        Args:
            input: `SmartControlInput!`.

        Returns:
            `SmartFlexDeviceInterface`; `None` where the server answers null for it, or on the way to it.
        """
        from .update_device_smart_control import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.update_device_smart_control

    async def user_email_check_for_checkout(
        self,
        input: UserEmailCheckForCheckoutInputType,
    ) -> bool | None:
        """Whether an email address may be used to sign up.

        The fields of the input are assumed, not documented.

        Args:
            input: `UserEmailCheckForCheckoutInputType!`.

        Returns:
            `Boolean`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-4177 (Unauthorized.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .user_email_check_for_checkout import OPERATION

        result = await self._call(
            OPERATION,
            {
                "input": input,
            },
        )
        return result.user_email_check_for_checkout

    @deprecated(
        "user_vehicles is deprecated; use startSmartFlexOnboarding instead; removal on or after 2026-04-30."
    )
    async def user_vehicles(
        self,
        account_number: str | None | UnsetType = UNSET,
        supported_provider: ProviderChoices | str | None | UnsetType = UNSET,
        authentication: AuthenticationInput | None | UnsetType = UNSET,
    ) -> list[UserVehicles | None] | None:
        """The vehicles that a customer has with a device maker.

        Its announced removal date has passed and sister sites dropped it: expect it to fail.

        Deprecated: user_vehicles is deprecated; use startSmartFlexOnboarding instead; removal on or after 2026-04-30.

        Args:
            account_number: `String`.
            supported_provider: `ProviderChoices`.
            authentication: `AuthenticationInput`.

        Returns:
            `[UserVehiclesType]`; `None` where the server answers null for it, or on the way to it.
        """
        from .user_vehicles import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "supportedProvider": supported_provider,
                "authentication": authentication,
            },
        )
        return result.user_vehicles

    async def validate_referral_code(
        self,
        value: str,
    ) -> ValidateReferralCode | None:
        """Whether a referral code can be used, and the scheme that it belongs to.

        Amounts are euro cents.

        Args:
            value: `String!`.

        Returns:
            `ReferralClaimCodeType`; `None` where the server answers null for it, or on the way to it.
        """
        from .validate_referral_code import OPERATION

        result = await self._call(
            OPERATION,
            {
                "value": value,
            },
        )
        return result.validate_referral_code

    @deprecated(
        "vehicle_charging_preferences is deprecated; use devices instead; removal on or after 2026-03-01."
    )
    async def vehicle_charging_preferences(
        self,
        account_number: str,
    ) -> VehicleChargingPreferences | None:
        """Until when and how far the vehicle of an account is charged, on weekdays and at weekends.

        States of charge are percent. Devices answers preferences device by device.

        Deprecated: vehicle_charging_preferences is deprecated; use devices instead; removal on or after 2026-03-01.

        Args:
            account_number: `String!`.

        Returns:
            `VehicleChargingPreferencesType`; `None` where the server answers null for it, or on the way
                to it.

        Raises:
            AuthorizationError: KT-CT-1111 (Unauthorized.)
            ApplicationError: KT-CT-4339 (Your device charging preferences could not be fetched.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .vehicle_charging_preferences import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.vehicle_charging_preferences

    async def viewer(
        self,
    ) -> Viewer | None:
        """The logged-in person: name, contact details, consents, and the accounts with their properties and ledgers.

        Start here to find account numbers and property ids. `liveSecretKey` is a credential: keep it out of logs. Balances
        are euro cents.

        Returns:
            `AccountUserType`; `None` where the server answers null for it, or on the way to it.
        """
        from .viewer import OPERATION

        result = await self._call(OPERATION, {})
        return result.viewer

    async def viewer_businesses(
        self,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> BusinessConnectionTypeConnectionFragment | None:
        """The businesses that the logged-in person acts for, page by page.

        Args:
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `BusinessConnectionTypeConnection`; `None` where the server answers null for it, or on the way
                to it.
        """
        from .viewer_businesses import OPERATION

        result = await self._call(
            OPERATION,
            {
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.viewer is None:
            return None
        return result.viewer.businesses

    async def viewer_payment_methods(
        self,
        statuses: Sequence[PaymentInstructionStatus | str | None] | None | UnsetType = UNSET,
        valid_at: datetime.datetime | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PaymentInstructionConnectionTypeConnectionFragment | None:
        """The bank accounts and cards on file for the logged-in person, page by page.

        Args:
            statuses: `[PaymentInstructionStatus]`.
            valid_at: `DateTime`, with a time zone.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PaymentInstructionConnectionTypeConnection`; `None` where the server answers null for it, or
                on the way to it.
        """
        from .viewer_payment_methods import OPERATION

        result = await self._call(
            OPERATION,
            {
                "statuses": statuses,
                "validAt": valid_at,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.viewer is None:
            return None
        return result.viewer.payment_methods

    async def viewer_portfolios(
        self,
        allowed_brand_codes: Sequence[str | None] | None | UnsetType = UNSET,
        restrict_to_public_facing_brands: bool | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> PortfolioConnectionTypeConnectionFragment | None:
        """The portfolios that the logged-in person may see, page by page.

        Args:
            allowed_brand_codes: `[BrandChoices]`.
            restrict_to_public_facing_brands: `Boolean`.
            first: `Int`, page size, from the start.
            after: `String`, cursor: what follows it.
            before: `String`, cursor: what precedes it.
            last: `Int`, page size, from the end.

        Returns:
            `PortfolioConnectionTypeConnection`; `None` where the server answers null for it, or on the
                way to it.
        """
        from .viewer_portfolios import OPERATION

        result = await self._call(
            OPERATION,
            {
                "allowedBrandCodes": allowed_brand_codes,
                "restrictToPublicFacingBrands": restrict_to_public_facing_brands,
                "first": first,
                "after": after,
                "before": before,
                "last": last,
            },
        )
        if result.viewer is None:
            return None
        return result.viewer.portfolios

    async def vouchers_balance_detail(
        self,
        account_number: str,
    ) -> VouchersBalanceDetail | None:
        """How much of an account's vouchers can be redeemed today, and how much later.

        Args:
            account_number: `ID!`.

        Returns:
            `VouchersBalanceDetail`; `None` where the server answers null for it, or on the way to it.

        Raises:
            AuthorizationError: KT-CT-1111 (Unauthorized.)
            NotFoundError: KT-CT-4178 (No account found with given account number.)
            AuthorizationError: KT-CT-1113 (Disabled GraphQL field requested.)
        """
        from .vouchers_balance_detail import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
            },
        )
        return result.vouchers_balance_detail

    async def vouchers_for_account(
        self,
        account_number: str,
        redeemable_only: bool,
        purchased_from_date: datetime.date | None | UnsetType = UNSET,
        purchased_before_date: datetime.date | None | UnsetType = UNSET,
        available_from_date: datetime.date | None | UnsetType = UNSET,
        available_before_date: datetime.date | None | UnsetType = UNSET,
        before: str | None | UnsetType = UNSET,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        last: int | None | UnsetType = UNSET,
    ) -> VoucherPurchaseConnectionTypeConnectionFragment | None:
        """The vouchers that an account bought, with balance and redemptions.

        Amounts are euro cents.

        Args:
            account_number: `ID!`.
            redeemable_only: `Boolean!`.
            purchased_from_date: `Date`.
            purchased_before_date: `Date`.
            available_from_date: `Date`.
            available_before_date: `Date`.
            before: `String`, cursor: what precedes it.
            after: `String`, cursor: what follows it.
            first: `Int`, page size, from the start.
            last: `Int`, page size, from the end.

        Returns:
            `VoucherPurchaseConnectionTypeConnection`; `None` where the server answers null for it, or on
                the way to it.
        """
        from .vouchers_for_account import OPERATION

        result = await self._call(
            OPERATION,
            {
                "accountNumber": account_number,
                "redeemableOnly": redeemable_only,
                "purchasedFromDate": purchased_from_date,
                "purchasedBeforeDate": purchased_before_date,
                "availableFromDate": available_from_date,
                "availableBeforeDate": available_before_date,
                "before": before,
                "after": after,
                "first": first,
                "last": last,
            },
        )
        return result.vouchers_for_account
