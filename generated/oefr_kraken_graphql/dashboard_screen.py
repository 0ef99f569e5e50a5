# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `DashboardScreen`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.section_type_fragment import SectionTypeFragment


class DashboardScreen(Result, frozen=True):
    """`Dashboard`."""

    id: str | None = None
    typename: str | None = None
    dashboard_items: list[SectionTypeFragment | None]
    serialised_dashboard_items: str


class DashboardScreenData(Result, frozen=True):
    """`Query`."""

    dashboard_screen: DashboardScreen | None = None


OPERATION: Operation[DashboardScreenData] = Operation(
    name="DashboardScreen",
    kind="query",
    document="query DashboardScreen($dashboardId:ID!$accountNumber:String!$maxVersionSupported:Int!$ledgerId:String$ledgerNumber:String$propertyId:String$params:[BackendScreenParamInputType]){dashboardScreen(dashboardId:$dashboardId accountNumber:$accountNumber maxVersionSupported:$maxVersionSupported ledgerId:$ledgerId ledgerNumber:$ledgerNumber propertyId:$propertyId params:$params){id typename dashboardItems{...SectionTypeFragment}serialisedDashboardItems}}fragment CardComponentTypeFragment on CardComponentType{id typename accessibilityLabel accessibilityHidden items{__typename ...on ImageType{id mediaUrl}...on PillButtonType{id title buttonStyle}...on RectangularButtonType{id title buttonStyle}...on TextType{id value textStyle}}}fragment CarouselItemTypeFragment on CarouselItemType{id typename cards{...CardComponentTypeFragment}}fragment SectionTypeFragment on SectionType{id order typename content{__typename ...on CardComponentType{...CardComponentTypeFragment}...on CarouselItemType{...CarouselItemTypeFragment}}}",
    model=DashboardScreenData,
    variables=(
        "dashboardId",
        "accountNumber",
        "maxVersionSupported",
        "ledgerId",
        "ledgerNumber",
        "propertyId",
        "params",
    ),
    errors=(
        "KT-CT-3820",
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
    "DashboardScreen",
    "DashboardScreenData",
)
