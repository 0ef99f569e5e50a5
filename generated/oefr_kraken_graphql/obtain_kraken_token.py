# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ObtainKrakenToken`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation
from pydantic import JsonValue


class ObtainKrakenToken(Result, frozen=True):
    """`ObtainKrakenJSONWebToken`."""

    payload: JsonValue
    refresh_expires_in: int | None = None
    refresh_token: str | None = None
    token: str


class ObtainKrakenTokenData(Result, frozen=True):
    """`Mutation`."""

    obtain_kraken_token: ObtainKrakenToken | None = None


OPERATION: Operation[ObtainKrakenTokenData] = Operation(
    name="ObtainKrakenToken",
    kind="mutation",
    document="mutation ObtainKrakenToken($input:ObtainJSONWebTokenInput!){obtainKrakenToken(input:$input){payload refreshExpiresIn refreshToken token}}",
    model=ObtainKrakenTokenData,
    variables=("input",),
    errors=(),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ObtainKrakenToken",
    "ObtainKrakenTokenData",
)
