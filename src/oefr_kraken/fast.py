"""A faster wire for many requests at once: aiohttp beneath `AsyncClient` (extra `[fast]`).

    client = AsyncClient(auth, transport=AiohttpTransport(), max_connections=100)

httpx itself is the limit beyond a few dozen requests in flight; see docs/performance.md. Everything else (tokens, retries, errors, models) is as
without it. A proxy is used only where one is given here: the environment is not read.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import aiohttp
import httpx
from yarl import URL

from ._http import shared_ssl_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator

__all__ = ["AiohttpTransport"]

KEPT = 5.0
"""Seconds that an idle connection is kept; httpx's own."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """An httpx transport on an aiohttp session; give it to one AsyncClient as `transport=`, which closes it.

    Args:
        max_connections: most connections at once; not fewer than the client's `max_connections`, which is what bounds the requests.
        proxy: URL of a proxy.
        verify: a TLS context of your own.

    """

    def __init__(
        self,
        *,
        max_connections: int = 100,
        proxy: str | None = None,
        verify: ssl.SSLContext | None = None,
    ) -> None:
        self._max_connections = max_connections
        self._proxy = proxy
        self._verify = verify
        self._session: aiohttp.ClientSession | None = None

    def _open(self, *, tls: bool) -> aiohttp.ClientSession:
        verify = self._verify or (shared_ssl_context() if tls else None)
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=self._max_connections,
                ssl=True if verify is None else verify,
                keepalive_timeout=KEPT,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,  # httpx's answer does it
            trust_env=False,  # a .netrc must not add credentials to a login
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the answer's body is read as it comes."""
        url = URL(str(request.url), encoded=True)
        session = self._session
        if session is None:
            session = self._session = self._open(tls=url.scheme == "https")
        timeout = request.extensions.get("timeout", {})
        with _translated():
            response = await session.request(
                request.method,
                url,
                headers=[
                    (name.decode("ascii"), value.decode("ascii")) for name, value in request.headers.raw
                ],
                data=await request.aread(),
                allow_redirects=False,
                proxy=self._proxy,
                timeout=aiohttp.ClientTimeout(
                    total=None,
                    connect=timeout.get("pool"),
                    sock_connect=timeout.get("connect"),
                    sock_read=timeout.get("read"),
                ),
            )
        return httpx.Response(response.status, headers=list(response.raw_headers), stream=_Body(response))

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()


class _Body(httpx.AsyncByteStream):
    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for chunk in self._response.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        self._response.release()  # read to its end, the connection is kept; else it is closed


@contextmanager
def _translated() -> Iterator[None]:
    """Raise httpx's exceptions. Only what certainly comes before a request was sent becomes one that says so."""
    try:
        yield
    except aiohttp.ClientProxyConnectionError as error:
        raise httpx.ProxyError(str(error)) from error
    except aiohttp.ClientHttpProxyError as error:
        raise httpx.ProxyError(f"the proxy answered {error.status}") from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error)) from error
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except aiohttp.InvalidURL as error:
        raise httpx.UnsupportedProtocol(str(error)) from error
    except TimeoutError as error:
        raise httpx.ReadTimeout(str(error)) from error
    except aiohttp.ClientError as error:
        raise httpx.ReadError(str(error)) from error
