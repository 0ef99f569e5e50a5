# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BackendScreenIds`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class BackendScreenIdsData(Result, frozen=True):
    """`Query`."""

    backend_screen_ids: list[str | None] | None = None


OPERATION: Operation[BackendScreenIdsData] = Operation(
    name="BackendScreenIds",
    kind="query",
    document="query BackendScreenIds{backendScreenIds}",
    model=BackendScreenIdsData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BackendScreenIdsData",
)
