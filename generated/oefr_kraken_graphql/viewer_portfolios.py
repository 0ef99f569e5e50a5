# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ViewerPortfolios`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.portfolio_connection_type_connection_fragment import PortfolioConnectionTypeConnectionFragment


class ViewerPortfoliosDataViewer(Result, frozen=True):
    """`AccountUserType`."""

    portfolios: PortfolioConnectionTypeConnectionFragment | None = None


class ViewerPortfoliosData(Result, frozen=True):
    """`Query`."""

    viewer: ViewerPortfoliosDataViewer | None = None


OPERATION: Operation[ViewerPortfoliosData] = Operation(
    name="ViewerPortfolios",
    kind="query",
    document="query ViewerPortfolios($allowedBrandCodes:[BrandChoices]$restrictToPublicFacingBrands:Boolean$first:Int$after:String$before:String$last:Int){viewer{portfolios(allowedBrandCodes:$allowedBrandCodes restrictToPublicFacingBrands:$restrictToPublicFacingBrands first:$first after:$after before:$before last:$last){...PortfolioConnectionTypeConnectionFragment}}}fragment OperationsTeamTypeFragment on OperationsTeamType{id name}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PortfolioConnectionTypeConnectionFragment on PortfolioConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PortfolioTypeFragment}}}fragment PortfolioTypeFragment on PortfolioType{billingName brand collectiveBilling createdAt depth id leadAccountNumber name number operationsTeam{...OperationsTeamTypeFragment}updatedAt}",
    model=ViewerPortfoliosData,
    variables=(
        "allowedBrandCodes",
        "restrictToPublicFacingBrands",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ViewerPortfoliosData",
    "ViewerPortfoliosDataViewer",
)
