# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PortfolioAncestors`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.portfolio_connection_type_connection_fragment import PortfolioConnectionTypeConnectionFragment


class PortfolioAncestorsDataPortfolio(Result, frozen=True):
    """`PortfolioType`."""

    ancestors: PortfolioConnectionTypeConnectionFragment | None = None


class PortfolioAncestorsData(Result, frozen=True):
    """`Query`."""

    portfolio: PortfolioAncestorsDataPortfolio | None = None


OPERATION: Operation[PortfolioAncestorsData] = Operation(
    name="PortfolioAncestors",
    kind="query",
    document="query PortfolioAncestors($portfolioNumber:String!$first:Int$after:String$before:String$last:Int){portfolio(portfolioNumber:$portfolioNumber){ancestors(first:$first after:$after before:$before last:$last){...PortfolioConnectionTypeConnectionFragment}}}fragment OperationsTeamTypeFragment on OperationsTeamType{id name}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PortfolioConnectionTypeConnectionFragment on PortfolioConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...PortfolioTypeFragment}}}fragment PortfolioTypeFragment on PortfolioType{billingName brand collectiveBilling createdAt depth id leadAccountNumber name number operationsTeam{...OperationsTeamTypeFragment}updatedAt}",
    model=PortfolioAncestorsData,
    variables=(
        "portfolioNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-9403",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PortfolioAncestorsData",
    "PortfolioAncestorsDataPortfolio",
)
