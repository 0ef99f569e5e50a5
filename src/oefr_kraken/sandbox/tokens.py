"""Logins and tokens: obtainKrakenToken with its five inputs, what an Authorization header is worth, and how tokens are revoked.

Known: tokens are JWTs whose payload the login repeats, with `exp`; access tokens live 60 minutes, refresh tokens 7 days;
`refreshExpiresIn` is a Unix timestamp; a login that carries an expired Authorization header is refused as expired.
Assumed: the names in the payload besides `exp`; that a used refresh token stays good and a new one comes with each login; the codes
of a malformed token (1120), of one invalidated by forceReauthentication (1143), of an expired refresh token (1134), of one that is
unknown or revoked (1135), of a refused API, pre-signed or organisation key (1139), and of a login that is locked (1142).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Credentials:
    """Every way in which the demo customer may log in."""

    email: str
    password: str
    api_key: str
    pre_signed_key: str
    organization_secret_key: str


@dataclass(frozen=True)
class Session:
    """A request that came with a good token."""

    serial: int
    email: str
    grant: str


@dataclass
class _RefreshToken:
    key: str
    expires_at: float
    is_valid: bool = True


def _encode(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Tokens:
    """Issues and judges the tokens of one sandbox; everything it knows is lost with it."""

    def __init__(
        self,
        seed: int,
        credentials: Credentials,
        *,
        clock: Callable[[], float],
        token_lifetime: float,
        refresh_lifetime: float,
    ) -> None:
        self.credentials = credentials
        self.logins = 0
        """Logins attempted: every obtainKrakenToken that was executed, refused ones too."""
        self.failures = 0
        """Logins refused since the last good one."""
        self.lock_after: int | None = None
        """Refused logins in a row after which the account is locked for good."""
        self._clock = clock
        self._token_lifetime = token_lifetime
        self._refresh_lifetime = refresh_lifetime
        self._secret = hashlib.sha256(f"sandbox {seed}".encode()).digest()
        self._serials = itertools.count(1)
        self._issued = 0
        self._expired_up_to = 0
        self._invalidated_up_to = 0
        self._refresh_tokens: dict[str, _RefreshToken] = {}
        self._pre_signed_is_valid = True

    # What a header is worth

    def check(self, header: str) -> Session:
        """Return the session of an Authorization header, raw or after `JWT `; raise the ProblemError of a token that is no good."""
        token = header.removeprefix("JWT ").strip()
        try:
            signed, _, signature = token.rpartition(".")
            payload = json.loads(_decode(signed.split(".")[1]))
            if not hmac.compare_digest(self._sign(signed), signature):
                raise ProblemError("KT-CT-1120")
            serial, expires_at = int(payload["jti"]), float(payload["exp"])
            email, grant = str(payload["email"]), str(payload["gty"])
        except (ValueError, LookupError, TypeError) as error:
            raise ProblemError("KT-CT-1120") from error
        if self._clock() >= expires_at or serial <= self._expired_up_to:
            raise ProblemError("KT-CT-1124")
        if serial <= self._invalidated_up_to:
            raise ProblemError("KT-CT-1143")
        return Session(serial, email, grant)

    # Logging in

    def obtain(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Answer obtainKrakenToken; `given` is its input."""
        self.logins += 1
        if self.lock_after is not None and self.failures >= self.lock_after:
            raise ProblemError("KT-CT-1142")
        try:
            grant = self._grant({name: value for name, value in given.items() if value is not None})
        except ProblemError:
            self.failures += 1
            raise
        self.failures = 0
        return self._issue(grant)

    def _grant(self, given: dict[str, Any]) -> str:
        known = self.credentials
        match given:
            case {"email": email, "password": password}:
                if (email, password) != (known.email, known.password):
                    raise ProblemError("KT-CT-1138")
                return "EMAIL-AND-PASSWORD"
            case {"refreshToken": key}:
                self._check_refresh_token(key)
                return "REFRESH-TOKEN"
            case {"APIKey": key}:
                return self._granted(key == known.api_key, "API-SECRET-KEY")
            case {"preSignedKey": key}:
                return self._granted(
                    key == known.pre_signed_key and self._pre_signed_is_valid, "PRE-SIGNED-KEY"
                )
            case {"organizationSecretKey": key}:
                return self._granted(key == known.organization_secret_key, ORGANIZATION)
            case _:
                raise ProblemError("KT-CT-1135")

    def _granted(self, good: bool, grant: str) -> str:
        if not good:
            raise ProblemError("KT-CT-1139")
        return grant

    def _check_refresh_token(self, key: str) -> None:
        token = self._refresh_tokens.get(key)
        if token is None or not token.is_valid:
            raise ProblemError("KT-CT-1135")
        if self._clock() >= token.expires_at:
            raise ProblemError("KT-CT-1134")

    def _issue(self, grant: str) -> dict[str, Any]:
        serial = self._issued = next(self._serials)
        now = self._clock()
        # Whole seconds, as a JWT has them, unless the lifetime asks for fractions.
        lifetime = self._token_lifetime
        issued_at: float = int(now) if float(lifetime).is_integer() else round(now, 3)
        payload = {
            "sub": f"kraken|account-user:{serial_of_user(self.credentials.email)}",
            "gty": grant,
            "email": self.credentials.email,
            "tokenUse": "access",
            "jti": str(serial),
            "iat": issued_at,
            "exp": int(issued_at + lifetime)
            if float(lifetime).is_integer()
            else round(issued_at + lifetime, 3),
            "origIat": issued_at,
        }
        signed = ".".join(
            _encode(json.dumps(part, separators=(",", ":")).encode()) for part in (_HEADER, payload)
        )
        refresh = self._refresh_token(serial, now + self._refresh_lifetime)
        return {
            "token": f"{signed}.{self._sign(signed)}",
            "payload": payload,
            "refreshToken": refresh.key,
            "refreshExpiresIn": math.ceil(refresh.expires_at),
        }

    def obtain_long_lived(self, access: str) -> dict[str, Any]:
        """Answer obtainLongLivedRefreshToken. Account users are refused, as on the live site; that it lives a year is assumed."""
        if self.check(access).grant != ORGANIZATION:
            raise ProblemError("KT-CT-1111")
        refresh = self._refresh_token(next(self._serials), self._clock() + 365 * 86_400)
        return {"refreshToken": refresh.key, "refreshExpiresIn": math.ceil(refresh.expires_at)}

    def _refresh_token(self, serial: int, expires_at: float) -> _RefreshToken:
        key = hmac.new(self._secret, f"refresh {serial}".encode(), hashlib.sha256).hexdigest()
        token = self._refresh_tokens[key] = _RefreshToken(key, expires_at)
        return token

    def _sign(self, signed: str) -> str:
        return _encode(hmac.new(self._secret, signed.encode(), hashlib.sha256).digest())

    # Revoking

    def expire_all(self) -> None:
        """Let every access token issued so far be expired."""
        self._expired_up_to = self._issued

    def force_reauthentication(self) -> None:
        """Invalidate every token issued so far, refresh tokens too."""
        self._invalidated_up_to = self._issued
        self.revoke_refresh_tokens()

    def revoke_refresh_tokens(self) -> list[dict[str, Any]]:
        """Revoke every refresh token; return those that were still good."""
        good = [token for token in self._refresh_tokens.values() if token.is_valid]
        return [self._revoked(token) for token in good]

    def revoke_refresh_token(self, key: str) -> dict[str, Any]:
        """Revoke one refresh token."""
        if key not in self._refresh_tokens:
            raise ProblemError("KT-CT-1135")
        return self._revoked(self._refresh_tokens[key])

    def _revoked(self, token: _RefreshToken) -> dict[str, Any]:
        token.is_valid = False
        return {"key": token.key, "isValid": False, "expiresAt": token.expires_at}

    def revoke_pre_signed_key(self, key: str) -> dict[str, Any]:
        """Revoke a pre-signed key."""
        if key != self.credentials.pre_signed_key:
            raise ProblemError("KT-CT-1139")
        self._pre_signed_is_valid = False
        return {"key": key, "isValid": False, "scope": "VIEW_ACCOUNT_NUMBER"}


ORGANIZATION = "ORGANIZATION-SECRET-KEY"
_HEADER = {"alg": "HS256", "typ": "JWT"}


def serial_of_user(email: str) -> int:
    """Return the number that stands for a user in his tokens."""
    return int.from_bytes(hashlib.sha256(email.encode()).digest()[:4], "big") % 10**7
