# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Devices`: its document and the models of its answer."""

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
from .fragments.smart_flex_charge_point_fragment import SmartFlexChargePointFragment
from .fragments.smart_flex_charge_point_status_fragment import SmartFlexChargePointStatusFragment
from .fragments.smart_flex_device_preference_schedule_fragment import (
    SmartFlexDevicePreferenceScheduleFragment,
)
from .fragments.smart_flex_inverter_fragment import SmartFlexInverterFragment
from .fragments.smart_flex_vehicle_fragment import SmartFlexVehicleFragment
from .fragments.smart_flex_vehicle_status_fragment import SmartFlexVehicleStatusFragment


class DevicesSmartFlexChargePointStatusSmartFlexChargePointStatus(
    SmartFlexChargePointStatusFragment, frozen=True
):
    """`SmartFlexChargePointStatus`."""

    typename__: Literal["SmartFlexChargePointStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexChargePointStatusSmartFlexVehicleStatus(SmartFlexVehicleStatusFragment, frozen=True):
    """`SmartFlexVehicleStatus`."""

    typename__: Literal["SmartFlexVehicleStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexChargePointStatusSmartFlexDeviceStatusInterface(Result, frozen=True):
    """`SmartFlexDeviceStatusInterface`."""

    typename__: str = Field(default="", alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


DevicesSmartFlexChargePointStatus = Annotated[
    Annotated[
        DevicesSmartFlexChargePointStatusSmartFlexChargePointStatus
        | DevicesSmartFlexChargePointStatusSmartFlexVehicleStatus,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DevicesSmartFlexChargePointStatusSmartFlexDeviceStatusInterface,
        unlisted("SmartFlexChargePointStatus", "SmartFlexVehicleStatus"),
    ],
    Field(union_mode="left_to_right"),
]


class DevicesSmartFlexChargePointPreferences(Result, frozen=True):
    """`SmartFlexDevicePreferencesInterface`."""

    typename__: str = Field(default="", alias="__typename")
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    target_type: PreferencesTargetType
    grid_export: FlexGridExportStatus
    is_charging_duration_capped: FlexIsChargingDurationCapped
    schedules: list[SmartFlexDevicePreferenceScheduleFragment | None] | None = None


class DevicesSmartFlexChargePointPreferenceSettingScheduleSettings(Result, frozen=True):
    """`FlexDevicePreferenceScheduleSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    time_from: datetime.time | None = None
    time_to: datetime.time | None = None
    time_step: int
    min: decimal.Decimal | None = None
    max: decimal.Decimal | None = None
    step: decimal.Decimal


class DevicesSmartFlexChargePointPreferenceSetting(Result, frozen=True):
    """`FlexDevicePreferenceSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    device_type: str
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    schedule_settings: list[DevicesSmartFlexChargePointPreferenceSettingScheduleSettings | None]


class DevicesSmartFlexChargePointAlerts(Result, frozen=True):
    """`SmartFlexDeviceAlertInterface`."""

    typename__: str = Field(default="", alias="__typename")
    message: str | None = None
    published_at: datetime.datetime | None = None


class DevicesSmartFlexChargePointReAuthenticationState(Result, frozen=True):
    """`DeviceReAuthenticationInterface`."""

    typename__: str = Field(default="", alias="__typename")
    is_eligible: bool | None = None


class DevicesSmartFlexChargePointOnboardingWizard(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None


class DevicesSmartFlexChargePoint(SmartFlexChargePointFragment, frozen=True):
    """`SmartFlexChargePoint`."""

    typename__: Literal["SmartFlexChargePoint"] = Field(alias="__typename")
    id: str
    name: str | None = None
    device_type: KrakenFlexDeviceTypes
    provider: ProviderChoices
    property_id: str | None = None
    integration_device_id: str | None = None
    status: DevicesSmartFlexChargePointStatus
    preferences: DevicesSmartFlexChargePointPreferences | None = None
    preference_setting: DevicesSmartFlexChargePointPreferenceSetting | None = None
    alerts: list[DevicesSmartFlexChargePointAlerts | None] | None = None
    re_authentication_state: DevicesSmartFlexChargePointReAuthenticationState | None = None
    onboarding_wizard: DevicesSmartFlexChargePointOnboardingWizard | None = None


class DevicesSmartFlexInverterStatusSmartFlexChargePointStatus(
    SmartFlexChargePointStatusFragment, frozen=True
):
    """`SmartFlexChargePointStatus`."""

    typename__: Literal["SmartFlexChargePointStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexInverterStatusSmartFlexVehicleStatus(SmartFlexVehicleStatusFragment, frozen=True):
    """`SmartFlexVehicleStatus`."""

    typename__: Literal["SmartFlexVehicleStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexInverterStatusSmartFlexDeviceStatusInterface(Result, frozen=True):
    """`SmartFlexDeviceStatusInterface`."""

    typename__: str = Field(default="", alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


DevicesSmartFlexInverterStatus = Annotated[
    Annotated[
        DevicesSmartFlexInverterStatusSmartFlexChargePointStatus
        | DevicesSmartFlexInverterStatusSmartFlexVehicleStatus,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DevicesSmartFlexInverterStatusSmartFlexDeviceStatusInterface,
        unlisted("SmartFlexChargePointStatus", "SmartFlexVehicleStatus"),
    ],
    Field(union_mode="left_to_right"),
]


class DevicesSmartFlexInverterPreferences(Result, frozen=True):
    """`SmartFlexDevicePreferencesInterface`."""

    typename__: str = Field(default="", alias="__typename")
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    target_type: PreferencesTargetType
    grid_export: FlexGridExportStatus
    is_charging_duration_capped: FlexIsChargingDurationCapped
    schedules: list[SmartFlexDevicePreferenceScheduleFragment | None] | None = None


class DevicesSmartFlexInverterPreferenceSettingScheduleSettings(Result, frozen=True):
    """`FlexDevicePreferenceScheduleSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    time_from: datetime.time | None = None
    time_to: datetime.time | None = None
    time_step: int
    min: decimal.Decimal | None = None
    max: decimal.Decimal | None = None
    step: decimal.Decimal


class DevicesSmartFlexInverterPreferenceSetting(Result, frozen=True):
    """`FlexDevicePreferenceSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    device_type: str
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    schedule_settings: list[DevicesSmartFlexInverterPreferenceSettingScheduleSettings | None]


class DevicesSmartFlexInverterAlerts(Result, frozen=True):
    """`SmartFlexDeviceAlertInterface`."""

    typename__: str = Field(default="", alias="__typename")
    message: str | None = None
    published_at: datetime.datetime | None = None


class DevicesSmartFlexInverterReAuthenticationState(Result, frozen=True):
    """`DeviceReAuthenticationInterface`."""

    typename__: str = Field(default="", alias="__typename")
    is_eligible: bool | None = None


class DevicesSmartFlexInverterOnboardingWizard(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None


class DevicesSmartFlexInverter(SmartFlexInverterFragment, frozen=True):
    """`SmartFlexInverter`."""

    typename__: Literal["SmartFlexInverter"] = Field(alias="__typename")
    id: str
    name: str | None = None
    device_type: KrakenFlexDeviceTypes
    provider: ProviderChoices
    property_id: str | None = None
    integration_device_id: str | None = None
    status: DevicesSmartFlexInverterStatus
    preferences: DevicesSmartFlexInverterPreferences | None = None
    preference_setting: DevicesSmartFlexInverterPreferenceSetting | None = None
    alerts: list[DevicesSmartFlexInverterAlerts | None] | None = None
    re_authentication_state: DevicesSmartFlexInverterReAuthenticationState | None = None
    onboarding_wizard: DevicesSmartFlexInverterOnboardingWizard | None = None


class DevicesSmartFlexVehicleStatusSmartFlexChargePointStatus(
    SmartFlexChargePointStatusFragment, frozen=True
):
    """`SmartFlexChargePointStatus`."""

    typename__: Literal["SmartFlexChargePointStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexVehicleStatusSmartFlexVehicleStatus(SmartFlexVehicleStatusFragment, frozen=True):
    """`SmartFlexVehicleStatus`."""

    typename__: Literal["SmartFlexVehicleStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexVehicleStatusSmartFlexDeviceStatusInterface(Result, frozen=True):
    """`SmartFlexDeviceStatusInterface`."""

    typename__: str = Field(default="", alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


DevicesSmartFlexVehicleStatus = Annotated[
    Annotated[
        DevicesSmartFlexVehicleStatusSmartFlexChargePointStatus
        | DevicesSmartFlexVehicleStatusSmartFlexVehicleStatus,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DevicesSmartFlexVehicleStatusSmartFlexDeviceStatusInterface,
        unlisted("SmartFlexChargePointStatus", "SmartFlexVehicleStatus"),
    ],
    Field(union_mode="left_to_right"),
]


class DevicesSmartFlexVehiclePreferences(Result, frozen=True):
    """`SmartFlexDevicePreferencesInterface`."""

    typename__: str = Field(default="", alias="__typename")
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    target_type: PreferencesTargetType
    grid_export: FlexGridExportStatus
    is_charging_duration_capped: FlexIsChargingDurationCapped
    schedules: list[SmartFlexDevicePreferenceScheduleFragment | None] | None = None


class DevicesSmartFlexVehiclePreferenceSettingScheduleSettings(Result, frozen=True):
    """`FlexDevicePreferenceScheduleSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    time_from: datetime.time | None = None
    time_to: datetime.time | None = None
    time_step: int
    min: decimal.Decimal | None = None
    max: decimal.Decimal | None = None
    step: decimal.Decimal


class DevicesSmartFlexVehiclePreferenceSetting(Result, frozen=True):
    """`FlexDevicePreferenceSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    device_type: str
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    schedule_settings: list[DevicesSmartFlexVehiclePreferenceSettingScheduleSettings | None]


class DevicesSmartFlexVehicleAlerts(Result, frozen=True):
    """`SmartFlexDeviceAlertInterface`."""

    typename__: str = Field(default="", alias="__typename")
    message: str | None = None
    published_at: datetime.datetime | None = None


class DevicesSmartFlexVehicleReAuthenticationState(Result, frozen=True):
    """`DeviceReAuthenticationInterface`."""

    typename__: str = Field(default="", alias="__typename")
    is_eligible: bool | None = None


class DevicesSmartFlexVehicleOnboardingWizard(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None


class DevicesSmartFlexVehicle(SmartFlexVehicleFragment, frozen=True):
    """`SmartFlexVehicle`."""

    typename__: Literal["SmartFlexVehicle"] = Field(alias="__typename")
    id: str
    name: str | None = None
    device_type: KrakenFlexDeviceTypes
    provider: ProviderChoices
    property_id: str | None = None
    integration_device_id: str | None = None
    status: DevicesSmartFlexVehicleStatus
    preferences: DevicesSmartFlexVehiclePreferences | None = None
    preference_setting: DevicesSmartFlexVehiclePreferenceSetting | None = None
    alerts: list[DevicesSmartFlexVehicleAlerts | None] | None = None
    re_authentication_state: DevicesSmartFlexVehicleReAuthenticationState | None = None
    onboarding_wizard: DevicesSmartFlexVehicleOnboardingWizard | None = None


class DevicesSmartFlexDeviceInterfaceStatusSmartFlexChargePointStatus(
    SmartFlexChargePointStatusFragment, frozen=True
):
    """`SmartFlexChargePointStatus`."""

    typename__: Literal["SmartFlexChargePointStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexDeviceInterfaceStatusSmartFlexVehicleStatus(
    SmartFlexVehicleStatusFragment, frozen=True
):
    """`SmartFlexVehicleStatus`."""

    typename__: Literal["SmartFlexVehicleStatus"] = Field(alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


class DevicesSmartFlexDeviceInterfaceStatusSmartFlexDeviceStatusInterface(Result, frozen=True):
    """`SmartFlexDeviceStatusInterface`."""

    typename__: str = Field(default="", alias="__typename")
    current: SmartFlexDeviceLifecycleStatus | None = None
    current_state: SmartFlexDeviceState | None = None
    is_suspended: bool | None = None


DevicesSmartFlexDeviceInterfaceStatus = Annotated[
    Annotated[
        DevicesSmartFlexDeviceInterfaceStatusSmartFlexChargePointStatus
        | DevicesSmartFlexDeviceInterfaceStatusSmartFlexVehicleStatus,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DevicesSmartFlexDeviceInterfaceStatusSmartFlexDeviceStatusInterface,
        unlisted("SmartFlexChargePointStatus", "SmartFlexVehicleStatus"),
    ],
    Field(union_mode="left_to_right"),
]


class DevicesSmartFlexDeviceInterfacePreferences(Result, frozen=True):
    """`SmartFlexDevicePreferencesInterface`."""

    typename__: str = Field(default="", alias="__typename")
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    target_type: PreferencesTargetType
    grid_export: FlexGridExportStatus
    is_charging_duration_capped: FlexIsChargingDurationCapped
    schedules: list[SmartFlexDevicePreferenceScheduleFragment | None] | None = None


class DevicesSmartFlexDeviceInterfacePreferenceSettingScheduleSettings(Result, frozen=True):
    """`FlexDevicePreferenceScheduleSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    time_from: datetime.time | None = None
    time_to: datetime.time | None = None
    time_step: int
    min: decimal.Decimal | None = None
    max: decimal.Decimal | None = None
    step: decimal.Decimal


class DevicesSmartFlexDeviceInterfacePreferenceSetting(Result, frozen=True):
    """`FlexDevicePreferenceSettingInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: int
    device_type: str
    mode: PreferencesModeChoices
    unit: PreferencesUnitChoices
    schedule_settings: list[DevicesSmartFlexDeviceInterfacePreferenceSettingScheduleSettings | None]


class DevicesSmartFlexDeviceInterfaceAlerts(Result, frozen=True):
    """`SmartFlexDeviceAlertInterface`."""

    typename__: str = Field(default="", alias="__typename")
    message: str | None = None
    published_at: datetime.datetime | None = None


class DevicesSmartFlexDeviceInterfaceReAuthenticationState(Result, frozen=True):
    """`DeviceReAuthenticationInterface`."""

    typename__: str = Field(default="", alias="__typename")
    is_eligible: bool | None = None


class DevicesSmartFlexDeviceInterfaceOnboardingWizard(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None


class DevicesSmartFlexDeviceInterface(Result, frozen=True):
    """`SmartFlexDeviceInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str
    name: str | None = None
    device_type: KrakenFlexDeviceTypes
    provider: ProviderChoices
    property_id: str | None = None
    integration_device_id: str | None = None
    status: DevicesSmartFlexDeviceInterfaceStatus
    preferences: DevicesSmartFlexDeviceInterfacePreferences | None = None
    preference_setting: DevicesSmartFlexDeviceInterfacePreferenceSetting | None = None
    alerts: list[DevicesSmartFlexDeviceInterfaceAlerts | None] | None = None
    re_authentication_state: DevicesSmartFlexDeviceInterfaceReAuthenticationState | None = None
    onboarding_wizard: DevicesSmartFlexDeviceInterfaceOnboardingWizard | None = None


Devices = Annotated[
    Annotated[
        DevicesSmartFlexChargePoint | DevicesSmartFlexInverter | DevicesSmartFlexVehicle,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        DevicesSmartFlexDeviceInterface,
        unlisted("SmartFlexChargePoint", "SmartFlexInverter", "SmartFlexVehicle"),
    ],
    Field(union_mode="left_to_right"),
]


class DevicesData(Result, frozen=True):
    """`Query`."""

    devices: list[Devices] | None = None


OPERATION: Operation[DevicesData] = Operation(
    name="Devices",
    kind="query",
    document="query Devices($accountNumber:String!$propertyId:ID$deviceId:String$integrationDeviceId:String){devices(accountNumber:$accountNumber propertyId:$propertyId deviceId:$deviceId integrationDeviceId:$integrationDeviceId){__typename id name deviceType provider propertyId integrationDeviceId status{__typename current currentState isSuspended ...on SmartFlexChargePointStatus{...SmartFlexChargePointStatusFragment}...on SmartFlexVehicleStatus{...SmartFlexVehicleStatusFragment}}preferences{__typename mode unit targetType gridExport isChargingDurationCapped schedules{...SmartFlexDevicePreferenceScheduleFragment}}preferenceSetting{__typename id deviceType mode unit scheduleSettings{__typename id timeFrom timeTo timeStep min max step}}alerts{__typename message publishedAt}reAuthenticationState{__typename isEligible}onboardingWizard{id deviceType displayName}...on SmartFlexChargePoint{...SmartFlexChargePointFragment}...on SmartFlexInverter{...SmartFlexInverterFragment}...on SmartFlexVehicle{...SmartFlexVehicleFragment}}}fragment SmartFlexChargePointFragment on SmartFlexChargePoint{make model chargingPreferences{...SmartFlexVehicleChargingPreferencesFragment}}fragment SmartFlexChargePointStatusFragment on SmartFlexChargePointStatus{stateOfCharge{timestamp value}stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}fragment SmartFlexDevicePreferenceScheduleFragment on SmartFlexDevicePreferenceSchedule{dayOfWeek time min max upperLimit}fragment SmartFlexInverterFragment on SmartFlexInverter{make model telemetry{battery{connectionStatus powerInKw stateOfCharge}grid{powerInKw}inverter{connectionStatus powerInKw}site{consumptionInKw exportInKw}solar{powerInKw}}}fragment SmartFlexVehicleChargingPreferencesFragment on SmartFlexVehicleChargingPreferences{maximumSoc minimumSoc weekdayTargetSoc weekdayTargetTime weekendTargetSoc weekendTargetTime}fragment SmartFlexVehicleFragment on SmartFlexVehicle{make model}fragment SmartFlexVehicleStatusFragment on SmartFlexVehicleStatus{activePower{timestamp value}stateOfCharge{timestamp value}stateOfChargeLimit{...StateOfChargeLimitFragment}testDispatchFailureReason}fragment StateOfChargeLimitFragment on StateOfChargeLimit{isLimitViolated timestamp upperSocLimit}",
    model=DevicesData,
    variables=(
        "accountNumber",
        "propertyId",
        "deviceId",
        "integrationDeviceId",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Devices",
    "DevicesData",
    "DevicesSmartFlexChargePoint",
    "DevicesSmartFlexChargePointAlerts",
    "DevicesSmartFlexChargePointOnboardingWizard",
    "DevicesSmartFlexChargePointPreferenceSetting",
    "DevicesSmartFlexChargePointPreferenceSettingScheduleSettings",
    "DevicesSmartFlexChargePointPreferences",
    "DevicesSmartFlexChargePointReAuthenticationState",
    "DevicesSmartFlexChargePointStatus",
    "DevicesSmartFlexChargePointStatusSmartFlexChargePointStatus",
    "DevicesSmartFlexChargePointStatusSmartFlexDeviceStatusInterface",
    "DevicesSmartFlexChargePointStatusSmartFlexVehicleStatus",
    "DevicesSmartFlexDeviceInterface",
    "DevicesSmartFlexDeviceInterfaceAlerts",
    "DevicesSmartFlexDeviceInterfaceOnboardingWizard",
    "DevicesSmartFlexDeviceInterfacePreferenceSetting",
    "DevicesSmartFlexDeviceInterfacePreferenceSettingScheduleSettings",
    "DevicesSmartFlexDeviceInterfacePreferences",
    "DevicesSmartFlexDeviceInterfaceReAuthenticationState",
    "DevicesSmartFlexDeviceInterfaceStatus",
    "DevicesSmartFlexDeviceInterfaceStatusSmartFlexChargePointStatus",
    "DevicesSmartFlexDeviceInterfaceStatusSmartFlexDeviceStatusInterface",
    "DevicesSmartFlexDeviceInterfaceStatusSmartFlexVehicleStatus",
    "DevicesSmartFlexInverter",
    "DevicesSmartFlexInverterAlerts",
    "DevicesSmartFlexInverterOnboardingWizard",
    "DevicesSmartFlexInverterPreferenceSetting",
    "DevicesSmartFlexInverterPreferenceSettingScheduleSettings",
    "DevicesSmartFlexInverterPreferences",
    "DevicesSmartFlexInverterReAuthenticationState",
    "DevicesSmartFlexInverterStatus",
    "DevicesSmartFlexInverterStatusSmartFlexChargePointStatus",
    "DevicesSmartFlexInverterStatusSmartFlexDeviceStatusInterface",
    "DevicesSmartFlexInverterStatusSmartFlexVehicleStatus",
    "DevicesSmartFlexVehicle",
    "DevicesSmartFlexVehicleAlerts",
    "DevicesSmartFlexVehicleOnboardingWizard",
    "DevicesSmartFlexVehiclePreferenceSetting",
    "DevicesSmartFlexVehiclePreferenceSettingScheduleSettings",
    "DevicesSmartFlexVehiclePreferences",
    "DevicesSmartFlexVehicleReAuthenticationState",
    "DevicesSmartFlexVehicleStatus",
    "DevicesSmartFlexVehicleStatusSmartFlexChargePointStatus",
    "DevicesSmartFlexVehicleStatusSmartFlexDeviceStatusInterface",
    "DevicesSmartFlexVehicleStatusSmartFlexVehicleStatus",
)
