# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `PointsAllowanceRateLimitInformationFragment`."""

from oefr_kraken._models import Result


class PointsAllowanceRateLimitInformationFragment(Result, frozen=True):
    """`PointsAllowanceRateLimitInformation`."""

    is_blocked: bool | None = None
    limit: int | None = None
    remaining_points: int | None = None
    ttl: int | None = None
    used_points: int | None = None


__all__ = ("PointsAllowanceRateLimitInformationFragment",)
