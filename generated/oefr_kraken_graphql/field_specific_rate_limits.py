# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `FieldSpecificRateLimits`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.field_specific_rate_limit_information_connection_type_connection_fragment import (
    FieldSpecificRateLimitInformationConnectionTypeConnectionFragment,
)


class FieldSpecificRateLimitsDataRateLimitInfo(Result, frozen=True):
    """`CombinedRateLimitInformation`."""

    field_specific_rate_limits: FieldSpecificRateLimitInformationConnectionTypeConnectionFragment


class FieldSpecificRateLimitsData(Result, frozen=True):
    """`Query`."""

    rate_limit_info: FieldSpecificRateLimitsDataRateLimitInfo | None = None


OPERATION: Operation[FieldSpecificRateLimitsData] = Operation(
    name="FieldSpecificRateLimits",
    kind="query",
    document="query FieldSpecificRateLimits($fields:[String]$first:Int$after:String$before:String$last:Int){rateLimitInfo{fieldSpecificRateLimits(fields:$fields first:$first after:$after before:$before last:$last){...FieldSpecificRateLimitInformationConnectionTypeConnectionFragment}}}fragment FieldSpecificRateLimitInformationConnectionTypeConnectionFragment on FieldSpecificRateLimitInformationConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...FieldSpecificRateLimitInformationFragment}}}fragment FieldSpecificRateLimitInformationFragment on FieldSpecificRateLimitInformation{field isBlocked rate ttl}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=FieldSpecificRateLimitsData,
    variables=(
        "fields",
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
    "FieldSpecificRateLimitsData",
    "FieldSpecificRateLimitsDataRateLimitInfo",
)
