# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InvalidateRefreshToken`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.refresh_token_fragment import RefreshTokenFragment


class InvalidateRefreshToken(Result, frozen=True):
    """`InvalidateRefreshToken`."""

    token: RefreshTokenFragment | None = None


class InvalidateRefreshTokenData(Result, frozen=True):
    """`Mutation`."""

    invalidate_refresh_token: InvalidateRefreshToken | None = None


OPERATION: Operation[InvalidateRefreshTokenData] = Operation(
    name="InvalidateRefreshToken",
    kind="mutation",
    document="mutation InvalidateRefreshToken($input:InvalidateRefreshTokenInput!){invalidateRefreshToken(input:$input){token{...RefreshTokenFragment}}}fragment RefreshTokenFragment on RefreshToken{expiryDt isValid key}",
    model=InvalidateRefreshTokenData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InvalidateRefreshToken",
    "InvalidateRefreshTokenData",
)
