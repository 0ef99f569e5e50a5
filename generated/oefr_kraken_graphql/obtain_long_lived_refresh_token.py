# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ObtainLongLivedRefreshToken`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation


class ObtainLongLivedRefreshToken(Result, frozen=True):
    """`ObtainLongLivedRefreshToken`."""

    refresh_expires_in: int
    refresh_token: str | None = None


class ObtainLongLivedRefreshTokenData(Result, frozen=True):
    """`Mutation`."""

    obtain_long_lived_refresh_token: ObtainLongLivedRefreshToken | None = None


OPERATION: Operation[ObtainLongLivedRefreshTokenData] = Operation(
    name="ObtainLongLivedRefreshToken",
    kind="mutation",
    document="mutation ObtainLongLivedRefreshToken($input:ObtainLongLivedRefreshTokenInput!){obtainLongLivedRefreshToken(input:$input){refreshExpiresIn refreshToken}}",
    model=ObtainLongLivedRefreshTokenData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ObtainLongLivedRefreshToken",
    "ObtainLongLivedRefreshTokenData",
)
