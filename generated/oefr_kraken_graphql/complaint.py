# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Complaint`: its document and the models of its answer."""

import datetime

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class Complaint(Result, frozen=True):
    """`ComplaintType`."""

    id: str
    type: str | None = None
    subtype: str | None = None
    creation_date: datetime.date | None = None
    resolution_date: datetime.date | None = None
    assignee_id: str | None = None


class ComplaintData(Result, frozen=True):
    """`Query`."""

    complaint: Complaint | None = None


OPERATION: Operation[ComplaintData] = Operation(
    name="Complaint",
    kind="query",
    document="query Complaint($complaintId:Int!){complaint(complaintId:$complaintId){id type subtype creationDate resolutionDate assigneeId}}",
    model=ComplaintData,
    variables=("complaintId",),
    errors=(
        "KT-CT-12301",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Complaint",
    "ComplaintData",
)
