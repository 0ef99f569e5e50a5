# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BackendScreen`: its document and the models of its answer."""

from typing import Annotated, Literal

from oefr_kraken._models import Result, UnknownObject, unlisted
from oefr_kraken._operation import Operation
from pydantic import Field

from .fragments.component_list_type_fragment import ComponentListTypeFragment
from .fragments.dashboard_fragment import DashboardFragment
from .fragments.form_screen_type_fragment import FormScreenTypeFragment
from .fragments.generic_backend_screen_fragment import GenericBackendScreenFragment


class BackendScreenComponentListType(ComponentListTypeFragment, frozen=True):
    """`ComponentListType`."""

    typename__: Literal["ComponentListType"] = Field(alias="__typename")


class BackendScreenDashboard(DashboardFragment, frozen=True):
    """`Dashboard`."""

    typename__: Literal["Dashboard"] = Field(alias="__typename")


class BackendScreenFormScreenType(FormScreenTypeFragment, frozen=True):
    """`FormScreenType`."""

    typename__: Literal["FormScreenType"] = Field(alias="__typename")


class BackendScreenGenericBackendScreen(GenericBackendScreenFragment, frozen=True):
    """`GenericBackendScreen`."""

    typename__: Literal["GenericBackendScreen"] = Field(alias="__typename")


BackendScreen = Annotated[
    Annotated[
        BackendScreenComponentListType
        | BackendScreenDashboard
        | BackendScreenFormScreenType
        | BackendScreenGenericBackendScreen,
        Field(discriminator="typename__"),
    ]
    | Annotated[
        UnknownObject, unlisted("ComponentListType", "Dashboard", "FormScreenType", "GenericBackendScreen")
    ],
    Field(union_mode="left_to_right"),
]


class BackendScreenData(Result, frozen=True):
    """`Query`."""

    backend_screen: BackendScreen | None = None


OPERATION: Operation[BackendScreenData] = Operation(
    name="BackendScreen",
    kind="query",
    document="query BackendScreen($screenId:ID!$params:[BackendScreenParamInputType]$maxVersionSupported:Int){backendScreen(screenId:$screenId params:$params maxVersionSupported:$maxVersionSupported){__typename ...on ComponentListType{...ComponentListTypeFragment}...on Dashboard{...DashboardFragment}...on FormScreenType{...FormScreenTypeFragment}...on GenericBackendScreen{...GenericBackendScreenFragment}}}fragment ComponentListTypeFragment on ComponentListType{accessibilityHidden accessibilityLabel id name refreshFrequency screenData typename}fragment DashboardFragment on Dashboard{dashboardItems{id order typename}id serialisedDashboardItems typename}fragment FormScreenTypeFragment on FormScreenType{accessibilityHidden accessibilityLabel id name refreshFrequency screenData typename}fragment GenericBackendScreenFragment on GenericBackendScreen{name refreshFrequency screenData}",
    model=BackendScreenData,
    variables=(
        "screenId",
        "params",
        "maxVersionSupported",
    ),
    errors=(
        "KT-CT-8001",
        "KT-CT-8005",
        "KT-CT-8008",
        "KT-CT-8006",
        "KT-CT-8009",
        "KT-CT-8010",
        "KT-CT-8011",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BackendScreen",
    "BackendScreenComponentListType",
    "BackendScreenDashboard",
    "BackendScreenData",
    "BackendScreenFormScreenType",
    "BackendScreenGenericBackendScreen",
)
