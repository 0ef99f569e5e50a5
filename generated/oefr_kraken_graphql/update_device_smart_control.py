# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `UpdateDeviceSmartControl`: its document and the models of its answer."""

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


class UpdateDeviceSmartControlStatusSmartFlexChargePointStatus(
    SmartFlexChargePointStatusFragment, frozen=True
):
    """`SmartFlexChargePointStatus`."""

    typename__: Literal["SmartFlexChargePointStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class UpdateDeviceSmartControlStatusSmartFlexVehicleStatus(SmartFlexVehicleStatusFragment, frozen=True):
    """`SmartFlexVehicleStatus`."""

    typename__: Literal["SmartFlexVehicleStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class UpdateDeviceSmartControlStatusSmartFlexDeviceStatusInterface(Result, frozen=True):
    """`SmartFlexDeviceStatusInterface`."""

    typename__: str = Field(default="", alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


UpdateDeviceSmartControlStatus = Annotated[
    Annotated[
        UpdateDeviceSmartControlStatusSmartFlexChargePointStatus
        | UpdateDeviceSmartControlStatusSmartFlexVehicleStatus,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        UpdateDeviceSmartControlStatusSmartFlexDeviceStatusInterface,
        unlisted("SmartFlexChargePointStatus", "SmartFlexVehicleStatus"),
    ],
    Field(union_mode="left_to_right"),
]


class UpdateDeviceSmartControlPreferences(Result, frozen=True):
    """`SmartFlexDevicePreferencesInterface`."""

    typename__: str = Field(default="", alias="__typename")
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    target_type: PreferencesTargetType
    grid_export: FlexGridExportStatus
    is_charging_duration_capped: FlexIsChargingDurationCapped
    schedules: list[SmartFlexDevicePreferenceScheduleFragment | None] | None = None


class UpdateDeviceSmartControlPreferenceSettingScheduleSettings(Result, frozen=True):
    """`FlexDevicePreferenceScheduleSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    time_from: datetime.time | None = None
    time_to: datetime.time | None = None
    time_step: int
    min: decimal.Decimal | None = None
    max: decimal.Decimal | None = None
    step: decimal.Decimal


class UpdateDeviceSmartControlPreferenceSetting(Result, frozen=True):
    """`FlexDevicePreferenceSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    device_type: str
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    schedule_settings: list[UpdateDeviceSmartControlPreferenceSettingScheduleSettings | None]


class UpdateDeviceSmartControlAlerts(Result, frozen=True):
    """`SmartFlexDeviceAlertInterface`."""

    typename__: str = Field(default="", alias="__typename")
    message: str | None = None
    published_at: datetime.datetime | None = None


class UpdateDeviceSmartControlReAuthenticationState(Result, frozen=True):
    """`DeviceReAuthenticationInterface`."""

    typename__: str = Field(default="", alias="__typename")
    is_eligible: bool | None = None


class UpdateDeviceSmartControlOnboardingWizard(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None


class UpdateDeviceSmartControl(Result, frozen=True):
    """`SmartFlexDeviceInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str
    name: str | None = None
    device_type: KrakenFlexDeviceTypes
    provider: ProviderChoices
    property_id: str | None = None
    integration_device_id: str | None = None
    status: UpdateDeviceSmartControlStatus
    preferences: UpdateDeviceSmartControlPreferences | None = None
    preference_setting: UpdateDeviceSmartControlPreferenceSetting | None = None
    alerts: list[UpdateDeviceSmartControlAlerts | None] | None = None
    re_authentication_state: UpdateDeviceSmartControlReAuthenticationState | None = None
    onboarding_wizard: UpdateDeviceSmartControlOnboardingWizard | None = None


class UpdateDeviceSmartControlData(Result, frozen=True):
    """`Mutation`."""

    update_device_smart_control: UpdateDeviceSmartControl | None = None


OPERATION: Operation[UpdateDeviceSmartControlData] = Operation(
    name="UpdateDeviceSmartControl",
    kind="mutation",
    document="mutation UpdateDeviceSmartControl($input:SmartControlInput!){updateDeviceSmartControl(input:$input){__typename id name deviceType provider propertyId integrationDeviceId status{__typename current currentState isSuspended ...on SmartFlexChargePointStatus{...SmartFlexChargePointStatusFragment}...on SmartFlexVehicleStatus{...SmartFlexVehicleStatusFragment}}preferences{__typename mode unit targetType gridExport isChargingDurationCapped schedules{...SmartFlexDevicePreferenceScheduleFragment}}preferenceSetting{__typename id deviceType mode unit scheduleSettings{__typename id timeFrom timeTo timeStep min max step}}alerts{__typename message publishedAt}reAuthenticationState{__typename isEligible}onboardingWizard{id deviceType displayName}}}fragment SmartFlexChargePointStatusFragment on SmartFlexChargePointStatus{stateOfCharge{timestamp value}stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}fragment SmartFlexDevicePreferenceScheduleFragment on SmartFlexDevicePreferenceSchedule{dayOfWeek time min max upperLimit}fragment SmartFlexVehicleStatusFragment on SmartFlexVehicleStatus{activePower{timestamp value}stateOfCharge{timestamp value}stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}fragment StateOfChargeLimitFragment on StateOfChargeLimit{isLimitViolated timestamp upperSocLimit}",
    model=UpdateDeviceSmartControlData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "UpdateDeviceSmartControl",
    "UpdateDeviceSmartControlAlerts",
    "UpdateDeviceSmartControlData",
    "UpdateDeviceSmartControlOnboardingWizard",
    "UpdateDeviceSmartControlPreferenceSetting",
    "UpdateDeviceSmartControlPreferenceSettingScheduleSettings",
    "UpdateDeviceSmartControlPreferences",
    "UpdateDeviceSmartControlReAuthenticationState",
    "UpdateDeviceSmartControlStatus",
    "UpdateDeviceSmartControlStatusSmartFlexChargePointStatus",
    "UpdateDeviceSmartControlStatusSmartFlexDeviceStatusInterface",
    "UpdateDeviceSmartControlStatusSmartFlexVehicleStatus",
)
