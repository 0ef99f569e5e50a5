# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `BusinessEstablishments`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.establishment_connection_type_connection_fragment import (
    EstablishmentConnectionTypeConnectionFragment,
)


class BusinessEstablishmentsDataBusiness(Result, frozen=True):
    """`BusinessType`."""

    establishments: EstablishmentConnectionTypeConnectionFragment | None = None


class BusinessEstablishmentsData(Result, frozen=True):
    """`Query`."""

    business: BusinessEstablishmentsDataBusiness | None = None


OPERATION: Operation[BusinessEstablishmentsData] = Operation(
    name="BusinessEstablishments",
    kind="query",
    document="query BusinessEstablishments($details:[BusinessDetailInput]$id:ID$first:Int$after:String$before:String$last:Int){business(details:$details id:$id){establishments(first:$first after:$after before:$before last:$last){...EstablishmentConnectionTypeConnectionFragment}}}fragment EstablishmentConnectionTypeConnectionFragment on EstablishmentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=BusinessEstablishmentsData,
    variables=(
        "details",
        "id",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-11101",
        "KT-CT-11107",
        "KT-CT-1605",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "BusinessEstablishmentsData",
    "BusinessEstablishmentsDataBusiness",
)
