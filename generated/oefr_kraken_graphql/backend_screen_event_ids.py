# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BackendScreenEventIds`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class BackendScreenEventIdsData(Result, frozen=True):
    """`Query`."""

    backend_screen_event_ids: list[str | None] | None = None


OPERATION: Operation[BackendScreenEventIdsData] = Operation(
    name="BackendScreenEventIds",
    kind="query",
    document="query BackendScreenEventIds{backendScreenEventIds}",
    model=BackendScreenEventIdsData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BackendScreenEventIdsData",
)
