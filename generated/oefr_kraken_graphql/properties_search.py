# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PropertiesSearch`: its document and the models of its answer."""

import decimal

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.property_type_fragment import PropertyTypeFragment


class PropertiesSearch(Result, frozen=True):
    """`PropertySearchResult`."""

    score: decimal.Decimal
    property: PropertyTypeFragment


class PropertiesSearchData(Result, frozen=True):
    """`Query`."""

    properties_search: list[PropertiesSearch]


OPERATION: Operation[PropertiesSearchData] = Operation(
    name="PropertiesSearch",
    kind="query",
    document="query PropertiesSearch($searchTerm:String!){propertiesSearch(searchTerm:$searchTerm){score property{...PropertyTypeFragment}}}fragment CoordinatesTypeFragment on CoordinatesType{latitude longitude}fragment OccupancyPeriodTypeFragment on OccupancyPeriodType{accountNumber effectiveFrom effectiveTo id isOccupier numberOfOccupants}fragment PropertyTypeFragment on PropertyType{address coordinates{...CoordinatesTypeFragment}embeddedNetwork{id name}id label occupancyPeriods{...OccupancyPeriodTypeFragment}postcode splitAddress}",
    model=PropertiesSearchData,
    variables=("searchTerm",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PropertiesSearch",
    "PropertiesSearchData",
)
