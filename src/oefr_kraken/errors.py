"""Every exception that the client raises.

    KrakenError                     catch this one to catch them all
    ├── ConfigurationError          the client was set up wrongly; nothing was sent
    ├── AuthenticationError         who you are: no token, an expired one, a refused refresh token
    │   └── CredentialsError        the credentials were refused: final until they change
    ├── AuthorizationError          what you may see: no right to this object or field
    ├── NotFoundError               the object does not exist
    ├── ValidationError             an argument's value is wrong
    ├── ApplicationError            a business rule refuses it
    ├── RateLimitError              too many requests or points: wait
    ├── ComplexityError             the query is too large: ask for less
    ├── ServiceUnavailableError     the server cannot answer now
    ├── SchemaMismatchError         the document no longer fits the server's schema
    ├── PaginationError             the pages do not follow one another
    ├── TransportError              no answer: connection, TLS, DNS
    │   └── TransportTimeoutError   no answer in time
    └── ProtocolError               an answer, but not one of this API
        └── BlockedError            refused before it reached the API (an HTML 403 of the CDN)

The server's own errors are told apart by `errorCode`, then by `errorType`, never by the words of a message. Codes and types:
`CATALOGUE`, made from the API reference when the client is generated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

    from oefr_kraken_graphql.error_catalogue import CATALOGUE as CATALOGUE

__all__ = [
    "CATALOGUE",
    "ApplicationError",
    "AuthenticationError",
    "AuthorizationError",
    "BlockedError",
    "ComplexityError",
    "ConfigurationError",
    "CredentialsError",
    "KrakenError",
    "NotFoundError",
    "PaginationError",
    "ProtocolError",
    "RateLimitError",
    "SchemaMismatchError",
    "ServiceUnavailableError",
    "TransportError",
    "TransportTimeoutError",
    "ValidationError",
    "class_for",
]

_LONGEST_TEXT = 500


def _brief(text: str) -> str:
    """Return words of the server on one line and of bounded length: they end up in logs."""
    text = " ".join(text[: 2 * _LONGEST_TEXT].split())
    return text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT] + "…"


class KrakenError(Exception):
    """Root of all errors of this package; its attributes say what the server told."""

    hint: str = ""
    """What to do about it, in one sentence; part of the text of the error."""

    message: str
    """What happened, in the server's words where it gave any."""
    code: str | None
    """The server's error code, such as `"KT-CT-4177"`; None for errors that arise on this side."""
    type: str | None
    """The server's `errorType`: VALIDATION, NOT_FOUND, APPLICATION, AUTHORIZATION or SERVICE_AVAILABILITY."""
    description: str | None
    """The server's `errorDescription`."""
    path: tuple[str | int, ...]
    """Where in the answer the error belongs, such as `("account", "ledgers", 0)`."""
    operation: str | None
    """Name of the GraphQL operation, such as `"Account"`."""
    status: int | None
    """HTTP status of the answer."""
    extensions: Mapping[str, Any]
    """All that the server sent in `extensions` of this error."""
    data: Any
    """The typed result model of the operation where the server sent part of the data, else None."""
    errors: tuple[KrakenError, ...]
    """Every error of the answer, this one first."""

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        type: str | None = None,
        description: str | None = None,
        path: Iterable[str | int] = (),
        operation: str | None = None,
        status: int | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.type = type
        self.description = description
        self.path = tuple(path)
        self.operation = operation
        self.status = status
        self.extensions = extensions or {}
        self.data = None
        self.errors = (self,)

    def __str__(self) -> str:
        said = [_brief(self.message).rstrip(".")]
        if self.description and (description := _brief(self.description).rstrip(".")) != said[0]:
            said.append(description)
        text = ": ".join(said)
        facts = " ".join(str(fact) for fact in (self.code, self.type) if fact)
        if facts:
            text = f"{text} ({facts})"
        if self.path and self.operation:
            text = f"{text} at {_brief('.'.join(map(str, self.path)))}"
        if self.operation:
            text = f"{self.operation}: {text}"
        return f"{text}. {self.hint}".rstrip() if self.hint else f"{text}."

    def __reduce__(self) -> tuple[Any, ...]:
        # Errors of one answer know one another: a circle that pickle cannot take apart by itself.
        plain = [
            (type(error), error.message, {**error.__dict__, "errors": ()})
            for error in (self, *self.errors[1:])
        ]
        return _rebuild, (plain,)

    def with_context(self, **context: Any) -> Self:
        """Set attributes that only the caller knows (operation, data, errors) and return the error itself."""
        for name, value in context.items():
            setattr(self, name, value)
        return self


def _rebuild(plain: list[tuple[type[KrakenError], str, dict[str, Any]]]) -> KrakenError:
    errors = [kind.__new__(kind, message) for kind, message, _ in plain]
    for error, (_, _, state) in zip(errors, plain, strict=True):
        error.__dict__.update(state)
        error.errors = (error, *(other for other in errors if other is not error))
    return errors[0]


class ConfigurationError(KrakenError, ValueError):
    """The client was set up wrongly; nothing was sent."""


class AuthenticationError(KrakenError):
    """The server does not know who is asking: no token, an expired one, or a refused refresh token."""

    hint = "Check the auth= of the client; AccessToken and RefreshToken expire and need a new value."


class CredentialsError(AuthenticationError):
    """The credentials were refused. Final: no further login is tried with them, since repeated logins lock an account."""

    hint = "Correct the credentials and assign them to client.auth (or make a new client); they are not tried again."


class AuthorizationError(KrakenError):
    """The user is known but may not see this object or field; the API answers the same for an object that does not exist."""

    hint = "Check the account number or id and that these credentials may see it."


class NotFoundError(KrakenError):
    """The object asked for does not exist."""

    hint = "Check the number or id that was asked for."


class ValidationError(KrakenError):
    """An argument's value is wrong or missing."""

    hint = "Correct the arguments of the call."


class ApplicationError(KrakenError):
    """A business rule of the server refuses the request; sent again unchanged, it fails again."""

    hint = "The server refuses this request as it stands; error.extensions may say why."


class RateLimitError(KrakenError):
    """Too many requests, or the hourly points are spent."""

    hint = "Wait, then go on more slowly; client.rate_limit_info() tells what is left and when it renews."
    retry_after: float | None = None
    """Seconds to wait, where the server said so."""


class ComplexityError(KrakenError):
    """The query selects too many fields or asks for too many nodes; sent again unchanged, it fails again."""

    hint = "Ask for smaller pages (first=) or fewer fields."


class ServiceUnavailableError(KrakenError):
    """The server cannot answer now."""

    hint = "Try again later."
    retry_after: float | None = None
    """Seconds to wait, where the server said so."""


class SchemaMismatchError(KrakenError):
    """The server refused the document or its variables as not fitting its schema (HTTP 400)."""

    hint = "Check the values of the arguments; if they are right, the API has changed: update oefr-kraken."


class PaginationError(KrakenError):
    """The pages do not follow one another: a cursor that is missing, or that came before."""

    hint = "Resume with after=error.cursor later, or report it: the server's pages are broken."
    cursor: str | None = None
    """Last cursor that was sound: pass it as `after=` to resume."""
    items: tuple[Any, ...] = ()
    """What was read and kept: all items for `collect()`, those of the last page otherwise."""


class TransportError(KrakenError):
    """No answer: the connection could not be made, or broke."""

    hint = "Check the network and the client's url=."
    never_sent: bool = False
    """True where the request certainly did not reach the server."""


class TransportTimeoutError(TransportError):
    """No answer in time."""

    hint = "Raise timeout= (client.with_options(timeout=...)), or try again later."


class ProtocolError(KrakenError):
    """An answer came, but not one that this API gives."""

    hint = "Check the client's url=, which should end in /v1/graphql/."


class BlockedError(ProtocolError):
    """The request was refused before it reached the API, by the CDN or a proxy; not an authentication error."""

    hint = "Something in front of the API refused the request: check proxy, network and User-Agent, or slow down."


def _numbers(*numbers: int) -> frozenset[str]:
    return frozenset(f"KT-CT-{number}" for number in numbers)


EXPIRED_TOKEN = _numbers(1120, 1124, 1125, 1126, 1143, 1162)
"""The token that was sent is no longer good: get a new one and send once more."""

REFUSED_REFRESH_TOKEN = _numbers(1134, 1135)
"""The refresh token is no longer good: log in with the credentials."""

REFUSED_CREDENTIALS = _numbers(1138, 1139, 1141, 1142, 1146, 1148, 1160, 1161)
"""The credentials are wrong, or more is asked (second factor, captcha): never try them again."""

TOO_COMPLEX = _numbers(1188, 1189)
RATE_LIMITED = _numbers(1199)
DISABLED_FIELD = _numbers(1113)

_BY_CODE: dict[str, type[KrakenError]] = {
    **dict.fromkeys(EXPIRED_TOKEN | REFUSED_REFRESH_TOKEN | _numbers(1112, 1121, 1122), AuthenticationError),
    **dict.fromkeys(REFUSED_CREDENTIALS, CredentialsError),
    **dict.fromkeys(TOO_COMPLEX, ComplexityError),
    **dict.fromkeys(RATE_LIMITED, RateLimitError),
    # A field that is switched off has errorType SERVICE_AVAILABILITY, yet no retry brings it back.
    **dict.fromkeys(DISABLED_FIELD, AuthorizationError),
    # The reference gives these no errorType: sorted by what their message says must be done.
    **dict.fromkeys(
        ("KT-CT-4328", "KT-FR-4510", "KT-FR-4523", "KT-FR-4531", "KT-FR-4712", "KT-FR-7712"), ValidationError
    ),
    **dict.fromkeys(("KT-FR-4530", "KT-CT-8001", "KT-FR-8910", "KT-CT-10401"), NotFoundError),
    **dict.fromkeys(("KT-FR-4910", "KT-FR-8914"), AuthorizationError),
    **dict.fromkeys(("KT-CT-8005", "KT-CT-8006", "KT-CT-8008"), ValidationError),
    **dict.fromkeys(("KT-FR-4532", "KT-CT-8009"), ServiceUnavailableError),
}

_BY_TYPE: dict[str, type[KrakenError]] = {
    "VALIDATION": ValidationError,
    "NOT_FOUND": NotFoundError,
    "APPLICATION": ApplicationError,
    "AUTHORIZATION": AuthorizationError,
    "SERVICE_AVAILABILITY": ServiceUnavailableError,
}


def not_installed(extra: str, error: ImportError) -> ConfigurationError:
    """Return the error for a feature whose extra is missing."""
    return ConfigurationError(f"{error.name} is not installed: pip install 'oefr-kraken[{extra}]'")


def class_for(code: str | None, type: str | None = None, *, login: bool = True) -> type[KrakenError]:
    """Return the exception class of a server error: by its code, else by its errorType, else ApplicationError.

    `login=False`: of an error that answers no login. The codes of refused credentials mean no more than "invalid data" there, for
    instance of a token to be invalidated.
    """
    if not login and code in REFUSED_CREDENTIALS | REFUSED_REFRESH_TOKEN:
        code = None
    return _BY_CODE.get(code or "") or _BY_TYPE.get(type or "") or ApplicationError


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "CATALOGUE":
            from oefr_kraken_graphql.error_catalogue import CATALOGUE

            return CATALOGUE
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
