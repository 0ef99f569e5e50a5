"""All that speaks httpx: requests, answers, errors, connections. With the transport of `fast` the only module that imports it."""

from __future__ import annotations

import ipaddress
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ._answers import Reply
from ._version import __version__
from .errors import ConfigurationError, KrakenError, ProtocolError, TransportError, TransportTimeoutError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    import httpx

    from ._flow import Send

HEADERS = {
    "Accept": "application/json",  # with other values the live site may answer in base64
    "Content-Type": "application/json",
    "User-Agent": f"oefr-kraken/{__version__}",
}


def checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, scheme, _ = parts.hostname or "", parts.scheme, parts.port
    except ValueError:
        raise ConfigurationError("url: not a valid URL") from None
    if scheme not in ("https", "http") or not host:
        raise ConfigurationError(f"url: {url!r} is not an absolute https:// URL")
    if parts.username or parts.password:
        raise ConfigurationError("url: holds a user name or password; give credentials as auth=")
    if scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(
            f"url: plain http to {host} would show the token to the network; use https://"
        )
    import httpx

    try:
        httpx.URL(url)  # stricter than urlsplit
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"url: not a valid URL ({error})") from None
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@cache
def shared_ssl_context() -> ssl.SSLContext:
    """Return the TLS settings of all clients."""
    import httpx

    return httpx.create_ssl_context()  # 20 ms each: one for all clients


def parsed(url: str) -> httpx.URL:
    """Return the URL as httpx holds it."""
    import httpx

    return httpx.URL(url)


def connections(url: str, most: int) -> httpx.Client | httpx.BaseTransport:
    """Return what sends requests, blocking, over at most so many connections.

    httpx's client knows proxies; for all else that it does, a transport does without it in a third of the time.
    """
    import httpx

    return httpx.Client(**_pool(most)) if _has_proxy(url) else httpx.HTTPTransport(**_pool(most))


def async_connections(url: str, most: int) -> httpx.AsyncClient | httpx.AsyncBaseTransport:
    """Return what sends requests for asyncio; as `connections`."""
    import httpx

    return httpx.AsyncClient(**_pool(most)) if _has_proxy(url) else httpx.AsyncHTTPTransport(**_pool(most))


def _pool(most: int) -> dict[str, Any]:
    import httpx

    # One more than there are turns: the login of a caller that was cancelled meanwhile never waits for the others.
    limits = httpx.Limits(max_connections=most + 1, max_keepalive_connections=most + 1)
    return {"limits": limits, "verify": shared_ssl_context()}


def _has_proxy(url: str) -> bool:
    """Tell whether the environment names a proxy for the network; plain http to this machine would show it the token."""
    from urllib.request import getproxies

    return url.startswith("https:") and not getproxies().keys().isdisjoint(("https", "all"))


def is_transport(http: object) -> bool:
    """Tell whether requests are sent by a transport, and not by a client with features of its own."""
    import httpx

    return isinstance(http, httpx.BaseTransport | httpx.AsyncBaseTransport)


def headers_to(host: str) -> Callable[[int, str | None], httpx.Headers]:
    """Return what makes the headers for a transport, of a body's size and a token. A client of httpx adds host and encodings itself.

    They are kept, since httpx takes longer over them than over the rest of a request; by a function without the session, which would
    otherwise hold itself and its connections until the garbage collector comes.
    """

    @lru_cache(maxsize=64)
    def headers(size: int, token: str | None) -> httpx.Headers:
        import httpx

        fixed = {"Host": host, "Accept-Encoding": "gzip, deflate", **HEADERS, "Content-Length": str(size)}
        return httpx.Headers(fixed if token is None else {**fixed, "Authorization": token})

    return headers


def message(target: httpx.URL, headers: httpx.Headers, request: Send) -> httpx.Request:
    """Write the request for a transport."""
    import httpx

    return httpx.Request(
        "POST",
        target,
        headers=headers,
        stream=httpx.ByteStream(request.body),
        extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), request.timeout)},
    )


def message_by(client: httpx.Client | httpx.AsyncClient, target: httpx.URL, request: Send) -> httpx.Request:
    """Write the request for an HTTP client, which may add to it."""
    headers = HEADERS if request.token is None else {**HEADERS, "Authorization": request.token}
    written = client.build_request(
        "POST", target, content=request.body, headers=headers, timeout=request.timeout
    )
    if request.token is None:
        written.headers.pop("Authorization", None)  # one that the user's own http_client= would add
    return written


def encoded(response: httpx.Response) -> bool:
    return any(name.lower() == b"content-encoding" for name, _ in response.headers.raw)


def reply(response: httpx.Response, chunks: list[bytes]) -> Reply:
    content = chunks[0] if len(chunks) == 1 else b"".join(chunks)
    known = {name.lower(): value for name, value in response.headers.raw}  # httpx's look-ups are slow
    kind, retry_after, location = (
        None if value is None else value.decode("latin-1")
        for value in map(known.get, (b"content-type", b"retry-after", b"location"))
    )
    return Reply(response.status_code, content, kind or "", retry_after, location)


def timed_out(request: Send) -> TransportTimeoutError:
    return TransportTimeoutError(
        f"no complete answer within {request.timeout:g} s", operation=request.operation
    )


def transport_error(error: Exception, request: Send) -> KrakenError:
    """Translate whatever the HTTP library raised. Its words are kept only for connections that were never made: they name hosts and
    causes. Others may quote headers and contents."""
    import httpx

    name = type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return ProtocolError(
            "the answer is not encoded as its Content-Encoding says", operation=request.operation
        )
    never_sent = isinstance(
        error,
        httpx.ConnectError
        | httpx.ConnectTimeout
        | httpx.PoolTimeout
        | httpx.ProxyError
        | httpx.UnsupportedProtocol
        | httpx.LocalProtocolError,
    )
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        translated: TransportError = timed_out(request)
    elif isinstance(error, httpx.ConnectError | httpx.ProxyError):
        translated = TransportError(f"no connection ({name}: {error})", operation=request.operation)
    else:
        translated = TransportError(
            f"the connection broke before the answer was complete ({name})", operation=request.operation
        )
    return translated.with_context(never_sent=never_sent)
