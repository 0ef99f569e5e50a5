"""What a login answers, read more leniently than the schema promises: whatever else is odd, a token is a token."""

from __future__ import annotations

from pydantic import JsonValue  # noqa: TC002  pydantic reads the annotations

from ._models import Result


class Obtained(Result, frozen=True):
    """`obtainKrakenToken`."""

    token: str | None = None
    payload: JsonValue = None
    refresh_token: str | None = None
    refresh_expires_in: JsonValue = None


class ObtainedData(Result, frozen=True):
    """The `data` of a login."""

    obtain_kraken_token: Obtained | None = None
