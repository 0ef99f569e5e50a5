# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `SmartFlexOnboardingWizards`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .enums.kraken_flex_device_types import KrakenFlexDeviceTypes
from .enums.test_charge_error_type import TestChargeErrorType
from .fragments.component_list_type_fragment import ComponentListTypeFragment
from .fragments.dashboard_fragment import DashboardFragment
from .fragments.form_screen_type_fragment import FormScreenTypeFragment
from .fragments.generic_backend_screen_fragment import GenericBackendScreenFragment
from .fragments.smart_flex_resumable_fragment import SmartFlexResumableFragment


class SmartFlexOnboardingWizardsBackendScreenComponentListType(ComponentListTypeFragment, frozen=True):
    """`ComponentListType`."""

    typename__: Literal["ComponentListType"] = Field(alias="__typename")


class SmartFlexOnboardingWizardsBackendScreenDashboard(DashboardFragment, frozen=True):
    """`Dashboard`."""

    typename__: Literal["Dashboard"] = Field(alias="__typename")


class SmartFlexOnboardingWizardsBackendScreenFormScreenType(FormScreenTypeFragment, frozen=True):
    """`FormScreenType`."""

    typename__: Literal["FormScreenType"] = Field(alias="__typename")


class SmartFlexOnboardingWizardsBackendScreenGenericBackendScreen(GenericBackendScreenFragment, frozen=True):
    """`GenericBackendScreen`."""

    typename__: Literal["GenericBackendScreen"] = Field(alias="__typename")


SmartFlexOnboardingWizardsBackendScreen = Annotated[
    Annotated[
        SmartFlexOnboardingWizardsBackendScreenComponentListType
        | SmartFlexOnboardingWizardsBackendScreenDashboard
        | SmartFlexOnboardingWizardsBackendScreenFormScreenType
        | SmartFlexOnboardingWizardsBackendScreenGenericBackendScreen,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        UnknownObject, unlisted("ComponentListType", "Dashboard", "FormScreenType", "GenericBackendScreen")
    ],
    Field(union_mode="left_to_right"),
]


class SmartFlexOnboardingWizardsCurrentStepAuthFlow(Result, frozen=True):
    """`AuthFlow`."""

    typename__: Literal["AuthFlow"] = Field(alias="__typename")
    id: str | None = None
    authorization_uri: str | None = None
    redirect_uri: str | None = None


class SmartFlexOnboardingWizardsCurrentStepSmartFlexOnboardingDeviceRegistration(Result, frozen=True):
    """`SmartFlexOnboardingDeviceRegistration`."""

    typename__: Literal["SmartFlexOnboardingDeviceRegistration"] = Field(alias="__typename")
    id: str | None = None
    device_registered: bool | None = None


class SmartFlexOnboardingWizardsCurrentStepTeslaModifyScopes(Result, frozen=True):
    """`TeslaModifyScopes`."""

    typename__: Literal["TeslaModifyScopes"] = Field(alias="__typename")
    id: str | None = None
    modify_scopes_uri: str | None = None
    redirect_uri: str | None = None


class SmartFlexOnboardingWizardsCurrentStepTeslaSetupVirtualKey(Result, frozen=True):
    """`TeslaSetupVirtualKey`."""

    typename__: Literal["TeslaSetupVirtualKey"] = Field(alias="__typename")
    id: str | None = None
    key: str | None = None
    uri: str | None = None


class SmartFlexOnboardingWizardsCurrentStepTestChargeError(Result, frozen=True):
    """`TestChargeError`."""

    error_type: TestChargeErrorType | None = None
    message: str | None = None
    reasons: list[str | None] | None = None
    descriptions: list[str | None] | None = None


class SmartFlexOnboardingWizardsCurrentStepTestCharge(Result, frozen=True):
    """`TestCharge`."""

    typename__: Literal["TestCharge"] = Field(alias="__typename")
    id: str | None = None
    is_ready: bool | None = None
    is_started: bool | None = None
    error: SmartFlexOnboardingWizardsCurrentStepTestChargeError | None = None


class SmartFlexOnboardingWizardsCurrentStepUserActionRequiredUserActions(Result, frozen=True):
    """`UserActionReason`."""

    user_action: str | None = None
    description: str | None = None
    uri: str | None = None


class SmartFlexOnboardingWizardsCurrentStepUserActionRequired(Result, frozen=True):
    """`UserActionRequired`."""

    typename__: Literal["UserActionRequired"] = Field(alias="__typename")
    id: str | None = None
    user_actions: list[SmartFlexOnboardingWizardsCurrentStepUserActionRequiredUserActions | None] | None = (
        None
    )


class SmartFlexOnboardingWizardsCurrentStepUserInputRequiredUserInputs(Result, frozen=True):
    """`UserInputType`."""

    key: str | None = None
    value: str | None = None
    description: str | None = None
    is_required: bool | None = None
    is_validated: bool | None = None


class SmartFlexOnboardingWizardsCurrentStepUserInputRequired(Result, frozen=True):
    """`UserInputRequired`."""

    typename__: Literal["UserInputRequired"] = Field(alias="__typename")
    id: str | None = None
    user_inputs: list[SmartFlexOnboardingWizardsCurrentStepUserInputRequiredUserInputs | None] | None = None


class SmartFlexOnboardingWizardsCurrentStepWaitForLiveIntegration(Result, frozen=True):
    """`WaitForLiveIntegration`."""

    typename__: Literal["WaitForLiveIntegration"] = Field(alias="__typename")
    id: str | None = None
    is_live: bool | None = None


class SmartFlexOnboardingWizardsCurrentStepSmartFlexOnboardingStepInterface(Result, frozen=True):
    """`SmartFlexOnboardingStepInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None


SmartFlexOnboardingWizardsCurrentStep = Annotated[
    Annotated[
        SmartFlexOnboardingWizardsCurrentStepAuthFlow
        | SmartFlexOnboardingWizardsCurrentStepSmartFlexOnboardingDeviceRegistration
        | SmartFlexOnboardingWizardsCurrentStepTeslaModifyScopes
        | SmartFlexOnboardingWizardsCurrentStepTeslaSetupVirtualKey
        | SmartFlexOnboardingWizardsCurrentStepTestCharge
        | SmartFlexOnboardingWizardsCurrentStepUserActionRequired
        | SmartFlexOnboardingWizardsCurrentStepUserInputRequired
        | SmartFlexOnboardingWizardsCurrentStepWaitForLiveIntegration,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        SmartFlexOnboardingWizardsCurrentStepSmartFlexOnboardingStepInterface,
        unlisted(
            "AuthFlow",
            "SmartFlexOnboardingDeviceRegistration",
            "TeslaModifyScopes",
            "TeslaSetupVirtualKey",
            "TestCharge",
            "UserActionRequired",
            "UserInputRequired",
            "WaitForLiveIntegration",
        ),
    ],
    Field(union_mode="left_to_right"),
]


class SmartFlexOnboardingWizardsCompletedSteps(Result, frozen=True):
    """`SmartFlexOnboardingStepInterface`."""

    typename__: str = Field(default="", alias="__typename")
    id: str | None = None


class SmartFlexOnboardingWizards(Result, frozen=True):
    """`SmartFlexOnboardingWizard`."""

    id: str
    resumable: SmartFlexResumableFragment | None = None
    device_type: KrakenFlexDeviceTypes | None = None
    display_name: str | None = None
    backend_screen: SmartFlexOnboardingWizardsBackendScreen | None = None
    current_step: SmartFlexOnboardingWizardsCurrentStep | None = None
    completed_steps: list[SmartFlexOnboardingWizardsCompletedSteps | None] | None = None


class SmartFlexOnboardingWizardsData(Result, frozen=True):
    """`Query`."""

    smart_flex_onboarding_wizards: list[SmartFlexOnboardingWizards] | None = None


OPERATION: Operation[SmartFlexOnboardingWizardsData] = Operation(
    name="SmartFlexOnboardingWizards",
    kind="query",
    document="query SmartFlexOnboardingWizards($accountNumber:String!$propertyId:Int$wizardId:ID$includeCancelled:Boolean$includeCompleted:Boolean$isResumable:Boolean){smartFlexOnboardingWizards(accountNumber:$accountNumber propertyId:$propertyId wizardId:$wizardId includeCancelled:$includeCancelled includeCompleted:$includeCompleted isResumable:$isResumable){id resumable{...SmartFlexResumableFragment}deviceType displayName backendScreen{__typename ...on ComponentListType{...ComponentListTypeFragment}...on Dashboard{...DashboardFragment}...on FormScreenType{...FormScreenTypeFragment}...on GenericBackendScreen{...GenericBackendScreenFragment}}currentStep{__typename id ...on AuthFlow{authorizationUri redirectUri}...on SmartFlexOnboardingDeviceRegistration{deviceRegistered}...on TeslaModifyScopes{modifyScopesUri redirectUri}...on TeslaSetupVirtualKey{key uri}...on TestCharge{isReady isStarted error{errorType message reasons descriptions}}...on UserActionRequired{userActions{userAction description uri}}...on UserInputRequired{userInputs{key value description isRequired isValidated}}...on WaitForLiveIntegration{isLive}}completedSteps{__typename id}}}fragment ComponentListTypeFragment on ComponentListType{accessibilityHidden accessibilityLabel id name refreshFrequency screenData typename}fragment DashboardFragment on Dashboard{dashboardItems{id order typename}id serialisedDashboardItems typename}fragment FormScreenTypeFragment on FormScreenType{accessibilityHidden accessibilityLabel id name refreshFrequency screenData typename}fragment GenericBackendScreenFragment on GenericBackendScreen{name refreshFrequency screenData}fragment SmartFlexResumableFragment on SmartFlexResumable{isResumable resumableReasons}",
    model=SmartFlexOnboardingWizardsData,
    variables=(
        "accountNumber",
        "propertyId",
        "wizardId",
        "includeCancelled",
        "includeCompleted",
        "isResumable",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "SmartFlexOnboardingWizards",
    "SmartFlexOnboardingWizardsBackendScreen",
    "SmartFlexOnboardingWizardsBackendScreenComponentListType",
    "SmartFlexOnboardingWizardsBackendScreenDashboard",
    "SmartFlexOnboardingWizardsBackendScreenFormScreenType",
    "SmartFlexOnboardingWizardsBackendScreenGenericBackendScreen",
    "SmartFlexOnboardingWizardsCompletedSteps",
    "SmartFlexOnboardingWizardsCurrentStep",
    "SmartFlexOnboardingWizardsCurrentStepAuthFlow",
    "SmartFlexOnboardingWizardsCurrentStepSmartFlexOnboardingDeviceRegistration",
    "SmartFlexOnboardingWizardsCurrentStepSmartFlexOnboardingStepInterface",
    "SmartFlexOnboardingWizardsCurrentStepTeslaModifyScopes",
    "SmartFlexOnboardingWizardsCurrentStepTeslaSetupVirtualKey",
    "SmartFlexOnboardingWizardsCurrentStepTestCharge",
    "SmartFlexOnboardingWizardsCurrentStepTestChargeError",
    "SmartFlexOnboardingWizardsCurrentStepUserActionRequired",
    "SmartFlexOnboardingWizardsCurrentStepUserActionRequiredUserActions",
    "SmartFlexOnboardingWizardsCurrentStepUserInputRequired",
    "SmartFlexOnboardingWizardsCurrentStepUserInputRequiredUserInputs",
    "SmartFlexOnboardingWizardsCurrentStepWaitForLiveIntegration",
    "SmartFlexOnboardingWizardsData",
)
