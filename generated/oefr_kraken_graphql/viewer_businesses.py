# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ViewerBusinesses`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.business_connection_type_connection_fragment import BusinessConnectionTypeConnectionFragment


class ViewerBusinessesDataViewer(Result, frozen=True):
    """`AccountUserType`."""

    businesses: BusinessConnectionTypeConnectionFragment | None = None


class ViewerBusinessesData(Result, frozen=True):
    """`Query`."""

    viewer: ViewerBusinessesDataViewer | None = None


OPERATION: Operation[ViewerBusinessesData] = Operation(
    name="ViewerBusinesses",
    kind="query",
    document="query ViewerBusinesses($first:Int$after:String$before:String$last:Int){viewer{businesses(first:$first after:$after before:$before last:$last){...BusinessConnectionTypeConnectionFragment}}}fragment BusinessConnectionTypeConnectionFragment on BusinessConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...BusinessTypeFragment}}}fragment BusinessDetailTypeFragment on BusinessDetailType{key value}fragment BusinessTypeFragment on BusinessType{id number name businessType segmentName sectors linkedAccountNumber linkedAccountNumbers details{...BusinessDetailTypeFragment}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=ViewerBusinessesData,
    variables=(
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ViewerBusinessesData",
    "ViewerBusinessesDataViewer",
)
