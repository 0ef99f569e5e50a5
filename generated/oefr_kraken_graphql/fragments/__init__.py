# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""What several operations select alike, one class per fragment.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_application_connection_type_connection_fragment import (
        AccountApplicationConnectionTypeConnectionFragment,
        AccountApplicationConnectionTypeConnectionFragmentEdges,
        AccountApplicationConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_application_type_fragment import AccountApplicationTypeFragment
    from .account_campaign_connection_type_connection_fragment import (
        AccountCampaignConnectionTypeConnectionFragment,
        AccountCampaignConnectionTypeConnectionFragmentEdges,
        AccountCampaignConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_campaign_type_fragment import AccountCampaignTypeFragment
    from .account_connection_type_connection_fragment import (
        AccountConnectionTypeConnectionFragment,
        AccountConnectionTypeConnectionFragmentEdges,
        AccountConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_event_connection_type_connection_fragment import (
        AccountEventConnectionTypeConnectionFragment,
        AccountEventConnectionTypeConnectionFragmentEdges,
        AccountEventConnectionTypeConnectionFragmentEdgesNode,
        AccountEventConnectionTypeConnectionFragmentEdgesNodeEmailEventType,
        AccountEventConnectionTypeConnectionFragmentEdgesNodePrintEventType,
        AccountEventConnectionTypeConnectionFragmentEdgesNodeSMSEventType,
        AccountEventConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_file_attachment_connection_type_connection_fragment import (
        AccountFileAttachmentConnectionTypeConnectionFragment,
        AccountFileAttachmentConnectionTypeConnectionFragmentEdges,
        AccountFileAttachmentConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_file_attachment_fragment import AccountFileAttachmentFragment
    from .account_note_type_fragment import AccountNoteTypeFragment
    from .account_payment_connection_type_connection_fragment import (
        AccountPaymentConnectionTypeConnectionFragment,
        AccountPaymentConnectionTypeConnectionFragmentEdges,
        AccountPaymentConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_payment_type_fragment import (
        AccountPaymentTypeFragment,
        AccountPaymentTypeFragmentPaymentInstruction,
    )
    from .account_reminder_connection_type_connection_fragment import (
        AccountReminderConnectionTypeConnectionFragment,
        AccountReminderConnectionTypeConnectionFragmentEdges,
        AccountReminderConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_repayment_connection_type_connection_fragment import (
        AccountRepaymentConnectionTypeConnectionFragment,
        AccountRepaymentConnectionTypeConnectionFragmentEdges,
        AccountRepaymentConnectionTypeConnectionFragmentPageInfo,
    )
    from .account_repayment_type_fragment import AccountRepaymentTypeFragment
    from .account_type_fragment import AccountTypeFragment, AccountTypeFragmentProperties
    from .account_user_comms_preferences_fragment import AccountUserCommsPreferencesFragment
    from .account_user_detail_type_fragment import AccountUserDetailTypeFragment
    from .account_user_permission_fragment import AccountUserPermissionFragment
    from .account_user_role_type_fragment import (
        AccountUserRoleTypeFragment,
        AccountUserRoleTypeFragmentAccount,
    )
    from .account_user_type_fragment import (
        AccountUserTypeFragment,
        AccountUserTypeFragmentAccountUserRoles,
        AccountUserTypeFragmentConsents,
        AccountUserTypeFragmentPortfolioUserRoles,
        AccountUserTypeFragmentSpecialCircumstances,
    )
    from .activation_processes_connection_type_connection_fragment import (
        ActivationProcessesConnectionTypeConnectionFragment,
        ActivationProcessesConnectionTypeConnectionFragmentEdges,
        ActivationProcessesConnectionTypeConnectionFragmentEdgesNode,
        ActivationProcessesConnectionTypeConnectionFragmentPageInfo,
    )
    from .actor_type_fragment import ActorTypeFragment
    from .agreement_connection_fragment import (
        AgreementConnectionFragment,
        AgreementConnectionFragmentEdges,
        AgreementConnectionFragmentPageInfo,
    )
    from .agreement_connection_type_connection_fragment import (
        AgreementConnectionTypeConnectionFragment,
        AgreementConnectionTypeConnectionFragmentEdges,
        AgreementConnectionTypeConnectionFragmentEdgesNode,
        AgreementConnectionTypeConnectionFragmentEdgesNodeChargingLedger,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRate,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRates,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdges,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNode,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNodeTimeSlots,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRates,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdges,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNode,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricityConsumptionRateType,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricitySupplyConsumptionRateType,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyConsumptionRateType,
        AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyProductRateInterface,
        AgreementConnectionTypeConnectionFragmentEdgesNodeNextPaymentForecast,
        AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPoint,
        AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPointProperty,
        AgreementConnectionTypeConnectionFragmentPageInfo,
    )
    from .annual_statement_connection_type_connection_fragment import (
        AnnualStatementConnectionTypeConnectionFragment,
        AnnualStatementConnectionTypeConnectionFragmentEdges,
        AnnualStatementConnectionTypeConnectionFragmentPageInfo,
    )
    from .annual_statement_type_fragment import AnnualStatementTypeFragment
    from .annulment_billing_document_type_fragment import AnnulmentBillingDocumentTypeFragment
    from .assistance_agreement_type_fragment import AssistanceAgreementTypeFragment
    from .bill_charge_fragment import (
        BillChargeFragment,
        BillChargeFragmentDetail,
        BillChargeFragmentDetailSupplyOrServiceCharge,
    )
    from .bill_connection_type_connection_fragment import (
        BillConnectionTypeConnectionFragment,
        BillConnectionTypeConnectionFragmentEdges,
        BillConnectionTypeConnectionFragmentEdgesNode,
        BillConnectionTypeConnectionFragmentEdgesNodeBillInterface,
        BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachments,
        BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachmentsEdges,
        BillConnectionTypeConnectionFragmentEdgesNodeInvoiceType,
        BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachments,
        BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachmentsEdges,
        BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentType,
        BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachments,
        BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachmentsEdges,
        BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillType,
        BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachments,
        BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachmentsEdges,
        BillConnectionTypeConnectionFragmentEdgesNodeStatementType,
        BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachments,
        BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachmentsEdges,
        BillConnectionTypeConnectionFragmentPageInfo,
    )
    from .bill_transaction_connection_type_connection_fragment import (
        BillTransactionConnectionTypeConnectionFragment,
        BillTransactionConnectionTypeConnectionFragmentEdges,
        BillTransactionConnectionTypeConnectionFragmentEdgesNode,
        BillTransactionConnectionTypeConnectionFragmentEdgesNodeBillCharge,
        BillTransactionConnectionTypeConnectionFragmentEdgesNodeBillTransactionType,
        BillTransactionConnectionTypeConnectionFragmentPageInfo,
    )
    from .billing_attachment_type_fragment import BillingAttachmentTypeFragment
    from .billing_options_type_fragment import BillingOptionsTypeFragment
    from .business_connection_type_connection_fragment import (
        BusinessConnectionTypeConnectionFragment,
        BusinessConnectionTypeConnectionFragmentEdges,
        BusinessConnectionTypeConnectionFragmentPageInfo,
    )
    from .business_detail_type_fragment import BusinessDetailTypeFragment
    from .business_type_fragment import BusinessTypeFragment
    from .call_metadata_item_type_fragment import CallMetadataItemTypeFragment
    from .can_modify_payments_type_fragment import CanModifyPaymentsTypeFragment
    from .card_component_type_fragment import (
        CardComponentTypeFragment,
        CardComponentTypeFragmentItems,
        CardComponentTypeFragmentItemsImageType,
        CardComponentTypeFragmentItemsPillButtonType,
        CardComponentTypeFragmentItemsRectangularButtonType,
        CardComponentTypeFragmentItemsTextType,
    )
    from .carousel_item_type_fragment import CarouselItemTypeFragment
    from .charge_fragment import (
        ChargeFragment,
        ChargeFragmentDetail,
        ChargeFragmentDetailSupplyOrServiceCharge,
    )
    from .charge_point_variant_model_type_fragment import ChargePointVariantModelTypeFragment
    from .common_agreement_type_fragment import (
        CommonAgreementTypeFragment,
        CommonAgreementTypeFragmentProduct,
        CommonAgreementTypeFragmentSupplyPoint,
    )
    from .complaint_contact_connection_type_connection_fragment import (
        ComplaintContactConnectionTypeConnectionFragment,
        ComplaintContactConnectionTypeConnectionFragmentEdges,
        ComplaintContactConnectionTypeConnectionFragmentPageInfo,
    )
    from .complaint_contact_type_fragment import ComplaintContactTypeFragment
    from .component_list_type_fragment import ComponentListTypeFragment
    from .consent_type_fragment import ConsentTypeFragment
    from .consent_type_type_fragment import ConsentTypeTypeFragment
    from .consumption_breakdown_connection_type_connection_fragment import (
        ConsumptionBreakdownConnectionTypeConnectionFragment,
        ConsumptionBreakdownConnectionTypeConnectionFragmentEdges,
        ConsumptionBreakdownConnectionTypeConnectionFragmentPageInfo,
    )
    from .consumption_breakdown_type_fragment import (
        ConsumptionBreakdownTypeFragment,
        ConsumptionBreakdownTypeFragmentCharges,
        ConsumptionBreakdownTypeFragmentChargesEdges,
        ConsumptionBreakdownTypeFragmentChargesEdgesNode,
    )
    from .consumption_forecast_connection_type_connection_fragment import (
        ConsumptionForecastConnectionTypeConnectionFragment,
        ConsumptionForecastConnectionTypeConnectionFragmentEdges,
        ConsumptionForecastConnectionTypeConnectionFragmentEdgesNode,
        ConsumptionForecastConnectionTypeConnectionFragmentPageInfo,
    )
    from .consumption_fragment import ConsumptionFragment
    from .contract_version_fragment import ContractVersionFragment
    from .coordinates_type_fragment import CoordinatesTypeFragment
    from .credit_storage_fragment import (
        CreditStorageFragment,
        CreditStorageFragmentSourceFundRequestEligibilities,
        CreditStorageFragmentSourceFundRequestEligibilitiesEdges,
        CreditStorageFragmentSourceFundRequestEligibilitiesEdgesNode,
    )
    from .customer_feedback_form_connection_type_connection_fragment import (
        CustomerFeedbackFormConnectionTypeConnectionFragment,
        CustomerFeedbackFormConnectionTypeConnectionFragmentEdges,
        CustomerFeedbackFormConnectionTypeConnectionFragmentPageInfo,
    )
    from .customer_feedback_form_type_fragment import CustomerFeedbackFormTypeFragment
    from .dashboard_fragment import DashboardFragment, DashboardFragmentDashboardItems
    from .device_charging_session_connection_fragment import (
        DeviceChargingSessionConnectionFragment,
        DeviceChargingSessionConnectionFragmentEdges,
        DeviceChargingSessionConnectionFragmentEdgesNode,
        DeviceChargingSessionConnectionFragmentEdgesNodeDeviceChargingSession,
        DeviceChargingSessionConnectionFragmentEdgesNodePublicChargingSession,
        DeviceChargingSessionConnectionFragmentEdgesNodeSmartFlexChargingSession,
        DeviceChargingSessionConnectionFragmentPageInfo,
    )
    from .device_fragment import (
        DeviceFragment,
        DeviceFragmentRegisters,
        DeviceFragmentRegistersEdges,
        DeviceFragmentRegistersEdgesNode,
    )
    from .devices_connection_fragment import (
        DevicesConnectionFragment,
        DevicesConnectionFragmentEdges,
        DevicesConnectionFragmentPageInfo,
    )
    from .direct_debit_instruction_connection_type_connection_fragment import (
        DirectDebitInstructionConnectionTypeConnectionFragment,
        DirectDebitInstructionConnectionTypeConnectionFragmentEdges,
        DirectDebitInstructionConnectionTypeConnectionFragmentPageInfo,
    )
    from .direct_debit_instruction_type_fragment import DirectDebitInstructionTypeFragment
    from .discount_data_fragment import DiscountDataFragment
    from .discount_forecast_fragment import DiscountForecastFragment
    from .distributor_temporal_class_type_fragment import DistributorTemporalClassTypeFragment
    from .electric_vehicle_model_type_fragment import ElectricVehicleModelTypeFragment
    from .electricity_consumption_connection_fragment import (
        ElectricityConsumptionConnectionFragment,
        ElectricityConsumptionConnectionFragmentEdges,
        ElectricityConsumptionConnectionFragmentEdgesNode,
        ElectricityConsumptionConnectionFragmentPageInfo,
    )
    from .electricity_consumption_rate_type_fragment import ElectricityConsumptionRateTypeFragment
    from .electricity_filters_output_fragment import ElectricityFiltersOutputFragment
    from .electricity_meter_point_fragment import (
        ElectricityMeterPointFragment,
        ElectricityMeterPointFragmentOffPeakValues,
        ElectricityMeterPointFragmentOffPeakValuesSeason,
        ElectricityMeterPointFragmentProviderCalendar,
    )
    from .electricity_reading_connection_fragment import (
        ElectricityReadingConnectionFragment,
        ElectricityReadingConnectionFragmentEdges,
        ElectricityReadingConnectionFragmentPageInfo,
    )
    from .electricity_reading_type_fragment import (
        ElectricityReadingTypeFragment,
        ElectricityReadingTypeFragmentTemporalClass,
        ElectricityReadingTypeFragmentTemporalClassDistributorTemporalClassType,
        ElectricityReadingTypeFragmentTemporalClassProviderTemporalClassType,
    )
    from .electricity_supply_consumption_rate_type_fragment import (
        ElectricitySupplyConsumptionRateTypeFragment,
        ElectricitySupplyConsumptionRateTypeFragmentTimeSlots,
    )
    from .email_event_type_fragment import EmailEventTypeFragment, EmailEventTypeFragmentMessage
    from .embedded_network_type_fragment import (
        EmbeddedNetworkTypeFragment,
        EmbeddedNetworkTypeFragmentEmbeddedProperties,
    )
    from .embedded_property_type_fragment import (
        EmbeddedPropertyTypeFragment,
        EmbeddedPropertyTypeFragmentEmbeddedNetwork,
    )
    from .energy_fragment import EnergyFragment
    from .establishment_connection_type_connection_fragment import (
        EstablishmentConnectionTypeConnectionFragment,
        EstablishmentConnectionTypeConnectionFragmentEdges,
        EstablishmentConnectionTypeConnectionFragmentEdgesNode,
        EstablishmentConnectionTypeConnectionFragmentPageInfo,
    )
    from .estimated_money_type_fragment import (
        EstimatedMoneyTypeFragment,
        EstimatedMoneyTypeFragmentPricePerUnit,
    )
    from .export_readings_connection_fragment import (
        ExportReadingsConnectionFragment,
        ExportReadingsConnectionFragmentEdges,
        ExportReadingsConnectionFragmentPageInfo,
    )
    from .extra_detail_fragment import ExtraDetailFragment
    from .field_specific_rate_limit_information_connection_type_connection_fragment import (
        FieldSpecificRateLimitInformationConnectionTypeConnectionFragment,
        FieldSpecificRateLimitInformationConnectionTypeConnectionFragmentEdges,
        FieldSpecificRateLimitInformationConnectionTypeConnectionFragmentPageInfo,
    )
    from .field_specific_rate_limit_information_fragment import FieldSpecificRateLimitInformationFragment
    from .flex_supported_make_fragment import FlexSupportedMakeFragment, FlexSupportedMakeFragmentModels
    from .form_screen_type_fragment import FormScreenTypeFragment
    from .fra_account_payment_connection_type_connection_fragment import (
        FraAccountPaymentConnectionTypeConnectionFragment,
        FraAccountPaymentConnectionTypeConnectionFragmentEdges,
        FraAccountPaymentConnectionTypeConnectionFragmentEdgesNode,
        FraAccountPaymentConnectionTypeConnectionFragmentPageInfo,
    )
    from .fra_bills_connection_fragment import (
        FraBillsConnectionFragment,
        FraBillsConnectionFragmentEdges,
        FraBillsConnectionFragmentEdgesNode,
        FraBillsConnectionFragmentPageInfo,
    )
    from .gas_filters_output_fragment import GasFiltersOutputFragment
    from .gas_meter_point_fragment import GasMeterPointFragment
    from .gas_reading_connection_fragment import (
        GasReadingConnectionFragment,
        GasReadingConnectionFragmentEdges,
        GasReadingConnectionFragmentEdgesNode,
        GasReadingConnectionFragmentPageInfo,
    )
    from .generic_backend_screen_fragment import GenericBackendScreenFragment
    from .goods_grant_fragment import GoodsGrantFragment
    from .goods_product_connection_type_connection_fragment import (
        GoodsProductConnectionTypeConnectionFragment,
        GoodsProductConnectionTypeConnectionFragmentEdges,
        GoodsProductConnectionTypeConnectionFragmentPageInfo,
    )
    from .goods_product_fragment import GoodsProductFragment
    from .goods_product_type_fragment import GoodsProductTypeFragment
    from .goods_quoted_product_fragment import GoodsQuotedProductFragment
    from .goods_sale_item_fragment import GoodsSaleItemFragment
    from .held_status_fragment import HeldStatusFragment
    from .import_readings_connection_fragment import (
        ImportReadingsConnectionFragment,
        ImportReadingsConnectionFragmentEdges,
        ImportReadingsConnectionFragmentPageInfo,
    )
    from .inbound_call_type_fragment import (
        InboundCallTypeFragment,
        InboundCallTypeFragmentInitialCallerIdentification,
        InboundCallTypeFragmentInitialCallerIdentificationAccountBestMatch,
        InboundCallTypeFragmentInitialCallerIdentificationAccountUserBestMatch,
    )
    from .ink_bucket_fragment import InkBucketFragment
    from .ink_contact_channel_identities_fragment import InkContactChannelIdentitiesFragment
    from .ink_contact_channel_identity_fragment import InkContactChannelIdentityFragment
    from .ink_conversation_events_connection_fragment import (
        InkConversationEventsConnectionFragment,
        InkConversationEventsConnectionFragmentEdges,
        InkConversationEventsConnectionFragmentEdgesNode,
        InkConversationEventsConnectionFragmentEdgesNodeInkNewMessage,
        InkConversationEventsConnectionFragmentPageInfo,
    )
    from .ink_email_fragment import InkEmailFragment
    from .ink_generic_message_fragment import InkGenericMessageFragment
    from .ink_line_fragment import InkLineFragment
    from .ink_live_chat_message_fragment import InkLiveChatMessageFragment
    from .ink_message_attachment_fragment import InkMessageAttachmentFragment
    from .ink_message_delivery_fragment import InkMessageDeliveryFragment
    from .ink_new_message_fragment import (
        InkNewMessageFragment,
        InkNewMessageFragmentMessage,
        InkNewMessageFragmentMessageInkEmail,
        InkNewMessageFragmentMessageInkGenericMessage,
        InkNewMessageFragmentMessageInkLine,
        InkNewMessageFragmentMessageInkLiveChatMessage,
        InkNewMessageFragmentMessageInkPost,
        InkNewMessageFragmentMessageInkSMS,
        InkNewMessageFragmentMessageInkTwilioWhatsApp,
        InkNewMessageFragmentMessageInkWhatsApp,
    )
    from .ink_post_fragment import InkPostFragment
    from .ink_sms_fragment import InkSMSFragment
    from .ink_tag_fragment import InkTagFragment
    from .ink_twilio_whats_app_fragment import InkTwilioWhatsAppFragment
    from .ink_whats_app_fragment import InkWhatsAppFragment
    from .interval_measurement_type_fragment import IntervalMeasurementTypeFragment
    from .invoice_billing_document_connection_type_connection_fragment import (
        InvoiceBillingDocumentConnectionTypeConnectionFragment,
        InvoiceBillingDocumentConnectionTypeConnectionFragmentEdges,
        InvoiceBillingDocumentConnectionTypeConnectionFragmentPageInfo,
    )
    from .invoice_billing_document_type_fragment import (
        InvoiceBillingDocumentTypeFragment,
        InvoiceBillingDocumentTypeFragmentDocumentDebtPosition,
    )
    from .invoice_total_type_fragment import InvoiceTotalTypeFragment
    from .invoice_type_fragment import InvoiceTypeFragment
    from .join_supplier_process_connection_type_connection_fragment import (
        JoinSupplierProcessConnectionTypeConnectionFragment,
        JoinSupplierProcessConnectionTypeConnectionFragmentEdges,
        JoinSupplierProcessConnectionTypeConnectionFragmentPageInfo,
    )
    from .join_supplier_process_data_type_fragment import (
        JoinSupplierProcessDataTypeFragment,
        JoinSupplierProcessDataTypeFragmentSupplyPointContexts,
        JoinSupplierProcessDataTypeFragmentSupplyPointContextsSelectedProduct,
    )
    from .join_supplier_process_type_fragment import JoinSupplierProcessTypeFragment
    from .lead_supply_point_type_fragment import LeadSupplyPointTypeFragment
    from .leave_property_process_connection_type_connection_fragment import (
        LeavePropertyProcessConnectionTypeConnectionFragment,
        LeavePropertyProcessConnectionTypeConnectionFragmentEdges,
        LeavePropertyProcessConnectionTypeConnectionFragmentPageInfo,
    )
    from .leave_property_process_type_fragment import LeavePropertyProcessTypeFragment
    from .leave_supplier_process_connection_type_connection_fragment import (
        LeaveSupplierProcessConnectionTypeConnectionFragment,
        LeaveSupplierProcessConnectionTypeConnectionFragmentEdges,
        LeaveSupplierProcessConnectionTypeConnectionFragmentPageInfo,
    )
    from .leave_supplier_process_type_fragment import LeaveSupplierProcessTypeFragment
    from .ledger_type_fragment import LedgerTypeFragment
    from .maximum_refund_type_fragment import MaximumRefundTypeFragment
    from .measurement_connection_fragment import (
        MeasurementConnectionFragment,
        MeasurementConnectionFragmentEdges,
        MeasurementConnectionFragmentEdgesNode,
        MeasurementConnectionFragmentEdgesNodeIntervalMeasurementType,
        MeasurementConnectionFragmentEdgesNodeMeasurementInterface,
        MeasurementConnectionFragmentPageInfo,
    )
    from .measurements_metadata_output_fragment import (
        MeasurementsMetadataOutputFragment,
        MeasurementsMetadataOutputFragmentExtras,
        MeasurementsMetadataOutputFragmentUtilityFilters,
        MeasurementsMetadataOutputFragmentUtilityFiltersElectricityFiltersOutput,
        MeasurementsMetadataOutputFragmentUtilityFiltersGasFiltersOutput,
    )
    from .metadata_fragment import MetadataFragment
    from .meter_reading_estimation_reading_connection_fragment import (
        MeterReadingEstimationReadingConnectionFragment,
        MeterReadingEstimationReadingConnectionFragmentEdges,
        MeterReadingEstimationReadingConnectionFragmentPageInfo,
    )
    from .meter_reading_estimation_reading_type_fragment import MeterReadingEstimationReadingTypeFragment
    from .money_fragment import MoneyFragment
    from .occupancy_period_type_fragment import OccupancyPeriodTypeFragment
    from .occupy_property_process_connection_type_connection_fragment import (
        OccupyPropertyProcessConnectionTypeConnectionFragment,
        OccupyPropertyProcessConnectionTypeConnectionFragmentEdges,
        OccupyPropertyProcessConnectionTypeConnectionFragmentPageInfo,
    )
    from .occupy_property_process_type_fragment import OccupyPropertyProcessTypeFragment
    from .offer_type_fragment import OfferTypeFragment, OfferTypeFragmentQuote
    from .operations_team_type_fragment import OperationsTeamTypeFragment
    from .opportunities_connection_fragment import (
        OpportunitiesConnectionFragment,
        OpportunitiesConnectionFragmentEdges,
        OpportunitiesConnectionFragmentPageInfo,
    )
    from .opportunity_attachment_fragment import OpportunityAttachmentFragment
    from .opportunity_output_fragment import OpportunityOutputFragment, OpportunityOutputFragmentFunnel
    from .order_resource_fragment import OrderResourceFragment
    from .order_type_fragment import OrderTypeFragment
    from .payment_forecast_connection_type_connection_fragment import (
        PaymentForecastConnectionTypeConnectionFragment,
        PaymentForecastConnectionTypeConnectionFragmentEdges,
        PaymentForecastConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_forecast_type_fragment import PaymentForecastTypeFragment
    from .payment_fragment import PaymentFragment
    from .payment_instruction_connection_type_connection_fragment import (
        PaymentInstructionConnectionTypeConnectionFragment,
        PaymentInstructionConnectionTypeConnectionFragmentEdges,
        PaymentInstructionConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_instruction_owner_type_fragment import (
        PaymentInstructionOwnerTypeFragment,
        PaymentInstructionOwnerTypeFragmentAccountUser,
        PaymentInstructionOwnerTypeFragmentBusiness,
    )
    from .payment_instruction_type_fragment import PaymentInstructionTypeFragment
    from .payment_plan_connection_type_connection_fragment import (
        PaymentPlanConnectionTypeConnectionFragment,
        PaymentPlanConnectionTypeConnectionFragmentEdges,
        PaymentPlanConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_plan_payment_type_fragment import PaymentPlanPaymentTypeFragment
    from .payment_plan_type_fragment import PaymentPlanTypeFragment
    from .payment_preference_connection_type_connection_fragment import (
        PaymentPreferenceConnectionTypeConnectionFragment,
        PaymentPreferenceConnectionTypeConnectionFragmentEdges,
        PaymentPreferenceConnectionTypeConnectionFragmentEdgesNode,
        PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodePreferredInstruction,
        PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodeUserManagedPayment,
        PaymentPreferenceConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_request_connection_type_connection_fragment import (
        PaymentRequestConnectionTypeConnectionFragment,
        PaymentRequestConnectionTypeConnectionFragmentEdges,
        PaymentRequestConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_request_type_fragment import (
        PaymentRequestTypeFragment,
        PaymentRequestTypeFragmentFundingSourceAmounts,
        PaymentRequestTypeFragmentFundingSourceAmountsEdges,
        PaymentRequestTypeFragmentFundingSourceAmountsEdgesNode,
    )
    from .payment_schedule_connection_type_connection_fragment import (
        PaymentScheduleConnectionTypeConnectionFragment,
        PaymentScheduleConnectionTypeConnectionFragmentEdges,
        PaymentScheduleConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_schedule_delay_configuration_type_fragment import (
        PaymentScheduleDelayConfigurationTypeFragment,
    )
    from .payment_schedule_payment_day_details_type_fragment import (
        PaymentSchedulePaymentDayDetailsTypeFragment,
    )
    from .payment_schedule_type_fragment import (
        PaymentScheduleTypeFragment,
        PaymentScheduleTypeFragmentSupplementaryLedger,
    )
    from .payment_with_non_concluded_re_presentation_connection_type_connection_fragment import (
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment,
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragmentEdges,
        PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragmentPageInfo,
    )
    from .payment_with_non_concluded_re_presentation_type_fragment import (
        PaymentWithNonConcludedRePresentationTypeFragment,
    )
    from .period_based_document_type_fragment import (
        PeriodBasedDocumentTypeFragment,
        PeriodBasedDocumentTypeFragmentDocumentDebtPosition,
    )
    from .points_allowance_rate_limit_information_fragment import PointsAllowanceRateLimitInformationFragment
    from .portfolio_connection_type_connection_fragment import (
        PortfolioConnectionTypeConnectionFragment,
        PortfolioConnectionTypeConnectionFragmentEdges,
        PortfolioConnectionTypeConnectionFragmentPageInfo,
    )
    from .portfolio_type_fragment import PortfolioTypeFragment
    from .portfolio_user_role_type_fragment import (
        PortfolioUserRoleTypeFragment,
        PortfolioUserRoleTypeFragmentPortfolio,
    )
    from .possible_error_type_fragment import PossibleErrorTypeFragment
    from .pre_kraken_bill_type_fragment import PreKrakenBillTypeFragment
    from .pre_signed_token_fragment import PreSignedTokenFragment
    from .preferred_instruction_fragment import PreferredInstructionFragment
    from .print_event_type_fragment import PrintEventTypeFragment, PrintEventTypeFragmentMessage
    from .product_connection_type_connection_fragment import (
        ProductConnectionTypeConnectionFragment,
        ProductConnectionTypeConnectionFragmentEdges,
        ProductConnectionTypeConnectionFragmentEdgesNode,
        ProductConnectionTypeConnectionFragmentPageInfo,
    )
    from .product_fragment import ProductFragment
    from .property_rich_address_type_fragment import PropertyRichAddressTypeFragment
    from .property_type_fragment import PropertyTypeFragment, PropertyTypeFragmentEmbeddedNetwork
    from .provider_temporal_class_type_fragment import ProviderTemporalClassTypeFragment
    from .provisional_transaction_connection_type_connection_fragment import (
        ProvisionalTransactionConnectionTypeConnectionFragment,
        ProvisionalTransactionConnectionTypeConnectionFragmentEdges,
        ProvisionalTransactionConnectionTypeConnectionFragmentPageInfo,
    )
    from .provisional_transaction_type_fragment import ProvisionalTransactionTypeFragment
    from .public_charging_session_fragment import PublicChargingSessionFragment
    from .quote_component_type_fragment import (
        QuoteComponentTypeFragment,
        QuoteComponentTypeFragmentCosts,
        QuoteComponentTypeFragmentCostsValue,
        QuoteComponentTypeFragmentCostsValueDecimalType,
        QuoteComponentTypeFragmentCostsValueFloatType,
        QuoteComponentTypeFragmentCostsValueIntegerType,
        QuoteComponentTypeFragmentCostsValueQuantityType,
        QuoteComponentTypeFragmentCostsValueStringType,
    )
    from .quote_request_type_fragment import QuoteRequestTypeFragment
    from .quote_type_fragment import QuoteTypeFragment
    from .quoted_offering_params_type_fragment import (
        QuotedOfferingParamsTypeFragment,
        QuotedOfferingParamsTypeFragmentOfferingComponents,
        QuotedOfferingParamsTypeFragmentProductComponents,
    )
    from .quoted_product_component_type_fragment import QuotedProductComponentTypeFragment
    from .quoting_param_type_fragment import QuotingParamTypeFragment
    from .reading_fragment import ReadingFragment
    from .referral_connection_type_connection_fragment import (
        ReferralConnectionTypeConnectionFragment,
        ReferralConnectionTypeConnectionFragmentEdges,
        ReferralConnectionTypeConnectionFragmentPageInfo,
    )
    from .referral_scheme_type_fragment import ReferralSchemeTypeFragment
    from .referral_scheme_types_fragment import (
        ReferralSchemeTypesFragment,
        ReferralSchemeTypesFragmentBusiness,
        ReferralSchemeTypesFragmentDomestic,
    )
    from .referral_type_fragment import ReferralTypeFragment
    from .refresh_token_fragment import RefreshTokenFragment
    from .refund_payment_request_type_fragment import (
        RefundPaymentRequestTypeFragment,
        RefundPaymentRequestTypeFragmentPayment,
    )
    from .refund_request_connection_type_connection_fragment import (
        RefundRequestConnectionTypeConnectionFragment,
        RefundRequestConnectionTypeConnectionFragmentEdges,
        RefundRequestConnectionTypeConnectionFragmentPageInfo,
    )
    from .reminder_fragment import ReminderFragment
    from .repayment_request_connection_type_connection_fragment import (
        RepaymentRequestConnectionTypeConnectionFragment,
        RepaymentRequestConnectionTypeConnectionFragmentEdges,
        RepaymentRequestConnectionTypeConnectionFragmentPageInfo,
    )
    from .repayment_request_type_fragment import (
        RepaymentRequestTypeFragment,
        RepaymentRequestTypeFragmentInstruction,
    )
    from .request_refund_eligibility_type_fragment import RequestRefundEligibilityTypeFragment
    from .rich_address_type_fragment import RichAddressTypeFragment
    from .section_type_fragment import (
        SectionTypeFragment,
        SectionTypeFragmentContent,
        SectionTypeFragmentContentCardComponentType,
        SectionTypeFragmentContentCarouselItemType,
    )
    from .smart_flex_charge_point_fragment import SmartFlexChargePointFragment
    from .smart_flex_charge_point_status_fragment import (
        SmartFlexChargePointStatusFragment,
        SmartFlexChargePointStatusFragmentStateOfCharge,
    )
    from .smart_flex_charging_error_fragment import SmartFlexChargingErrorFragment
    from .smart_flex_charging_session_fragment import (
        SmartFlexChargingSessionFragment,
        SmartFlexChargingSessionFragmentProblems,
        SmartFlexChargingSessionFragmentProblemsSmartFlexChargingError,
        SmartFlexChargingSessionFragmentProblemsSmartFlexChargingTruncation,
    )
    from .smart_flex_charging_truncation_fragment import SmartFlexChargingTruncationFragment
    from .smart_flex_device_preference_schedule_fragment import SmartFlexDevicePreferenceScheduleFragment
    from .smart_flex_dispatch_fragment import SmartFlexDispatchFragment
    from .smart_flex_inverter_fragment import (
        SmartFlexInverterFragment,
        SmartFlexInverterFragmentTelemetry,
        SmartFlexInverterFragmentTelemetryBattery,
        SmartFlexInverterFragmentTelemetryGrid,
        SmartFlexInverterFragmentTelemetryInverter,
        SmartFlexInverterFragmentTelemetrySite,
        SmartFlexInverterFragmentTelemetrySolar,
    )
    from .smart_flex_resumable_fragment import SmartFlexResumableFragment
    from .smart_flex_vehicle_charging_preferences_fragment import SmartFlexVehicleChargingPreferencesFragment
    from .smart_flex_vehicle_fragment import SmartFlexVehicleFragment
    from .smart_flex_vehicle_status_fragment import (
        SmartFlexVehicleStatusFragment,
        SmartFlexVehicleStatusFragmentActivePower,
        SmartFlexVehicleStatusFragmentStateOfCharge,
    )
    from .sms_event_type_fragment import SMSEventTypeFragment, SMSEventTypeFragmentMessage
    from .special_circumstances_type_fragment import SpecialCircumstancesTypeFragment
    from .state_of_charge_limit_fragment import StateOfChargeLimitFragment
    from .statement_billing_document_connection_type_connection_fragment import (
        StatementBillingDocumentConnectionTypeConnectionFragment,
        StatementBillingDocumentConnectionTypeConnectionFragmentEdges,
        StatementBillingDocumentConnectionTypeConnectionFragmentPageInfo,
    )
    from .statement_billing_document_type_fragment import (
        StatementBillingDocumentTypeFragment,
        StatementBillingDocumentTypeFragmentDocumentDebtPosition,
    )
    from .statement_total_type_fragment import StatementTotalTypeFragment
    from .statement_type_fragment import StatementTypeFragment
    from .statistic_output_fragment import StatisticOutputFragment
    from .supplementary_ledger_type_fragment import SupplementaryLedgerTypeFragment
    from .supply_consumption_rate_type_fragment import (
        SupplyConsumptionRateTypeFragment,
        SupplyConsumptionRateTypeFragmentTimeSlots,
    )
    from .supply_contract_connection_type_connection_fragment import (
        SupplyContractConnectionTypeConnectionFragment,
        SupplyContractConnectionTypeConnectionFragmentEdges,
        SupplyContractConnectionTypeConnectionFragmentEdgesNode,
        SupplyContractConnectionTypeConnectionFragmentPageInfo,
    )
    from .supply_or_service_charge_fragment import (
        SupplyOrServiceChargeFragment,
        SupplyOrServiceChargeFragmentPeriod,
    )
    from .supply_period_type_fragment import SupplyPeriodTypeFragment
    from .supply_point_connection_type_connection_fragment import (
        SupplyPointConnectionTypeConnectionFragment,
        SupplyPointConnectionTypeConnectionFragmentEdges,
        SupplyPointConnectionTypeConnectionFragmentPageInfo,
    )
    from .supply_point_type_fragment import (
        SupplyPointTypeFragment,
        SupplyPointTypeFragmentMeterPoint,
        SupplyPointTypeFragmentMeterPointElectricityMeterPoint,
        SupplyPointTypeFragmentMeterPointElectricityMeterPointAddress,
        SupplyPointTypeFragmentMeterPointGasMeterPoint,
        SupplyPointTypeFragmentMeterPointGasMeterPointAddress,
        SupplyPointTypeFragmentMeterPointMeterPointInterface,
        SupplyPointTypeFragmentMeterPointMeterPointInterfaceAddress,
        SupplyPointTypeFragmentProperty,
    )
    from .supply_product_rate_type_fragment import SupplyProductRateTypeFragment
    from .supply_product_tag_type_fragment import SupplyProductTagTypeFragment
    from .terms_and_conditions_type_fragment import TermsAndConditionsTypeFragment
    from .threshold_fragment import ThresholdFragment
    from .transaction_amount_type_fragment import TransactionAmountTypeFragment
    from .transaction_connection_type_connection_fragment import (
        TransactionConnectionTypeConnectionFragment,
        TransactionConnectionTypeConnectionFragmentEdges,
        TransactionConnectionTypeConnectionFragmentEdgesNode,
        TransactionConnectionTypeConnectionFragmentEdgesNodeCharge,
        TransactionConnectionTypeConnectionFragmentEdgesNodePayment,
        TransactionConnectionTypeConnectionFragmentEdgesNodeTransactionType,
        TransactionConnectionTypeConnectionFragmentPageInfo,
    )
    from .upside_dispatch_meta_type_fragment import UpsideDispatchMetaTypeFragment
    from .user_managed_payment_fragment import UserManagedPaymentFragment
    from .vehicle_information_type_fragment import VehicleInformationTypeFragment
    from .voucher_purchase_connection_type_connection_fragment import (
        VoucherPurchaseConnectionTypeConnectionFragment,
        VoucherPurchaseConnectionTypeConnectionFragmentEdges,
        VoucherPurchaseConnectionTypeConnectionFragmentPageInfo,
    )
    from .voucher_purchase_type_fragment import (
        VoucherPurchaseTypeFragment,
        VoucherPurchaseTypeFragmentChargeBalanceTransfer,
        VoucherPurchaseTypeFragmentPayment,
        VoucherPurchaseTypeFragmentRedemptions,
    )
    from .whats_app_text_message_fragment import WhatsAppTextMessageFragment

__all__ = (
    "AccountApplicationConnectionTypeConnectionFragment",
    "AccountApplicationConnectionTypeConnectionFragmentEdges",
    "AccountApplicationConnectionTypeConnectionFragmentPageInfo",
    "AccountApplicationTypeFragment",
    "AccountCampaignConnectionTypeConnectionFragment",
    "AccountCampaignConnectionTypeConnectionFragmentEdges",
    "AccountCampaignConnectionTypeConnectionFragmentPageInfo",
    "AccountCampaignTypeFragment",
    "AccountConnectionTypeConnectionFragment",
    "AccountConnectionTypeConnectionFragmentEdges",
    "AccountConnectionTypeConnectionFragmentPageInfo",
    "AccountEventConnectionTypeConnectionFragment",
    "AccountEventConnectionTypeConnectionFragmentEdges",
    "AccountEventConnectionTypeConnectionFragmentEdgesNode",
    "AccountEventConnectionTypeConnectionFragmentEdgesNodeEmailEventType",
    "AccountEventConnectionTypeConnectionFragmentEdgesNodePrintEventType",
    "AccountEventConnectionTypeConnectionFragmentEdgesNodeSMSEventType",
    "AccountEventConnectionTypeConnectionFragmentPageInfo",
    "AccountFileAttachmentConnectionTypeConnectionFragment",
    "AccountFileAttachmentConnectionTypeConnectionFragmentEdges",
    "AccountFileAttachmentConnectionTypeConnectionFragmentPageInfo",
    "AccountFileAttachmentFragment",
    "AccountNoteTypeFragment",
    "AccountPaymentConnectionTypeConnectionFragment",
    "AccountPaymentConnectionTypeConnectionFragmentEdges",
    "AccountPaymentConnectionTypeConnectionFragmentPageInfo",
    "AccountPaymentTypeFragment",
    "AccountPaymentTypeFragmentPaymentInstruction",
    "AccountReminderConnectionTypeConnectionFragment",
    "AccountReminderConnectionTypeConnectionFragmentEdges",
    "AccountReminderConnectionTypeConnectionFragmentPageInfo",
    "AccountRepaymentConnectionTypeConnectionFragment",
    "AccountRepaymentConnectionTypeConnectionFragmentEdges",
    "AccountRepaymentConnectionTypeConnectionFragmentPageInfo",
    "AccountRepaymentTypeFragment",
    "AccountTypeFragment",
    "AccountTypeFragmentProperties",
    "AccountUserCommsPreferencesFragment",
    "AccountUserDetailTypeFragment",
    "AccountUserPermissionFragment",
    "AccountUserRoleTypeFragment",
    "AccountUserRoleTypeFragmentAccount",
    "AccountUserTypeFragment",
    "AccountUserTypeFragmentAccountUserRoles",
    "AccountUserTypeFragmentConsents",
    "AccountUserTypeFragmentPortfolioUserRoles",
    "AccountUserTypeFragmentSpecialCircumstances",
    "ActivationProcessesConnectionTypeConnectionFragment",
    "ActivationProcessesConnectionTypeConnectionFragmentEdges",
    "ActivationProcessesConnectionTypeConnectionFragmentEdgesNode",
    "ActivationProcessesConnectionTypeConnectionFragmentPageInfo",
    "ActorTypeFragment",
    "AgreementConnectionFragment",
    "AgreementConnectionFragmentEdges",
    "AgreementConnectionFragmentPageInfo",
    "AgreementConnectionTypeConnectionFragment",
    "AgreementConnectionTypeConnectionFragmentEdges",
    "AgreementConnectionTypeConnectionFragmentEdgesNode",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeChargingLedger",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRate",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRates",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdges",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNode",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNodeTimeSlots",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRates",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdges",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNode",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricityConsumptionRateType",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricitySupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyConsumptionRateType",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyProductRateInterface",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeNextPaymentForecast",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPoint",
    "AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPointProperty",
    "AgreementConnectionTypeConnectionFragmentPageInfo",
    "AnnualStatementConnectionTypeConnectionFragment",
    "AnnualStatementConnectionTypeConnectionFragmentEdges",
    "AnnualStatementConnectionTypeConnectionFragmentPageInfo",
    "AnnualStatementTypeFragment",
    "AnnulmentBillingDocumentTypeFragment",
    "AssistanceAgreementTypeFragment",
    "BillChargeFragment",
    "BillChargeFragmentDetail",
    "BillChargeFragmentDetailSupplyOrServiceCharge",
    "BillConnectionTypeConnectionFragment",
    "BillConnectionTypeConnectionFragmentEdges",
    "BillConnectionTypeConnectionFragmentEdgesNode",
    "BillConnectionTypeConnectionFragmentEdgesNodeBillInterface",
    "BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceType",
    "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentType",
    "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillType",
    "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentEdgesNodeStatementType",
    "BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachments",
    "BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachmentsEdges",
    "BillConnectionTypeConnectionFragmentPageInfo",
    "BillTransactionConnectionTypeConnectionFragment",
    "BillTransactionConnectionTypeConnectionFragmentEdges",
    "BillTransactionConnectionTypeConnectionFragmentEdgesNode",
    "BillTransactionConnectionTypeConnectionFragmentEdgesNodeBillCharge",
    "BillTransactionConnectionTypeConnectionFragmentEdgesNodeBillTransactionType",
    "BillTransactionConnectionTypeConnectionFragmentPageInfo",
    "BillingAttachmentTypeFragment",
    "BillingOptionsTypeFragment",
    "BusinessConnectionTypeConnectionFragment",
    "BusinessConnectionTypeConnectionFragmentEdges",
    "BusinessConnectionTypeConnectionFragmentPageInfo",
    "BusinessDetailTypeFragment",
    "BusinessTypeFragment",
    "CallMetadataItemTypeFragment",
    "CanModifyPaymentsTypeFragment",
    "CardComponentTypeFragment",
    "CardComponentTypeFragmentItems",
    "CardComponentTypeFragmentItemsImageType",
    "CardComponentTypeFragmentItemsPillButtonType",
    "CardComponentTypeFragmentItemsRectangularButtonType",
    "CardComponentTypeFragmentItemsTextType",
    "CarouselItemTypeFragment",
    "ChargeFragment",
    "ChargeFragmentDetail",
    "ChargeFragmentDetailSupplyOrServiceCharge",
    "ChargePointVariantModelTypeFragment",
    "CommonAgreementTypeFragment",
    "CommonAgreementTypeFragmentProduct",
    "CommonAgreementTypeFragmentSupplyPoint",
    "ComplaintContactConnectionTypeConnectionFragment",
    "ComplaintContactConnectionTypeConnectionFragmentEdges",
    "ComplaintContactConnectionTypeConnectionFragmentPageInfo",
    "ComplaintContactTypeFragment",
    "ComponentListTypeFragment",
    "ConsentTypeFragment",
    "ConsentTypeTypeFragment",
    "ConsumptionBreakdownConnectionTypeConnectionFragment",
    "ConsumptionBreakdownConnectionTypeConnectionFragmentEdges",
    "ConsumptionBreakdownConnectionTypeConnectionFragmentPageInfo",
    "ConsumptionBreakdownTypeFragment",
    "ConsumptionBreakdownTypeFragmentCharges",
    "ConsumptionBreakdownTypeFragmentChargesEdges",
    "ConsumptionBreakdownTypeFragmentChargesEdgesNode",
    "ConsumptionForecastConnectionTypeConnectionFragment",
    "ConsumptionForecastConnectionTypeConnectionFragmentEdges",
    "ConsumptionForecastConnectionTypeConnectionFragmentEdgesNode",
    "ConsumptionForecastConnectionTypeConnectionFragmentPageInfo",
    "ConsumptionFragment",
    "ContractVersionFragment",
    "CoordinatesTypeFragment",
    "CreditStorageFragment",
    "CreditStorageFragmentSourceFundRequestEligibilities",
    "CreditStorageFragmentSourceFundRequestEligibilitiesEdges",
    "CreditStorageFragmentSourceFundRequestEligibilitiesEdgesNode",
    "CustomerFeedbackFormConnectionTypeConnectionFragment",
    "CustomerFeedbackFormConnectionTypeConnectionFragmentEdges",
    "CustomerFeedbackFormConnectionTypeConnectionFragmentPageInfo",
    "CustomerFeedbackFormTypeFragment",
    "DashboardFragment",
    "DashboardFragmentDashboardItems",
    "DeviceChargingSessionConnectionFragment",
    "DeviceChargingSessionConnectionFragmentEdges",
    "DeviceChargingSessionConnectionFragmentEdgesNode",
    "DeviceChargingSessionConnectionFragmentEdgesNodeDeviceChargingSession",
    "DeviceChargingSessionConnectionFragmentEdgesNodePublicChargingSession",
    "DeviceChargingSessionConnectionFragmentEdgesNodeSmartFlexChargingSession",
    "DeviceChargingSessionConnectionFragmentPageInfo",
    "DeviceFragment",
    "DeviceFragmentRegisters",
    "DeviceFragmentRegistersEdges",
    "DeviceFragmentRegistersEdgesNode",
    "DevicesConnectionFragment",
    "DevicesConnectionFragmentEdges",
    "DevicesConnectionFragmentPageInfo",
    "DirectDebitInstructionConnectionTypeConnectionFragment",
    "DirectDebitInstructionConnectionTypeConnectionFragmentEdges",
    "DirectDebitInstructionConnectionTypeConnectionFragmentPageInfo",
    "DirectDebitInstructionTypeFragment",
    "DiscountDataFragment",
    "DiscountForecastFragment",
    "DistributorTemporalClassTypeFragment",
    "ElectricVehicleModelTypeFragment",
    "ElectricityConsumptionConnectionFragment",
    "ElectricityConsumptionConnectionFragmentEdges",
    "ElectricityConsumptionConnectionFragmentEdgesNode",
    "ElectricityConsumptionConnectionFragmentPageInfo",
    "ElectricityConsumptionRateTypeFragment",
    "ElectricityFiltersOutputFragment",
    "ElectricityMeterPointFragment",
    "ElectricityMeterPointFragmentOffPeakValues",
    "ElectricityMeterPointFragmentOffPeakValuesSeason",
    "ElectricityMeterPointFragmentProviderCalendar",
    "ElectricityReadingConnectionFragment",
    "ElectricityReadingConnectionFragmentEdges",
    "ElectricityReadingConnectionFragmentPageInfo",
    "ElectricityReadingTypeFragment",
    "ElectricityReadingTypeFragmentTemporalClass",
    "ElectricityReadingTypeFragmentTemporalClassDistributorTemporalClassType",
    "ElectricityReadingTypeFragmentTemporalClassProviderTemporalClassType",
    "ElectricitySupplyConsumptionRateTypeFragment",
    "ElectricitySupplyConsumptionRateTypeFragmentTimeSlots",
    "EmailEventTypeFragment",
    "EmailEventTypeFragmentMessage",
    "EmbeddedNetworkTypeFragment",
    "EmbeddedNetworkTypeFragmentEmbeddedProperties",
    "EmbeddedPropertyTypeFragment",
    "EmbeddedPropertyTypeFragmentEmbeddedNetwork",
    "EnergyFragment",
    "EstablishmentConnectionTypeConnectionFragment",
    "EstablishmentConnectionTypeConnectionFragmentEdges",
    "EstablishmentConnectionTypeConnectionFragmentEdgesNode",
    "EstablishmentConnectionTypeConnectionFragmentPageInfo",
    "EstimatedMoneyTypeFragment",
    "EstimatedMoneyTypeFragmentPricePerUnit",
    "ExportReadingsConnectionFragment",
    "ExportReadingsConnectionFragmentEdges",
    "ExportReadingsConnectionFragmentPageInfo",
    "ExtraDetailFragment",
    "FieldSpecificRateLimitInformationConnectionTypeConnectionFragment",
    "FieldSpecificRateLimitInformationConnectionTypeConnectionFragmentEdges",
    "FieldSpecificRateLimitInformationConnectionTypeConnectionFragmentPageInfo",
    "FieldSpecificRateLimitInformationFragment",
    "FlexSupportedMakeFragment",
    "FlexSupportedMakeFragmentModels",
    "FormScreenTypeFragment",
    "FraAccountPaymentConnectionTypeConnectionFragment",
    "FraAccountPaymentConnectionTypeConnectionFragmentEdges",
    "FraAccountPaymentConnectionTypeConnectionFragmentEdgesNode",
    "FraAccountPaymentConnectionTypeConnectionFragmentPageInfo",
    "FraBillsConnectionFragment",
    "FraBillsConnectionFragmentEdges",
    "FraBillsConnectionFragmentEdgesNode",
    "FraBillsConnectionFragmentPageInfo",
    "GasFiltersOutputFragment",
    "GasMeterPointFragment",
    "GasReadingConnectionFragment",
    "GasReadingConnectionFragmentEdges",
    "GasReadingConnectionFragmentEdgesNode",
    "GasReadingConnectionFragmentPageInfo",
    "GenericBackendScreenFragment",
    "GoodsGrantFragment",
    "GoodsProductConnectionTypeConnectionFragment",
    "GoodsProductConnectionTypeConnectionFragmentEdges",
    "GoodsProductConnectionTypeConnectionFragmentPageInfo",
    "GoodsProductFragment",
    "GoodsProductTypeFragment",
    "GoodsQuotedProductFragment",
    "GoodsSaleItemFragment",
    "HeldStatusFragment",
    "ImportReadingsConnectionFragment",
    "ImportReadingsConnectionFragmentEdges",
    "ImportReadingsConnectionFragmentPageInfo",
    "InboundCallTypeFragment",
    "InboundCallTypeFragmentInitialCallerIdentification",
    "InboundCallTypeFragmentInitialCallerIdentificationAccountBestMatch",
    "InboundCallTypeFragmentInitialCallerIdentificationAccountUserBestMatch",
    "InkBucketFragment",
    "InkContactChannelIdentitiesFragment",
    "InkContactChannelIdentityFragment",
    "InkConversationEventsConnectionFragment",
    "InkConversationEventsConnectionFragmentEdges",
    "InkConversationEventsConnectionFragmentEdgesNode",
    "InkConversationEventsConnectionFragmentEdgesNodeInkNewMessage",
    "InkConversationEventsConnectionFragmentPageInfo",
    "InkEmailFragment",
    "InkGenericMessageFragment",
    "InkLineFragment",
    "InkLiveChatMessageFragment",
    "InkMessageAttachmentFragment",
    "InkMessageDeliveryFragment",
    "InkNewMessageFragment",
    "InkNewMessageFragmentMessage",
    "InkNewMessageFragmentMessageInkEmail",
    "InkNewMessageFragmentMessageInkGenericMessage",
    "InkNewMessageFragmentMessageInkLine",
    "InkNewMessageFragmentMessageInkLiveChatMessage",
    "InkNewMessageFragmentMessageInkPost",
    "InkNewMessageFragmentMessageInkSMS",
    "InkNewMessageFragmentMessageInkTwilioWhatsApp",
    "InkNewMessageFragmentMessageInkWhatsApp",
    "InkPostFragment",
    "InkSMSFragment",
    "InkTagFragment",
    "InkTwilioWhatsAppFragment",
    "InkWhatsAppFragment",
    "IntervalMeasurementTypeFragment",
    "InvoiceBillingDocumentConnectionTypeConnectionFragment",
    "InvoiceBillingDocumentConnectionTypeConnectionFragmentEdges",
    "InvoiceBillingDocumentConnectionTypeConnectionFragmentPageInfo",
    "InvoiceBillingDocumentTypeFragment",
    "InvoiceBillingDocumentTypeFragmentDocumentDebtPosition",
    "InvoiceTotalTypeFragment",
    "InvoiceTypeFragment",
    "JoinSupplierProcessConnectionTypeConnectionFragment",
    "JoinSupplierProcessConnectionTypeConnectionFragmentEdges",
    "JoinSupplierProcessConnectionTypeConnectionFragmentPageInfo",
    "JoinSupplierProcessDataTypeFragment",
    "JoinSupplierProcessDataTypeFragmentSupplyPointContexts",
    "JoinSupplierProcessDataTypeFragmentSupplyPointContextsSelectedProduct",
    "JoinSupplierProcessTypeFragment",
    "LeadSupplyPointTypeFragment",
    "LeavePropertyProcessConnectionTypeConnectionFragment",
    "LeavePropertyProcessConnectionTypeConnectionFragmentEdges",
    "LeavePropertyProcessConnectionTypeConnectionFragmentPageInfo",
    "LeavePropertyProcessTypeFragment",
    "LeaveSupplierProcessConnectionTypeConnectionFragment",
    "LeaveSupplierProcessConnectionTypeConnectionFragmentEdges",
    "LeaveSupplierProcessConnectionTypeConnectionFragmentPageInfo",
    "LeaveSupplierProcessTypeFragment",
    "LedgerTypeFragment",
    "MaximumRefundTypeFragment",
    "MeasurementConnectionFragment",
    "MeasurementConnectionFragmentEdges",
    "MeasurementConnectionFragmentEdgesNode",
    "MeasurementConnectionFragmentEdgesNodeIntervalMeasurementType",
    "MeasurementConnectionFragmentEdgesNodeMeasurementInterface",
    "MeasurementConnectionFragmentPageInfo",
    "MeasurementsMetadataOutputFragment",
    "MeasurementsMetadataOutputFragmentExtras",
    "MeasurementsMetadataOutputFragmentUtilityFilters",
    "MeasurementsMetadataOutputFragmentUtilityFiltersElectricityFiltersOutput",
    "MeasurementsMetadataOutputFragmentUtilityFiltersGasFiltersOutput",
    "MetadataFragment",
    "MeterReadingEstimationReadingConnectionFragment",
    "MeterReadingEstimationReadingConnectionFragmentEdges",
    "MeterReadingEstimationReadingConnectionFragmentPageInfo",
    "MeterReadingEstimationReadingTypeFragment",
    "MoneyFragment",
    "OccupancyPeriodTypeFragment",
    "OccupyPropertyProcessConnectionTypeConnectionFragment",
    "OccupyPropertyProcessConnectionTypeConnectionFragmentEdges",
    "OccupyPropertyProcessConnectionTypeConnectionFragmentPageInfo",
    "OccupyPropertyProcessTypeFragment",
    "OfferTypeFragment",
    "OfferTypeFragmentQuote",
    "OperationsTeamTypeFragment",
    "OpportunitiesConnectionFragment",
    "OpportunitiesConnectionFragmentEdges",
    "OpportunitiesConnectionFragmentPageInfo",
    "OpportunityAttachmentFragment",
    "OpportunityOutputFragment",
    "OpportunityOutputFragmentFunnel",
    "OrderResourceFragment",
    "OrderTypeFragment",
    "PaymentForecastConnectionTypeConnectionFragment",
    "PaymentForecastConnectionTypeConnectionFragmentEdges",
    "PaymentForecastConnectionTypeConnectionFragmentPageInfo",
    "PaymentForecastTypeFragment",
    "PaymentFragment",
    "PaymentInstructionConnectionTypeConnectionFragment",
    "PaymentInstructionConnectionTypeConnectionFragmentEdges",
    "PaymentInstructionConnectionTypeConnectionFragmentPageInfo",
    "PaymentInstructionOwnerTypeFragment",
    "PaymentInstructionOwnerTypeFragmentAccountUser",
    "PaymentInstructionOwnerTypeFragmentBusiness",
    "PaymentInstructionTypeFragment",
    "PaymentPlanConnectionTypeConnectionFragment",
    "PaymentPlanConnectionTypeConnectionFragmentEdges",
    "PaymentPlanConnectionTypeConnectionFragmentPageInfo",
    "PaymentPlanPaymentTypeFragment",
    "PaymentPlanTypeFragment",
    "PaymentPreferenceConnectionTypeConnectionFragment",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdges",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNode",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodePreferredInstruction",
    "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodeUserManagedPayment",
    "PaymentPreferenceConnectionTypeConnectionFragmentPageInfo",
    "PaymentRequestConnectionTypeConnectionFragment",
    "PaymentRequestConnectionTypeConnectionFragmentEdges",
    "PaymentRequestConnectionTypeConnectionFragmentPageInfo",
    "PaymentRequestTypeFragment",
    "PaymentRequestTypeFragmentFundingSourceAmounts",
    "PaymentRequestTypeFragmentFundingSourceAmountsEdges",
    "PaymentRequestTypeFragmentFundingSourceAmountsEdgesNode",
    "PaymentScheduleConnectionTypeConnectionFragment",
    "PaymentScheduleConnectionTypeConnectionFragmentEdges",
    "PaymentScheduleConnectionTypeConnectionFragmentPageInfo",
    "PaymentScheduleDelayConfigurationTypeFragment",
    "PaymentSchedulePaymentDayDetailsTypeFragment",
    "PaymentScheduleTypeFragment",
    "PaymentScheduleTypeFragmentSupplementaryLedger",
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment",
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragmentEdges",
    "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragmentPageInfo",
    "PaymentWithNonConcludedRePresentationTypeFragment",
    "PeriodBasedDocumentTypeFragment",
    "PeriodBasedDocumentTypeFragmentDocumentDebtPosition",
    "PointsAllowanceRateLimitInformationFragment",
    "PortfolioConnectionTypeConnectionFragment",
    "PortfolioConnectionTypeConnectionFragmentEdges",
    "PortfolioConnectionTypeConnectionFragmentPageInfo",
    "PortfolioTypeFragment",
    "PortfolioUserRoleTypeFragment",
    "PortfolioUserRoleTypeFragmentPortfolio",
    "PossibleErrorTypeFragment",
    "PreKrakenBillTypeFragment",
    "PreSignedTokenFragment",
    "PreferredInstructionFragment",
    "PrintEventTypeFragment",
    "PrintEventTypeFragmentMessage",
    "ProductConnectionTypeConnectionFragment",
    "ProductConnectionTypeConnectionFragmentEdges",
    "ProductConnectionTypeConnectionFragmentEdgesNode",
    "ProductConnectionTypeConnectionFragmentPageInfo",
    "ProductFragment",
    "PropertyRichAddressTypeFragment",
    "PropertyTypeFragment",
    "PropertyTypeFragmentEmbeddedNetwork",
    "ProviderTemporalClassTypeFragment",
    "ProvisionalTransactionConnectionTypeConnectionFragment",
    "ProvisionalTransactionConnectionTypeConnectionFragmentEdges",
    "ProvisionalTransactionConnectionTypeConnectionFragmentPageInfo",
    "ProvisionalTransactionTypeFragment",
    "PublicChargingSessionFragment",
    "QuoteComponentTypeFragment",
    "QuoteComponentTypeFragmentCosts",
    "QuoteComponentTypeFragmentCostsValue",
    "QuoteComponentTypeFragmentCostsValueDecimalType",
    "QuoteComponentTypeFragmentCostsValueFloatType",
    "QuoteComponentTypeFragmentCostsValueIntegerType",
    "QuoteComponentTypeFragmentCostsValueQuantityType",
    "QuoteComponentTypeFragmentCostsValueStringType",
    "QuoteRequestTypeFragment",
    "QuoteTypeFragment",
    "QuotedOfferingParamsTypeFragment",
    "QuotedOfferingParamsTypeFragmentOfferingComponents",
    "QuotedOfferingParamsTypeFragmentProductComponents",
    "QuotedProductComponentTypeFragment",
    "QuotingParamTypeFragment",
    "ReadingFragment",
    "ReferralConnectionTypeConnectionFragment",
    "ReferralConnectionTypeConnectionFragmentEdges",
    "ReferralConnectionTypeConnectionFragmentPageInfo",
    "ReferralSchemeTypeFragment",
    "ReferralSchemeTypesFragment",
    "ReferralSchemeTypesFragmentBusiness",
    "ReferralSchemeTypesFragmentDomestic",
    "ReferralTypeFragment",
    "RefreshTokenFragment",
    "RefundPaymentRequestTypeFragment",
    "RefundPaymentRequestTypeFragmentPayment",
    "RefundRequestConnectionTypeConnectionFragment",
    "RefundRequestConnectionTypeConnectionFragmentEdges",
    "RefundRequestConnectionTypeConnectionFragmentPageInfo",
    "ReminderFragment",
    "RepaymentRequestConnectionTypeConnectionFragment",
    "RepaymentRequestConnectionTypeConnectionFragmentEdges",
    "RepaymentRequestConnectionTypeConnectionFragmentPageInfo",
    "RepaymentRequestTypeFragment",
    "RepaymentRequestTypeFragmentInstruction",
    "RequestRefundEligibilityTypeFragment",
    "RichAddressTypeFragment",
    "SMSEventTypeFragment",
    "SMSEventTypeFragmentMessage",
    "SectionTypeFragment",
    "SectionTypeFragmentContent",
    "SectionTypeFragmentContentCardComponentType",
    "SectionTypeFragmentContentCarouselItemType",
    "SmartFlexChargePointFragment",
    "SmartFlexChargePointStatusFragment",
    "SmartFlexChargePointStatusFragmentStateOfCharge",
    "SmartFlexChargingErrorFragment",
    "SmartFlexChargingSessionFragment",
    "SmartFlexChargingSessionFragmentProblems",
    "SmartFlexChargingSessionFragmentProblemsSmartFlexChargingError",
    "SmartFlexChargingSessionFragmentProblemsSmartFlexChargingTruncation",
    "SmartFlexChargingTruncationFragment",
    "SmartFlexDevicePreferenceScheduleFragment",
    "SmartFlexDispatchFragment",
    "SmartFlexInverterFragment",
    "SmartFlexInverterFragmentTelemetry",
    "SmartFlexInverterFragmentTelemetryBattery",
    "SmartFlexInverterFragmentTelemetryGrid",
    "SmartFlexInverterFragmentTelemetryInverter",
    "SmartFlexInverterFragmentTelemetrySite",
    "SmartFlexInverterFragmentTelemetrySolar",
    "SmartFlexResumableFragment",
    "SmartFlexVehicleChargingPreferencesFragment",
    "SmartFlexVehicleFragment",
    "SmartFlexVehicleStatusFragment",
    "SmartFlexVehicleStatusFragmentActivePower",
    "SmartFlexVehicleStatusFragmentStateOfCharge",
    "SpecialCircumstancesTypeFragment",
    "StateOfChargeLimitFragment",
    "StatementBillingDocumentConnectionTypeConnectionFragment",
    "StatementBillingDocumentConnectionTypeConnectionFragmentEdges",
    "StatementBillingDocumentConnectionTypeConnectionFragmentPageInfo",
    "StatementBillingDocumentTypeFragment",
    "StatementBillingDocumentTypeFragmentDocumentDebtPosition",
    "StatementTotalTypeFragment",
    "StatementTypeFragment",
    "StatisticOutputFragment",
    "SupplementaryLedgerTypeFragment",
    "SupplyConsumptionRateTypeFragment",
    "SupplyConsumptionRateTypeFragmentTimeSlots",
    "SupplyContractConnectionTypeConnectionFragment",
    "SupplyContractConnectionTypeConnectionFragmentEdges",
    "SupplyContractConnectionTypeConnectionFragmentEdgesNode",
    "SupplyContractConnectionTypeConnectionFragmentPageInfo",
    "SupplyOrServiceChargeFragment",
    "SupplyOrServiceChargeFragmentPeriod",
    "SupplyPeriodTypeFragment",
    "SupplyPointConnectionTypeConnectionFragment",
    "SupplyPointConnectionTypeConnectionFragmentEdges",
    "SupplyPointConnectionTypeConnectionFragmentPageInfo",
    "SupplyPointTypeFragment",
    "SupplyPointTypeFragmentMeterPoint",
    "SupplyPointTypeFragmentMeterPointElectricityMeterPoint",
    "SupplyPointTypeFragmentMeterPointElectricityMeterPointAddress",
    "SupplyPointTypeFragmentMeterPointGasMeterPoint",
    "SupplyPointTypeFragmentMeterPointGasMeterPointAddress",
    "SupplyPointTypeFragmentMeterPointMeterPointInterface",
    "SupplyPointTypeFragmentMeterPointMeterPointInterfaceAddress",
    "SupplyPointTypeFragmentProperty",
    "SupplyProductRateTypeFragment",
    "SupplyProductTagTypeFragment",
    "TermsAndConditionsTypeFragment",
    "ThresholdFragment",
    "TransactionAmountTypeFragment",
    "TransactionConnectionTypeConnectionFragment",
    "TransactionConnectionTypeConnectionFragmentEdges",
    "TransactionConnectionTypeConnectionFragmentEdgesNode",
    "TransactionConnectionTypeConnectionFragmentEdgesNodeCharge",
    "TransactionConnectionTypeConnectionFragmentEdgesNodePayment",
    "TransactionConnectionTypeConnectionFragmentEdgesNodeTransactionType",
    "TransactionConnectionTypeConnectionFragmentPageInfo",
    "UpsideDispatchMetaTypeFragment",
    "UserManagedPaymentFragment",
    "VehicleInformationTypeFragment",
    "VoucherPurchaseConnectionTypeConnectionFragment",
    "VoucherPurchaseConnectionTypeConnectionFragmentEdges",
    "VoucherPurchaseConnectionTypeConnectionFragmentPageInfo",
    "VoucherPurchaseTypeFragment",
    "VoucherPurchaseTypeFragmentChargeBalanceTransfer",
    "VoucherPurchaseTypeFragmentPayment",
    "VoucherPurchaseTypeFragmentRedemptions",
    "WhatsAppTextMessageFragment",
)

if not TYPE_CHECKING:
    _MODULES = {
        "AccountApplicationConnectionTypeConnectionFragment": "account_application_connection_type_connection_fragment",
        "AccountApplicationConnectionTypeConnectionFragmentEdges": "account_application_connection_type_connection_fragment",
        "AccountApplicationConnectionTypeConnectionFragmentPageInfo": "account_application_connection_type_connection_fragment",
        "AccountApplicationTypeFragment": "account_application_type_fragment",
        "AccountCampaignConnectionTypeConnectionFragment": "account_campaign_connection_type_connection_fragment",
        "AccountCampaignConnectionTypeConnectionFragmentEdges": "account_campaign_connection_type_connection_fragment",
        "AccountCampaignConnectionTypeConnectionFragmentPageInfo": "account_campaign_connection_type_connection_fragment",
        "AccountCampaignTypeFragment": "account_campaign_type_fragment",
        "AccountConnectionTypeConnectionFragment": "account_connection_type_connection_fragment",
        "AccountConnectionTypeConnectionFragmentEdges": "account_connection_type_connection_fragment",
        "AccountConnectionTypeConnectionFragmentPageInfo": "account_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragment": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragmentEdges": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragmentEdgesNode": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragmentEdgesNodeEmailEventType": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragmentEdgesNodePrintEventType": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragmentEdgesNodeSMSEventType": "account_event_connection_type_connection_fragment",
        "AccountEventConnectionTypeConnectionFragmentPageInfo": "account_event_connection_type_connection_fragment",
        "AccountFileAttachmentConnectionTypeConnectionFragment": "account_file_attachment_connection_type_connection_fragment",
        "AccountFileAttachmentConnectionTypeConnectionFragmentEdges": "account_file_attachment_connection_type_connection_fragment",
        "AccountFileAttachmentConnectionTypeConnectionFragmentPageInfo": "account_file_attachment_connection_type_connection_fragment",
        "AccountFileAttachmentFragment": "account_file_attachment_fragment",
        "AccountNoteTypeFragment": "account_note_type_fragment",
        "AccountPaymentConnectionTypeConnectionFragment": "account_payment_connection_type_connection_fragment",
        "AccountPaymentConnectionTypeConnectionFragmentEdges": "account_payment_connection_type_connection_fragment",
        "AccountPaymentConnectionTypeConnectionFragmentPageInfo": "account_payment_connection_type_connection_fragment",
        "AccountPaymentTypeFragment": "account_payment_type_fragment",
        "AccountPaymentTypeFragmentPaymentInstruction": "account_payment_type_fragment",
        "AccountReminderConnectionTypeConnectionFragment": "account_reminder_connection_type_connection_fragment",
        "AccountReminderConnectionTypeConnectionFragmentEdges": "account_reminder_connection_type_connection_fragment",
        "AccountReminderConnectionTypeConnectionFragmentPageInfo": "account_reminder_connection_type_connection_fragment",
        "AccountRepaymentConnectionTypeConnectionFragment": "account_repayment_connection_type_connection_fragment",
        "AccountRepaymentConnectionTypeConnectionFragmentEdges": "account_repayment_connection_type_connection_fragment",
        "AccountRepaymentConnectionTypeConnectionFragmentPageInfo": "account_repayment_connection_type_connection_fragment",
        "AccountRepaymentTypeFragment": "account_repayment_type_fragment",
        "AccountTypeFragment": "account_type_fragment",
        "AccountTypeFragmentProperties": "account_type_fragment",
        "AccountUserCommsPreferencesFragment": "account_user_comms_preferences_fragment",
        "AccountUserDetailTypeFragment": "account_user_detail_type_fragment",
        "AccountUserPermissionFragment": "account_user_permission_fragment",
        "AccountUserRoleTypeFragment": "account_user_role_type_fragment",
        "AccountUserRoleTypeFragmentAccount": "account_user_role_type_fragment",
        "AccountUserTypeFragment": "account_user_type_fragment",
        "AccountUserTypeFragmentAccountUserRoles": "account_user_type_fragment",
        "AccountUserTypeFragmentConsents": "account_user_type_fragment",
        "AccountUserTypeFragmentPortfolioUserRoles": "account_user_type_fragment",
        "AccountUserTypeFragmentSpecialCircumstances": "account_user_type_fragment",
        "ActivationProcessesConnectionTypeConnectionFragment": "activation_processes_connection_type_connection_fragment",
        "ActivationProcessesConnectionTypeConnectionFragmentEdges": "activation_processes_connection_type_connection_fragment",
        "ActivationProcessesConnectionTypeConnectionFragmentEdgesNode": "activation_processes_connection_type_connection_fragment",
        "ActivationProcessesConnectionTypeConnectionFragmentPageInfo": "activation_processes_connection_type_connection_fragment",
        "ActorTypeFragment": "actor_type_fragment",
        "AgreementConnectionFragment": "agreement_connection_fragment",
        "AgreementConnectionFragmentEdges": "agreement_connection_fragment",
        "AgreementConnectionFragmentPageInfo": "agreement_connection_fragment",
        "AgreementConnectionTypeConnectionFragment": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdges": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNode": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeChargingLedger": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRate": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRates": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdges": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNode": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateConsumptionRatesEdgesNodeTimeSlots": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRates": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdges": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNode": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricityConsumptionRateType": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeElectricitySupplyConsumptionRateType": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyConsumptionRateType": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeEnergySupplyRateRatesEdgesNodeSupplyProductRateInterface": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeNextPaymentForecast": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPoint": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentEdgesNodeSupplyPointProperty": "agreement_connection_type_connection_fragment",
        "AgreementConnectionTypeConnectionFragmentPageInfo": "agreement_connection_type_connection_fragment",
        "AnnualStatementConnectionTypeConnectionFragment": "annual_statement_connection_type_connection_fragment",
        "AnnualStatementConnectionTypeConnectionFragmentEdges": "annual_statement_connection_type_connection_fragment",
        "AnnualStatementConnectionTypeConnectionFragmentPageInfo": "annual_statement_connection_type_connection_fragment",
        "AnnualStatementTypeFragment": "annual_statement_type_fragment",
        "AnnulmentBillingDocumentTypeFragment": "annulment_billing_document_type_fragment",
        "AssistanceAgreementTypeFragment": "assistance_agreement_type_fragment",
        "BillChargeFragment": "bill_charge_fragment",
        "BillChargeFragmentDetail": "bill_charge_fragment",
        "BillChargeFragmentDetailSupplyOrServiceCharge": "bill_charge_fragment",
        "BillConnectionTypeConnectionFragment": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdges": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNode": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeBillInterface": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeBillInterfaceAttachmentsEdges": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeInvoiceTypeAttachmentsEdges": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodePeriodBasedDocumentTypeAttachmentsEdges": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodePreKrakenBillTypeAttachmentsEdges": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeStatementType": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachments": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentEdgesNodeStatementTypeAttachmentsEdges": "bill_connection_type_connection_fragment",
        "BillConnectionTypeConnectionFragmentPageInfo": "bill_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragment": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragmentEdges": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragmentEdgesNode": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragmentEdgesNodeBillCharge": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragmentEdgesNodeBillTransactionType": "bill_transaction_connection_type_connection_fragment",
        "BillTransactionConnectionTypeConnectionFragmentPageInfo": "bill_transaction_connection_type_connection_fragment",
        "BillingAttachmentTypeFragment": "billing_attachment_type_fragment",
        "BillingOptionsTypeFragment": "billing_options_type_fragment",
        "BusinessConnectionTypeConnectionFragment": "business_connection_type_connection_fragment",
        "BusinessConnectionTypeConnectionFragmentEdges": "business_connection_type_connection_fragment",
        "BusinessConnectionTypeConnectionFragmentPageInfo": "business_connection_type_connection_fragment",
        "BusinessDetailTypeFragment": "business_detail_type_fragment",
        "BusinessTypeFragment": "business_type_fragment",
        "CallMetadataItemTypeFragment": "call_metadata_item_type_fragment",
        "CanModifyPaymentsTypeFragment": "can_modify_payments_type_fragment",
        "CardComponentTypeFragment": "card_component_type_fragment",
        "CardComponentTypeFragmentItems": "card_component_type_fragment",
        "CardComponentTypeFragmentItemsImageType": "card_component_type_fragment",
        "CardComponentTypeFragmentItemsPillButtonType": "card_component_type_fragment",
        "CardComponentTypeFragmentItemsRectangularButtonType": "card_component_type_fragment",
        "CardComponentTypeFragmentItemsTextType": "card_component_type_fragment",
        "CarouselItemTypeFragment": "carousel_item_type_fragment",
        "ChargeFragment": "charge_fragment",
        "ChargeFragmentDetail": "charge_fragment",
        "ChargeFragmentDetailSupplyOrServiceCharge": "charge_fragment",
        "ChargePointVariantModelTypeFragment": "charge_point_variant_model_type_fragment",
        "CommonAgreementTypeFragment": "common_agreement_type_fragment",
        "CommonAgreementTypeFragmentProduct": "common_agreement_type_fragment",
        "CommonAgreementTypeFragmentSupplyPoint": "common_agreement_type_fragment",
        "ComplaintContactConnectionTypeConnectionFragment": "complaint_contact_connection_type_connection_fragment",
        "ComplaintContactConnectionTypeConnectionFragmentEdges": "complaint_contact_connection_type_connection_fragment",
        "ComplaintContactConnectionTypeConnectionFragmentPageInfo": "complaint_contact_connection_type_connection_fragment",
        "ComplaintContactTypeFragment": "complaint_contact_type_fragment",
        "ComponentListTypeFragment": "component_list_type_fragment",
        "ConsentTypeFragment": "consent_type_fragment",
        "ConsentTypeTypeFragment": "consent_type_type_fragment",
        "ConsumptionBreakdownConnectionTypeConnectionFragment": "consumption_breakdown_connection_type_connection_fragment",
        "ConsumptionBreakdownConnectionTypeConnectionFragmentEdges": "consumption_breakdown_connection_type_connection_fragment",
        "ConsumptionBreakdownConnectionTypeConnectionFragmentPageInfo": "consumption_breakdown_connection_type_connection_fragment",
        "ConsumptionBreakdownTypeFragment": "consumption_breakdown_type_fragment",
        "ConsumptionBreakdownTypeFragmentCharges": "consumption_breakdown_type_fragment",
        "ConsumptionBreakdownTypeFragmentChargesEdges": "consumption_breakdown_type_fragment",
        "ConsumptionBreakdownTypeFragmentChargesEdgesNode": "consumption_breakdown_type_fragment",
        "ConsumptionForecastConnectionTypeConnectionFragment": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionForecastConnectionTypeConnectionFragmentEdges": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionForecastConnectionTypeConnectionFragmentEdgesNode": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionForecastConnectionTypeConnectionFragmentPageInfo": "consumption_forecast_connection_type_connection_fragment",
        "ConsumptionFragment": "consumption_fragment",
        "ContractVersionFragment": "contract_version_fragment",
        "CoordinatesTypeFragment": "coordinates_type_fragment",
        "CreditStorageFragment": "credit_storage_fragment",
        "CreditStorageFragmentSourceFundRequestEligibilities": "credit_storage_fragment",
        "CreditStorageFragmentSourceFundRequestEligibilitiesEdges": "credit_storage_fragment",
        "CreditStorageFragmentSourceFundRequestEligibilitiesEdgesNode": "credit_storage_fragment",
        "CustomerFeedbackFormConnectionTypeConnectionFragment": "customer_feedback_form_connection_type_connection_fragment",
        "CustomerFeedbackFormConnectionTypeConnectionFragmentEdges": "customer_feedback_form_connection_type_connection_fragment",
        "CustomerFeedbackFormConnectionTypeConnectionFragmentPageInfo": "customer_feedback_form_connection_type_connection_fragment",
        "CustomerFeedbackFormTypeFragment": "customer_feedback_form_type_fragment",
        "DashboardFragment": "dashboard_fragment",
        "DashboardFragmentDashboardItems": "dashboard_fragment",
        "DeviceChargingSessionConnectionFragment": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragmentEdges": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragmentEdgesNode": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragmentEdgesNodeDeviceChargingSession": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragmentEdgesNodePublicChargingSession": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragmentEdgesNodeSmartFlexChargingSession": "device_charging_session_connection_fragment",
        "DeviceChargingSessionConnectionFragmentPageInfo": "device_charging_session_connection_fragment",
        "DeviceFragment": "device_fragment",
        "DeviceFragmentRegisters": "device_fragment",
        "DeviceFragmentRegistersEdges": "device_fragment",
        "DeviceFragmentRegistersEdgesNode": "device_fragment",
        "DevicesConnectionFragment": "devices_connection_fragment",
        "DevicesConnectionFragmentEdges": "devices_connection_fragment",
        "DevicesConnectionFragmentPageInfo": "devices_connection_fragment",
        "DirectDebitInstructionConnectionTypeConnectionFragment": "direct_debit_instruction_connection_type_connection_fragment",
        "DirectDebitInstructionConnectionTypeConnectionFragmentEdges": "direct_debit_instruction_connection_type_connection_fragment",
        "DirectDebitInstructionConnectionTypeConnectionFragmentPageInfo": "direct_debit_instruction_connection_type_connection_fragment",
        "DirectDebitInstructionTypeFragment": "direct_debit_instruction_type_fragment",
        "DiscountDataFragment": "discount_data_fragment",
        "DiscountForecastFragment": "discount_forecast_fragment",
        "DistributorTemporalClassTypeFragment": "distributor_temporal_class_type_fragment",
        "ElectricVehicleModelTypeFragment": "electric_vehicle_model_type_fragment",
        "ElectricityConsumptionConnectionFragment": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionConnectionFragmentEdges": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionConnectionFragmentEdgesNode": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionConnectionFragmentPageInfo": "electricity_consumption_connection_fragment",
        "ElectricityConsumptionRateTypeFragment": "electricity_consumption_rate_type_fragment",
        "ElectricityFiltersOutputFragment": "electricity_filters_output_fragment",
        "ElectricityMeterPointFragment": "electricity_meter_point_fragment",
        "ElectricityMeterPointFragmentOffPeakValues": "electricity_meter_point_fragment",
        "ElectricityMeterPointFragmentOffPeakValuesSeason": "electricity_meter_point_fragment",
        "ElectricityMeterPointFragmentProviderCalendar": "electricity_meter_point_fragment",
        "ElectricityReadingConnectionFragment": "electricity_reading_connection_fragment",
        "ElectricityReadingConnectionFragmentEdges": "electricity_reading_connection_fragment",
        "ElectricityReadingConnectionFragmentPageInfo": "electricity_reading_connection_fragment",
        "ElectricityReadingTypeFragment": "electricity_reading_type_fragment",
        "ElectricityReadingTypeFragmentTemporalClass": "electricity_reading_type_fragment",
        "ElectricityReadingTypeFragmentTemporalClassDistributorTemporalClassType": "electricity_reading_type_fragment",
        "ElectricityReadingTypeFragmentTemporalClassProviderTemporalClassType": "electricity_reading_type_fragment",
        "ElectricitySupplyConsumptionRateTypeFragment": "electricity_supply_consumption_rate_type_fragment",
        "ElectricitySupplyConsumptionRateTypeFragmentTimeSlots": "electricity_supply_consumption_rate_type_fragment",
        "EmailEventTypeFragment": "email_event_type_fragment",
        "EmailEventTypeFragmentMessage": "email_event_type_fragment",
        "EmbeddedNetworkTypeFragment": "embedded_network_type_fragment",
        "EmbeddedNetworkTypeFragmentEmbeddedProperties": "embedded_network_type_fragment",
        "EmbeddedPropertyTypeFragment": "embedded_property_type_fragment",
        "EmbeddedPropertyTypeFragmentEmbeddedNetwork": "embedded_property_type_fragment",
        "EnergyFragment": "energy_fragment",
        "EstablishmentConnectionTypeConnectionFragment": "establishment_connection_type_connection_fragment",
        "EstablishmentConnectionTypeConnectionFragmentEdges": "establishment_connection_type_connection_fragment",
        "EstablishmentConnectionTypeConnectionFragmentEdgesNode": "establishment_connection_type_connection_fragment",
        "EstablishmentConnectionTypeConnectionFragmentPageInfo": "establishment_connection_type_connection_fragment",
        "EstimatedMoneyTypeFragment": "estimated_money_type_fragment",
        "EstimatedMoneyTypeFragmentPricePerUnit": "estimated_money_type_fragment",
        "ExportReadingsConnectionFragment": "export_readings_connection_fragment",
        "ExportReadingsConnectionFragmentEdges": "export_readings_connection_fragment",
        "ExportReadingsConnectionFragmentPageInfo": "export_readings_connection_fragment",
        "ExtraDetailFragment": "extra_detail_fragment",
        "FieldSpecificRateLimitInformationConnectionTypeConnectionFragment": "field_specific_rate_limit_information_connection_type_connection_fragment",
        "FieldSpecificRateLimitInformationConnectionTypeConnectionFragmentEdges": "field_specific_rate_limit_information_connection_type_connection_fragment",
        "FieldSpecificRateLimitInformationConnectionTypeConnectionFragmentPageInfo": "field_specific_rate_limit_information_connection_type_connection_fragment",
        "FieldSpecificRateLimitInformationFragment": "field_specific_rate_limit_information_fragment",
        "FlexSupportedMakeFragment": "flex_supported_make_fragment",
        "FlexSupportedMakeFragmentModels": "flex_supported_make_fragment",
        "FormScreenTypeFragment": "form_screen_type_fragment",
        "FraAccountPaymentConnectionTypeConnectionFragment": "fra_account_payment_connection_type_connection_fragment",
        "FraAccountPaymentConnectionTypeConnectionFragmentEdges": "fra_account_payment_connection_type_connection_fragment",
        "FraAccountPaymentConnectionTypeConnectionFragmentEdgesNode": "fra_account_payment_connection_type_connection_fragment",
        "FraAccountPaymentConnectionTypeConnectionFragmentPageInfo": "fra_account_payment_connection_type_connection_fragment",
        "FraBillsConnectionFragment": "fra_bills_connection_fragment",
        "FraBillsConnectionFragmentEdges": "fra_bills_connection_fragment",
        "FraBillsConnectionFragmentEdgesNode": "fra_bills_connection_fragment",
        "FraBillsConnectionFragmentPageInfo": "fra_bills_connection_fragment",
        "GasFiltersOutputFragment": "gas_filters_output_fragment",
        "GasMeterPointFragment": "gas_meter_point_fragment",
        "GasReadingConnectionFragment": "gas_reading_connection_fragment",
        "GasReadingConnectionFragmentEdges": "gas_reading_connection_fragment",
        "GasReadingConnectionFragmentEdgesNode": "gas_reading_connection_fragment",
        "GasReadingConnectionFragmentPageInfo": "gas_reading_connection_fragment",
        "GenericBackendScreenFragment": "generic_backend_screen_fragment",
        "GoodsGrantFragment": "goods_grant_fragment",
        "GoodsProductConnectionTypeConnectionFragment": "goods_product_connection_type_connection_fragment",
        "GoodsProductConnectionTypeConnectionFragmentEdges": "goods_product_connection_type_connection_fragment",
        "GoodsProductConnectionTypeConnectionFragmentPageInfo": "goods_product_connection_type_connection_fragment",
        "GoodsProductFragment": "goods_product_fragment",
        "GoodsProductTypeFragment": "goods_product_type_fragment",
        "GoodsQuotedProductFragment": "goods_quoted_product_fragment",
        "GoodsSaleItemFragment": "goods_sale_item_fragment",
        "HeldStatusFragment": "held_status_fragment",
        "ImportReadingsConnectionFragment": "import_readings_connection_fragment",
        "ImportReadingsConnectionFragmentEdges": "import_readings_connection_fragment",
        "ImportReadingsConnectionFragmentPageInfo": "import_readings_connection_fragment",
        "InboundCallTypeFragment": "inbound_call_type_fragment",
        "InboundCallTypeFragmentInitialCallerIdentification": "inbound_call_type_fragment",
        "InboundCallTypeFragmentInitialCallerIdentificationAccountBestMatch": "inbound_call_type_fragment",
        "InboundCallTypeFragmentInitialCallerIdentificationAccountUserBestMatch": "inbound_call_type_fragment",
        "InkBucketFragment": "ink_bucket_fragment",
        "InkContactChannelIdentitiesFragment": "ink_contact_channel_identities_fragment",
        "InkContactChannelIdentityFragment": "ink_contact_channel_identity_fragment",
        "InkConversationEventsConnectionFragment": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionFragmentEdges": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionFragmentEdgesNode": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionFragmentEdgesNodeInkNewMessage": "ink_conversation_events_connection_fragment",
        "InkConversationEventsConnectionFragmentPageInfo": "ink_conversation_events_connection_fragment",
        "InkEmailFragment": "ink_email_fragment",
        "InkGenericMessageFragment": "ink_generic_message_fragment",
        "InkLineFragment": "ink_line_fragment",
        "InkLiveChatMessageFragment": "ink_live_chat_message_fragment",
        "InkMessageAttachmentFragment": "ink_message_attachment_fragment",
        "InkMessageDeliveryFragment": "ink_message_delivery_fragment",
        "InkNewMessageFragment": "ink_new_message_fragment",
        "InkNewMessageFragmentMessage": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkEmail": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkGenericMessage": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkLine": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkLiveChatMessage": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkPost": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkSMS": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkTwilioWhatsApp": "ink_new_message_fragment",
        "InkNewMessageFragmentMessageInkWhatsApp": "ink_new_message_fragment",
        "InkPostFragment": "ink_post_fragment",
        "InkSMSFragment": "ink_sms_fragment",
        "InkTagFragment": "ink_tag_fragment",
        "InkTwilioWhatsAppFragment": "ink_twilio_whats_app_fragment",
        "InkWhatsAppFragment": "ink_whats_app_fragment",
        "IntervalMeasurementTypeFragment": "interval_measurement_type_fragment",
        "InvoiceBillingDocumentConnectionTypeConnectionFragment": "invoice_billing_document_connection_type_connection_fragment",
        "InvoiceBillingDocumentConnectionTypeConnectionFragmentEdges": "invoice_billing_document_connection_type_connection_fragment",
        "InvoiceBillingDocumentConnectionTypeConnectionFragmentPageInfo": "invoice_billing_document_connection_type_connection_fragment",
        "InvoiceBillingDocumentTypeFragment": "invoice_billing_document_type_fragment",
        "InvoiceBillingDocumentTypeFragmentDocumentDebtPosition": "invoice_billing_document_type_fragment",
        "InvoiceTotalTypeFragment": "invoice_total_type_fragment",
        "InvoiceTypeFragment": "invoice_type_fragment",
        "JoinSupplierProcessConnectionTypeConnectionFragment": "join_supplier_process_connection_type_connection_fragment",
        "JoinSupplierProcessConnectionTypeConnectionFragmentEdges": "join_supplier_process_connection_type_connection_fragment",
        "JoinSupplierProcessConnectionTypeConnectionFragmentPageInfo": "join_supplier_process_connection_type_connection_fragment",
        "JoinSupplierProcessDataTypeFragment": "join_supplier_process_data_type_fragment",
        "JoinSupplierProcessDataTypeFragmentSupplyPointContexts": "join_supplier_process_data_type_fragment",
        "JoinSupplierProcessDataTypeFragmentSupplyPointContextsSelectedProduct": "join_supplier_process_data_type_fragment",
        "JoinSupplierProcessTypeFragment": "join_supplier_process_type_fragment",
        "LeadSupplyPointTypeFragment": "lead_supply_point_type_fragment",
        "LeavePropertyProcessConnectionTypeConnectionFragment": "leave_property_process_connection_type_connection_fragment",
        "LeavePropertyProcessConnectionTypeConnectionFragmentEdges": "leave_property_process_connection_type_connection_fragment",
        "LeavePropertyProcessConnectionTypeConnectionFragmentPageInfo": "leave_property_process_connection_type_connection_fragment",
        "LeavePropertyProcessTypeFragment": "leave_property_process_type_fragment",
        "LeaveSupplierProcessConnectionTypeConnectionFragment": "leave_supplier_process_connection_type_connection_fragment",
        "LeaveSupplierProcessConnectionTypeConnectionFragmentEdges": "leave_supplier_process_connection_type_connection_fragment",
        "LeaveSupplierProcessConnectionTypeConnectionFragmentPageInfo": "leave_supplier_process_connection_type_connection_fragment",
        "LeaveSupplierProcessTypeFragment": "leave_supplier_process_type_fragment",
        "LedgerTypeFragment": "ledger_type_fragment",
        "MaximumRefundTypeFragment": "maximum_refund_type_fragment",
        "MeasurementConnectionFragment": "measurement_connection_fragment",
        "MeasurementConnectionFragmentEdges": "measurement_connection_fragment",
        "MeasurementConnectionFragmentEdgesNode": "measurement_connection_fragment",
        "MeasurementConnectionFragmentEdgesNodeIntervalMeasurementType": "measurement_connection_fragment",
        "MeasurementConnectionFragmentEdgesNodeMeasurementInterface": "measurement_connection_fragment",
        "MeasurementConnectionFragmentPageInfo": "measurement_connection_fragment",
        "MeasurementsMetadataOutputFragment": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputFragmentExtras": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputFragmentUtilityFilters": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputFragmentUtilityFiltersElectricityFiltersOutput": "measurements_metadata_output_fragment",
        "MeasurementsMetadataOutputFragmentUtilityFiltersGasFiltersOutput": "measurements_metadata_output_fragment",
        "MetadataFragment": "metadata_fragment",
        "MeterReadingEstimationReadingConnectionFragment": "meter_reading_estimation_reading_connection_fragment",
        "MeterReadingEstimationReadingConnectionFragmentEdges": "meter_reading_estimation_reading_connection_fragment",
        "MeterReadingEstimationReadingConnectionFragmentPageInfo": "meter_reading_estimation_reading_connection_fragment",
        "MeterReadingEstimationReadingTypeFragment": "meter_reading_estimation_reading_type_fragment",
        "MoneyFragment": "money_fragment",
        "OccupancyPeriodTypeFragment": "occupancy_period_type_fragment",
        "OccupyPropertyProcessConnectionTypeConnectionFragment": "occupy_property_process_connection_type_connection_fragment",
        "OccupyPropertyProcessConnectionTypeConnectionFragmentEdges": "occupy_property_process_connection_type_connection_fragment",
        "OccupyPropertyProcessConnectionTypeConnectionFragmentPageInfo": "occupy_property_process_connection_type_connection_fragment",
        "OccupyPropertyProcessTypeFragment": "occupy_property_process_type_fragment",
        "OfferTypeFragment": "offer_type_fragment",
        "OfferTypeFragmentQuote": "offer_type_fragment",
        "OperationsTeamTypeFragment": "operations_team_type_fragment",
        "OpportunitiesConnectionFragment": "opportunities_connection_fragment",
        "OpportunitiesConnectionFragmentEdges": "opportunities_connection_fragment",
        "OpportunitiesConnectionFragmentPageInfo": "opportunities_connection_fragment",
        "OpportunityAttachmentFragment": "opportunity_attachment_fragment",
        "OpportunityOutputFragment": "opportunity_output_fragment",
        "OpportunityOutputFragmentFunnel": "opportunity_output_fragment",
        "OrderResourceFragment": "order_resource_fragment",
        "OrderTypeFragment": "order_type_fragment",
        "PaymentForecastConnectionTypeConnectionFragment": "payment_forecast_connection_type_connection_fragment",
        "PaymentForecastConnectionTypeConnectionFragmentEdges": "payment_forecast_connection_type_connection_fragment",
        "PaymentForecastConnectionTypeConnectionFragmentPageInfo": "payment_forecast_connection_type_connection_fragment",
        "PaymentForecastTypeFragment": "payment_forecast_type_fragment",
        "PaymentFragment": "payment_fragment",
        "PaymentInstructionConnectionTypeConnectionFragment": "payment_instruction_connection_type_connection_fragment",
        "PaymentInstructionConnectionTypeConnectionFragmentEdges": "payment_instruction_connection_type_connection_fragment",
        "PaymentInstructionConnectionTypeConnectionFragmentPageInfo": "payment_instruction_connection_type_connection_fragment",
        "PaymentInstructionOwnerTypeFragment": "payment_instruction_owner_type_fragment",
        "PaymentInstructionOwnerTypeFragmentAccountUser": "payment_instruction_owner_type_fragment",
        "PaymentInstructionOwnerTypeFragmentBusiness": "payment_instruction_owner_type_fragment",
        "PaymentInstructionTypeFragment": "payment_instruction_type_fragment",
        "PaymentPlanConnectionTypeConnectionFragment": "payment_plan_connection_type_connection_fragment",
        "PaymentPlanConnectionTypeConnectionFragmentEdges": "payment_plan_connection_type_connection_fragment",
        "PaymentPlanConnectionTypeConnectionFragmentPageInfo": "payment_plan_connection_type_connection_fragment",
        "PaymentPlanPaymentTypeFragment": "payment_plan_payment_type_fragment",
        "PaymentPlanTypeFragment": "payment_plan_type_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragment": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragmentEdges": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNode": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodePreferredInstruction": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragmentEdgesNodeUserManagedPayment": "payment_preference_connection_type_connection_fragment",
        "PaymentPreferenceConnectionTypeConnectionFragmentPageInfo": "payment_preference_connection_type_connection_fragment",
        "PaymentRequestConnectionTypeConnectionFragment": "payment_request_connection_type_connection_fragment",
        "PaymentRequestConnectionTypeConnectionFragmentEdges": "payment_request_connection_type_connection_fragment",
        "PaymentRequestConnectionTypeConnectionFragmentPageInfo": "payment_request_connection_type_connection_fragment",
        "PaymentRequestTypeFragment": "payment_request_type_fragment",
        "PaymentRequestTypeFragmentFundingSourceAmounts": "payment_request_type_fragment",
        "PaymentRequestTypeFragmentFundingSourceAmountsEdges": "payment_request_type_fragment",
        "PaymentRequestTypeFragmentFundingSourceAmountsEdgesNode": "payment_request_type_fragment",
        "PaymentScheduleConnectionTypeConnectionFragment": "payment_schedule_connection_type_connection_fragment",
        "PaymentScheduleConnectionTypeConnectionFragmentEdges": "payment_schedule_connection_type_connection_fragment",
        "PaymentScheduleConnectionTypeConnectionFragmentPageInfo": "payment_schedule_connection_type_connection_fragment",
        "PaymentScheduleDelayConfigurationTypeFragment": "payment_schedule_delay_configuration_type_fragment",
        "PaymentSchedulePaymentDayDetailsTypeFragment": "payment_schedule_payment_day_details_type_fragment",
        "PaymentScheduleTypeFragment": "payment_schedule_type_fragment",
        "PaymentScheduleTypeFragmentSupplementaryLedger": "payment_schedule_type_fragment",
        "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragment": "payment_with_non_concluded_re_presentation_connection_type_connection_fragment",
        "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragmentEdges": "payment_with_non_concluded_re_presentation_connection_type_connection_fragment",
        "PaymentWithNonConcludedRePresentationConnectionTypeConnectionFragmentPageInfo": "payment_with_non_concluded_re_presentation_connection_type_connection_fragment",
        "PaymentWithNonConcludedRePresentationTypeFragment": "payment_with_non_concluded_re_presentation_type_fragment",
        "PeriodBasedDocumentTypeFragment": "period_based_document_type_fragment",
        "PeriodBasedDocumentTypeFragmentDocumentDebtPosition": "period_based_document_type_fragment",
        "PointsAllowanceRateLimitInformationFragment": "points_allowance_rate_limit_information_fragment",
        "PortfolioConnectionTypeConnectionFragment": "portfolio_connection_type_connection_fragment",
        "PortfolioConnectionTypeConnectionFragmentEdges": "portfolio_connection_type_connection_fragment",
        "PortfolioConnectionTypeConnectionFragmentPageInfo": "portfolio_connection_type_connection_fragment",
        "PortfolioTypeFragment": "portfolio_type_fragment",
        "PortfolioUserRoleTypeFragment": "portfolio_user_role_type_fragment",
        "PortfolioUserRoleTypeFragmentPortfolio": "portfolio_user_role_type_fragment",
        "PossibleErrorTypeFragment": "possible_error_type_fragment",
        "PreKrakenBillTypeFragment": "pre_kraken_bill_type_fragment",
        "PreSignedTokenFragment": "pre_signed_token_fragment",
        "PreferredInstructionFragment": "preferred_instruction_fragment",
        "PrintEventTypeFragment": "print_event_type_fragment",
        "PrintEventTypeFragmentMessage": "print_event_type_fragment",
        "ProductConnectionTypeConnectionFragment": "product_connection_type_connection_fragment",
        "ProductConnectionTypeConnectionFragmentEdges": "product_connection_type_connection_fragment",
        "ProductConnectionTypeConnectionFragmentEdgesNode": "product_connection_type_connection_fragment",
        "ProductConnectionTypeConnectionFragmentPageInfo": "product_connection_type_connection_fragment",
        "ProductFragment": "product_fragment",
        "PropertyRichAddressTypeFragment": "property_rich_address_type_fragment",
        "PropertyTypeFragment": "property_type_fragment",
        "PropertyTypeFragmentEmbeddedNetwork": "property_type_fragment",
        "ProviderTemporalClassTypeFragment": "provider_temporal_class_type_fragment",
        "ProvisionalTransactionConnectionTypeConnectionFragment": "provisional_transaction_connection_type_connection_fragment",
        "ProvisionalTransactionConnectionTypeConnectionFragmentEdges": "provisional_transaction_connection_type_connection_fragment",
        "ProvisionalTransactionConnectionTypeConnectionFragmentPageInfo": "provisional_transaction_connection_type_connection_fragment",
        "ProvisionalTransactionTypeFragment": "provisional_transaction_type_fragment",
        "PublicChargingSessionFragment": "public_charging_session_fragment",
        "QuoteComponentTypeFragment": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCosts": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCostsValue": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCostsValueDecimalType": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCostsValueFloatType": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCostsValueIntegerType": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCostsValueQuantityType": "quote_component_type_fragment",
        "QuoteComponentTypeFragmentCostsValueStringType": "quote_component_type_fragment",
        "QuoteRequestTypeFragment": "quote_request_type_fragment",
        "QuoteTypeFragment": "quote_type_fragment",
        "QuotedOfferingParamsTypeFragment": "quoted_offering_params_type_fragment",
        "QuotedOfferingParamsTypeFragmentOfferingComponents": "quoted_offering_params_type_fragment",
        "QuotedOfferingParamsTypeFragmentProductComponents": "quoted_offering_params_type_fragment",
        "QuotedProductComponentTypeFragment": "quoted_product_component_type_fragment",
        "QuotingParamTypeFragment": "quoting_param_type_fragment",
        "ReadingFragment": "reading_fragment",
        "ReferralConnectionTypeConnectionFragment": "referral_connection_type_connection_fragment",
        "ReferralConnectionTypeConnectionFragmentEdges": "referral_connection_type_connection_fragment",
        "ReferralConnectionTypeConnectionFragmentPageInfo": "referral_connection_type_connection_fragment",
        "ReferralSchemeTypeFragment": "referral_scheme_type_fragment",
        "ReferralSchemeTypesFragment": "referral_scheme_types_fragment",
        "ReferralSchemeTypesFragmentBusiness": "referral_scheme_types_fragment",
        "ReferralSchemeTypesFragmentDomestic": "referral_scheme_types_fragment",
        "ReferralTypeFragment": "referral_type_fragment",
        "RefreshTokenFragment": "refresh_token_fragment",
        "RefundPaymentRequestTypeFragment": "refund_payment_request_type_fragment",
        "RefundPaymentRequestTypeFragmentPayment": "refund_payment_request_type_fragment",
        "RefundRequestConnectionTypeConnectionFragment": "refund_request_connection_type_connection_fragment",
        "RefundRequestConnectionTypeConnectionFragmentEdges": "refund_request_connection_type_connection_fragment",
        "RefundRequestConnectionTypeConnectionFragmentPageInfo": "refund_request_connection_type_connection_fragment",
        "ReminderFragment": "reminder_fragment",
        "RepaymentRequestConnectionTypeConnectionFragment": "repayment_request_connection_type_connection_fragment",
        "RepaymentRequestConnectionTypeConnectionFragmentEdges": "repayment_request_connection_type_connection_fragment",
        "RepaymentRequestConnectionTypeConnectionFragmentPageInfo": "repayment_request_connection_type_connection_fragment",
        "RepaymentRequestTypeFragment": "repayment_request_type_fragment",
        "RepaymentRequestTypeFragmentInstruction": "repayment_request_type_fragment",
        "RequestRefundEligibilityTypeFragment": "request_refund_eligibility_type_fragment",
        "RichAddressTypeFragment": "rich_address_type_fragment",
        "SMSEventTypeFragment": "sms_event_type_fragment",
        "SMSEventTypeFragmentMessage": "sms_event_type_fragment",
        "SectionTypeFragment": "section_type_fragment",
        "SectionTypeFragmentContent": "section_type_fragment",
        "SectionTypeFragmentContentCardComponentType": "section_type_fragment",
        "SectionTypeFragmentContentCarouselItemType": "section_type_fragment",
        "SmartFlexChargePointFragment": "smart_flex_charge_point_fragment",
        "SmartFlexChargePointStatusFragment": "smart_flex_charge_point_status_fragment",
        "SmartFlexChargePointStatusFragmentStateOfCharge": "smart_flex_charge_point_status_fragment",
        "SmartFlexChargingErrorFragment": "smart_flex_charging_error_fragment",
        "SmartFlexChargingSessionFragment": "smart_flex_charging_session_fragment",
        "SmartFlexChargingSessionFragmentProblems": "smart_flex_charging_session_fragment",
        "SmartFlexChargingSessionFragmentProblemsSmartFlexChargingError": "smart_flex_charging_session_fragment",
        "SmartFlexChargingSessionFragmentProblemsSmartFlexChargingTruncation": "smart_flex_charging_session_fragment",
        "SmartFlexChargingTruncationFragment": "smart_flex_charging_truncation_fragment",
        "SmartFlexDevicePreferenceScheduleFragment": "smart_flex_device_preference_schedule_fragment",
        "SmartFlexDispatchFragment": "smart_flex_dispatch_fragment",
        "SmartFlexInverterFragment": "smart_flex_inverter_fragment",
        "SmartFlexInverterFragmentTelemetry": "smart_flex_inverter_fragment",
        "SmartFlexInverterFragmentTelemetryBattery": "smart_flex_inverter_fragment",
        "SmartFlexInverterFragmentTelemetryGrid": "smart_flex_inverter_fragment",
        "SmartFlexInverterFragmentTelemetryInverter": "smart_flex_inverter_fragment",
        "SmartFlexInverterFragmentTelemetrySite": "smart_flex_inverter_fragment",
        "SmartFlexInverterFragmentTelemetrySolar": "smart_flex_inverter_fragment",
        "SmartFlexResumableFragment": "smart_flex_resumable_fragment",
        "SmartFlexVehicleChargingPreferencesFragment": "smart_flex_vehicle_charging_preferences_fragment",
        "SmartFlexVehicleFragment": "smart_flex_vehicle_fragment",
        "SmartFlexVehicleStatusFragment": "smart_flex_vehicle_status_fragment",
        "SmartFlexVehicleStatusFragmentActivePower": "smart_flex_vehicle_status_fragment",
        "SmartFlexVehicleStatusFragmentStateOfCharge": "smart_flex_vehicle_status_fragment",
        "SpecialCircumstancesTypeFragment": "special_circumstances_type_fragment",
        "StateOfChargeLimitFragment": "state_of_charge_limit_fragment",
        "StatementBillingDocumentConnectionTypeConnectionFragment": "statement_billing_document_connection_type_connection_fragment",
        "StatementBillingDocumentConnectionTypeConnectionFragmentEdges": "statement_billing_document_connection_type_connection_fragment",
        "StatementBillingDocumentConnectionTypeConnectionFragmentPageInfo": "statement_billing_document_connection_type_connection_fragment",
        "StatementBillingDocumentTypeFragment": "statement_billing_document_type_fragment",
        "StatementBillingDocumentTypeFragmentDocumentDebtPosition": "statement_billing_document_type_fragment",
        "StatementTotalTypeFragment": "statement_total_type_fragment",
        "StatementTypeFragment": "statement_type_fragment",
        "StatisticOutputFragment": "statistic_output_fragment",
        "SupplementaryLedgerTypeFragment": "supplementary_ledger_type_fragment",
        "SupplyConsumptionRateTypeFragment": "supply_consumption_rate_type_fragment",
        "SupplyConsumptionRateTypeFragmentTimeSlots": "supply_consumption_rate_type_fragment",
        "SupplyContractConnectionTypeConnectionFragment": "supply_contract_connection_type_connection_fragment",
        "SupplyContractConnectionTypeConnectionFragmentEdges": "supply_contract_connection_type_connection_fragment",
        "SupplyContractConnectionTypeConnectionFragmentEdgesNode": "supply_contract_connection_type_connection_fragment",
        "SupplyContractConnectionTypeConnectionFragmentPageInfo": "supply_contract_connection_type_connection_fragment",
        "SupplyOrServiceChargeFragment": "supply_or_service_charge_fragment",
        "SupplyOrServiceChargeFragmentPeriod": "supply_or_service_charge_fragment",
        "SupplyPeriodTypeFragment": "supply_period_type_fragment",
        "SupplyPointConnectionTypeConnectionFragment": "supply_point_connection_type_connection_fragment",
        "SupplyPointConnectionTypeConnectionFragmentEdges": "supply_point_connection_type_connection_fragment",
        "SupplyPointConnectionTypeConnectionFragmentPageInfo": "supply_point_connection_type_connection_fragment",
        "SupplyPointTypeFragment": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPoint": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPointElectricityMeterPoint": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPointElectricityMeterPointAddress": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPointGasMeterPoint": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPointGasMeterPointAddress": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPointMeterPointInterface": "supply_point_type_fragment",
        "SupplyPointTypeFragmentMeterPointMeterPointInterfaceAddress": "supply_point_type_fragment",
        "SupplyPointTypeFragmentProperty": "supply_point_type_fragment",
        "SupplyProductRateTypeFragment": "supply_product_rate_type_fragment",
        "SupplyProductTagTypeFragment": "supply_product_tag_type_fragment",
        "TermsAndConditionsTypeFragment": "terms_and_conditions_type_fragment",
        "ThresholdFragment": "threshold_fragment",
        "TransactionAmountTypeFragment": "transaction_amount_type_fragment",
        "TransactionConnectionTypeConnectionFragment": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragmentEdges": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragmentEdgesNode": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragmentEdgesNodeCharge": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragmentEdgesNodePayment": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragmentEdgesNodeTransactionType": "transaction_connection_type_connection_fragment",
        "TransactionConnectionTypeConnectionFragmentPageInfo": "transaction_connection_type_connection_fragment",
        "UpsideDispatchMetaTypeFragment": "upside_dispatch_meta_type_fragment",
        "UserManagedPaymentFragment": "user_managed_payment_fragment",
        "VehicleInformationTypeFragment": "vehicle_information_type_fragment",
        "VoucherPurchaseConnectionTypeConnectionFragment": "voucher_purchase_connection_type_connection_fragment",
        "VoucherPurchaseConnectionTypeConnectionFragmentEdges": "voucher_purchase_connection_type_connection_fragment",
        "VoucherPurchaseConnectionTypeConnectionFragmentPageInfo": "voucher_purchase_connection_type_connection_fragment",
        "VoucherPurchaseTypeFragment": "voucher_purchase_type_fragment",
        "VoucherPurchaseTypeFragmentChargeBalanceTransfer": "voucher_purchase_type_fragment",
        "VoucherPurchaseTypeFragmentPayment": "voucher_purchase_type_fragment",
        "VoucherPurchaseTypeFragmentRedemptions": "voucher_purchase_type_fragment",
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
