# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `UfcContractsCount`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class UfcContractsCountData(Result, frozen=True):
    """`Query`."""

    ufc_contracts_count: int | None = None


OPERATION: Operation[UfcContractsCountData] = Operation(
    name="UfcContractsCount",
    kind="query",
    document="query UfcContractsCount{ufcContractsCount}",
    model=UfcContractsCountData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "UfcContractsCountData",
)
