"""The transports that a client can be given: aiohttp's, and one's own."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from oefr_kraken import AccessToken, AsyncClient, Client, RetryPolicy, errors
from oefr_kraken.fast import AiohttpTransport
from oefr_kraken.sandbox import Fault, Sandbox

ME = AccessToken("planted-token")
ONCE = RetryPolicy(attempts=1)
ANSWER = b'{"data":{"krakenVersion":{"version":"1"}}}'
URL = "http://127.0.0.1:9/v1/graphql/"


@asynccontextmanager
async def server(answer: Callable[[bytes], bytes | None]) -> AsyncIterator[str]:
    """Answer each request with these bytes, or hang up without a word."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                said = answer(head + await reader.readexactly(size))
                if said is None:
                    break
                writer.write(said)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1/graphql/"


def http_200(body: bytes, *headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def called(url: str, **options: Any) -> Any:
    options = {"retry": ONCE, "transport": AiohttpTransport(), **options}
    async with AsyncClient(ME, url=url, **options) as client:
        return await client.kraken_version()


async def test_calls_logins_and_retries_go_over_aiohttp():
    fault = Fault("status", operation="Viewer", status=503, calls=(2, 3))
    with Sandbox(faults=[fault]) as sandbox:
        async with AsyncClient(
            sandbox.auth, url=sandbox.url, transport=AiohttpTransport(), retry=RetryPolicy(initial=0)
        ) as client:
            answers = await asyncio.gather(*(client.viewer() for _ in range(30)))
            assert all(answer is not None for answer in answers)
        assert sandbox.faults.struck(fault) == 2


async def test_what_is_sent_is_what_httpx_would_send():
    seen: list[bytes] = []

    def answer(request: bytes) -> bytes:
        seen.append(request)
        return http_200(ANSWER)

    async with server(answer) as url:
        assert await called(url)
        assert await called(url, transport=None)
        async with httpx.AsyncClient() as http:
            assert await called(url, transport=None, http_client=http)
    sent = []
    for request in seen:
        head, _, body = request.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        assert headers["authorization"] == "planted-token"
        assert headers["content-type"] == headers["accept"] == "application/json"
        assert headers["user-agent"].startswith("oefr-kraken/")
        sent.append((first, headers["host"], headers["content-length"], json.loads(body)))
    assert sent[0] == sent[1] == sent[2]


@pytest.mark.parametrize("transport", [AiohttpTransport, type(None)])
async def test_compressed_answers_are_read_and_bounded(transport: Any):
    small = http_200(gzip.compress(ANSWER), "Content-Encoding: gzip")
    large = http_200(gzip.compress(b" " * 1_000_000 + ANSWER), "Content-Encoding: gzip")
    async with server(lambda _: small) as url:
        assert await called(url, transport=transport())
    async with server(lambda _: large) as url:
        with pytest.raises(errors.ProtocolError, match="larger than 100,000 bytes"):
            await called(url, transport=transport(), max_response_bytes=100_000)


async def test_who_is_not_there_was_never_sent_anything():
    with pytest.raises(errors.TransportError, match="no connection") as caught:
        await called(URL)
    assert caught.value.never_sent


async def test_a_mutation_is_not_sent_again_where_the_server_hung_up():
    seen: list[bytes] = []
    async with (
        server(seen.append) as url,
        AsyncClient(ME, url=url, transport=AiohttpTransport(), retry=RetryPolicy(initial=0)) as client,
    ):
        with pytest.raises(errors.TransportError, match="broke") as caught:
            await client.force_reauthentication(input={})  # type: ignore[arg-type]
    assert not caught.value.never_sent
    assert len(seen) == 1


async def test_an_answer_that_does_not_come_ends_at_the_timeout():
    async with server(lambda _: b"") as url:
        with pytest.raises(errors.TransportTimeoutError):
            await called(url, timeout=0.05)


async def test_redirects_are_not_followed():
    moved = b"HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
    async with server(lambda _: moved) as url:
        with pytest.raises(errors.ProtocolError, match="redirects are not followed"):
            await called(url)


class Mine(httpx.BaseTransport):
    closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=ANSWER, request=request)

    def close(self) -> None:
        self.closed = True


def test_a_transport_of_ones_own_is_closed_with_the_client():
    mine = Mine()
    with Client(ME, url=URL, transport=mine) as client:
        assert client.kraken_version()
    assert mine.closed
    with pytest.raises(errors.ConfigurationError, match="closed"):
        client.kraken_version()


def test_a_client_and_a_transport_are_one_too_many():
    with httpx.Client() as http, pytest.raises(errors.ConfigurationError, match="give one of them"):
        Client(ME, url=URL, http_client=http, transport=Mine())


def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with Client(ME, url="https://api.example.fr/", retry=ONCE) as client:
        with pytest.raises(errors.TransportError, match="no connection"):
            client.kraken_version()
        assert isinstance(client._session.http, httpx.Client)
