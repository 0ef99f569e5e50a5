# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""What several operations select alike, one class per fragment.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_application_connection_type_connection_fragment import (
        AccountApplicationConnectionTypeConnectionEdge,
        AccountApplicationConnectionTypeConnectionFragment,
    )
    from .account_application_type_fragment import AccountApplicationTypeFragment
    from .account_campaign_connection_type_connection_fragment import (
        AccountCampaignConnectionTypeConnectionEdge,
        AccountCampaignConnectionTypeConnectionFragment,
    )
    from .account_campaign_type_fragment import AccountCampaignTypeFragment
    from .account_connection_type_connection_fragment import (
        AccountConnectionTypeConnectionEdge,
        AccountConnectionTypeConnectionFragment,
    )
    from .account_event_connection_type_connection_fragment import (
        AccountEventConnectionTypeConnectionEdge,
        AccountEventConnectionTypeConnectionFragment,
        AccountEventConnectionTypeConnectionNode,
        AccountEventConnectionTypeConnectionNodeEmailEventType,
        AccountEventConnectionTypeConnectionNodePrintEventType,
        AccountEventConnectionTypeConnectionNodeSMSEventType,
    )
    from .account_file_attachment_connection_type_connection_fragment import (
        AccountFileAttachmentConnectionTypeConnectionEdge,
        AccountFileAttachmentConnectionTypeConnectionFragment,
    )
    from .account_file_attachment_fragment import AccountFileAttachmentFragment
    from .account_note_type_fragment import AccountNoteTypeFragment
    from .account_payment_connection_type_connection_fragment import (
        AccountPaymentConnectionTypeConnectionEdge,
        AccountPaymentConnectionTypeConnectionFragment,
    )
    from .account_payment_type_fragment import (
        AccountPaymentTypeFragment,
        AccountPaymentTypePaymentInstruction,
    )
    from .account_reminder_connection_type_connection_fragment import (
        AccountReminderConnectionTypeConnectionEdge,
        AccountReminderConnectionTypeConnectionFragment,
    )
    from .account_repayment_connection_type_connection_fragment import (
        AccountRepaymentConnectionTypeConnectionEdge,
        AccountRepaymentConnectionTypeConnectionFragment,
    )
    from .account_repayment_type_fragment import AccountRepaymentTypeFragment
    from .account_type_fragment import AccountTypeFragment, AccountTypeProperties
    from .account_user_comms_preferences_fragment import AccountUserCommsPreferencesFragment
    from .account_user_detail_type_fragment import AccountUserDetailTypeFragment
    from .account_user_permission_fragment import AccountUserPermissionFragment
    from .account_user_role_type_fragment import AccountUserRoleTypeAccount, AccountUserRoleTypeFragment
    from .account_user_type_fragment import (
        AccountUserTypeAccountUserRoles,
        AccountUserTypeConsents,
        AccountUserTypeFragment,
        AccountUserTypePortfolioUserRoles,
        AccountUserTypeSpecialCircumstances,
    )
    from .activation_processes_connection_type_connection_fragment import (
        ActivationProcessesConnectionTypeConnectionEdge,
        ActivationProcessesConnectionTypeConnectionFragment,
        ActivationProcessesConnectionTypeConnectionNode,
    )
    from .actor_type_fragment import ActorTypeFragment
    from .agreement_connection_fragment import AgreementConnectionEdge, AgreementConnectionFragment
    from .agreement_connection_type_connection_fragment import (
        AgreementConnectionTypeConnectionEdge,
        AgreementConnectionTypeConnectionFragment,
        AgreementConnectionTypeConnectionNode,
        AgreementConnectionTypeConnectionNodeChargingLedger,
        AgreementConnectionTypeConnectionNodeEnergySupplyRate,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRates,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesEdge,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNodeTimeSlots,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRates,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesEdge,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricityConsumptionRateType,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricitySupplyConsumptionRateType,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyConsumptionRateType,
        AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyProductRateInterface,
        AgreementConnectionTypeConnectionNodeNextPaymentForecast,
        AgreementConnectionTypeConnectionNodeSupplyPoint,
        AgreementConnectionTypeConnectionNodeSupplyPointProperty,
    )
    from .annual_statement_connection_type_connection_fragment import (
        AnnualStatementConnectionTypeConnectionEdge,
        AnnualStatementConnectionTypeConnectionFragment,
    )
    from .annual_statement_type_fragment import AnnualStatementTypeFragment
    from .annulment_billing_document_type_fragment import AnnulmentBillingDocumentTypeFragment
    from .assistance_agreement_type_fragment import AssistanceAgreementTypeFragment
    from .bill_charge_fragment import (
        BillChargeDetail,
        BillChargeDetailSupplyOrServiceCharge,
        BillChargeFragment,
    )
    from .bill_connection_type_connection_fragment import (
        BillConnectionTypeConnectionEdge,
        BillConnectionTypeConnectionFragment,
        BillConnectionTypeConnectionNode,
        BillConnectionTypeConnectionNodeBillInterface,
        BillConnectionTypeConnectionNodeBillInterfaceAttachments,
        BillConnectionTypeConnectionNodeBillInterfaceAttachmentsEdge,
        BillConnectionTypeConnectionNodeInvoiceType,
        BillConnectionTypeConnectionNodeInvoiceTypeAttachments,
        BillConnectionTypeConnectionNodeInvoiceTypeAttachmentsEdge,
        BillConnectionTypeConnectionNodePeriodBasedDocumentType,
        BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachments,
        BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachmentsEdge,
        BillConnectionTypeConnectionNodePreKrakenBillType,
        BillConnectionTypeConnectionNodePreKrakenBillTypeAttachments,
        BillConnectionTypeConnectionNodePreKrakenBillTypeAttachmentsEdge,
        BillConnectionTypeConnectionNodeStatementType,
        BillConnectionTypeConnectionNodeStatementTypeAttachments,
        BillConnectionTypeConnectionNodeStatementTypeAttachmentsEdge,
    )
    from .bill_transaction_connection_type_connection_fragment import (
        BillTransactionConnectionTypeConnectionEdge,
        BillTransactionConnectionTypeConnectionFragment,
        BillTransactionConnectionTypeConnectionNode,
        BillTransactionConnectionTypeConnectionNodeBillCharge,
        BillTransactionConnectionTypeConnectionNodeBillTransactionType,
    )
    from .billing_attachment_type_fragment import BillingAttachmentTypeFragment
    from .billing_options_type_fragment import BillingOptionsTypeFragment
    from .business_connection_type_connection_fragment import (
        BusinessConnectionTypeConnectionEdge,
        BusinessConnectionTypeConnectionFragment,
    )
    from .business_detail_type_fragment import BusinessDetailTypeFragment
    from .business_type_fragment import BusinessTypeFragment
    from .call_metadata_item_type_fragment import CallMetadataItemTypeFragment
    from .can_modify_payments_type_fragment import CanModifyPaymentsTypeFragment
    from .card_component_type_fragment import (
        CardComponentTypeFragment,
        CardComponentTypeItems,
        CardComponentTypeItemsImageType,
        CardComponentTypeItemsPillButtonType,
        CardComponentTypeItemsRectangularButtonType,
        CardComponentTypeItemsTextType,
    )
    from .carousel_item_type_fragment import CarouselItemTypeFragment
    from .charge_fragment import ChargeDetail, ChargeDetailSupplyOrServiceCharge, ChargeFragment
    from .charge_point_variant_model_type_fragment import ChargePointVariantModelTypeFragment
    from .common_agreement_type_fragment import (
        CommonAgreementTypeFragment,
        CommonAgreementTypeProduct,
        CommonAgreementTypeSupplyPoint,
    )
    from .complaint_contact_connection_type_connection_fragment import (
        ComplaintContactConnectionTypeConnectionEdge,
        ComplaintContactConnectionTypeConnectionFragment,
    )
    from .complaint_contact_type_fragment import ComplaintContactTypeFragment
    from .component_list_type_fragment import ComponentListTypeFragment
    from .consent_type_fragment import ConsentTypeFragment
    from .consent_type_type_fragment import ConsentTypeTypeFragment
    from .consumption_breakdown_connection_type_connection_fragment import (
        ConsumptionBreakdownConnectionTypeConnectionEdge,
        ConsumptionBreakdownConnectionTypeConnectionFragment,
    )
    from .consumption_breakdown_type_fragment import (
        ConsumptionBreakdownTypeCharges,
        ConsumptionBreakdownTypeChargesEdge,
        ConsumptionBreakdownTypeChargesNode,
        ConsumptionBreakdownTypeFragment,
    )
    from .consumption_forecast_connection_type_connection_fragment import (
        ConsumptionForecastConnectionTypeConnectionEdge,
        ConsumptionForecastConnectionTypeConnectionFragment,
        ConsumptionForecastConnectionTypeConnectionNode,
    )
    from .consumption_fragment import ConsumptionFragment
    from .contract_version_fragment import ContractVersionFragment
    from .coordinates_type_fragment import CoordinatesTypeFragment
    from .credit_storage_fragment import (
        CreditStorageFragment,
        CreditStorageSourceFundRequestEligibilities,
        CreditStorageSourceFundRequestEligibilitiesEdge,
        CreditStorageSourceFundRequestEligibilitiesNode,
    )
    from .customer_feedback_form_connection_type_connection_fragment import (
        CustomerFeedbackFormConnectionTypeConnectionEdge,
        CustomerFeedbackFormConnectionTypeConnectionFragment,
    )
    from .customer_feedback_form_type_fragment import CustomerFeedbackFormTypeFragment
    from .dashboard_fragment import DashboardDashboardItems, DashboardFragment
    from .device_charging_session_connection_fragment import (
        DeviceChargingSessionConnectionEdge,
        DeviceChargingSessionConnectionFragment,
        DeviceChargingSessionConnectionNode,
        DeviceChargingSessionConnectionNodeDeviceChargingSession,
        DeviceChargingSessionConnectionNodePublicChargingSession,
        DeviceChargingSessionConnectionNodeSmartFlexChargingSession,
        DeviceChargingSessionConnectionPageInfo,
    )
    from .device_fragment import DeviceFragment, DeviceRegisters, DeviceRegistersEdge, DeviceRegistersNode
    from .devices_connection_fragment import DevicesConnectionEdge, DevicesConnectionFragment
    from .direct_debit_instruction_connection_type_connection_fragment import (
        DirectDebitInstructionConnectionTypeConnectionEdge,
        DirectDebitInstructionConnectionTypeConnectionFragment,
    )
    from .direct_debit_instruction_type_fragment import DirectDebitInstructionTypeFragment
    from .discount_data_fragment import DiscountDataFragment
    from .discount_forecast_fragment import DiscountForecastFragment
    from .distributor_temporal_class_type_fragment import DistributorTemporalClassTypeFragment
    from .electric_vehicle_model_type_fragment import ElectricVehicleModelTypeFragment
    from .electricity_consumption_connection_fragment import (
        ElectricityConsumptionConnectionEdge,
        ElectricityConsumptionConnectionFragment,
        ElectricityConsumptionConnectionNode,
    )
    from .electricity_consumption_rate_type_fragment import ElectricityConsumptionRateTypeFragment
    from .electricity_filters_output_fragment import ElectricityFiltersOutputFragment
    from .electricity_meter_point_fragment import (
        ElectricityMeterPointFragment,
        ElectricityMeterPointOffPeakValues,
        ElectricityMeterPointOffPeakValuesSeason,
        ElectricityMeterPointProviderCalendar,
    )
    from .electricity_reading_connection_fragment import (
        ElectricityReadingConnectionEdge,
        ElectricityReadingConnectionFragment,
    )
    from .electricity_reading_type_fragment import (
        ElectricityReadingTypeFragment,
        ElectricityReadingTypeTemporalClass,
        ElectricityReadingTypeTemporalClassDistributorTemporalClassType,
        ElectricityReadingTypeTemporalClassProviderTemporalClassType,
    )
    from .electricity_supply_consumption_rate_type_fragment import (
        ElectricitySupplyConsumptionRateTypeFragment,
        ElectricitySupplyConsumptionRateTypeTimeSlots,
    )
    from .email_event_type_fragment import EmailEventTypeFragment, EmailEventTypeMessage
    from .embedded_network_type_fragment import (
        EmbeddedNetworkTypeEmbeddedProperties,
        EmbeddedNetworkTypeFragment,
    )
    from .embedded_property_type_fragment import (
        EmbeddedPropertyTypeEmbeddedNetwork,
        EmbeddedPropertyTypeFragment,
    )
    from .energy_fragment import EnergyFragment
    from .establishment_connection_type_connection_fragment import (
        EstablishmentConnectionTypeConnectionEdge,
        EstablishmentConnectionTypeConnectionFragment,
        EstablishmentConnectionTypeConnectionNode,
    )
    from .estimated_money_type_fragment import EstimatedMoneyTypeFragment, EstimatedMoneyTypePricePerUnit
    from .export_readings_connection_fragment import (
        ExportReadingsConnectionEdge,
        ExportReadingsConnectionFragment,
    )
    from .extra_detail_fragment import ExtraDetailFragment
    from .field_specific_rate_limit_information_connection_type_connection_fragment import (
        FieldSpecificRateLimitInformationConnectionTypeConnectionEdge,
        FieldSpecificRateLimitInformationConnectionTypeConnectionFragment,
    )
    from .field_specific_rate_limit_information_fragment import FieldSpecificRateLimitInformationFragment
    from .flex_supported_make_fragment import FlexSupportedMakeFragment, FlexSupportedMakeModels
    from .form_screen_type_fragment import FormScreenTypeFragment
    from .fra_account_payment_connection_type_connection_fragment import (
        FraAccountPaymentConnectionTypeConnectionEdge,
        FraAccountPaymentConnectionTypeConnectionFragment,
        FraAccountPaymentConnectionTypeConnectionNode,
    )
    from .fra_bills_connection_fragment import (
        FraBillsConnectionEdge,
        FraBillsConnectionFragment,
        FraBillsConnectionNode,
    )
    from .gas_filters_output_fragment import GasFiltersOutputFragment
    from .gas_meter_point_fragment import GasMeterPointFragment
    from .gas_reading_connection_fragment import (
        GasReadingConnectionEdge,
        GasReadingConnectionFragment,
        GasReadingConnectionNode,
    )
    from .generic_backend_screen_fragment import GenericBackendScreenFragment
    from .goods_grant_fragment import GoodsGrantFragment
    from .goods_product_connection_type_connection_fragment import (
        GoodsProductConnectionTypeConnectionEdge,
        GoodsProductConnectionTypeConnectionFragment,
    )
    from .goods_product_fragment import GoodsProductFragment
    from .goods_product_type_fragment import GoodsProductTypeFragment
    from .goods_quoted_product_fragment import GoodsQuotedProductFragment
    from .goods_sale_item_fragment import GoodsSaleItemFragment
    from .held_status_fragment import HeldStatusFragment
    from .import_readings_connection_fragment import (
        ImportReadingsConnectionEdge,
        ImportReadingsConnectionFragment,
    )
    from .inbound_call_type_fragment import (
        InboundCallTypeFragment,
        InboundCallTypeInitialCallerIdentification,
        InboundCallTypeInitialCallerIdentificationAccountBestMatch,
        InboundCallTypeInitialCallerIdentificationAccountUserBestMatch,
    )
    from .ink_bucket_fragment import InkBucketFragment
    from .ink_contact_channel_identities_fragment import InkContactChannelIdentitiesFragment
    from .ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment
    from .ink_conversation_events_connection_fragment import (
        InkConversationEventsConnectionEdge,
        InkConversationEventsConnectionFragment,
        InkConversationEventsConnectionNode,
        InkConversationEventsConnectionNodeInkNewMessage,
    )
    from .ink_email_fragment import InkEmailFragment
    from .ink_generic_message_fragment import InkGenericMessageFragment
    from .ink_line_fragment import InkLineFragment
    from .ink_live_chat_message_fragment import InkLiveChatMessageFragment
    from .ink_message_attachment_fragment import InkMessageAttachmentFragment
    from .ink_message_delivery_fragment import InkMessageDeliveryFragment
    from .ink_new_message_fragment import (
        InkNewMessageFragment,
        InkNewMessageMessage,
        InkNewMessageMessageInkEmail,
        InkNewMessageMessageInkGenericMessage,
        InkNewMessageMessageInkLine,
        InkNewMessageMessageInkLiveChatMessage,
        InkNewMessageMessageInkPost,
        InkNewMessageMessageInkSMS,
        InkNewMessageMessageInkTwilioWhatsApp,
        InkNewMessageMessageInkWhatsApp,
    )
    from .ink_post_fragment import InkPostFragment
    from .ink_sms_fragment import InkSMSFragment
    from .ink_tag_fragment import InkTagFragment
    from .ink_twilio_whats_app_fragment import InkTwilioWhatsAppFragment
    from .ink_whats_app_fragment import InkWhatsAppFragment
    from .interval_measurement_type_fragment import IntervalMeasurementTypeFragment
    from .invoice_billing_document_connection_type_connection_fragment import (
        InvoiceBillingDocumentConnectionTypeConnectionEdge,
        InvoiceBillingDocumentConnectionTypeConnectionFragment,
    )
    from .invoice_billing_document_type_fragment import (
        InvoiceBillingDocumentTypeDocumentDebtPosition,
        InvoiceBillingDocumentTypeFragment,
    )
    from .invoice_total_type_fragment import InvoiceTotalTypeFragment
    from .invoice_type_fragment import InvoiceTypeFragment
    from .join_supplier_process_connection_type_connection_fragment import (
        JoinSupplierProcessConnectionTypeConnectionEdge,
        JoinSupplierProcessConnectionTypeConnectionFragment,
    )
    from .join_supplier_process_data_type_fragment import (
        JoinSupplierProcessDataTypeFragment,
        JoinSupplierProcessDataTypeSupplyPointContexts,
        JoinSupplierProcessDataTypeSupplyPointContextsSelectedProduct,
    )
    from .join_supplier_process_type_fragment import JoinSupplierProcessTypeFragment
    from .lead_supply_point_type_fragment import LeadSupplyPointTypeFragment
    from .leave_property_process_connection_type_connection_fragment import (
        LeavePropertyProcessConnectionTypeConnectionEdge,
        LeavePropertyProcessConnectionTypeConnectionFragment,
    )
    from .leave_property_process_type_fragment import LeavePropertyProcessTypeFragment
    from .leave_supplier_process_connection_type_connection_fragment import (
        LeaveSupplierProcessConnectionTypeConnectionEdge,
        LeaveSupplierProcessConnectionTypeConnectionFragment,
    )
    from .leave_supplier_process_type_fragment import LeaveSupplierProcessTypeFragment
    from .ledger_type_fragment import LedgerTypeFragment
    from .maximum_refund_type_fragment import MaximumRefundTypeFragment
    from .measurement_connection_fragment import (
        MeasurementConnectionEdge,
        MeasurementConnectionFragment,
        MeasurementConnectionNode,
        MeasurementConnectionNodeIntervalMeasurementType,
        MeasurementConnectionNodeMeasurementInterface,
    )
    from .measurements_metadata_output_fragment import (
        MeasurementsMetadataOutputExtras,
        MeasurementsMetadataOutputFragment,
        MeasurementsMetadataOutputUtilityFilters,
        MeasurementsMetadataOutputUtilityFiltersElectricityFiltersOutput,
        MeasurementsMetadataOutputUtilityFiltersGasFiltersOutput,
    )
    from .metadata_fragment import MetadataFragment
    from .meter_reading_estimation_reading_connection_fragment import (
        MeterReadingEstimationReadingConnectionEdge,
        MeterReadingEstimationReadingConnectionFragment,
    )
    from .meter_reading_estimation_reading_type_fragment import MeterReadingEstimationReadingTypeFragment
    from .money_fragment import MoneyFragment
    from .occupancy_period_type_fragment import OccupancyPeriodTypeFragment
    from .occupy_property_process_connection_type_connection_fragment import (
        OccupyPropertyProcessConnectionTypeConnectionEdge,
        OccupyPropertyProcessConnectionTypeConnectionFragment,
    )
    from .occupy_property_process_type_fragment import OccupyPropertyProcessTypeFragment
    from .offer_type_fragment import OfferTypeFragment, OfferTypeQuote
    from .operations_team_type_fragment import OperationsTeamTypeFragment
    from .opportunities_connection_fragment import (
        OpportunitiesConnectionEdge,
        OpportunitiesConnectionFragment,
    )
    from .opportunity_attachment_fragment import OpportunityAttachmentFragment
    from .opportunity_output_fragment import OpportunityOutputFragment, OpportunityOutputFunnel
    from .order_resource_fragment import OrderResourceFragment
    from .order_type_fragment import OrderTypeFragment
    from .page_info_fragment import PageInfoFragment
    from .payment_forecast_connection_type_connection_fragment import (
        PaymentForecastConnectionTypeConnectionEdge,
        PaymentForecastConnectionTypeConnectionFragment,
    )
    from .payment_forecast_type_fragment import PaymentForecastTypeFragment
    from .payment_fragment import PaymentFragment
    from .payment_instruction_connection_type_connection_fragment import (
        PaymentInstructionConnectionTypeConnectionEdge,
        PaymentInstructionConnectionTypeConnectionFragment,
    )
    from .payment_instruction_owner_type_fragment import (
        PaymentInstructionOwnerTypeAccountUser,
        PaymentInstructionOwnerTypeBusiness,
        PaymentInstructionOwnerTypeFragment,
    )
    from .payment_instruction_type_fragment import PaymentInstructionTypeFragment
    from .payment_plan_connection_type_connection_fragment import (
        PaymentPlanConnectionTypeConnectionEdge,
        PaymentPlanConnectionTypeConnectionFragment,
    )
    from .payment_plan_payment_type_fragment import PaymentPlanPaymentTypeFragment
    from .payment_plan_type_fragment import PaymentPlanTypeFragment
    from .payment_preference_connection_type_connection_fragment import (
        PaymentPreferenceConnectionTypeConnectionEdge,
        PaymentPreferenceConnectionTypeConnectionFragment,
        PaymentPreferenceConnectionTypeConnectionNode,
        PaymentPreferenceConnectionTypeConnectionNodePreferredInstruction,
        PaymentPreferenceConnectionTypeConnectionNodeUserManagedPayment,
    )
    from .payment_request_connection_type_connection_fragment import (
        PaymentRequestConnectionTypeConnectionEdge,
        PaymentRequestConnectionTypeConnectionFragment,
    )
    from .payment_request_type_fragment import (
        PaymentRequestTypeFragment,
        PaymentRequestTypeFundingSourceAmounts,
        PaymentRequestTypeFundingSourceAmountsEdge,
        PaymentRequestTypeFundingSourceAmountsNode,
    )
    from .payment_schedule_connection_type_connection_fragment import (
        PaymentScheduleConnectionTypeConnectionEdge,
        PaymentScheduleConnectionTypeConnectionFragment,
    )
    from .payment_schedule_delay_configuration_type_fragment import (
        PaymentScheduleDelayConfigurationTypeFragment,
    )
    from .payment_schedule_payment_day_details_type_fragment import (
        PaymentSchedulePaymentDayDetailsTypeFragment,
    )
    from .payment_schedule_type_fragment import (
        PaymentScheduleTypeFragment,
        PaymentScheduleTypeSupplementaryLedger,
    )
    from .payment_with_non_concluded_re_presentation_connection_type_connection_fragment import (
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionEdge,
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment,
    )
    from .payment_with_non_concluded_re_presentation_type_fragment import (
        PaymentWithNonConcludedRePresentationTypeFragment,
    )
    from .period_based_document_type_fragment import (
        PeriodBasedDocumentTypeDocumentDebtPosition,
        PeriodBasedDocumentTypeFragment,
    )
    from .points_allowance_rate_limit_information_fragment import PointsAllowanceRateLimitInformationFragment
    from .portfolio_connection_type_connection_fragment import (
        PortfolioConnectionTypeConnectionEdge,
        PortfolioConnectionTypeConnectionFragment,
    )
    from .portfolio_type_fragment import PortfolioTypeFragment
    from .portfolio_user_role_type_fragment import (
        PortfolioUserRoleTypeFragment,
        PortfolioUserRoleTypePortfolio,
    )
    from .possible_error_type_fragment import PossibleErrorTypeFragment
    from .pre_kraken_bill_type_fragment import PreKrakenBillTypeFragment
    from .pre_signed_token_fragment import PreSignedTokenFragment
    from .preferred_instruction_fragment import PreferredInstructionFragment
    from .print_event_type_fragment import PrintEventTypeFragment, PrintEventTypeMessage
    from .product_connection_type_connection_fragment import (
        ProductConnectionTypeConnectionEdge,
        ProductConnectionTypeConnectionFragment,
        ProductConnectionTypeConnectionNode,
    )
    from .product_fragment import ProductFragment
    from .property_rich_address_type_fragment import PropertyRichAddressTypeFragment
    from .property_type_fragment import PropertyTypeEmbeddedNetwork, PropertyTypeFragment
    from .provider_temporal_class_type_fragment import ProviderTemporalClassTypeFragment
    from .provisional_transaction_connection_type_connection_fragment import (
        ProvisionalTransactionConnectionTypeConnectionEdge,
        ProvisionalTransactionConnectionTypeConnectionFragment,
    )
    from .provisional_transaction_type_fragment import ProvisionalTransactionTypeFragment
    from .public_charging_session_fragment import PublicChargingSessionFragment
    from .quote_component_type_fragment import (
        QuoteComponentTypeCosts,
        QuoteComponentTypeCostsValue,
        QuoteComponentTypeCostsValueDecimalType,
        QuoteComponentTypeCostsValueFloatType,
        QuoteComponentTypeCostsValueIntegerType,
        QuoteComponentTypeCostsValueQuantityType,
        QuoteComponentTypeCostsValueStringType,
        QuoteComponentTypeFragment,
    )
    from .quote_request_type_fragment import QuoteRequestTypeFragment
    from .quote_type_fragment import QuoteTypeFragment
    from .quoted_offering_params_type_fragment import (
        QuotedOfferingParamsTypeFragment,
        QuotedOfferingParamsTypeOfferingComponents,
        QuotedOfferingParamsTypeProductComponents,
    )
    from .quoted_product_component_type_fragment import QuotedProductComponentTypeFragment
    from .quoting_param_type_fragment import QuotingParamTypeFragment
    from .reading_fragment import ReadingFragment
    from .referral_connection_type_connection_fragment import (
        ReferralConnectionTypeConnectionEdge,
        ReferralConnectionTypeConnectionFragment,
    )
    from .referral_scheme_type_fragment import ReferralSchemeTypeFragment
    from .referral_scheme_types_fragment import (
        ReferralSchemeTypesBusiness,
        ReferralSchemeTypesDomestic,
        ReferralSchemeTypesFragment,
    )
    from .referral_type_fragment import ReferralTypeFragment
    from .refresh_token_fragment import RefreshTokenFragment
    from .refund_payment_request_type_fragment import (
        RefundPaymentRequestTypeFragment,
        RefundPaymentRequestTypePayment,
    )
    from .refund_request_connection_type_connection_fragment import (
        RefundRequestConnectionTypeConnectionEdge,
        RefundRequestConnectionTypeConnectionFragment,
    )
    from .reminder_fragment import ReminderFragment
    from .repayment_request_connection_type_connection_fragment import (
        RepaymentRequestConnectionTypeConnectionEdge,
        RepaymentRequestConnectionTypeConnectionFragment,
    )
    from .repayment_request_type_fragment import RepaymentRequestTypeFragment, RepaymentRequestTypeInstruction
    from .request_refund_eligibility_type_fragment import RequestRefundEligibilityTypeFragment
    from .rich_address_type_fragment import RichAddressTypeFragment
    from .section_type_fragment import (
        SectionTypeContent,
        SectionTypeContentCardComponentType,
        SectionTypeContentCarouselItemType,
        SectionTypeFragment,
    )
    from .smart_flex_charge_point_fragment import SmartFlexChargePointFragment
    from .smart_flex_charge_point_status_fragment import (
        SmartFlexChargePointStatusFragment,
        SmartFlexChargePointStatusStateOfCharge,
    )
    from .smart_flex_charging_error_fragment import SmartFlexChargingErrorFragment
    from .smart_flex_charging_session_fragment import (
        SmartFlexChargingSessionFragment,
        SmartFlexChargingSessionProblems,
        SmartFlexChargingSessionProblemsSmartFlexChargingError,
        SmartFlexChargingSessionProblemsSmartFlexChargingTruncation,
    )
    from .smart_flex_charging_truncation_fragment import SmartFlexChargingTruncationFragment
    from .smart_flex_device_preference_schedule_fragment import SmartFlexDevicePreferenceScheduleFragment
    from .smart_flex_dispatch_fragment import SmartFlexDispatchFragment
    from .smart_flex_inverter_fragment import (
        SmartFlexInverterFragment,
        SmartFlexInverterTelemetry,
        SmartFlexInverterTelemetryBattery,
        SmartFlexInverterTelemetryGrid,
        SmartFlexInverterTelemetryInverter,
        SmartFlexInverterTelemetrySite,
        SmartFlexInverterTelemetrySolar,
    )
    from .smart_flex_resumable_fragment import SmartFlexResumableFragment
    from .smart_flex_vehicle_charging_preferences_fragment import SmartFlexVehicleChargingPreferencesFragment
    from .smart_flex_vehicle_fragment import SmartFlexVehicleFragment
    from .smart_flex_vehicle_status_fragment import (
        SmartFlexVehicleStatusActivePower,
        SmartFlexVehicleStatusFragment,
        SmartFlexVehicleStatusStateOfCharge,
    )
    from .sms_event_type_fragment import SMSEventTypeFragment, SMSEventTypeMessage
    from .special_circumstances_type_fragment import SpecialCircumstancesTypeFragment
    from .state_of_charge_limit_fragment import StateOfChargeLimitFragment
    from .statement_billing_document_connection_type_connection_fragment import (
        StatementBillingDocumentConnectionTypeConnectionEdge,
        StatementBillingDocumentConnectionTypeConnectionFragment,
    )
    from .statement_billing_document_type_fragment import (
        StatementBillingDocumentTypeDocumentDebtPosition,
        StatementBillingDocumentTypeFragment,
    )
    from .statement_total_type_fragment import StatementTotalTypeFragment
    from .statement_type_fragment import StatementTypeFragment
    from .statistic_output_fragment import StatisticOutputFragment
    from .supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment
    from .supply_consumption_rate_type_fragment import (
        SupplyConsumptionRateTypeFragment,
        SupplyConsumptionRateTypeTimeSlots,
    )
    from .supply_contract_connection_type_connection_fragment import (
        SupplyContractConnectionTypeConnectionEdge,
        SupplyContractConnectionTypeConnectionFragment,
        SupplyContractConnectionTypeConnectionNode,
    )
    from .supply_or_service_charge_fragment import SupplyOrServiceChargeFragment, SupplyOrServiceChargePeriod
    from .supply_period_type_fragment import SupplyPeriodTypeFragment
    from .supply_point_connection_type_connection_fragment import (
        SupplyPointConnectionTypeConnectionEdge,
        SupplyPointConnectionTypeConnectionFragment,
    )
    from .supply_point_type_fragment import (
        SupplyPointTypeFragment,
        SupplyPointTypeMeterPoint,
        SupplyPointTypeMeterPointElectricityMeterPoint,
        SupplyPointTypeMeterPointElectricityMeterPointAddress,
        SupplyPointTypeMeterPointGasMeterPoint,
        SupplyPointTypeMeterPointGasMeterPointAddress,
        SupplyPointTypeMeterPointMeterPointInterface,
        SupplyPointTypeMeterPointMeterPointInterfaceAddress,
        SupplyPointTypeProperty,
    )
    from .supply_product_rate_type_fragment import SupplyProductRateTypeFragment
    from .supply_product_tag_type_fragment import SupplyProductTagTypeFragment
    from .terms_and_conditions_type_fragment import TermsAndConditionsTypeFragment
    from .threshold_fragment import ThresholdFragment
    from .transaction_amount_type_fragment import TransactionAmountTypeFragment
    from .transaction_connection_type_connection_fragment import (
        TransactionConnectionTypeConnectionEdge,
        TransactionConnectionTypeConnectionFragment,
        TransactionConnectionTypeConnectionNode,
        TransactionConnectionTypeConnectionNodeCharge,
        TransactionConnectionTypeConnectionNodePayment,
        TransactionConnectionTypeConnectionNodeTransactionType,
    )
    from .upside_dispatch_meta_type_fragment import UpsideDispatchMetaTypeFragment
    from .user_managed_payment_fragment import UserManagedPaymentFragment
    from .vehicle_information_type_fragment import VehicleInformationTypeFragment
    from .voucher_purchase_connection_type_connection_fragment import (
        VoucherPurchaseConnectionTypeConnectionEdge,
        VoucherPurchaseConnectionTypeConnectionFragment,
    )
    from .voucher_purchase_type_fragment import (
        VoucherPurchaseTypeChargeBalanceTransfer,
        VoucherPurchaseTypeFragment,
        VoucherPurchaseTypePayment,
        VoucherPurchaseTypeRedemptions,
    )
    from .whats_app_text_message_fragment import WhatsAppTextMessageFragment

__all__ = (
    "AccountApplicationConnectionTypeConnectionEdge",
    "AccountApplicationConnectionTypeConnectionFragment",
    "AccountApplicationTypeFragment",
    "AccountCampaignConnectionTypeConnectionEdge",
    "AccountCampaignConnectionTypeConnectionFragment",
    "AccountCampaignTypeFragment",
    "AccountConnectionTypeConnectionEdge",
    "AccountConnectionTypeConnectionFragment",
    "AccountEventConnectionTypeConnectionEdge",
    "AccountEventConnectionTypeConnectionFragment",
    "AccountEventConnectionTypeConnectionNode",
    "AccountEventConnectionTypeConnectionNodeEmailEventType",
    "AccountEventConnectionTypeConnectionNodePrintEventType",
    "AccountEventConnectionTypeConnectionNodeSMSEventType",
    "AccountFileAttachmentConnectionTypeConnectionEdge",
    "AccountFileAttachmentConnectionTypeConnectionFragment",
    "AccountFileAttachmentFragment",
    "AccountNoteTypeFragment",
    "AccountPaymentConnectionTypeConnectionEdge",
    "AccountPaymentConnectionTypeConnectionFragment",
    "AccountPaymentTypeFragment",
    "AccountPaymentTypePaymentInstruction",
    "AccountReminderConnectionTypeConnectionEdge",
    "AccountReminderConnectionTypeConnectionFragment",
    "AccountRepaymentConnectionTypeConnectionEdge",
    "AccountRepaymentConnectionTypeConnectionFragment",
    "AccountRepaymentTypeFragment",
    "AccountTypeFragment",
    "AccountTypeProperties",
    "AccountUserCommsPreferencesFragment",
    "AccountUserDetailTypeFragment",
    "AccountUserPermissionFragment",
    "AccountUserRoleTypeAccount",
    "AccountUserRoleTypeFragment",
    "AccountUserTypeAccountUserRoles",
    "AccountUserTypeConsents",
    "AccountUserTypeFragment",
    "AccountUserTypePortfolioUserRoles",
    "AccountUserTypeSpecialCircumstances",
    "ActivationProcessesConnectionTypeConnectionEdge",
    "ActivationProcessesConnectionTypeConnectionFragment",
    "ActivationProcessesConnectionTypeConnectionNode",
    "ActorTypeFragment",
    "AgreementConnectionEdge",
    "AgreementConnectionFragment",
    "AgreementConnectionTypeConnectionEdge",
    "AgreementConnectionTypeConnectionFragment",
    "AgreementConnectionTypeConnectionNode",
    "AgreementConnectionTypeConnectionNodeChargingLedger",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRate",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRates",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesEdge",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNodeTimeSlots",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRates",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesEdge",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricityConsumptionRateType",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricitySupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyProductRateInterface",
    "AgreementConnectionTypeConnectionNodeNextPaymentForecast",
    "AgreementConnectionTypeConnectionNodeSupplyPoint",
    "AgreementConnectionTypeConnectionNodeSupplyPointProperty",
    "AnnualStatementConnectionTypeConnectionEdge",
    "AnnualStatementConnectionTypeConnectionFragment",
    "AnnualStatementTypeFragment",
    "AnnulmentBillingDocumentTypeFragment",
    "AssistanceAgreementTypeFragment",
    "BillChargeDetail",
    "BillChargeDetailSupplyOrServiceCharge",
    "BillChargeFragment",
    "BillConnectionTypeConnectionEdge",
    "BillConnectionTypeConnectionFragment",
    "BillConnectionTypeConnectionNode",
    "BillConnectionTypeConnectionNodeBillInterface",
    "BillConnectionTypeConnectionNodeBillInterfaceAttachments",
    "BillConnectionTypeConnectionNodeBillInterfaceAttachmentsEdge",
    "BillConnectionTypeConnectionNodeInvoiceType",
    "BillConnectionTypeConnectionNodeInvoiceTypeAttachments",
    "BillConnectionTypeConnectionNodeInvoiceTypeAttachmentsEdge",
    "BillConnectionTypeConnectionNodePeriodBasedDocumentType",
    "BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachments",
    "BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachmentsEdge",
    "BillConnectionTypeConnectionNodePreKrakenBillType",
    "BillConnectionTypeConnectionNodePreKrakenBillTypeAttachments",
    "BillConnectionTypeConnectionNodePreKrakenBillTypeAttachmentsEdge",
    "BillConnectionTypeConnectionNodeStatementType",
    "BillConnectionTypeConnectionNodeStatementTypeAttachments",
    "BillConnectionTypeConnectionNodeStatementTypeAttachmentsEdge",
    "BillTransactionConnectionTypeConnectionEdge",
    "BillTransactionConnectionTypeConnectionFragment",
    "BillTransactionConnectionTypeConnectionNode",
    "BillTransactionConnectionTypeConnectionNodeBillCharge",
    "BillTransactionConnectionTypeConnectionNodeBillTransactionType",
    "BillingAttachmentTypeFragment",
    "BillingOptionsTypeFragment",
    "BusinessConnectionTypeConnectionEdge",
    "BusinessConnectionTypeConnectionFragment",
    "BusinessDetailTypeFragment",
    "BusinessTypeFragment",
    "CallMetadataItemTypeFragment",
    "CanModifyPaymentsTypeFragment",
    "CardComponentTypeFragment",
    "CardComponentTypeItems",
    "CardComponentTypeItemsImageType",
    "CardComponentTypeItemsPillButtonType",
    "CardComponentTypeItemsRectangularButtonType",
    "CardComponentTypeItemsTextType",
    "CarouselItemTypeFragment",
    "ChargeDetail",
    "ChargeDetailSupplyOrServiceCharge",
    "ChargeFragment",
    "ChargePointVariantModelTypeFragment",
    "CommonAgreementTypeFragment",
    "CommonAgreementTypeProduct",
    "CommonAgreementTypeSupplyPoint",
    "ComplaintContactConnectionTypeConnectionEdge",
    "ComplaintContactConnectionTypeConnectionFragment",
    "ComplaintContactTypeFragment",
    "ComponentListTypeFragment",
    "ConsentTypeFragment",
    "ConsentTypeTypeFragment",
    "ConsumptionBreakdownConnectionTypeConnectionEdge",
    "ConsumptionBreakdownConnectionTypeConnectionFragment",
    "ConsumptionBreakdownTypeCharges",
    "ConsumptionBreakdownTypeChargesEdge",
    "ConsumptionBreakdownTypeChargesNode",
    "ConsumptionBreakdownTypeFragment",
    "ConsumptionForecastConnectionTypeConnectionEdge",
    "ConsumptionForecastConnectionTypeConnectionFragment",
    "ConsumptionForecastConnectionTypeConnectionNode",
    "ConsumptionFragment",
    "ContractVersionFragment",
    "CoordinatesTypeFragment",
    "CreditStorageFragment",
    "CreditStorageSourceFundRequestEligibilities",
    "CreditStorageSourceFundRequestEligibilitiesEdge",
    "CreditStorageSourceFundRequestEligibilitiesNode",
    "CustomerFeedbackFormConnectionTypeConnectionEdge",
    "CustomerFeedbackFormConnectionTypeConnectionFragment",
    "CustomerFeedbackFormTypeFragment",
    "DashboardDashboardItems",
    "DashboardFragment",
    "DeviceChargingSessionConnectionEdge",
    "DeviceChargingSessionConnectionFragment",
    "DeviceChargingSessionConnectionNode",
    "DeviceChargingSessionConnectionNodeDeviceChargingSession",
    "DeviceChargingSessionConnectionNodePublicChargingSession",
    "DeviceChargingSessionConnectionNodeSmartFlexChargingSession",
    "DeviceChargingSessionConnectionPageInfo",
    "DeviceFragment",
    "DeviceRegisters",
    "DeviceRegistersEdge",
    "DeviceRegistersNode",
    "DevicesConnectionEdge",
    "DevicesConnectionFragment",
    "DirectDebitInstructionConnectionTypeConnectionEdge",
    "DirectDebitInstructionConnectionTypeConnectionFragment",
    "DirectDebitInstructionTypeFragment",
    "DiscountDataFragment",
    "DiscountForecastFragment",
    "DistributorTemporalClassTypeFragment",
    "ElectricVehicleModelTypeFragment",
    "ElectricityConsumptionConnectionEdge",
    "ElectricityConsumptionConnectionFragment",
    "ElectricityConsumptionConnectionNode",
    "ElectricityConsumptionRateTypeFragment",
    "ElectricityFiltersOutputFragment",
    "ElectricityMeterPointFragment",
    "ElectricityMeterPointOffPeakValues",
    "ElectricityMeterPointOffPeakValuesSeason",
    "ElectricityMeterPointProviderCalendar",
    "ElectricityReadingConnectionEdge",
    "ElectricityReadingConnectionFragment",
    "ElectricityReadingTypeFragment",
    "ElectricityReadingTypeTemporalClass",
    "ElectricityReadingTypeTemporalClassDistributorTemporalClassType",
    "ElectricityReadingTypeTemporalClassProviderTemporalClassType",
    "ElectricitySupplyConsumptionRateTypeFragment",
    "ElectricitySupplyConsumptionRateTypeTimeSlots",
    "EmailEventTypeFragment",
    "EmailEventTypeMessage",
    "EmbeddedNetworkTypeEmbeddedProperties",
    "EmbeddedNetworkTypeFragment",
    "EmbeddedPropertyTypeEmbeddedNetwork",
    "EmbeddedPropertyTypeFragment",
    "EnergyFragment",
    "EstablishmentConnectionTypeConnectionEdge",
    "EstablishmentConnectionTypeConnectionFragment",
    "EstablishmentConnectionTypeConnectionNode",
    "EstimatedMoneyTypeFragment",
    "EstimatedMoneyTypePricePerUnit",
    "ExportReadingsConnectionEdge",
    "ExportReadingsConnectionFragment",
    "ExtraDetailFragment",
    "FieldSpecificRateLimitInformationConnectionTypeConnectionEdge",
    "FieldSpecificRateLimitInformationConnectionTypeConnectionFragment",
    "FieldSpecificRateLimitInformationFragment",
    "FlexSupportedMakeFragment",
    "FlexSupportedMakeModels",
    "FormScreenTypeFragment",
    "FraAccountPaymentConnectionTypeConnectionEdge",
    "FraAccountPaymentConnectionTypeConnectionFragment",
    "FraAccountPaymentConnectionTypeConnectionNode",
    "FraBillsConnectionEdge",
    "FraBillsConnectionFragment",
    "FraBillsConnectionNode",
    "GasFiltersOutputFragment",
    "GasMeterPointFragment",
    "GasReadingConnectionEdge",
    "GasReadingConnectionFragment",
    "GasReadingConnectionNode",
    "GenericBackendScreenFragment",
    "GoodsGrantFragment",
    "GoodsProductConnectionTypeConnectionEdge",
    "GoodsProductConnectionTypeConnectionFragment",
    "GoodsProductFragment",
    "GoodsProductTypeFragment",
    "GoodsQuotedProductFragment",
    "GoodsSaleItemFragment",
    "HeldStatusFragment",
    "ImportReadingsConnectionEdge",
    "ImportReadingsConnectionFragment",
    "InboundCallTypeFragment",
    "InboundCallTypeInitialCallerIdentification",
    "InboundCallTypeInitialCallerIdentificationAccountBestMatch",
    "InboundCallTypeInitialCallerIdentificationAccountUserBestMatch",
    "InkBucketFragment",
    "InkContactChannelIdentitiesFragment",
    "InkContactChannelIdentityFragment",
    "InkConversationEventsConnectionEdge",
    "InkConversationEventsConnectionFragment",
    "InkConversationEventsConnectionNode",
    "InkConversationEventsConnectionNodeInkNewMessage",
    "InkEmailFragment",
    "InkGenericMessageFragment",
    "InkLineFragment",
    "InkLiveChatMessageFragment",
    "InkMessageAttachmentFragment",
    "InkMessageDeliveryFragment",
    "InkNewMessageFragment",
    "InkNewMessageMessage",
    "InkNewMessageMessageInkEmail",
    "InkNewMessageMessageInkGenericMessage",
    "InkNewMessageMessageInkLine",
    "InkNewMessageMessageInkLiveChatMessage",
    "InkNewMessageMessageInkPost",
    "InkNewMessageMessageInkSMS",
    "InkNewMessageMessageInkTwilioWhatsApp",
    "InkNewMessageMessageInkWhatsApp",
    "InkPostFragment",
    "InkSMSFragment",
    "InkTagFragment",
    "InkTwilioWhatsAppFragment",
    "InkWhatsAppFragment",
    "IntervalMeasurementTypeFragment",
    "InvoiceBillingDocumentConnectionTypeConnectionEdge",
    "InvoiceBillingDocumentConnectionTypeConnectionFragment",
    "InvoiceBillingDocumentTypeDocumentDebtPosition",
    "InvoiceBillingDocumentTypeFragment",
    "InvoiceTotalTypeFragment",
    "InvoiceTypeFragment",
    "JoinSupplierProcessConnectionTypeConnectionEdge",
    "JoinSupplierProcessConnectionTypeConnectionFragment",
    "JoinSupplierProcessDataTypeFragment",
    "JoinSupplierProcessDataTypeSupplyPointContexts",
    "JoinSupplierProcessDataTypeSupplyPointContextsSelectedProduct",
    "JoinSupplierProcessTypeFragment",
    "LeadSupplyPointTypeFragment",
    "LeavePropertyProcessConnectionTypeConnectionEdge",
    "LeavePropertyProcessConnectionTypeConnectionFragment",
    "LeavePropertyProcessTypeFragment",
    "LeaveSupplierProcessConnectionTypeConnectionEdge",
    "LeaveSupplierProcessConnectionTypeConnectionFragment",
    "LeaveSupplierProcessTypeFragment",
    "LedgerTypeFragment",
    "MaximumRefundTypeFragment",
    "MeasurementConnectionEdge",
    "MeasurementConnectionFragment",
    "MeasurementConnectionNode",
    "MeasurementConnectionNodeIntervalMeasurementType",
    "MeasurementConnectionNodeMeasurementInterface",
    "MeasurementsMetadataOutputExtras",
    "MeasurementsMetadataOutputFragment",
    "MeasurementsMetadataOutputUtilityFilters",
    "MeasurementsMetadataOutputUtilityFiltersElectricityFiltersOutput",
    "MeasurementsMetadataOutputUtilityFiltersGasFiltersOutput",
    "MetadataFragment",
    "MeterReadingEstimationReadingConnectionEdge",
    "MeterReadingEstimationReadingConnectionFragment",
    "MeterReadingEstimationReadingTypeFragment",
    "MoneyFragment",
    "OccupancyPeriodTypeFragment",
    "OccupyPropertyProcessConnectionTypeConnectionEdge",
    "OccupyPropertyProcessConnectionTypeConnectionFragment",
    "OccupyPropertyProcessTypeFragment",
    "OfferTypeFragment",
    "OfferTypeQuote",
    "OperationsTeamTypeFragment",
    "OpportunitiesConnectionEdge",
    "OpportunitiesConnectionFragment",
    "OpportunityAttachmentFragment",
    "OpportunityOutputFragment",
    "OpportunityOutputFunnel",
    "OrderResourceFragment",
    "OrderTypeFragment",
    "PageInfoFragment",
    "PaymentForecastConnectionTypeConnectionEdge",
    "PaymentForecastConnectionTypeConnectionFragment",
    "PaymentForecastTypeFragment",
    "PaymentFragment",
    "PaymentInstructionConnectionTypeConnectionEdge",
    "PaymentInstructionConnectionTypeConnectionFragment",
    "PaymentInstructionOwnerTypeAccountUser",
    "PaymentInstructionOwnerTypeBusiness",
    "PaymentInstructionOwnerTypeFragment",
    "PaymentInstructionTypeFragment",
    "PaymentPlanConnectionTypeConnectionEdge",
    "PaymentPlanConnectionTypeConnectionFragment",
    "PaymentPlanPaymentTypeFragment",
    "PaymentPlanTypeFragment",
    "PaymentPreferenceConnectionTypeConnectionEdge",
    "PaymentPreferenceConnectionTypeConnectionFragment",
    "PaymentPreferenceConnectionTypeConnectionNode",
    "PaymentPreferenceConnectionTypeConnectionNodePreferredInstruction",
    "PaymentPreferenceConnectionTypeConnectionNodeUserManagedPayment",
    "PaymentRequestConnectionTypeConnectionEdge",
    "PaymentRequestConnectionTypeConnectionFragment",
    "PaymentRequestTypeFragment",
    "PaymentRequestTypeFundingSourceAmounts",
    "PaymentRequestTypeFundingSourceAmountsEdge",
    "PaymentRequestTypeFundingSourceAmountsNode",
    "PaymentScheduleConnectionTypeConnectionEdge",
    "PaymentScheduleConnectionTypeConnectionFragment",
    "PaymentScheduleDelayConfigurationTypeFragment",
    "PaymentSchedulePaymentDayDetailsTypeFragment",
    "PaymentScheduleTypeFragment",
    "PaymentScheduleTypeSupplementaryLedger",
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionEdge",
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment",
    "PaymentWithNonConcludedRePresentationTypeFragment",
    "PeriodBasedDocumentTypeDocumentDebtPosition",
    "PeriodBasedDocumentTypeFragment",
    "PointsAllowanceRateLimitInformationFragment",
    "PortfolioConnectionTypeConnectionEdge",
    "PortfolioConnectionTypeConnectionFragment",
    "PortfolioTypeFragment",
    "PortfolioUserRoleTypeFragment",
    "PortfolioUserRoleTypePortfolio",
    "PossibleErrorTypeFragment",
    "PreKrakenBillTypeFragment",
    "PreSignedTokenFragment",
    "PreferredInstructionFragment",
    "PrintEventTypeFragment",
    "PrintEventTypeMessage",
    "ProductConnectionTypeConnectionEdge",
    "ProductConnectionTypeConnectionFragment",
    "ProductConnectionTypeConnectionNode",
    "ProductFragment",
    "PropertyRichAddressTypeFragment",
    "PropertyTypeEmbeddedNetwork",
    "PropertyTypeFragment",
    "ProviderTemporalClassTypeFragment",
    "ProvisionalTransactionConnectionTypeConnectionEdge",
    "ProvisionalTransactionConnectionTypeConnectionFragment",
    "ProvisionalTransactionTypeFragment",
    "PublicChargingSessionFragment",
    "QuoteComponentTypeCosts",
    "QuoteComponentTypeCostsValue",
    "QuoteComponentTypeCostsValueDecimalType",
    "QuoteComponentTypeCostsValueFloatType",
    "QuoteComponentTypeCostsValueIntegerType",
    "QuoteComponentTypeCostsValueQuantityType",
    "QuoteComponentTypeCostsValueStringType",
    "QuoteComponentTypeFragment",
    "QuoteRequestTypeFragment",
    "QuoteTypeFragment",
    "QuotedOfferingParamsTypeFragment",
    "QuotedOfferingParamsTypeOfferingComponents",
    "QuotedOfferingParamsTypeProductComponents",
    "QuotedProductComponentTypeFragment",
    "QuotingParamTypeFragment",
    "ReadingFragment",
    "ReferralConnectionTypeConnectionEdge",
    "ReferralConnectionTypeConnectionFragment",
    "ReferralSchemeTypeFragment",
    "ReferralSchemeTypesBusiness",
    "ReferralSchemeTypesDomestic",
    "ReferralSchemeTypesFragment",
    "ReferralTypeFragment",
    "RefreshTokenFragment",
    "RefundPaymentRequestTypeFragment",
    "RefundPaymentRequestTypePayment",
    "RefundRequestConnectionTypeConnectionEdge",
    "RefundRequestConnectionTypeConnectionFragment",
    "ReminderFragment",
    "RepaymentRequestConnectionTypeConnectionEdge",
    "RepaymentRequestConnectionTypeConnectionFragment",
    "RepaymentRequestTypeFragment",
    "RepaymentRequestTypeInstruction",
    "RequestRefundEligibilityTypeFragment",
    "RichAddressTypeFragment",
    "SMSEventTypeFragment",
    "SMSEventTypeMessage",
    "SectionTypeContent",
    "SectionTypeContentCardComponentType",
    "SectionTypeContentCarouselItemType",
    "SectionTypeFragment",
    "SmartFlexChargePointFragment",
    "SmartFlexChargePointStatusFragment",
    "SmartFlexChargePointStatusStateOfCharge",
    "SmartFlexChargingErrorFragment",
    "SmartFlexChargingSessionFragment",
    "SmartFlexChargingSessionProblems",
    "SmartFlexChargingSessionProblemsSmartFlexChargingError",
    "SmartFlexChargingSessionProblemsSmartFlexChargingTruncation",
    "SmartFlexChargingTruncationFragment",
    "SmartFlexDevicePreferenceScheduleFragment",
    "SmartFlexDispatchFragment",
    "SmartFlexInverterFragment",
    "SmartFlexInverterTelemetry",
    "SmartFlexInverterTelemetryBattery",
    "SmartFlexInverterTelemetryGrid",
    "SmartFlexInverterTelemetryInverter",
    "SmartFlexInverterTelemetrySite",
    "SmartFlexInverterTelemetrySolar",
    "SmartFlexResumableFragment",
    "SmartFlexVehicleChargingPreferencesFragment",
    "SmartFlexVehicleFragment",
    "SmartFlexVehicleStatusActivePower",
    "SmartFlexVehicleStatusFragment",
    "SmartFlexVehicleStatusStateOfCharge",
    "SpecialCircumstancesTypeFragment",
    "StateOfChargeLimitFragment",
    "StatementBillingDocumentConnectionTypeConnectionEdge",
    "StatementBillingDocumentConnectionTypeConnectionFragment",
    "StatementBillingDocumentTypeDocumentDebtPosition",
    "StatementBillingDocumentTypeFragment",
    "StatementTotalTypeFragment",
    "StatementTypeFragment",
    "StatisticOutputFragment",
    "SupplementaryLedgerTypeFragment",
    "SupplyConsumptionRateTypeFragment",
    "SupplyConsumptionRateTypeTimeSlots",
    "SupplyContractConnectionTypeConnectionEdge",
    "SupplyContractConnectionTypeConnectionFragment",
    "SupplyContractConnectionTypeConnectionNode",
    "SupplyOrServiceChargeFragment",
    "SupplyOrServiceChargePeriod",
    "SupplyPeriodTypeFragment",
    "SupplyPointConnectionTypeConnectionEdge",
    "SupplyPointConnectionTypeConnectionFragment",
    "SupplyPointTypeFragment",
    "SupplyPointTypeMeterPoint",
    "SupplyPointTypeMeterPointElectricityMeterPoint",
    "SupplyPointTypeMeterPointElectricityMeterPointAddress",
    "SupplyPointTypeMeterPointGasMeterPoint",
    "SupplyPointTypeMeterPointGasMeterPointAddress",
    "SupplyPointTypeMeterPointMeterPointInterface",
    "SupplyPointTypeMeterPointMeterPointInterfaceAddress",
    "SupplyPointTypeProperty",
    "SupplyProductRateTypeFragment",
    "SupplyProductTagTypeFragment",
    "TermsAndConditionsTypeFragment",
    "ThresholdFragment",
    "TransactionAmountTypeFragment",
    "TransactionConnectionTypeConnectionEdge",
    "TransactionConnectionTypeConnectionFragment",
    "TransactionConnectionTypeConnectionNode",
    "TransactionConnectionTypeConnectionNodeCharge",
    "TransactionConnectionTypeConnectionNodePayment",
    "TransactionConnectionTypeConnectionNodeTransactionType",
    "UpsideDispatchMetaTypeFragment",
    "UserManagedPaymentFragment",
    "VehicleInformationTypeFragment",
    "VoucherPurchaseConnectionTypeConnectionEdge",
    "VoucherPurchaseConnectionTypeConnectionFragment",
    "VoucherPurchaseTypeChargeBalanceTransfer",
    "VoucherPurchaseTypeFragment",
    "VoucherPurchaseTypePayment",
    "VoucherPurchaseTypeRedemptions",
    "WhatsAppTextMessageFragment",
)

if not TYPE_CHECKING:
    _MODULES = {
        "AccountApplicationConnectionTypeConnectionEdge": "account_application_connection_type_connection_fragment",
        "AccountApplicationConnectionTypeConnectionFragment": "account_application_connection_type_connection_fragment",
        "AccountApplicationTypeFragment": "account_application_type_fragment",
        "AccountCampaignConnectionTypeConnectionEdge": "account_campaign_connection_type_connection_fragment",
        "AccountCampaignConnectionTypeConnectionFragment": "account_campaign_connection_type_connection_fragment",
        "AccountCampaignTypeFragment": "account_campaign_type_fragment",
        "AccountConnectionTypeConnectionEdge": "account_connection_type_connection_fragment",
        "AccountConnectionTypeConnectionFragment": "account_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionEdge": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragment": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionNode": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionNodeEmailEventType": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionNodePrintEventType": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionNodeSMSEventType": "account_event_connection_type_connection_fragment",
        "AccountFileAttachmentConnectionTypeConnectionEdge": "account_file_attachment_connection_type_connection_fragment",
        "AccountFileAttachmentConnectionTypeConnectionFragment": "account_file_attachment_connection_type_connection_fragment",
        "AccountFileAttachmentFragment": "account_file_attachment_fragment",
        "AccountNoteTypeFragment": "account_note_type_fragment",
        "AccountPaymentConnectionTypeConnectionEdge": "account_payment_connection_type_connection_fragment",
        "AccountPaymentConnectionTypeConnectionFragment": "account_payment_connection_type_connection_fragment",
        "AccountPaymentTypeFragment": "account_payment_type_fragment",
        "AccountPaymentTypePaymentInstruction": "account_payment_type_fragment",
        "AccountReminderConnectionTypeConnectionEdge": "account_reminder_connection_type_connection_fragment",
        "AccountReminderConnectionTypeConnectionFragment": "account_reminder_connection_type_connection_fragment",
        "AccountRepaymentConnectionTypeConnectionEdge": "account_repayment_connection_type_connection_fragment",
        "AccountRepaymentConnectionTypeConnectionFragment": "account_repayment_connection_type_connection_fragment",
        "AccountRepaymentTypeFragment": "account_repayment_type_fragment",
        "AccountTypeFragment": "account_type_fragment",
        "AccountTypeProperties": "account_type_fragment",
        "AccountUserCommsPreferencesFragment": "account_user_comms_preferences_fragment",
        "AccountUserDetailTypeFragment": "account_user_detail_type_fragment",
        "AccountUserPermissionFragment": "account_user_permission_fragment",
        "AccountUserRoleTypeAccount": "account_user_role_type_fragment",
        "AccountUserRoleTypeFragment": "account_user_role_type_fragment",
        "AccountUserTypeAccountUserRoles": "account_user_type_fragment",
        "AccountUserTypeConsents": "account_user_type_fragment",
        "AccountUserTypeFragment": "account_user_type_fragment",
        "AccountUserTypePortfolioUserRoles": "account_user_type_fragment",
        "AccountUserTypeSpecialCircumstances": "account_user_type_fragment",
        "ActivationProcessesConnectionTypeConnectionEdge": "activation_processes_connection_type_connection_fragment",
        "ActivationProcessesConnectionTypeConnectionFragment": "activation_processes_connection_type_connection_fragment",
        "ActivationProcessesConnectionTypeConnectionNode": "activation_processes_connection_type_connection_fragment",
        "ActorTypeFragment": "actor_type_fragment",
        "AgreementConnectionEdge": "agreement_connection_fragment",
        "AgreementConnectionFragment": "agreement_connection_fragment",
        "AgreementConnectionTypeConnectionEdge": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragment": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNode": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeChargingLedger": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRate": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRates": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesEdge": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNode": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateConsumptionRatesNodeTimeSlots": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRates": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesEdge": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNode": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricityConsumptionRateType": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeElectricitySupplyConsumptionRateType": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyConsumptionRateType": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeEnergySupplyRateRatesNodeSupplyProductRateInterface": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeNextPaymentForecast": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeSupplyPoint": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionNodeSupplyPointProperty": "agreement_connection_type_connection_fragment",
        "AnnualStatementConnectionTypeConnectionEdge": "annual_statement_connection_type_connection_fragment",
        "AnnualStatementConnectionTypeConnectionFragment": "annual_statement_connection_type_connection_fragment",
        "AnnualStatementTypeFragment": "annual_statement_type_fragment",
        "AnnulmentBillingDocumentTypeFragment": "annulment_billing_document_type_fragment",
        "AssistanceAgreementTypeFragment": "assistance_agreement_type_fragment",
        "BillChargeDetail": "bill_charge_fragment",
        "BillChargeDetailSupplyOrServiceCharge": "bill_charge_fragment",
        "BillChargeFragment": "bill_charge_fragment",
        "BillConnectionTypeConnectionEdge": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragment": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNode": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeBillInterface": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeBillInterfaceAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeBillInterfaceAttachmentsEdge": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeInvoiceType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeInvoiceTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeInvoiceTypeAttachmentsEdge": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodePeriodBasedDocumentType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodePeriodBasedDocumentTypeAttachmentsEdge": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodePreKrakenBillType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodePreKrakenBillTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodePreKrakenBillTypeAttachmentsEdge": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeStatementType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeStatementTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionNodeStatementTypeAttachmentsEdge": "bill_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionEdge": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragment": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionNode": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionNodeBillCharge": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionNodeBillTransactionType": "bill_transaction_connection_type_connection_fragment",
        "BillingAttachmentTypeFragment": "billing_attachment_type_fragment",
        "BillingOptionsTypeFragment": "billing_options_type_fragment",
        "BusinessConnectionTypeConnectionEdge": "business_connection_type_connection_fragment",
        "BusinessConnectionTypeConnectionFragment": "business_connection_type_connection_fragment",
        "BusinessDetailTypeFragment": "business_detail_type_fragment",
        "BusinessTypeFragment": "business_type_fragment",
        "CallMetadataItemTypeFragment": "call_metadata_item_type_fragment",
        "CanModifyPaymentsTypeFragment": "can_modify_payments_type_fragment",
        "CardComponentTypeFragment": "card_component_type_fragment",
        "CardComponentTypeItems": "card_component_type_fragment",
        "CardComponentTypeItemsImageType": "card_component_type_fragment",
        "CardComponentTypeItemsPillButtonType": "card_component_type_fragment",
        "CardComponentTypeItemsRectangularButtonType": "card_component_type_fragment",
        "CardComponentTypeItemsTextType": "card_component_type_fragment",
        "CarouselItemTypeFragment": "carousel_item_type_fragment",
        "ChargeDetail": "charge_fragment",
        "ChargeDetailSupplyOrServiceCharge": "charge_fragment",
        "ChargeFragment": "charge_fragment",
        "ChargePointVariantModelTypeFragment": "charge_point_variant_model_type_fragment",
        "CommonAgreementTypeFragment": "common_agreement_type_fragment",
        "CommonAgreementTypeProduct": "common_agreement_type_fragment",
        "CommonAgreementTypeSupplyPoint": "common_agreement_type_fragment",
        "ComplaintContactConnectionTypeConnectionEdge": "complaint_contact_connection_type_connection_fragment",
        "ComplaintContactConnectionTypeConnectionFragment": "complaint_contact_connection_type_connection_fragment",
        "ComplaintContactTypeFragment": "complaint_contact_type_fragment",
        "ComponentListTypeFragment": "component_list_type_fragment",
        "ConsentTypeFragment": "consent_type_fragment",
        "ConsentTypeTypeFragment": "consent_type_type_fragment",
        "ConsumptionBreakdownConnectionTypeConnectionEdge": "consumption_breakdown_connection_type_connection_fragment",
        "ConsumptionBreakdownConnectionTypeConnectionFragment": "consumption_breakdown_connection_type_connection_fragment",
        "ConsumptionBreakdownTypeCharges": "consumption_breakdown_type_fragment",
        "ConsumptionBreakdownTypeChargesEdge": "consumption_breakdown_type_fragment",
        "ConsumptionBreakdownTypeChargesNode": "consumption_breakdown_type_fragment",
        "ConsumptionBreakdownTypeFragment": "consumption_breakdown_type_fragment",
        "ConsumptionForecastConnectionTypeConnectionEdge": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionForecastConnectionTypeConnectionFragment": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionForecastConnectionTypeConnectionNode": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionFragment": "consumption_fragment",
        "ContractVersionFragment": "contract_version_fragment",
        "CoordinatesTypeFragment": "coordinates_type_fragment",
        "CreditStorageFragment": "credit_storage_fragment",
        "CreditStorageSourceFundRequestEligibilities": "credit_storage_fragment",
        "CreditStorageSourceFundRequestEligibilitiesEdge": "credit_storage_fragment",
        "CreditStorageSourceFundRequestEligibilitiesNode": "credit_storage_fragment",
        "CustomerFeedbackFormConnectionTypeConnectionEdge": "customer_feedback_form_connection_type_connection_fragment",
        "CustomerFeedbackFormConnectionTypeConnectionFragment": "customer_feedback_form_connection_type_connection_fragment",
        "CustomerFeedbackFormTypeFragment": "customer_feedback_form_type_fragment",
        "DashboardDashboardItems": "dashboard_fragment",
        "DashboardFragment": "dashboard_fragment",
        "DeviceChargingSessionConnectionEdge": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragment": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionNode": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionNodeDeviceChargingSession": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionNodePublicChargingSession": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionNodeSmartFlexChargingSession": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionPageInfo": "device_charging_session_connection_fragment",
        "DeviceFragment": "device_fragment",
        "DeviceRegisters": "device_fragment",
        "DeviceRegistersEdge": "device_fragment",
        "DeviceRegistersNode": "device_fragment",
        "DevicesConnectionEdge": "devices_connection_fragment",
        "DevicesConnectionFragment": "devices_connection_fragment",
        "DirectDebitInstructionConnectionTypeConnectionEdge": "direct_debit_instruction_connection_type_connection_fragment",
        "DirectDebitInstructionConnectionTypeConnectionFragment": "direct_debit_instruction_connection_type_connection_fragment",
        "DirectDebitInstructionTypeFragment": "direct_debit_instruction_type_fragment",
        "DiscountDataFragment": "discount_data_fragment",
        "DiscountForecastFragment": "discount_forecast_fragment",
        "DistributorTemporalClassTypeFragment": "distributor_temporal_class_type_fragment",
        "ElectricVehicleModelTypeFragment": "electric_vehicle_model_type_fragment",
        "ElectricityConsumptionConnectionEdge": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionConnectionFragment": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionConnectionNode": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionRateTypeFragment": "electricity_consumption_rate_type_fragment",
        "ElectricityFiltersOutputFragment": "electricity_filters_output_fragment",
        "ElectricityMeterPointFragment": "electricity_meter_point_fragment",
        "ElectricityMeterPointOffPeakValues": "electricity_meter_point_fragment",
        "ElectricityMeterPointOffPeakValuesSeason": "electricity_meter_point_fragment",
        "ElectricityMeterPointProviderCalendar": "electricity_meter_point_fragment",
        "ElectricityReadingConnectionEdge": "electricity_reading_connection_fragment",
        "ElectricityReadingConnectionFragment": "electricity_reading_connection_fragment",
        "ElectricityReadingTypeFragment": "electricity_reading_type_fragment",
        "ElectricityReadingTypeTemporalClass": "electricity_reading_type_fragment",
        "ElectricityReadingTypeTemporalClassDistributorTemporalClassType": "electricity_reading_type_fragment",
        "ElectricityReadingTypeTemporalClassProviderTemporalClassType": "electricity_reading_type_fragment",
        "ElectricitySupplyConsumptionRateTypeFragment": "electricity_supply_consumption_rate_type_fragment",
        "ElectricitySupplyConsumptionRateTypeTimeSlots": "electricity_supply_consumption_rate_type_fragment",
        "EmailEventTypeFragment": "email_event_type_fragment",
        "EmailEventTypeMessage": "email_event_type_fragment",
        "EmbeddedNetworkTypeEmbeddedProperties": "embedded_network_type_fragment",
        "EmbeddedNetworkTypeFragment": "embedded_network_type_fragment",
        "EmbeddedPropertyTypeEmbeddedNetwork": "embedded_property_type_fragment",
        "EmbeddedPropertyTypeFragment": "embedded_property_type_fragment",
        "EnergyFragment": "energy_fragment",
        "EstablishmentConnectionTypeConnectionEdge": "establishment_connection_type_connection_fragment",
        "EstablishmentConnectionTypeConnectionFragment": "establishment_connection_type_connection_fragment",
        "EstablishmentConnectionTypeConnectionNode": "establishment_connection_type_connection_fragment",
        "EstimatedMoneyTypeFragment": "estimated_money_type_fragment",
        "EstimatedMoneyTypePricePerUnit": "estimated_money_type_fragment",
        "ExportReadingsConnectionEdge": "export_readings_connection_fragment",
        "ExportReadingsConnectionFragment": "export_readings_connection_fragment",
        "ExtraDetailFragment": "extra_detail_fragment",
        "FieldSpecificRateLimitInformationConnectionTypeConnectionEdge": "field_specific_rate_limit_information_connection_type_connection_fragment",
        "FieldSpecificRateLimitInformationConnectionTypeConnectionFragment": "field_specific_rate_limit_information_connection_type_connection_fragment",
        "FieldSpecificRateLimitInformationFragment": "field_specific_rate_limit_information_fragment",
        "FlexSupportedMakeFragment": "flex_supported_make_fragment",
        "FlexSupportedMakeModels": "flex_supported_make_fragment",
        "FormScreenTypeFragment": "form_screen_type_fragment",
        "FraAccountPaymentConnectionTypeConnectionEdge": "fra_account_payment_connection_type_connection_fragment",
        "FraAccountPaymentConnectionTypeConnectionFragment": "fra_account_payment_connection_type_connection_fragment",
        "FraAccountPaymentConnectionTypeConnectionNode": "fra_account_payment_connection_type_connection_fragment",
        "FraBillsConnectionEdge": "fra_bills_connection_fragment",
        "FraBillsConnectionFragment": "fra_bills_connection_fragment",
        "FraBillsConnectionNode": "fra_bills_connection_fragment",
        "GasFiltersOutputFragment": "gas_filters_output_fragment",
        "GasMeterPointFragment": "gas_meter_point_fragment",
        "GasReadingConnectionEdge": "gas_reading_connection_fragment",
        "GasReadingConnectionFragment": "gas_reading_connection_fragment",
        "GasReadingConnectionNode": "gas_reading_connection_fragment",
        "GenericBackendScreenFragment": "generic_backend_screen_fragment",
        "GoodsGrantFragment": "goods_grant_fragment",
        "GoodsProductConnectionTypeConnectionEdge": "goods_product_connection_type_connection_fragment",
        "GoodsProductConnectionTypeConnectionFragment": "goods_product_connection_type_connection_fragment",
        "GoodsProductFragment": "goods_product_fragment",
        "GoodsProductTypeFragment": "goods_product_type_fragment",
        "GoodsQuotedProductFragment": "goods_quoted_product_fragment",
        "GoodsSaleItemFragment": "goods_sale_item_fragment",
        "HeldStatusFragment": "held_status_fragment",
        "ImportReadingsConnectionEdge": "import_readings_connection_fragment",
        "ImportReadingsConnectionFragment": "import_readings_connection_fragment",
        "InboundCallTypeFragment": "inbound_call_type_fragment",
        "InboundCallTypeInitialCallerIdentification": "inbound_call_type_fragment",
        "InboundCallTypeInitialCallerIdentificationAccountBestMatch": "inbound_call_type_fragment",
        "InboundCallTypeInitialCallerIdentificationAccountUserBestMatch": "inbound_call_type_fragment",
        "InkBucketFragment": "ink_bucket_fragment",
        "InkContactChannelIdentitiesFragment": "ink_contact_channel_identities_fragment",
        "InkContactChannelIdentityFragment": "ink_contact_channel_identity_fragment",
        "InkConversationEventsConnectionEdge": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionFragment": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionNode": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionNodeInkNewMessage": "ink_conversation_events_connection_fragment",
        "InkEmailFragment": "ink_email_fragment",
        "InkGenericMessageFragment": "ink_generic_message_fragment",
        "InkLineFragment": "ink_line_fragment",
        "InkLiveChatMessageFragment": "ink_live_chat_message_fragment",
        "InkMessageAttachmentFragment": "ink_message_attachment_fragment",
        "InkMessageDeliveryFragment": "ink_message_delivery_fragment",
        "InkNewMessageFragment": "ink_new_message_fragment",
        "InkNewMessageMessage": "ink_new_message_fragment",
        "InkNewMessageMessageInkEmail": "ink_new_message_fragment",
        "InkNewMessageMessageInkGenericMessage": "ink_new_message_fragment",
        "InkNewMessageMessageInkLine": "ink_new_message_fragment",
        "InkNewMessageMessageInkLiveChatMessage": "ink_new_message_fragment",
        "InkNewMessageMessageInkPost": "ink_new_message_fragment",
        "InkNewMessageMessageInkSMS": "ink_new_message_fragment",
        "InkNewMessageMessageInkTwilioWhatsApp": "ink_new_message_fragment",
        "InkNewMessageMessageInkWhatsApp": "ink_new_message_fragment",
        "InkPostFragment": "ink_post_fragment",
        "InkSMSFragment": "ink_sms_fragment",
        "InkTagFragment": "ink_tag_fragment",
        "InkTwilioWhatsAppFragment": "ink_twilio_whats_app_fragment",
        "InkWhatsAppFragment": "ink_whats_app_fragment",
        "IntervalMeasurementTypeFragment": "interval_measurement_type_fragment",
        "InvoiceBillingDocumentConnectionTypeConnectionEdge": "invoice_billing_document_connection_type_connection_fragment",
        "InvoiceBillingDocumentConnectionTypeConnectionFragment": "invoice_billing_document_connection_type_connection_fragment",
        "InvoiceBillingDocumentTypeDocumentDebtPosition": "invoice_billing_document_type_fragment",
        "InvoiceBillingDocumentTypeFragment": "invoice_billing_document_type_fragment",
        "InvoiceTotalTypeFragment": "invoice_total_type_fragment",
        "InvoiceTypeFragment": "invoice_type_fragment",
        "JoinSupplierProcessConnectionTypeConnectionEdge": "join_supplier_process_connection_type_connection_fragment",
        "JoinSupplierProcessConnectionTypeConnectionFragment": "join_supplier_process_connection_type_connection_fragment",
        "JoinSupplierProcessDataTypeFragment": "join_supplier_process_data_type_fragment",
        "JoinSupplierProcessDataTypeSupplyPointContexts": "join_supplier_process_data_type_fragment",
        "JoinSupplierProcessDataTypeSupplyPointContextsSelectedProduct": "join_supplier_process_data_type_fragment",
        "JoinSupplierProcessTypeFragment": "join_supplier_process_type_fragment",
        "LeadSupplyPointTypeFragment": "lead_supply_point_type_fragment",
        "LeavePropertyProcessConnectionTypeConnectionEdge": "leave_property_process_connection_type_connection_fragment",
        "LeavePropertyProcessConnectionTypeConnectionFragment": "leave_property_process_connection_type_connection_fragment",
        "LeavePropertyProcessTypeFragment": "leave_property_process_type_fragment",
        "LeaveSupplierProcessConnectionTypeConnectionEdge": "leave_supplier_process_connection_type_connection_fragment",
        "LeaveSupplierProcessConnectionTypeConnectionFragment": "leave_supplier_process_connection_type_connection_fragment",
        "LeaveSupplierProcessTypeFragment": "leave_supplier_process_type_fragment",
        "LedgerTypeFragment": "ledger_type_fragment",
        "MaximumRefundTypeFragment": "maximum_refund_type_fragment",
        "MeasurementConnectionEdge": "measurement_connection_fragment",
        "MeasurementConnectionFragment": "measurement_connection_fragment",
        "MeasurementConnectionNode": "measurement_connection_fragment",
        "MeasurementConnectionNodeIntervalMeasurementType": "measurement_connection_fragment",
        "MeasurementConnectionNodeMeasurementInterface": "measurement_connection_fragment",
        "MeasurementsMetadataOutputExtras": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputFragment": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputUtilityFilters": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputUtilityFiltersElectricityFiltersOutput": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputUtilityFiltersGasFiltersOutput": "measurements_metadata_output_fragment",
        "MetadataFragment": "metadata_fragment",
        "MeterReadingEstimationReadingConnectionEdge": "meter_reading_estimation_reading_connection_fragment",
        "MeterReadingEstimationReadingConnectionFragment": "meter_reading_estimation_reading_connection_fragment",
        "MeterReadingEstimationReadingTypeFragment": "meter_reading_estimation_reading_type_fragment",
        "MoneyFragment": "money_fragment",
        "OccupancyPeriodTypeFragment": "occupancy_period_type_fragment",
        "OccupyPropertyProcessConnectionTypeConnectionEdge": "occupy_property_process_connection_type_connection_fragment",
        "OccupyPropertyProcessConnectionTypeConnectionFragment": "occupy_property_process_connection_type_connection_fragment",
        "OccupyPropertyProcessTypeFragment": "occupy_property_process_type_fragment",
        "OfferTypeFragment": "offer_type_fragment",
        "OfferTypeQuote": "offer_type_fragment",
        "OperationsTeamTypeFragment": "operations_team_type_fragment",
        "OpportunitiesConnectionEdge": "opportunities_connection_fragment",
        "OpportunitiesConnectionFragment": "opportunities_connection_fragment",
        "OpportunityAttachmentFragment": "opportunity_attachment_fragment",
        "OpportunityOutputFragment": "opportunity_output_fragment",
        "OpportunityOutputFunnel": "opportunity_output_fragment",
        "OrderResourceFragment": "order_resource_fragment",
        "OrderTypeFragment": "order_type_fragment",
        "PageInfoFragment": "page_info_fragment",
        "PaymentForecastConnectionTypeConnectionEdge": "payment_forecast_connection_type_connection_fragment",
        "PaymentForecastConnectionTypeConnectionFragment": "payment_forecast_connection_type_connection_fragment",
        "PaymentForecastTypeFragment": "payment_forecast_type_fragment",
        "PaymentFragment": "payment_fragment",
        "PaymentInstructionConnectionTypeConnectionEdge": "payment_instruction_connection_type_connection_fragment",
        "PaymentInstructionConnectionTypeConnectionFragment": "payment_instruction_connection_type_connection_fragment",
        "PaymentInstructionOwnerTypeAccountUser": "payment_instruction_owner_type_fragment",
        "PaymentInstructionOwnerTypeBusiness": "payment_instruction_owner_type_fragment",
        "PaymentInstructionOwnerTypeFragment": "payment_instruction_owner_type_fragment",
        "PaymentInstructionTypeFragment": "payment_instruction_type_fragment",
        "PaymentPlanConnectionTypeConnectionEdge": "payment_plan_connection_type_connection_fragment",
        "PaymentPlanConnectionTypeConnectionFragment": "payment_plan_connection_type_connection_fragment",
        "PaymentPlanPaymentTypeFragment": "payment_plan_payment_type_fragment",
        "PaymentPlanTypeFragment": "payment_plan_type_fragment",
        "PaymentPreferenceConnectionTypeConnectionEdge": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragment": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionNode": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionNodePreferredInstruction": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionNodeUserManagedPayment": "payment_preference_connection_type_connection_fragment",
        "PaymentRequestConnectionTypeConnectionEdge": "payment_request_connection_type_connection_fragment",
        "PaymentRequestConnectionTypeConnectionFragment": "payment_request_connection_type_connection_fragment",
        "PaymentRequestTypeFragment": "payment_request_type_fragment",
        "PaymentRequestTypeFundingSourceAmounts": "payment_request_type_fragment",
        "PaymentRequestTypeFundingSourceAmountsEdge": "payment_request_type_fragment",
        "PaymentRequestTypeFundingSourceAmountsNode": "payment_request_type_fragment",
        "PaymentScheduleConnectionTypeConnectionEdge": "payment_schedule_connection_type_connection_fragment",
        "PaymentScheduleConnectionTypeConnectionFragment": "payment_schedule_connection_type_connection_fragment",
        "PaymentScheduleDelayConfigurationTypeFragment": "payment_schedule_delay_configuration_type_fragment",
        "PaymentSchedulePaymentDayDetailsTypeFragment": "payment_schedule_payment_day_details_type_fragment",
        "PaymentScheduleTypeFragment": "payment_schedule_type_fragment",
        "PaymentScheduleTypeSupplementaryLedger": "payment_schedule_type_fragment",
        "PaymentWithNonConcludedRePresentationConnectionTypeConnectionEdge": "payment_with_non_concluded_re_presentation_connection_type_connection_fragment",
        "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment": "payment_with_non_concluded_re_presentation_connection_type_connection_fragment",
        "PaymentWithNonConcludedRePresentationTypeFragment": "payment_with_non_concluded_re_presentation_type_fragment",
        "PeriodBasedDocumentTypeDocumentDebtPosition": "period_based_document_type_fragment",
        "PeriodBasedDocumentTypeFragment": "period_based_document_type_fragment",
        "PointsAllowanceRateLimitInformationFragment": "points_allowance_rate_limit_information_fragment",
        "PortfolioConnectionTypeConnectionEdge": "portfolio_connection_type_connection_fragment",
        "PortfolioConnectionTypeConnectionFragment": "portfolio_connection_type_connection_fragment",
        "PortfolioTypeFragment": "portfolio_type_fragment",
        "PortfolioUserRoleTypeFragment": "portfolio_user_role_type_fragment",
        "PortfolioUserRoleTypePortfolio": "portfolio_user_role_type_fragment",
        "PossibleErrorTypeFragment": "possible_error_type_fragment",
        "PreKrakenBillTypeFragment": "pre_kraken_bill_type_fragment",
        "PreSignedTokenFragment": "pre_signed_token_fragment",
        "PreferredInstructionFragment": "preferred_instruction_fragment",
        "PrintEventTypeFragment": "print_event_type_fragment",
        "PrintEventTypeMessage": "print_event_type_fragment",
        "ProductConnectionTypeConnectionEdge": "product_connection_type_connection_fragment",
        "ProductConnectionTypeConnectionFragment": "product_connection_type_connection_fragment",
        "ProductConnectionTypeConnectionNode": "product_connection_type_connection_fragment",
        "ProductFragment": "product_fragment",
        "PropertyRichAddressTypeFragment": "property_rich_address_type_fragment",
        "PropertyTypeEmbeddedNetwork": "property_type_fragment",
        "PropertyTypeFragment": "property_type_fragment",
        "ProviderTemporalClassTypeFragment": "provider_temporal_class_type_fragment",
        "ProvisionalTransactionConnectionTypeConnectionEdge": "provisional_transaction_connection_type_connection_fragment",
        "ProvisionalTransactionConnectionTypeConnectionFragment": "provisional_transaction_connection_type_connection_fragment",
        "ProvisionalTransactionTypeFragment": "provisional_transaction_type_fragment",
        "PublicChargingSessionFragment": "public_charging_session_fragment",
        "QuoteComponentTypeCosts": "quote_component_type_fragment",
        "QuoteComponentTypeCostsValue": "quote_component_type_fragment",
        "QuoteComponentTypeCostsValueDecimalType": "quote_component_type_fragment",
        "QuoteComponentTypeCostsValueFloatType": "quote_component_type_fragment",
        "QuoteComponentTypeCostsValueIntegerType": "quote_component_type_fragment",
        "QuoteComponentTypeCostsValueQuantityType": "quote_component_type_fragment",
        "QuoteComponentTypeCostsValueStringType": "quote_component_type_fragment",
        "QuoteComponentTypeFragment": "quote_component_type_fragment",
        "QuoteRequestTypeFragment": "quote_request_type_fragment",
        "QuoteTypeFragment": "quote_type_fragment",
        "QuotedOfferingParamsTypeFragment": "quoted_offering_params_type_fragment",
        "QuotedOfferingParamsTypeOfferingComponents": "quoted_offering_params_type_fragment",
        "QuotedOfferingParamsTypeProductComponents": "quoted_offering_params_type_fragment",
        "QuotedProductComponentTypeFragment": "quoted_product_component_type_fragment",
        "QuotingParamTypeFragment": "quoting_param_type_fragment",
        "ReadingFragment": "reading_fragment",
        "ReferralConnectionTypeConnectionEdge": "referral_connection_type_connection_fragment",
        "ReferralConnectionTypeConnectionFragment": "referral_connection_type_connection_fragment",
        "ReferralSchemeTypeFragment": "referral_scheme_type_fragment",
        "ReferralSchemeTypesBusiness": "referral_scheme_types_fragment",
        "ReferralSchemeTypesDomestic": "referral_scheme_types_fragment",
        "ReferralSchemeTypesFragment": "referral_scheme_types_fragment",
        "ReferralTypeFragment": "referral_type_fragment",
        "RefreshTokenFragment": "refresh_token_fragment",
        "RefundPaymentRequestTypeFragment": "refund_payment_request_type_fragment",
        "RefundPaymentRequestTypePayment": "refund_payment_request_type_fragment",
        "RefundRequestConnectionTypeConnectionEdge": "refund_request_connection_type_connection_fragment",
        "RefundRequestConnectionTypeConnectionFragment": "refund_request_connection_type_connection_fragment",
        "ReminderFragment": "reminder_fragment",
        "RepaymentRequestConnectionTypeConnectionEdge": "repayment_request_connection_type_connection_fragment",
        "RepaymentRequestConnectionTypeConnectionFragment": "repayment_request_connection_type_connection_fragment",
        "RepaymentRequestTypeFragment": "repayment_request_type_fragment",
        "RepaymentRequestTypeInstruction": "repayment_request_type_fragment",
        "RequestRefundEligibilityTypeFragment": "request_refund_eligibility_type_fragment",
        "RichAddressTypeFragment": "rich_address_type_fragment",
        "SMSEventTypeFragment": "sms_event_type_fragment",
        "SMSEventTypeMessage": "sms_event_type_fragment",
        "SectionTypeContent": "section_type_fragment",
        "SectionTypeContentCardComponentType": "section_type_fragment",
        "SectionTypeContentCarouselItemType": "section_type_fragment",
        "SectionTypeFragment": "section_type_fragment",
        "SmartFlexChargePointFragment": "smart_flex_charge_point_fragment",
        "SmartFlexChargePointStatusFragment": "smart_flex_charge_point_status_fragment",
        "SmartFlexChargePointStatusStateOfCharge": "smart_flex_charge_point_status_fragment",
        "SmartFlexChargingErrorFragment": "smart_flex_charging_error_fragment",
        "SmartFlexChargingSessionFragment": "smart_flex_charging_session_fragment",
        "SmartFlexChargingSessionProblems": "smart_flex_charging_session_fragment",
        "SmartFlexChargingSessionProblemsSmartFlexChargingError": "smart_flex_charging_session_fragment",
        "SmartFlexChargingSessionProblemsSmartFlexChargingTruncation": "smart_flex_charging_session_fragment",
        "SmartFlexChargingTruncationFragment": "smart_flex_charging_truncation_fragment",
        "SmartFlexDevicePreferenceScheduleFragment": "smart_flex_device_preference_schedule_fragment",
        "SmartFlexDispatchFragment": "smart_flex_dispatch_fragment",
        "SmartFlexInverterFragment": "smart_flex_inverter_fragment",
        "SmartFlexInverterTelemetry": "smart_flex_inverter_fragment",
        "SmartFlexInverterTelemetryBattery": "smart_flex_inverter_fragment",
        "SmartFlexInverterTelemetryGrid": "smart_flex_inverter_fragment",
        "SmartFlexInverterTelemetryInverter": "smart_flex_inverter_fragment",
        "SmartFlexInverterTelemetrySite": "smart_flex_inverter_fragment",
        "SmartFlexInverterTelemetrySolar": "smart_flex_inverter_fragment",
        "SmartFlexResumableFragment": "smart_flex_resumable_fragment",
        "SmartFlexVehicleChargingPreferencesFragment": "smart_flex_vehicle_charging_preferences_fragment",
        "SmartFlexVehicleFragment": "smart_flex_vehicle_fragment",
        "SmartFlexVehicleStatusActivePower": "smart_flex_vehicle_status_fragment",
        "SmartFlexVehicleStatusFragment": "smart_flex_vehicle_status_fragment",
        "SmartFlexVehicleStatusStateOfCharge": "smart_flex_vehicle_status_fragment",
        "SpecialCircumstancesTypeFragment": "special_circumstances_type_fragment",
        "StateOfChargeLimitFragment": "state_of_charge_limit_fragment",
        "StatementBillingDocumentConnectionTypeConnectionEdge": "statement_billing_document_connection_type_connection_fragment",
        "StatementBillingDocumentConnectionTypeConnectionFragment": "statement_billing_document_connection_type_connection_fragment",
        "StatementBillingDocumentTypeDocumentDebtPosition": "statement_billing_document_type_fragment",
        "StatementBillingDocumentTypeFragment": "statement_billing_document_type_fragment",
        "StatementTotalTypeFragment": "statement_total_type_fragment",
        "StatementTypeFragment": "statement_type_fragment",
        "StatisticOutputFragment": "statistic_output_fragment",
        "SupplementaryLedgerTypeFragment": "supplementary_ledger_type_fragment",
        "SupplyConsumptionRateTypeFragment": "supply_consumption_rate_type_fragment",
        "SupplyConsumptionRateTypeTimeSlots": "supply_consumption_rate_type_fragment",
        "SupplyContractConnectionTypeConnectionEdge": "supply_contract_connection_type_connection_fragment",
        "SupplyContractConnectionTypeConnectionFragment": "supply_contract_connection_type_connection_fragment",
        "SupplyContractConnectionTypeConnectionNode": "supply_contract_connection_type_connection_fragment",
        "SupplyOrServiceChargeFragment": "supply_or_service_charge_fragment",
        "SupplyOrServiceChargePeriod": "supply_or_service_charge_fragment",
        "SupplyPeriodTypeFragment": "supply_period_type_fragment",
        "SupplyPointConnectionTypeConnectionEdge": "supply_point_connection_type_connection_fragment",
        "SupplyPointConnectionTypeConnectionFragment": "supply_point_connection_type_connection_fragment",
        "SupplyPointTypeFragment": "supply_point_type_fragment",
        "SupplyPointTypeMeterPoint": "supply_point_type_fragment",
        "SupplyPointTypeMeterPointElectricityMeterPoint": "supply_point_type_fragment",
        "SupplyPointTypeMeterPointElectricityMeterPointAddress": "supply_point_type_fragment",
        "SupplyPointTypeMeterPointGasMeterPoint": "supply_point_type_fragment",
        "SupplyPointTypeMeterPointGasMeterPointAddress": "supply_point_type_fragment",
        "SupplyPointTypeMeterPointMeterPointInterface": "supply_point_type_fragment",
        "SupplyPointTypeMeterPointMeterPointInterfaceAddress": "supply_point_type_fragment",
        "SupplyPointTypeProperty": "supply_point_type_fragment",
        "SupplyProductRateTypeFragment": "supply_product_rate_type_fragment",
        "SupplyProductTagTypeFragment": "supply_product_tag_type_fragment",
        "TermsAndConditionsTypeFragment": "terms_and_conditions_type_fragment",
        "ThresholdFragment": "threshold_fragment",
        "TransactionAmountTypeFragment": "transaction_amount_type_fragment",
        "TransactionConnectionTypeConnectionEdge": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragment": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionNode": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionNodeCharge": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionNodePayment": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionNodeTransactionType": "transaction_connection_type_connection_fragment",
        "UpsideDispatchMetaTypeFragment": "upside_dispatch_meta_type_fragment",
        "UserManagedPaymentFragment": "user_managed_payment_fragment",
        "VehicleInformationTypeFragment": "vehicle_information_type_fragment",
        "VoucherPurchaseConnectionTypeConnectionEdge": "voucher_purchase_connection_type_connection_fragment",
        "VoucherPurchaseConnectionTypeConnectionFragment": "voucher_purchase_connection_type_connection_fragment",
        "VoucherPurchaseTypeChargeBalanceTransfer": "voucher_purchase_type_fragment",
        "VoucherPurchaseTypeFragment": "voucher_purchase_type_fragment",
        "VoucherPurchaseTypePayment": "voucher_purchase_type_fragment",
        "VoucherPurchaseTypeRedemptions": "voucher_purchase_type_fragment",
        "WhatsAppTextMessageFragment": "whats_app_text_message_fragment",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
