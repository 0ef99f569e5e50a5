# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `UpdateBoostCharge`: its document and the models of its answer."""

import datetime
import decimal
from typing import Annotated, Literal

from oefr_kraken._models import Result, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.flex_grid_export_status import FlexGridExportStatus
from .enums.flex_is_charging_duration_capped import FlexIsChargingDurationCapped
from .enums.kraken_flex_device_types import KrakenFlexDeviceTypes
from .enums.preferences_mode_choices import PreferencesModeChoices
from .enums.preferences_target_type import PreferencesTargetType
from .enums.preferences_unit_choices import PreferencesUnitChoices
from .enums.provider_choices import ProviderChoices
from .enums.smart_flex_device_lifecycle_status import SmartFlexDeviceLifecycleStatus
from .enums.smart_flex_device_state import SmartFlexDeviceState
from .fragments.smart_flex_charge_point_status_fragment import SmartFlexChargePointStatusFragment
from .fragments.smart_flex_device_preference_schedule_fragment import (
    SmartFlexDevicePreferenceScheduleFragment,
)
from .fragments.smart_flex_vehicle_status_fragment import SmartFlexVehicleStatusFragment


class UpdateBoostChargeStatusSmartFlexChargePointStatus(SmartFlexChargePointStatusFragment, frozen=True):
    """`SmartFlexChargePointStatus`."""

    typename__: Literal["SmartFlexChargePointStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class UpdateBoostChargeStatusSmartFlexVehicleStatus(SmartFlexVehicleStatusFragment, frozen=True):
    """`SmartFlexVehicleStatus`."""

    typename__: Literal["SmartFlexVehicleStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class UpdateBoostChargeStatusSmartFlexDeviceStatusInterface(Result, frozen=True):
    """`SmartFlexDeviceStatusInterface`."""

    typename__: str = Field(default="", alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


UpdateBoostChargeStatus = Annotated[
    Annotated[
        UpdateBoostChargeStatusSmartFlexChargePointStatus | UpdateBoostChargeStatusSmartFlexVehicleStatus,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        UpdateBoostChargeStatusSmartFlexDeviceStatusInterface,
        unlisted("SmartFlexChargePointStatus", "SmartFlexVehicleStatus"),
    ],
    Field(union_mode="left_to_right"),
]


class UpdateBoostChargePreferences(Result, frozen=True):
    """`SmartFlexDevicePreferencesInterface`."""

    typename__: str = Field(default="", alias="__typename")
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    target_type: PreferencesTargetType
    grid_export: FlexGridExportStatus
    is_charging_duration_capped: FlexIsChargingDurationCapped
    schedules: list[SmartFlexDevicePreferenceScheduleFragment | None] | None = None


class UpdateBoostChargePreferenceSettingScheduleSettings(Result, frozen=True):
    """`FlexDevicePreferenceScheduleSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    time_from: datetime.time | None = None
    time_to: datetime.time | None = None
    time_step: int
    min: decimal.Decimal | None = None
    max: decimal.Decimal | None = None
    step: decimal.Decimal


class UpdateBoostChargePreferenceSetting(Result, frozen=True):
    """`FlexDevicePreferenceSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    device_type: str
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    schedule_settings: list[UpdateBoostChargePreferenceSettingScheduleSettings | None]


class UpdateBoostChargeAlerts(Result, frozen=True):
    """`SmartFlexDeviceAlertInterface`."""

    typename__: str = Field(default="", alias="__typename")
    message: str | None = None
    published_at: datetime.datetime | None = None


class UpdateBoostChargeReAuthenticationState(Result, frozen=True):
    """`DeviceReAuthenticationInterface`."""

    typename__: str = Field(default="", alias="__typename")
    is_eligible: bool | None = None


class UpdateBoostChargeOnboardingWizard(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None


class UpdateBoostCharge(Result, frozen=True):
    """`SmartFlexDeviceInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str
    name: str | None = None
    device_type: KrakenFlexDeviceTypes
    provider: ProviderChoices
    property_id: str | None = None
    integration_device_id: str | None = None
    status: UpdateBoostChargeStatus
    preferences: UpdateBoostChargePreferences | None = None
    preference_setting: UpdateBoostChargePreferenceSetting | None = None
    alerts: list[UpdateBoostChargeAlerts | None] | None = None
    re_authentication_state: UpdateBoostChargeReAuthenticationState | None = None
    onboarding_wizard: UpdateBoostChargeOnboardingWizard | None = None


class UpdateBoostChargeData(Result, frozen=True):
    """`Mutation`."""

    update_boost_charge: UpdateBoostCharge | None = None


OPERATION: Operation[UpdateBoostChargeData] = Operation(
    name="UpdateBoostCharge",
    kind="mutation",
    document="mutation UpdateBoostCharge($input:UpdateBoostChargeInput){updateBoostCharge(input:$input){__typename id name deviceType provider propertyId integrationDeviceId status{__typename current currentState isSuspended ...on SmartFlexChargePointStatus{...SmartFlexChargePointStatusFragment}...on SmartFlexVehicleStatus{...SmartFlexVehicleStatusFragment}}preferences{__typename mode unit targetType gridExport isChargingDurationCapped schedules{...SmartFlexDevicePreferenceScheduleFragment}}preferenceSetting{__typename id deviceType mode unit scheduleSettings{__typename id timeFrom timeTo timeStep min max step}}alerts{__typename message publishedAt}reAuthenticationState{__typename isEligible}onboardingWizard{id deviceType displayName}}}fragment SmartFlexChargePointStatusFragment on SmartFlexChargePointStatus{stateOfCharge{timestamp value}stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}fragment SmartFlexDevicePreferenceScheduleFragment on SmartFlexDevicePreferenceSchedule{dayOfWeek time min max upperLimit}fragment SmartFlexVehicleStatusFragment on SmartFlexVehicleStatus{activePower{timestamp value}stateOfCharge{timestamp value}stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}fragment StateOfChargeLimitFragment on StateOfChargeLimit{isLimitViolated timestamp upperSocLimit}",
    model=UpdateBoostChargeData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "UpdateBoostCharge",
    "UpdateBoostChargeAlerts",
    "UpdateBoostChargeData",
    "UpdateBoostChargeOnboardingWizard",
    "UpdateBoostChargePreferenceSetting",
    "UpdateBoostChargePreferenceSettingScheduleSettings",
    "UpdateBoostChargePreferences",
    "UpdateBoostChargeReAuthenticationState",
    "UpdateBoostChargeStatus",
    "UpdateBoostChargeStatusSmartFlexChargePointStatus",
    "UpdateBoostChargeStatusSmartFlexDeviceStatusInterface",
    "UpdateBoostChargeStatusSmartFlexVehicleStatus",
)
