# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `KrakenVersion`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation
from pydantic import Field


class KrakenVersion(Result, frozen=True):
    """`KrakenVersionType`."""

    number: str | None = None
    sha: str | None = Field(default=None, alias="SHA")
    is_pinned: bool | None = None


class KrakenVersionData(Result, frozen=True):
    """`Query`."""

    kraken_version: KrakenVersion | None = None


OPERATION: Operation[KrakenVersionData] = Operation(
    name="KrakenVersion",
    kind="query",
    document="query KrakenVersion{krakenVersion{number SHA isPinned}}",
    model=KrakenVersionData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "KrakenVersion",
    "KrakenVersionData",
)
