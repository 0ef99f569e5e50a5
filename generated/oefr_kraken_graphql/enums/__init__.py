# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""The enums that operations take or answer.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_application_status import AccountApplicationStatus
    from .account_billing_options_period_length import AccountBillingOptionsPeriodLength
    from .account_event_type import AccountEventType
    from .account_payment_status_options import AccountPaymentStatusOptions
    from .account_payment_transaction_type_choices import AccountPaymentTransactionTypeChoices
    from .account_repayment_status_options import AccountRepaymentStatusOptions
    from .account_statement_status import AccountStatementStatus
    from .account_status import AccountStatus
    from .account_type_choices import AccountTypeChoices
    from .activation_process_status import ActivationProcessStatus
    from .agreement_rollover_rollover_type import AgreementRolloverRolloverType
    from .agreement_rollover_status import AgreementRolloverStatus
    from .bill_type_enum import BillTypeEnum
    from .billing_documents_order_by import BillingDocumentsOrderBy
    from .bills_order_by import BillsOrderBy
    from .business_type_options import BusinessTypeOptions
    from .button_style import ButtonStyle
    from .calendar_type import CalendarType
    from .charging_session_type import ChargingSessionType
    from .client_type import ClientType
    from .comms_delivery_preference import CommsDeliveryPreference
    from .connection_status import ConnectionStatus
    from .consent_value import ConsentValue
    from .consumption_data_aggregation_time_interval import ConsumptionDataAggregationTimeInterval
    from .consumption_unit import ConsumptionUnit
    from .contract_status import ContractStatus
    from .customer_feedback_source_choices import CustomerFeedbackSourceChoices
    from .data_frequency import DataFrequency
    from .day_of_week import DayOfWeek
    from .debt_collection_proceeding_stop_reason import DebtCollectionProceedingStopReason
    from .direct_debit_instruction_status import DirectDebitInstructionStatus
    from .document_accessibility_choices import DocumentAccessibilityChoices
    from .email_formats import EmailFormats
    from .energy_unit import EnergyUnit
    from .enode_vendors import EnodeVendors
    from .expiring_token_scope import ExpiringTokenScope
    from .flex_grid_export_status import FlexGridExportStatus
    from .flex_is_charging_duration_capped import FlexIsChargingDurationCapped
    from .fra_market_name import FRAMarketName
    from .funnel_status_choices import FunnelStatusChoices
    from .funnel_type_choices import FunnelTypeChoices
    from .hardship_agreement_hardship_type import HardshipAgreementHardshipType
    from .ink_communication_channel import InkCommunicationChannel
    from .ink_conversation_status import InkConversationStatus
    from .ink_message_delivery_status import InkMessageDeliveryStatus
    from .ink_message_direction import InkMessageDirection
    from .integration_status import IntegrationStatus
    from .interval import Interval
    from .kraken_flex_device_types import KrakenFlexDeviceTypes
    from .lifecycle_processes_sort_order import LifecycleProcessesSortOrder
    from .lifecycle_supply_point_process_status import LifecycleSupplyPointProcessStatus
    from .linked_object_type import LinkedObjectType
    from .maximum_refund_reason_choices import MaximumRefundReasonChoices
    from .on_site_jobs_work_category import OnSiteJobsWorkCategory
    from .opportunity_attachment_category import OpportunityAttachmentCategory
    from .order_status import OrderStatus
    from .payment_day_direction_type import PaymentDayDirectionType
    from .payment_frequency_options import PaymentFrequencyOptions
    from .payment_instruction_status import PaymentInstructionStatus
    from .payment_reason_options import PaymentReasonOptions
    from .payment_schedule_reason_options import PaymentScheduleReasonOptions
    from .payment_type import PaymentType
    from .pre_signed_token_scope import PreSignedTokenScope
    from .preferences_mode_choices import PreferencesModeChoices
    from .preferences_target_type import PreferencesTargetType
    from .preferences_unit_choices import PreferencesUnitChoices
    from .product_availability import ProductAvailability
    from .provider_choices import ProviderChoices
    from .query_type import QueryType
    from .reading_direction_type import ReadingDirectionType
    from .reading_frequency_type import ReadingFrequencyType
    from .reading_qualification import ReadingQualification
    from .reading_quality_type import ReadingQualityType
    from .reading_statistic_type_enum import ReadingStatisticTypeEnum
    from .reading_status import ReadingStatus
    from .reading_type import ReadingType
    from .reading_types import ReadingTypes
    from .referral_scheme_account_type_options import ReferralSchemeAccountTypeOptions
    from .referral_scheme_type_choices import ReferralSchemeTypeChoices
    from .referral_status import ReferralStatus
    from .referral_status_choices import ReferralStatusChoices
    from .repayment_method import RepaymentMethod
    from .repayment_request_status import RepaymentRequestStatus
    from .schedule_trigger import ScheduleTrigger
    from .schedule_type import ScheduleType
    from .smart_control_action import SmartControlAction
    from .smart_flex_charging_error_cause import SmartFlexChargingErrorCause
    from .smart_flex_charging_truncation_cause import SmartFlexChargingTruncationCause
    from .smart_flex_charging_type import SmartFlexChargingType
    from .smart_flex_device_lifecycle_status import SmartFlexDeviceLifecycleStatus
    from .smart_flex_device_state import SmartFlexDeviceState
    from .songs import Songs
    from .statement_reversals_after_close import StatementReversalsAfterClose
    from .supply_point_market_name_enum import SupplyPointMarketNameEnum
    from .task_status_enum import TaskStatusEnum
    from .test_charge_error_type import TestChargeErrorType
    from .test_dispatch_assessment_failure_reason import TestDispatchAssessmentFailureReason
    from .text_style_v_1 import TextStyleV1
    from .time_granularities import TimeGranularities
    from .transaction_type_filter import TransactionTypeFilter
    from .transactions_order_by import TransactionsOrderBy
    from .unit import Unit
    from .units import Units
    from .update_boost_charge_action import UpdateBoostChargeAction

__all__ = (
    "AccountApplicationStatus",
    "AccountBillingOptionsPeriodLength",
    "AccountEventType",
    "AccountPaymentStatusOptions",
    "AccountPaymentTransactionTypeChoices",
    "AccountRepaymentStatusOptions",
    "AccountStatementStatus",
    "AccountStatus",
    "AccountTypeChoices",
    "ActivationProcessStatus",
    "AgreementRolloverRolloverType",
    "AgreementRolloverStatus",
    "BillTypeEnum",
    "BillingDocumentsOrderBy",
    "BillsOrderBy",
    "BusinessTypeOptions",
    "ButtonStyle",
    "CalendarType",
    "ChargingSessionType",
    "ClientType",
    "CommsDeliveryPreference",
    "ConnectionStatus",
    "ConsentValue",
    "ConsumptionDataAggregationTimeInterval",
    "ConsumptionUnit",
    "ContractStatus",
    "CustomerFeedbackSourceChoices",
    "DataFrequency",
    "DayOfWeek",
    "DebtCollectionProceedingStopReason",
    "DirectDebitInstructionStatus",
    "DocumentAccessibilityChoices",
    "EmailFormats",
    "EnergyUnit",
    "EnodeVendors",
    "ExpiringTokenScope",
    "FRAMarketName",
    "FlexGridExportStatus",
    "FlexIsChargingDurationCapped",
    "FunnelStatusChoices",
    "FunnelTypeChoices",
    "HardshipAgreementHardshipType",
    "InkCommunicationChannel",
    "InkConversationStatus",
    "InkMessageDeliveryStatus",
    "InkMessageDirection",
    "IntegrationStatus",
    "Interval",
    "KrakenFlexDeviceTypes",
    "LifecycleProcessesSortOrder",
    "LifecycleSupplyPointProcessStatus",
    "LinkedObjectType",
    "MaximumRefundReasonChoices",
    "OnSiteJobsWorkCategory",
    "OpportunityAttachmentCategory",
    "OrderStatus",
    "PaymentDayDirectionType",
    "PaymentFrequencyOptions",
    "PaymentInstructionStatus",
    "PaymentReasonOptions",
    "PaymentScheduleReasonOptions",
    "PaymentType",
    "PreSignedTokenScope",
    "PreferencesModeChoices",
    "PreferencesTargetType",
    "PreferencesUnitChoices",
    "ProductAvailability",
    "ProviderChoices",
    "QueryType",
    "ReadingDirectionType",
    "ReadingFrequencyType",
    "ReadingQualification",
    "ReadingQualityType",
    "ReadingStatisticTypeEnum",
    "ReadingStatus",
    "ReadingType",
    "ReadingTypes",
    "ReferralSchemeAccountTypeOptions",
    "ReferralSchemeTypeChoices",
    "ReferralStatus",
    "ReferralStatusChoices",
    "RepaymentMethod",
    "RepaymentRequestStatus",
    "ScheduleTrigger",
    "ScheduleType",
    "SmartControlAction",
    "SmartFlexChargingErrorCause",
    "SmartFlexChargingTruncationCause",
    "SmartFlexChargingType",
    "SmartFlexDeviceLifecycleStatus",
    "SmartFlexDeviceState",
    "Songs",
    "StatementReversalsAfterClose",
    "SupplyPointMarketNameEnum",
    "TaskStatusEnum",
    "TestChargeErrorType",
    "TestDispatchAssessmentFailureReason",
    "TextStyleV1",
    "TimeGranularities",
    "TransactionTypeFilter",
    "TransactionsOrderBy",
    "Unit",
    "Units",
    "UpdateBoostChargeAction",
)

if not TYPE_CHECKING:
    _MODULES = {
        "AccountApplicationStatus": "account_application_status",
        "AccountBillingOptionsPeriodLength": "account_billing_options_period_length",
        "AccountEventType": "account_event_type",
        "AccountPaymentStatusOptions": "account_payment_status_options",
        "AccountPaymentTransactionTypeChoices": "account_payment_transaction_type_choices",
        "AccountRepaymentStatusOptions": "account_repayment_status_options",
        "AccountStatementStatus": "account_statement_status",
        "AccountStatus": "account_status",
        "AccountTypeChoices": "account_type_choices",
        "ActivationProcessStatus": "activation_process_status",
        "AgreementRolloverRolloverType": "agreement_rollover_rollover_type",
        "AgreementRolloverStatus": "agreement_rollover_status",
        "BillTypeEnum": "bill_type_enum",
        "BillingDocumentsOrderBy": "billing_documents_order_by",
        "BillsOrderBy": "bills_order_by",
        "BusinessTypeOptions": "business_type_options",
        "ButtonStyle": "button_style",
        "CalendarType": "calendar_type",
        "ChargingSessionType": "charging_session_type",
        "ClientType": "client_type",
        "CommsDeliveryPreference": "comms_delivery_preference",
        "ConnectionStatus": "connection_status",
        "ConsentValue": "consent_value",
        "ConsumptionDataAggregationTimeInterval": "consumption_data_aggregation_time_interval",
        "ConsumptionUnit": "consumption_unit",
        "ContractStatus": "contract_status",
        "CustomerFeedbackSourceChoices": "customer_feedback_source_choices",
        "DataFrequency": "data_frequency",
        "DayOfWeek": "day_of_week",
        "DebtCollectionProceedingStopReason": "debt_collection_proceeding_stop_reason",
        "DirectDebitInstructionStatus": "direct_debit_instruction_status",
        "DocumentAccessibilityChoices": "document_accessibility_choices",
        "EmailFormats": "email_formats",
        "EnergyUnit": "energy_unit",
        "EnodeVendors": "enode_vendors",
        "ExpiringTokenScope": "expiring_token_scope",
        "FRAMarketName": "fra_market_name",
        "FlexGridExportStatus": "flex_grid_export_status",
        "FlexIsChargingDurationCapped": "flex_is_charging_duration_capped",
        "FunnelStatusChoices": "funnel_status_choices",
        "FunnelTypeChoices": "funnel_type_choices",
        "HardshipAgreementHardshipType": "hardship_agreement_hardship_type",
        "InkCommunicationChannel": "ink_communication_channel",
        "InkConversationStatus": "ink_conversation_status",
        "InkMessageDeliveryStatus": "ink_message_delivery_status",
        "InkMessageDirection": "ink_message_direction",
        "IntegrationStatus": "integration_status",
        "Interval": "interval",
        "KrakenFlexDeviceTypes": "kraken_flex_device_types",
        "LifecycleProcessesSortOrder": "lifecycle_processes_sort_order",
        "LifecycleSupplyPointProcessStatus": "lifecycle_supply_point_process_status",
        "LinkedObjectType": "linked_object_type",
        "MaximumRefundReasonChoices": "maximum_refund_reason_choices",
        "OnSiteJobsWorkCategory": "on_site_jobs_work_category",
        "OpportunityAttachmentCategory": "opportunity_attachment_category",
        "OrderStatus": "order_status",
        "PaymentDayDirectionType": "payment_day_direction_type",
        "PaymentFrequencyOptions": "payment_frequency_options",
        "PaymentInstructionStatus": "payment_instruction_status",
        "PaymentReasonOptions": "payment_reason_options",
        "PaymentScheduleReasonOptions": "payment_schedule_reason_options",
        "PaymentType": "payment_type",
        "PreSignedTokenScope": "pre_signed_token_scope",
        "PreferencesModeChoices": "preferences_mode_choices",
        "PreferencesTargetType": "preferences_target_type",
        "PreferencesUnitChoices": "preferences_unit_choices",
        "ProductAvailability": "product_availability",
        "ProviderChoices": "provider_choices",
        "QueryType": "query_type",
        "ReadingDirectionType": "reading_direction_type",
        "ReadingFrequencyType": "reading_frequency_type",
        "ReadingQualification": "reading_qualification",
        "ReadingQualityType": "reading_quality_type",
        "ReadingStatisticTypeEnum": "reading_statistic_type_enum",
        "ReadingStatus": "reading_status",
        "ReadingType": "reading_type",
        "ReadingTypes": "reading_types",
        "ReferralSchemeAccountTypeOptions": "referral_scheme_account_type_options",
        "ReferralSchemeTypeChoices": "referral_scheme_type_choices",
        "ReferralStatus": "referral_status",
        "ReferralStatusChoices": "referral_status_choices",
        "RepaymentMethod": "repayment_method",
        "RepaymentRequestStatus": "repayment_request_status",
        "ScheduleTrigger": "schedule_trigger",
        "ScheduleType": "schedule_type",
        "SmartControlAction": "smart_control_action",
        "SmartFlexChargingErrorCause": "smart_flex_charging_error_cause",
        "SmartFlexChargingTruncationCause": "smart_flex_charging_truncation_cause",
        "SmartFlexChargingType": "smart_flex_charging_type",
        "SmartFlexDeviceLifecycleStatus": "smart_flex_device_lifecycle_status",
        "SmartFlexDeviceState": "smart_flex_device_state",
        "Songs": "songs",
        "StatementReversalsAfterClose": "statement_reversals_after_close",
        "SupplyPointMarketNameEnum": "supply_point_market_name_enum",
        "TaskStatusEnum": "task_status_enum",
        "TestChargeErrorType": "test_charge_error_type",
        "TestDispatchAssessmentFailureReason": "test_dispatch_assessment_failure_reason",
        "TextStyleV1": "text_style_v_1",
        "TimeGranularities": "time_granularities",
        "TransactionTypeFilter": "transaction_type_filter",
        "TransactionsOrderBy": "transactions_order_by",
        "Unit": "unit",
        "Units": "units",
        "UpdateBoostChargeAction": "update_boost_charge_action",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
