# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""What operations take besides scalars and enums."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Sequence

from oefr_kraken._models import UNSET, Input, UnsetType
from pydantic import Field

from .enums.day_of_week import DayOfWeek
from .enums.pre_signed_token_scope import PreSignedTokenScope
from .enums.preferences_mode_choices import PreferencesModeChoices
from .enums.preferences_unit_choices import PreferencesUnitChoices
from .enums.query_type import QueryType
from .enums.reading_direction_type import ReadingDirectionType
from .enums.reading_frequency_type import ReadingFrequencyType
from .enums.reading_quality_type import ReadingQualityType
from .enums.smart_control_action import SmartControlAction
from .enums.supply_point_market_name_enum import SupplyPointMarketNameEnum
from .enums.update_boost_charge_action import UpdateBoostChargeAction


class AuthenticationInput(Input, frozen=True):
    """`AuthenticationInput`."""

    access_token: str | None | UnsetType = UNSET
    authorization_code: str | None | UnsetType = UNSET
    expires_in: int | None | UnsetType = UNSET
    provider_device_id: str | None | UnsetType = UNSET
    redirect_uri: str | None | UnsetType = UNSET
    refresh_token: str | None | UnsetType = UNSET
    state: str | None | UnsetType = UNSET


class BackendScreenParamInputType(Input, frozen=True):
    """`BackendScreenParamInputType`."""

    key: str
    value: str


class BusinessDetailInput(Input, frozen=True):
    """`BusinessDetailInput`."""

    key: str
    value: str


class ContractFiltersInput(Input, frozen=True):
    """`ContractFiltersInput`."""

    party: PartyInput | None | UnsetType = UNSET
    subject: str | None | UnsetType = UNSET


class ElectricityFiltersInput(Input, frozen=True):
    """`ElectricityFiltersInput`."""

    device_id: str | None | UnsetType = UNSET
    market_supply_point_id: str | None | UnsetType = UNSET
    reading_direction: ReadingDirectionType | str | None | UnsetType = UNSET
    """Default of the server: `CONSUMPTION`."""
    reading_frequency_type: ReadingFrequencyType | str | None | UnsetType = UNSET
    """Default of the server: `RAW_INTERVAL`."""
    reading_quality: ReadingQualityType | str | None | UnsetType = UNSET
    """Default of the server: `COMBINED`."""
    register_id: str | None | UnsetType = UNSET


class ForceReauthenticationInput(Input, frozen=True):
    """`ForceReauthenticationInput`."""

    include_third_parties: bool


class GasFiltersInput(Input, frozen=True):
    """`GasFiltersInput`."""

    device_id: str | None | UnsetType = UNSET
    market_supply_point_id: str | None | UnsetType = UNSET
    reading_frequency_type: ReadingFrequencyType | str | None | UnsetType = UNSET
    """Default of the server: `RAW_INTERVAL`."""
    register_id: str | None | UnsetType = UNSET


class InvalidatePreSignedTokenInput(Input, frozen=True):
    """`InvalidatePreSignedTokenInput`."""

    token: str


class InvalidatePreSignedTokensForUserInput(Input, frozen=True):
    """`InvalidatePreSignedTokensForUserInput`."""

    email: str
    scope: PreSignedTokenScope | str | None | UnsetType = UNSET


class InvalidateRefreshTokenInput(Input, frozen=True):
    """`InvalidateRefreshTokenInput`."""

    refresh_token: str


class InvalidateRefreshTokensForUserInput(Input, frozen=True):
    """`InvalidateRefreshTokensForUserInput`."""

    email: str


class IsValidUFCMemberInputType(Input, frozen=True):
    """`IsValidUFCMemberInputType`."""

    member_number: str | None | UnsetType = UNSET


class LoyaltyPointLedgerEntryInput(Input, frozen=True):
    """`LoyaltyPointLedgerEntryInput`."""

    idempotency_key: uuid.UUID


class LoyaltyPointLedgersInput(Input, frozen=True):
    """`LoyaltyPointLedgersInput`."""

    account_user_id: str


class LoyaltyPointsBalanceInput(Input, frozen=True):
    """`LoyaltyPointsBalanceInput`."""

    account_number: str
    account_user_id: str | None | UnsetType = UNSET


class LoyaltyPointsProgramEligibilityInput(Input, frozen=True):
    """`LoyaltyPointsProgramEligibilityInput`."""

    account_number: str


class MeterPointNumberByAddressInputType(Input, frozen=True):
    """`MeterPointNumberByAddressInputType`."""

    market_name: str | None | UnsetType = UNSET
    postcode: str | None | UnsetType = UNSET


class ObtainJSONWebTokenInput(Input, frozen=True):
    """`ObtainJSONWebTokenInput`."""

    api_key: str | None | UnsetType = Field(default=UNSET, alias="APIKey")
    captcha_response: str | None | UnsetType = UNSET
    email: str | None | UnsetType = UNSET
    organization_secret_key: str | None | UnsetType = UNSET
    password: str | None | UnsetType = UNSET
    pre_signed_key: str | None | UnsetType = UNSET
    refresh_token: str | None | UnsetType = UNSET


class ObtainLongLivedRefreshTokenInput(Input, frozen=True):
    """`ObtainLongLivedRefreshTokenInput`."""

    kraken_token: str


class OpportunitiesQueryInput(Input, frozen=True):
    """`OpportunitiesQueryInput`."""

    assigned_to_affiliate_number: str | None | UnsetType = UNSET
    funnel_code: str | None | UnsetType = UNSET
    lead_number: str | None | UnsetType = UNSET
    product_offering_id: str | None | UnsetType = UNSET
    sales_channel: str | None | UnsetType = UNSET
    stage_code: str | None | UnsetType = UNSET
    supply_point_markets: Sequence[SupplyPointMarketNameEnum | str | None] | None | UnsetType = UNSET


class PartyInput(Input, frozen=True):
    """`PartyInput`."""

    account: str | None | UnsetType = UNSET
    business: int | None | UnsetType = UNSET


class PortfolioReferenceInput(Input, frozen=True):
    """`PortfolioReferenceInput`."""

    namespace: str
    value: str


class PossibleErrorsInputType(Input, frozen=True):
    """`PossibleErrorsInputType`."""

    auth_errors: bool | None | UnsetType = UNSET
    name: str
    type: QueryType | str


class PreferencesScheduleInput(Input, frozen=True):
    """`PreferencesScheduleInput`."""

    day_of_week: DayOfWeek | str
    max: decimal.Decimal
    min: decimal.Decimal | None | UnsetType = UNSET
    time: datetime.time


class RequestElectricityDetailedMeasuresInput(Input, frozen=True):
    """`RequestElectricityDetailedMeasuresInput`."""

    period_end_date: datetime.date | None | UnsetType = UNSET
    period_start_date: datetime.date | None | UnsetType = UNSET
    prm_ref: str | None | UnsetType = UNSET


class SmartControlInput(Input, frozen=True):
    """`SmartControlInput`."""

    action: SmartControlAction | str
    device_id: str


class SmartFlexDevicePreferencesInput(Input, frozen=True):
    """`SmartFlexDevicePreferencesInput`."""

    device_id: str
    mode: PreferencesModeChoices | str
    schedules: Sequence[PreferencesScheduleInput | None]
    unit: PreferencesUnitChoices | str


class UpdateBoostChargeInput(Input, frozen=True):
    """`UpdateBoostChargeInput`."""

    action: UpdateBoostChargeAction | str
    device_id: str


class UserEmailCheckForCheckoutInputType(Input, frozen=True):
    """`UserEmailCheckForCheckoutInputType`."""

    email: str | None | UnsetType = UNSET


class UtilityFiltersInput(Input, frozen=True):
    """`UtilityFiltersInput`."""

    electricity_filters: ElectricityFiltersInput | None | UnsetType = UNSET
    gas_filters: GasFiltersInput | None | UnsetType = UNSET


__all__ = (
    "AuthenticationInput",
    "BackendScreenParamInputType",
    "BusinessDetailInput",
    "ContractFiltersInput",
    "ElectricityFiltersInput",
    "ForceReauthenticationInput",
    "GasFiltersInput",
    "InvalidatePreSignedTokenInput",
    "InvalidatePreSignedTokensForUserInput",
    "InvalidateRefreshTokenInput",
    "InvalidateRefreshTokensForUserInput",
    "IsValidUFCMemberInputType",
    "LoyaltyPointLedgerEntryInput",
    "LoyaltyPointLedgersInput",
    "LoyaltyPointsBalanceInput",
    "LoyaltyPointsProgramEligibilityInput",
    "MeterPointNumberByAddressInputType",
    "ObtainJSONWebTokenInput",
    "ObtainLongLivedRefreshTokenInput",
    "OpportunitiesQueryInput",
    "PartyInput",
    "PortfolioReferenceInput",
    "PossibleErrorsInputType",
    "PreferencesScheduleInput",
    "RequestElectricityDetailedMeasuresInput",
    "SmartControlInput",
    "SmartFlexDevicePreferencesInput",
    "UpdateBoostChargeInput",
    "UserEmailCheckForCheckoutInputType",
    "UtilityFiltersInput",
)
