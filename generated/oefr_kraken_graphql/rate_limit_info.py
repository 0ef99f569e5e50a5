# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `RateLimitInfo`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.points_allowance_rate_limit_information_fragment import (
    PointsAllowanceRateLimitInformationFragment,
)


class RateLimitInfo(Result, frozen=True):
    """`CombinedRateLimitInformation`."""

    points_allowance_rate_limit: PointsAllowanceRateLimitInformationFragment | None = None


class RateLimitInfoData(Result, frozen=True):
    """`Query`."""

    rate_limit_info: RateLimitInfo | None = None


OPERATION: Operation[RateLimitInfoData] = Operation(
    name="RateLimitInfo",
    kind="query",
    document="query RateLimitInfo{rateLimitInfo{pointsAllowanceRateLimit{...PointsAllowanceRateLimitInformationFragment}}}fragment PointsAllowanceRateLimitInformationFragment on PointsAllowanceRateLimitInformation{isBlocked limit remainingPoints ttl usedPoints}",
    model=RateLimitInfoData,
    variables=(),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "RateLimitInfo",
    "RateLimitInfoData",
)
