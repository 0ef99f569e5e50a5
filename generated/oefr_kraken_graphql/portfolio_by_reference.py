# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PortfolioByReference`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.operations_team_type_fragment import OperationsTeamTypeFragment
from .fragments.portfolio_type_fragment import PortfolioTypeFragment


class PortfolioByReference(Result, frozen=True):
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


class PortfolioByReferenceData(Result, frozen=True):
    """`Query`."""

    portfolio_by_reference: PortfolioByReference | None = None


OPERATION: Operation[PortfolioByReferenceData] = Operation(
    name="PortfolioByReference",
    kind="query",
    document="query PortfolioByReference($portfolioReference:PortfolioReferenceInput!){portfolioByReference(portfolioReference:$portfolioReference){id number createdAt updatedAt billingName collectiveBilling operationsTeam{...OperationsTeamTypeFragment}leadAccountNumber brand name depth parent{...PortfolioTypeFragment}}}fragment OperationsTeamTypeFragment on OperationsTeamType{id name}fragment PortfolioTypeFragment on PortfolioType{billingName brand collectiveBilling createdAt depth id leadAccountNumber name number operationsTeam{...OperationsTeamTypeFragment}updatedAt}",
    model=PortfolioByReferenceData,
    variables=("portfolioReference",),
    errors=(
        "KT-CT-9409",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PortfolioByReference",
    "PortfolioByReferenceData",
)
