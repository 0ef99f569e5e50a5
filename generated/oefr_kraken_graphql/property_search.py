# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PropertySearch`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.coordinates_type_fragment import CoordinatesTypeFragment
from .fragments.embedded_network_type_fragment import EmbeddedNetworkTypeFragment
from .fragments.occupancy_period_type_fragment import OccupancyPeriodTypeFragment
from .fragments.property_rich_address_type_fragment import PropertyRichAddressTypeFragment


class PropertySearch(Result, frozen=True):
    """`PropertyType`."""

    id: str | None = None
    address: str | None = None
    rich_address: PropertyRichAddressTypeFragment | None = None
    split_address: list[str | None] | None = None
    label: str | None = None
    occupancy_periods: list[OccupancyPeriodTypeFragment | None] | None = None
    coordinates: CoordinatesTypeFragment | None = None
    embedded_network: EmbeddedNetworkTypeFragment | None = None
    postcode: str


class PropertySearchData(Result, frozen=True):
    """`Query`."""

    property_search: list[PropertySearch | None] | None = None
    """Deprecated on 2023-05-23; removal on or after 2024-01-01."""


OPERATION: Operation[PropertySearchData] = Operation(
    name="PropertySearch",
    kind="query",
    document="query PropertySearch($searchTerm:String!){propertySearch(searchTerm:$searchTerm){id address richAddress{...PropertyRichAddressTypeFragment}splitAddress label occupancyPeriods{...OccupancyPeriodTypeFragment}coordinates{...CoordinatesTypeFragment}embeddedNetwork{...EmbeddedNetworkTypeFragment}postcode}}fragment CoordinatesTypeFragment on CoordinatesType{latitude longitude}fragment EmbeddedNetworkTypeFragment on EmbeddedNetworkType{embeddedProperties{id propertyId}id name}fragment OccupancyPeriodTypeFragment on OccupancyPeriodType{accountNumber effectiveFrom effectiveTo id isOccupier numberOfOccupants}fragment PropertyRichAddressTypeFragment on PropertyRichAddressType{administrativeArea asString country deliveryPointIdentifier dependentLocality locality name organization postalCode sortingCode streetAddress structuredStreetAddress}",
    model=PropertySearchData,
    variables=("searchTerm",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PropertySearch",
    "PropertySearchData",
)
