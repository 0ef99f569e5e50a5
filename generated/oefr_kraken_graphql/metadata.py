# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `Metadata`: its document and the models of its answer."""

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation


class Metadata(Result, frozen=True):
    """`Metadata`."""

    key: str
    value: JSONString | None = None


class MetadataData(Result, frozen=True):
    """`Query`."""

    metadata: list[Metadata | None] | None = None


OPERATION: Operation[MetadataData] = Operation(
    name="Metadata",
    kind="query",
    document="query Metadata($linkedObjectType:LinkedObjectType$identifier:String!){metadata(linkedObjectType:$linkedObjectType identifier:$identifier){key value}}",
    model=MetadataData,
    variables=(
        "linkedObjectType",
        "identifier",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "Metadata",
    "MetadataData",
)
