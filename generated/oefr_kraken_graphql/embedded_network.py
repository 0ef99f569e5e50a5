# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `EmbeddedNetwork`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.embedded_property_type_fragment import EmbeddedPropertyTypeFragment


class EmbeddedNetwork(Result, frozen=True):
    """`EmbeddedNetworkType`."""

    id: str
    name: str
    embedded_properties: list[EmbeddedPropertyTypeFragment | None] | None = None


class EmbeddedNetworkData(Result, frozen=True):
    """`Query`."""

    embedded_network: EmbeddedNetwork | None = None


OPERATION: Operation[EmbeddedNetworkData] = Operation(
    name="EmbeddedNetwork",
    kind="query",
    document="query EmbeddedNetwork($id:ID!){embeddedNetwork(id:$id){id name embeddedProperties{...EmbeddedPropertyTypeFragment}}}fragment EmbeddedPropertyTypeFragment on EmbeddedPropertyType{embeddedNetwork{id name}id propertyId}",
    model=EmbeddedNetworkData,
    variables=("id",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "EmbeddedNetwork",
    "EmbeddedNetworkData",
)
