# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InvalidateRefreshTokensForUser`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.refresh_token_fragment import RefreshTokenFragment


class InvalidateRefreshTokensForUser(Result, frozen=True):
    """`InvalidateRefreshTokensForUser`."""

    tokens: list[RefreshTokenFragment | None] | None = None


class InvalidateRefreshTokensForUserData(Result, frozen=True):
    """`Mutation`."""

    invalidate_refresh_tokens_for_user: InvalidateRefreshTokensForUser | None = None


OPERATION: Operation[InvalidateRefreshTokensForUserData] = Operation(
    name="InvalidateRefreshTokensForUser",
    kind="mutation",
    document="mutation InvalidateRefreshTokensForUser($input:InvalidateRefreshTokensForUserInput!){invalidateRefreshTokensForUser(input:$input){tokens{...RefreshTokenFragment}}}fragment RefreshTokenFragment on RefreshToken{expiryDt isValid key}",
    model=InvalidateRefreshTokensForUserData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InvalidateRefreshTokensForUser",
    "InvalidateRefreshTokensForUserData",
)
