# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PortfolioUserRoleTypeFragment`."""

from oefr_kraken._models import Result


class PortfolioUserRoleTypePortfolio(Result, frozen=True):
    """`PortfolioType`."""

    id: str
    number: str
    name: str | None = None


class PortfolioUserRoleTypeFragment(Result, frozen=True):
    """`PortfolioUserRoleType`."""

    id: str
    role: str | None = None
    portfolio: PortfolioUserRoleTypePortfolio


__all__ = (
    "PortfolioUserRoleTypeFragment",
    "PortfolioUserRoleTypePortfolio",
)
