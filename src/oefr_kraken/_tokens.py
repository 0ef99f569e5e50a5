"""Tokens: what one is, when it must be renewed, and in which order to try to renew it. No I/O here.

Three facts of the API shape this room (all from the reference and from client authors): an access token lives an hour and a
refresh token a week; repeated logins with refused credentials lock the account; frequent logins trip a limit that does not reset
by itself. So a token is used as long as it is good, a refresh token before the credentials, and refused credentials never again.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import logging
import math
import threading
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from .auth import (
    AccessToken,
    ApiKey,
    Auth,
    EmailPassword,
    OrganizationSecretKey,
    PreSignedKey,
    RefreshToken,
    is_sendable,
)
from .errors import (
    DISABLED_FIELD,
    RATE_LIMITED,
    AuthenticationError,
    AuthorizationError,
    CredentialsError,
    KrakenError,
    ProtocolError,
    ValidationError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .stores import TokenStore

    Login = Callable[[dict[str, str]], Generator[Any, Any, Any]]

logger = logging.getLogger("oefr_kraken")

ADVISORY_SECONDS = 300.0
"""Before a token ends: one caller renews it while the others go on with it. At most a tenth of its life."""
MANDATORY_SECONDS = 30.0
"""Before a token ends: nobody uses it any more. At most a fiftieth of its life."""
PAUSE_AFTER_FAILURE = 5.0
"""After a renewal that was only advisory failed, seconds before the next one is tried."""
PAUSE_AFTER_REFUSAL = 60.0
"""After a login that the server refused for another reason than the credentials (too many logins, a switched-off field), seconds
before the next one is tried. Calls fail at once until then: the limit on logins does not reset by itself while they go on."""
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


class Secret(str):
    """A string that does not show in a repr: neither in one of what holds it nor in a traceback with local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'**********'"


def token_from_answer(answer: Any, now: float, previous: Token | None = None) -> Token:
    """Make a token of what `obtainKrakenToken` answers (token, payload, refresh_token, refresh_expires_in)."""
    claims = answer.payload if isinstance(answer.payload, dict) else {}
    if _number(claims.get("exp")) is None:
        claims = jwt_claims(answer.token)
    end, issued = _number(claims.get("exp")), _number(claims.get("iat"))
    if end is not None and issued is not None and issued < end:
        expires_at = now + (
            end - issued
        )  # its life, counted on our clock: a clock that is wrong does no harm
    else:
        expires_at = end if end is not None and end > now else now + 3600.0  # the documented life of a token
    refresh, refresh_expires_at = answer.refresh_token, math.inf
    refresh_end = _number(answer.refresh_expires_in)
    if refresh_end is not None and refresh_end < EARLIEST_TIMESTAMP:
        refresh_expires_at = now + refresh_end
    elif refresh_end is not None:
        refresh_expires_at = refresh_end + (now - issued if issued is not None else 0)
    if refresh is None and previous is not None:
        refresh, refresh_expires_at = previous.refresh, previous.refresh_expires_at
    return Token(
        Secret(answer.token), now, expires_at, Secret(refresh) if refresh else None, refresh_expires_at
    )


def token_as_given(auth: AccessToken, now: float) -> Token:
    """Make a token of one that somebody else obtained; a token whose end cannot be read is used until the server refuses it."""
    claims = jwt_claims(auth.token)
    end, issued = _number(claims.get("exp")), _number(claims.get("iat"))
    return Token(Secret(auth.token), now if issued is None else issued, math.inf if end is None else end)


def _number(value: Any) -> float | None:
    """Return a finite number that JSON held, be it in a string; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < 1e12 else None


def jwt_claims(token: str) -> dict[str, Any]:
    """Return the claims of a JSON Web Token, unverified (they only tell when it ends); {} if it is none."""
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


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
        """What a call raises that needs a new token, until `failure_ends_at`."""
        self.failure_ends_at = math.inf
        self.quiet_until = -math.inf
        self.refused: set[str] = set()
        """Refresh tokens that the server refused: not to be tried again."""

    def need(self, now: float) -> Need:
        """Decide what a caller must do; raises when it needs a login and one was refused before."""
        failing = self.failure is not None and now < self.failure_ends_at
        if self.token is None or self.token.access == self.spent or self.token.remains(now) <= 0:
            if failing and self.failure is not None:
                raise again(self.failure)
            return Need.MANDATORY
        if isinstance(self.auth, AccessToken) or failing or now < self.quiet_until:
            return Need.NOTHING
        return Need.ADVISORY if self.token.should_renew(now) else Need.NOTHING

    def invalidate(self, access: str) -> None:
        """Mark this very token as refused by the server; one that came since is kept."""
        if self.token is not None and self.token.access == access:
            self.spent = access

    def succeed(self, auth: Auth, token: Token) -> bool:
        """Keep a new token; not if the credentials were replaced while it was on its way, which False says."""
        if auth is not self.auth:
            return False
        self.token, self.spent, self.failure, self.quiet_until = token, None, None, -math.inf
        self.refused.clear()
        return True

    def fail(self, auth: Auth, error: KrakenError, now: float) -> None:
        """Remember a failed renewal: for good if the credentials were refused, else for a while."""
        if auth is not self.auth:
            return
        self.quiet_until = now + PAUSE_AFTER_FAILURE
        if isinstance(error, CredentialsError):
            self.failure, self.failure_ends_at = error, math.inf
        elif _is_standing(error):
            pause = max(PAUSE_AFTER_REFUSAL, getattr(error, "retry_after", None) or 0.0)
            self.failure, self.failure_ends_at = error, now + pause


def _is_refusal(error: KrakenError) -> bool:
    """Tell whether a failed login means that the credentials (or the refresh token) were refused.

    The documented codes, and any other VALIDATION or AUTHORIZATION error of a login too: which codes the live API has for a locked
    or closed account is not all documented, and to repeat a refused login can lock the account. Errors without code and type
    (a fault of the server) are no refusal, except for HTTP 401.
    """
    if error.code in DISABLED_FIELD or not isinstance(
        error, AuthenticationError | ValidationError | AuthorizationError
    ):
        return False
    return error.code is not None or error.type is not None or error.status == 401


def _is_standing(error: KrakenError) -> bool:
    """Tell whether a failed login is the server's considered answer, which the next moment does not change."""
    return error.code in RATE_LIMITED | DISABLED_FIELD or error.type in ("APPLICATION", "NOT_FOUND")


def again(error: KrakenError) -> KrakenError:
    """Return a fresh copy: one exception raised in many places would gather all their tracebacks."""
    return copy.copy(error)


def login_input(auth: Auth) -> dict[str, str] | None:
    """Return the `ObtainJSONWebTokenInput` of these credentials; None where they cannot log in (AccessToken, RefreshToken)."""
    match auth:
        case EmailPassword(email, password):
            return {"email": Secret(email), "password": Secret(password)}
        case ApiKey(key):
            return {"APIKey": Secret(key)}
        case PreSignedKey(key):
            return {"preSignedKey": Secret(key)}
        case OrganizationSecretKey(key):
            return {"organizationSecretKey": Secret(key)}
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
    refused: set[str],
    login: Login,
    wall: Callable[[], float],
    store: TokenStore | None,
    key: str,
) -> Generator[Any, Any, Token]:
    """Get a new token: from the store, by a refresh token, by the credentials, in this order.

    `login` is the flow of one `obtainKrakenToken` call. The store's lock is held throughout, so that two processes that share
    a store log in once between them. `refused` gathers the refresh tokens that the server refused.
    """
    if isinstance(auth, AccessToken):
        raise CredentialsError("the access token has expired or was refused, and it cannot be renewed")
    if store is None:
        return (yield from _obtain(auth, current, refused, login, wall))
    hold = _Hold(store, key)
    try:
        yield from _quietly(hold.take, "lock")
        stored = _decoded((yield from _quietly(lambda: store.load(key), "read")), key)
        if stored is not None and stored.access != spent and not stored.should_renew(wall()):
            return stored
        # The stored one first: another process may have renewed ours away.
        token = yield from _obtain(auth, stored or current, refused, login, wall)
        yield from _quietly(lambda: store.save(key, _encoded(token, key)), "write")
        return token
    except GeneratorExit:  # nobody will carry out another step
        hold.give_back()
        raise
    finally:
        if not hold.given_back:
            yield from _quietly(hold.give_back, "unlock")


class _Hold:
    """A lock of a store, taken and given back in threads. Given back before it was had, it is not kept when it comes."""

    def __init__(self, store: TokenStore, key: str) -> None:
        self._store, self._key = store, key
        self._guard = threading.Lock()
        self._lock: Any = None
        self.given_back = False

    def take(self) -> None:
        lock = self._store.lock(self._key)
        lock.__enter__()
        with self._guard:
            self._lock = None if self.given_back else lock
        if self._lock is None:
            lock.__exit__(None, None, None)

    def give_back(self) -> None:
        with self._guard:
            self.given_back, lock, self._lock = True, self._lock, None
        if lock is not None:
            lock.__exit__(None, None, None)


def _obtain(
    auth: Auth, known: Token | None, refused: set[str], login: Login, wall: Callable[[], float]
) -> Generator[Any, Any, Token]:
    keys: list[str] = []
    if known is not None and known.refresh is not None and known.refresh_expires_at > wall():
        keys.append(known.refresh)
    if isinstance(auth, RefreshToken):
        keys.append(Secret(auth.token))
    code: str | None = None
    for key in dict.fromkeys(keys):
        if key in refused:
            continue
        try:
            answer = yield from login({"refreshToken": key})
        except KrakenError as error:
            if not _is_refusal(error):
                raise
            code = error.code
            refused.add(key)
            logger.info("ObtainKrakenToken: refresh token refused (%s)", code)
        else:
            return token_from_answer(
                answer, wall(), known if known is not None and known.refresh == key else None
            )
    credentials = login_input(auth)
    if credentials is None:
        raise CredentialsError(
            "the refresh token was refused or has expired", code=code, operation="ObtainKrakenToken"
        )
    try:
        answer = yield from login(credentials)
    except KrakenError as error:
        if not _is_refusal(error):
            raise
        final = CredentialsError(
            error.message, code=error.code, type=error.type, description=error.description
        )
        final.with_context(operation=error.operation, status=error.status, extensions=error.extensions)
    else:
        return token_from_answer(answer, wall())
    raise final


def read_login(answer: Any) -> Any:
    """Return what a login obtained; raises ProtocolError where that is no token that can be sent."""
    obtained = answer.obtain_kraken_token if answer is not None else None
    if obtained is None or not obtained.token:
        raise ProtocolError("the login was answered without a token", operation="ObtainKrakenToken")
    if not is_sendable(obtained.token):
        raise ProtocolError(
            "the login was answered with a token that no header can carry", operation="ObtainKrakenToken"
        )
    return obtained


def _quietly(call: Callable[[], Any], verb: str) -> Generator[Any, Any, Any]:
    """Do one thing with the store; a store that fails costs a login, never a call."""
    try:
        return (yield Blocking(call))
    except Exception as error:  # noqa: BLE001  any store may raise anything
        logger.warning("token store: cannot %s (%s); going on without it", verb, type(error).__name__)
        return None


def _encoded(token: Token, key: str) -> str:
    entries = {name: value for name, value in asdict(token).items() if value not in (None, math.inf)}
    return json.dumps({"key": key, **entries})


def _decoded(text: str | None, key: str) -> Token | None:
    if not text:
        return None
    try:
        entries = json.loads(text)
        if entries.pop("key") != key:
            logger.warning("token store: it holds a token of another account or URL; logging in anew")
            return None
        access, refresh = entries.pop("access"), entries.pop("refresh", None)
        times = {name: _number(value) for name, value in entries.items()}
        if (
            isinstance(access, str)
            and is_sendable(access)
            and isinstance(refresh, str | None)
            and None not in times.values()
        ):
            return Token(Secret(access), refresh=Secret(refresh) if refresh else None, **times)  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    logger.warning("token store: what it holds cannot be read; logging in anew")
    return None
