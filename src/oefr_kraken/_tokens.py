"""Tokens: what one is, when it must be renewed, and in which order to try to renew it. No I/O here.

Three facts of the API shape this room (all from the reference and from client authors): an access token lives an hour and a
refresh token a week; repeated logins with refused credentials lock the account; frequent logins trip a limit that does not reset
by itself. So a token is used as long as it is good, a refresh token before the credentials, and refused credentials never again.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import logging
import math
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from .auth import AccessToken, ApiKey, Auth, EmailPassword, OrganizationSecretKey, PreSignedKey, RefreshToken
from .errors import (
    REFUSED_CREDENTIALS,
    REFUSED_REFRESH_TOKEN,
    AuthenticationError,
    CredentialsError,
    KrakenError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from .stores import TokenStore

logger = logging.getLogger("oefr_kraken")

ADVISORY_SECONDS = 300.0
"""Before a token ends: one caller renews it while the others go on with it. At most a tenth of its life."""
MANDATORY_SECONDS = 30.0
"""Before a token ends: nobody uses it any more. At most a fiftieth of its life."""
PAUSE_AFTER_FAILURE = 5.0
"""After a renewal that was only advisory failed, seconds before the next one is tried."""
EARLIEST_TIMESTAMP = 1_000_000_000
"""`refreshExpiresIn` is a Unix timestamp; below this (2001) it can only be meant as seconds from now."""


@dataclass(frozen=True)
class Token:
    """An access token and its refresh token. Times are Unix seconds of this machine's clock."""

    access: str = field(repr=False)
    obtained_at: float
    expires_at: float
    refresh: str | None = field(default=None, repr=False)
    refresh_expires_at: float = math.inf

    def remains(self, now: float) -> float:
        """Return the seconds until nobody should use it any more."""
        return self.expires_at - min(MANDATORY_SECONDS, (self.expires_at - self.obtained_at) / 50) - now

    def should_renew(self, now: float) -> bool:
        """Tell whether a caller should renew it although it is still good."""
        return now >= self.expires_at - min(ADVISORY_SECONDS, (self.expires_at - self.obtained_at) / 10)


def token_from_answer(answer: Any, now: float, previous: Token | None = None) -> Token:
    """Make a token of what `obtainKrakenToken` answers (token, payload, refresh_token, refresh_expires_in)."""
    claims = answer.payload if isinstance(answer.payload, dict) else {}
    refresh, refresh_expires_at = answer.refresh_token, math.inf
    if answer.refresh_expires_in is not None:
        seconds = float(answer.refresh_expires_in)
        refresh_expires_at = seconds if seconds >= EARLIEST_TIMESTAMP else now + seconds
    if refresh is None and previous is not None:
        refresh, refresh_expires_at = previous.refresh, previous.refresh_expires_at
    expires_at = _expiry(claims or jwt_claims(answer.token), now)
    return Token(answer.token, now, expires_at, refresh, refresh_expires_at)


def token_as_given(auth: AccessToken, now: float) -> Token:
    """Make a token of one that somebody else obtained; a token whose end cannot be read is used until the server refuses it."""
    claims = jwt_claims(auth.token)
    issued = claims.get("iat")
    return Token(
        auth.token, float(issued) if isinstance(issued, int | float) else now, _end(claims) or math.inf
    )


def _end(claims: Mapping[str, Any]) -> float | None:
    end = claims.get("exp")
    return float(end) if isinstance(end, int | float) and not isinstance(end, bool) else None


def _expiry(claims: Mapping[str, Any], now: float) -> float:
    end, issued = _end(claims), claims.get("iat")
    if end is None:
        return now + 3600.0  # the documented life of a token
    if isinstance(issued, int | float) and issued < end:
        return now + (end - issued)  # its life, counted on our clock: a clock that is wrong does no harm
    return end if end > now else now + 3600.0


def jwt_claims(token: str) -> dict[str, Any]:
    """Return the claims of a JSON Web Token, unverified (they only tell when it ends); {} if it is none."""
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    with suppress(ValueError, binascii.Error):
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return claims if isinstance(claims, dict) else {}
    return {}


class Need(Enum):
    """What a caller must do before it has a token."""

    NOTHING = "use the token"
    ADVISORY = "renew it, or use it if another caller is renewing it"
    MANDATORY = "wait for a new one"


class TokenCache:
    """The one place that knows the current token. Not locked: its owner guards it."""

    def __init__(self, auth: Auth, now: float) -> None:
        self.replace_auth(auth, now)

    def replace_auth(self, auth: Auth, now: float) -> None:
        """Forget everything and start over with other credentials."""
        self.auth = auth
        self.token = token_as_given(auth, now) if isinstance(auth, AccessToken) else None
        self.spent: str | None = None
        self.failure: KrakenError | None = None
        self.quiet_until = -math.inf

    def need(self, now: float) -> Need:
        """Decide what a caller must do; raises when the credentials were refused before."""
        if self.failure is not None:
            raise again(self.failure)
        if self.token is None or self.token.access == self.spent or self.token.remains(now) <= 0:
            return Need.MANDATORY
        if isinstance(self.auth, AccessToken) or now < self.quiet_until or not self.token.should_renew(now):
            return Need.NOTHING
        return Need.ADVISORY

    def invalidate(self, access: str) -> None:
        """Mark this very token as refused by the server; one that came since is kept."""
        if self.token is not None and self.token.access == access:
            self.spent = access

    def succeed(self, auth: Auth, token: Token) -> None:
        """Keep a new token, unless the credentials were replaced while it was on its way."""
        if auth is self.auth:
            self.token, self.spent, self.quiet_until = token, None, -math.inf

    def fail(self, auth: Auth, error: BaseException, now: float) -> None:
        """Remember a failed renewal: for good if the credentials were refused, else for a few seconds."""
        if auth is not self.auth:
            return
        self.quiet_until = now + PAUSE_AFTER_FAILURE
        if isinstance(error, CredentialsError):
            self.failure = error


def again(error: KrakenError) -> KrakenError:
    """Return a fresh copy: one exception raised in many places would gather all their tracebacks."""
    copy = type(error)(error.message, code=error.code, type=error.type, description=error.description)
    return copy.with_context(operation=error.operation, status=error.status, extensions=error.extensions)


def login_input(auth: Auth) -> dict[str, str] | None:
    """Return the `ObtainJSONWebTokenInput` of these credentials; None where they cannot log in (AccessToken, RefreshToken)."""
    match auth:
        case EmailPassword(email, password):
            return {"email": email, "password": password}
        case ApiKey(key):
            return {"APIKey": key}
        case PreSignedKey(key):
            return {"preSignedKey": key}
        case OrganizationSecretKey(key):
            return {"organizationSecretKey": key}
        case AccessToken() | RefreshToken():
            return None


def store_key(url: str, auth: Auth) -> str:
    """Return the name under which a token of this account at this URL is stored; it reveals neither."""
    identity = auth.email if isinstance(auth, EmailPassword) else next(iter(asdict(auth).values()))
    return hashlib.sha256("\0".join((url, type(auth).__name__, identity)).encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Blocking:
    """A step of a flow: call this, which may block (files, Redis), and answer what it returns."""

    call: Callable[[], Any]


def renew(
    auth: Auth,
    current: Token | None,
    spent: str | None,
    login: Callable[[dict[str, str]], Generator[Any, Any, Any]],
    wall: Callable[[], float],
    store: TokenStore | None,
    key: str,
) -> Generator[Any, Any, Token]:
    """Get a new token: from the store, by a refresh token, by the credentials, in this order.

    `login` is the flow of one `obtainKrakenToken` call. The store's lock is held throughout, so that two processes that share
    a store log in once between them.
    """
    if isinstance(auth, AccessToken):
        raise CredentialsError("the access token has expired or was refused, and it cannot be renewed")
    if store is None:
        return (yield from _obtain(auth, current, None, login, wall))
    lock = yield from _quietly(lambda: _locked(store, key), "lock")
    try:
        stored = _decoded((yield from _quietly(lambda: store.load(key), "read")))
        if stored is not None and stored.access != spent and not stored.should_renew(wall()):
            return stored
        token = yield from _obtain(auth, current, stored, login, wall)
        yield from _quietly(lambda: store.save(key, _encoded(token)), "write")
        return token
    finally:
        if lock is not None:
            yield from _quietly(lambda: lock.__exit__(None, None, None), "unlock")


def _obtain(
    auth: Auth,
    current: Token | None,
    stored: Token | None,
    login: Callable[[dict[str, str]], Generator[Any, Any, Any]],
    wall: Callable[[], float],
) -> Generator[Any, Any, Token]:
    # The stored one first: another process may have renewed ours away.
    known = [token for token in (stored, current) if token is not None and token.refresh_expires_at > wall()]
    tokens = [token.refresh for token in known] + [auth.token if isinstance(auth, RefreshToken) else None]
    refused: KrakenError | None = None
    for refresh in dict.fromkeys(filter(None, tokens)):
        try:
            answer = yield from login({"refreshToken": refresh})
        except KrakenError as error:
            if (error.code or "") not in REFUSED_REFRESH_TOKEN | REFUSED_CREDENTIALS:
                raise
            refused = error
            logger.info("ObtainKrakenToken: refresh token refused (%s)", error.code)
        else:
            return token_from_answer(answer, wall(), next((t for t in known if t.refresh == refresh), None))
    credentials = login_input(auth)
    if credentials is None:
        raise CredentialsError(
            "the refresh token was refused or has expired",
            code=refused.code if refused else None,
            operation="ObtainKrakenToken",
        ) from refused
    try:
        answer = yield from login(credentials)
    except AuthenticationError as error:
        if isinstance(error, CredentialsError) or error.code in REFUSED_REFRESH_TOKEN:
            raise CredentialsError(
                error.message, code=error.code, type=error.type, description=error.description
            ).with_context(
                operation=error.operation, status=error.status, extensions=error.extensions
            ) from None
        raise
    return token_from_answer(answer, wall())


def _locked(store: TokenStore, key: str) -> Any:
    lock = store.lock(key)
    lock.__enter__()
    return lock


def _quietly(call: Callable[[], Any], verb: str) -> Generator[Any, Any, Any]:
    """Do one thing with the store; a store that fails costs a login, never a call."""
    try:
        return (yield Blocking(call))
    except Exception as error:  # noqa: BLE001  any store may raise anything
        logger.warning("token store: cannot %s (%s); going on without it", verb, type(error).__name__)
        return None


def _encoded(token: Token) -> str:
    return json.dumps({name: value for name, value in asdict(token).items() if value not in (None, math.inf)})


def _decoded(text: str | None) -> Token | None:
    if not text:
        return None
    try:
        entries = json.loads(text)
        token = Token(**entries)
        times = (token.obtained_at, token.expires_at, token.refresh_expires_at)
        if (
            isinstance(token.access, str)
            and isinstance(token.refresh, str | None)
            and all(isinstance(t, int | float) for t in times)
        ):
            return token
    except (ValueError, TypeError):
        pass
    logger.warning("token store: what it holds cannot be read; logging in anew")
    return None
