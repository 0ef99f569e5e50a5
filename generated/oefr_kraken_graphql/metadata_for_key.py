# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `MetadataForKey`: its document and the models of its answer."""

from oefr_kraken._models import JSONString, Result
from oefr_kraken._operation import Operation


class MetadataForKey(Result, frozen=True):
    """`Metadata`."""

    key: str
    value: JSONString | None = None


class MetadataForKeyData(Result, frozen=True):
    """`Query`."""

    metadata_for_key: MetadataForKey | None = None


OPERATION: Operation[MetadataForKeyData] = Operation(
    name="MetadataForKey",
    kind="query",
    document="query MetadataForKey($linkedObjectType:LinkedObjectType$identifier:String!$key:String!){metadataForKey(linkedObjectType:$linkedObjectType identifier:$identifier key:$key){key value}}",
    model=MetadataForKeyData,
    variables=(
        "linkedObjectType",
        "identifier",
        "key",
    ),
    errors=(
        "KT-CT-4123",
        "KT-CT-4124",
        "KT-CT-8411",
        "KT-CT-4179",
        "KT-CT-4155",
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "MetadataForKey",
    "MetadataForKeyData",
)
