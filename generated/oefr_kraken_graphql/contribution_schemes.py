# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ContributionSchemes`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ContributionSchemes(Result, frozen=True):
    """`ContributionSchemeType`."""

    id: str
    code: str
    display_name: str
    taxable: bool
    accepting_contributions: bool


class ContributionSchemesData(Result, frozen=True):
    """`Query`."""

    contribution_schemes: list[ContributionSchemes | None] | None = None


OPERATION: Operation[ContributionSchemesData] = Operation(
    name="ContributionSchemes",
    kind="query",
    document="query ContributionSchemes{contributionSchemes{id code displayName taxable acceptingContributions}}",
    model=ContributionSchemesData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ContributionSchemes",
    "ContributionSchemesData",
)
