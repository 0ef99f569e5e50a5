# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Old`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class Old(Result, frozen=True):
    """`Account`."""

    number: str
    """Printed on bills."""


class OldData(Result, frozen=True):
    """`Query`."""

    old: Old | None = None
    """Deprecated on 2025-01-01; removal on or after 2026-01-01."""


OPERATION: Operation[OldData] = Operation(
    name="Old",
    kind="query",
    document="query Old($id:ID!){old(id:$id){number}}",
    model=OldData,
    variables=("id",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Old",
    "OldData",
)
