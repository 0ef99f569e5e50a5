# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PortfolioTypeFragment`."""

import datetime

from oefr_kraken._models import Result

from ..fragments.operations_team_type_fragment import OperationsTeamTypeFragment


class PortfolioTypeFragment(Result, frozen=True):
    """`PortfolioType`."""

    billing_name: str | None = None
    brand: str | None = None
    collective_billing: bool
    created_at: datetime.datetime
    depth: int | None = None
    id: str
    lead_account_number: str | None = None
    name: str | None = None
    number: str
    operations_team: OperationsTeamTypeFragment | None = None
    updated_at: datetime.datetime


__all__ = ("PortfolioTypeFragment",)
