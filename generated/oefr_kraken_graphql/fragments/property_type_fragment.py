# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PropertyTypeFragment`."""

from oefr_kraken._models import Result

from ..fragments.coordinates_type_fragment import CoordinatesTypeFragment
from ..fragments.occupancy_period_type_fragment import OccupancyPeriodTypeFragment


class PropertyTypeEmbeddedNetwork(Result, frozen=True):
    """`EmbeddedNetworkType`."""

    id: str
    name: str


class PropertyTypeFragment(Result, frozen=True):
    """`PropertyType`."""

    address: str | None = None
    coordinates: CoordinatesTypeFragment | None = None
    embedded_network: PropertyTypeEmbeddedNetwork | None = None
    id: str | None = None
    label: str | None = None
    occupancy_periods: list[OccupancyPeriodTypeFragment | None] | None = None
    postcode: str
    split_address: list[str | None] | None = None


__all__ = (
    "PropertyTypeEmbeddedNetwork",
    "PropertyTypeFragment",
)
