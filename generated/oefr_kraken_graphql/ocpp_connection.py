# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `OcppConnection`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class OcppConnection(Result, frozen=True):
    """`OCPPConnectionType`."""

    is_connected: bool | None = None


class OcppConnectionData(Result, frozen=True):
    """`Query`."""

    ocpp_connection: OcppConnection | None = None


OPERATION: Operation[OcppConnectionData] = Operation(
    name="OcppConnection",
    kind="query",
    document="query OcppConnection($accountNumber:String!){ocppConnection(accountNumber:$accountNumber){isConnected}}",
    model=OcppConnectionData,
    variables=("accountNumber",),
    errors=(
        "KT-CT-1111",
        "KT-CT-4311",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "OcppConnection",
    "OcppConnectionData",
)
