# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AuthorizedApplications`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class AuthorizedApplications(Result, frozen=True):
    """`AuthorizedApplication`."""

    name: str | None = None
    client_id: str | None = None


class AuthorizedApplicationsData(Result, frozen=True):
    """`Query`."""

    authorized_applications: list[AuthorizedApplications | None] | None = None


OPERATION: Operation[AuthorizedApplicationsData] = Operation(
    name="AuthorizedApplications",
    kind="query",
    document="query AuthorizedApplications{authorizedApplications{name clientId}}",
    model=AuthorizedApplicationsData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AuthorizedApplications",
    "AuthorizedApplicationsData",
)
