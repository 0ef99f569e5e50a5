# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `GetOnSiteJobsJobTypes`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class GetOnSiteJobsJobTypes(Result, frozen=True):
    """`OnSiteJobsJobTypeType`."""

    id: str
    name: str


class GetOnSiteJobsJobTypesData(Result, frozen=True):
    """`Query`."""

    get_on_site_jobs_job_types: list[GetOnSiteJobsJobTypes | None] | None = None


OPERATION: Operation[GetOnSiteJobsJobTypesData] = Operation(
    name="GetOnSiteJobsJobTypes",
    kind="query",
    document="query GetOnSiteJobsJobTypes($requestId:UUID!$workCategory:OnSiteJobsWorkCategory){getOnSiteJobsJobTypes(requestId:$requestId workCategory:$workCategory){id name}}",
    model=GetOnSiteJobsJobTypesData,
    variables=(
        "requestId",
        "workCategory",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "GetOnSiteJobsJobTypes",
    "GetOnSiteJobsJobTypesData",
)
