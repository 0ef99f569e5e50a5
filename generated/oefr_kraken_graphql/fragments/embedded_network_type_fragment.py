# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `EmbeddedNetworkTypeFragment`."""

from oefr_kraken._models import Result


class EmbeddedNetworkTypeEmbeddedProperties(Result, frozen=True):
    """`EmbeddedPropertyType`."""

    id: str
    property_id: str | None = None


class EmbeddedNetworkTypeFragment(Result, frozen=True):
    """`EmbeddedNetworkType`."""

    embedded_properties: list[EmbeddedNetworkTypeEmbeddedProperties | None] | None = None
    id: str
    name: str


__all__ = (
    "EmbeddedNetworkTypeEmbeddedProperties",
    "EmbeddedNetworkTypeFragment",
)
