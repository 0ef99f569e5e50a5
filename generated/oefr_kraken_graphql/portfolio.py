# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Portfolio`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.operations_team_type_fragment import OperationsTeamTypeFragment
from .fragments.portfolio_type_fragment import PortfolioTypeFragment


class Portfolio(Result, frozen=True):
    """`PortfolioType`."""

    id: str
    number: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    billing_name: str | None = None
    collective_billing: bool
    operations_team: OperationsTeamTypeFragment | None = None
    lead_account_number: str | None = None
    brand: str | None = None
    name: str | None = None
    depth: int | None = None
    parent: PortfolioTypeFragment | None = None


class PortfolioData(Result, frozen=True):
    """`Query`."""

    portfolio: Portfolio | None = None


OPERATION: Operation[PortfolioData] = Operation(
    name="Portfolio",
    kind="query",
    document="query Portfolio($portfolioNumber:String!){portfolio(portfolioNumber:$portfolioNumber){id number createdAt updatedAt billingName collectiveBilling operationsTeam{...OperationsTeamTypeFragment}leadAccountNumber brand name depth parent{...PortfolioTypeFragment}}}fragment OperationsTeamTypeFragment on OperationsTeamType{id name}fragment PortfolioTypeFragment on PortfolioType{billingName brand collectiveBilling createdAt depth id leadAccountNumber name number operationsTeam{...OperationsTeamTypeFragment}updatedAt}",
    model=PortfolioData,
    variables=("portfolioNumber",),
    errors=(
        "KT-CT-9403",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Portfolio",
    "PortfolioData",
)
