# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Fragment `FieldSpecificRateLimitInformationFragment`."""

from oefr_kraken._models import Result


class FieldSpecificRateLimitInformationFragment(Result, frozen=True):
    """`FieldSpecificRateLimitInformation`."""

    field: str | None = None
    is_blocked: bool | None = None
    rate: str | None = None
    ttl: int | None = None


__all__ = ("FieldSpecificRateLimitInformationFragment",)
