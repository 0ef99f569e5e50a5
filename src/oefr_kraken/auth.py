"""What the client may know of who is asking: the values of `auth=`.

Each is a plain value: how and when it is turned into a token is decided elsewhere (`_tokens`). Their reprs never show the secret.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "AccessToken",
    "ApiKey",
    "Auth",
    "EmailPassword",
    "OrganizationSecretKey",
    "PreSignedKey",
    "RefreshToken",
]


class _Credentials:
    def __post_init__(self) -> None:
        for entry in fields(self):  # type: ignore[arg-type]
            value = getattr(self, entry.name)
            if not isinstance(value, str) or not value.strip():
                raise ConfigurationError(f"{type(self).__name__}: {entry.name} is empty")


@dataclass(frozen=True)
class EmailPassword(_Credentials):
    """An account user's e-mail address and password."""

    email: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True)
class ApiKey(_Credentials):
    """A user's API key."""

    key: str = field(repr=False)


@dataclass(frozen=True)
class RefreshToken(_Credentials):
    """A refresh token of an earlier login; good for 7 days, after which only a new one helps."""

    token: str = field(repr=False)


@dataclass(frozen=True)
class PreSignedKey(_Credentials):
    """A pre-signed key, as found in links that the supplier sends."""

    key: str = field(repr=False)


@dataclass(frozen=True)
class OrganizationSecretKey(_Credentials):
    """The secret key of an organisation (live or test)."""

    key: str = field(repr=False)


@dataclass(frozen=True)
class AccessToken(_Credentials):
    """A token that somebody else obtained. It cannot be renewed: once it has expired, calls fail."""

    token: str = field(repr=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not is_sendable(self.token):
            raise ConfigurationError("AccessToken: token holds characters that no header can carry")


def is_sendable(token: str) -> bool:
    """Tell whether a header can carry this token: visible ASCII, spaces within."""
    return token.isascii() and token.isprintable() and token == token.strip()


Auth = EmailPassword | ApiKey | RefreshToken | PreSignedKey | OrganizationSecretKey | AccessToken

URL_VARIABLE = "OEFR_KRAKEN_URL"

_VARIABLES: dict[type[Auth], tuple[str, ...]] = {
    EmailPassword: ("OEFR_KRAKEN_EMAIL", "OEFR_KRAKEN_PASSWORD"),
    ApiKey: ("OEFR_KRAKEN_API_KEY",),
    RefreshToken: ("OEFR_KRAKEN_REFRESH_TOKEN",),
    PreSignedKey: ("OEFR_KRAKEN_PRE_SIGNED_KEY",),
    OrganizationSecretKey: ("OEFR_KRAKEN_ORGANIZATION_SECRET_KEY",),
    AccessToken: ("OEFR_KRAKEN_ACCESS_TOKEN",),
}


def auth_from_env(environ: Mapping[str, str] | None = None) -> Auth:
    """Return the one way to log in that the environment names; raise ConfigurationError if it names none, half a one, or two."""
    environ = os.environ if environ is None else environ
    found = {
        kind: [environ[name] for name in names if environ.get(name)]
        for kind, names in _VARIABLES.items()
        if any(environ.get(name) for name in names)
    }
    if not found:
        choices = ", or ".join(" and ".join(names) for names in _VARIABLES.values())
        raise ConfigurationError(f"no auth= was given and the environment names none: set {choices}")
    if len(found) > 1:
        names = ", ".join(name for kind in found for name in _VARIABLES[kind] if environ.get(name))
        raise ConfigurationError(f"the environment names more than one way to log in: keep one of {names}")
    [(kind, values)] = found.items()
    missing = [name for name in _VARIABLES[kind] if not environ.get(name)]
    if missing:
        raise ConfigurationError(
            f"of {' and '.join(_VARIABLES[kind])}, which go together, {missing[0]} is not set"
        )
    return kind(*values)
