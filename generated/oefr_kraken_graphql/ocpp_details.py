# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `OcppDetails`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class OcppDetails(Result, frozen=True):
    """`OCPPDetailsType`."""

    url: str | None = None
    username: str | None = None


class OcppDetailsData(Result, frozen=True):
    """`Query`."""

    ocpp_details: OcppDetails | None = None


OPERATION: Operation[OcppDetailsData] = Operation(
    name="OcppDetails",
    kind="query",
    document="query OcppDetails($accountNumber:String!){ocppDetails(accountNumber:$accountNumber){url username}}",
    model=OcppDetailsData,
    variables=("accountNumber",),
    errors=(
        "KT-CT-1111",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "OcppDetails",
    "OcppDetailsData",
)
