# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `EmbeddedPropertyTypeFragment`."""

from oefr_kraken._models import Result


class EmbeddedPropertyTypeEmbeddedNetwork(Result, frozen=True):
    """`EmbeddedNetworkType`."""

    id: str
    name: str


class EmbeddedPropertyTypeFragment(Result, frozen=True):
    """`EmbeddedPropertyType`."""

    embedded_network: EmbeddedPropertyTypeEmbeddedNetwork
    id: str
    property_id: str | None = None


__all__ = (
    "EmbeddedPropertyTypeEmbeddedNetwork",
    "EmbeddedPropertyTypeFragment",
)
