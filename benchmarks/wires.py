"""What stands in for the network: transports in memory, and a loopback server in a process of its own."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from .payloads import LOGIN

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADERS = [(b"content-type", b"application/json"), (b"server", b"bench")]


class Wire(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Answers each request with the same bytes, after a login if one is expected."""

    def __init__(self, body: bytes, *, login: bool = False) -> None:
        self.body = body
        self.login = login

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        if self.login:
            self.login = False
            return httpx.Response(200, headers=HEADERS, content=LOGIN)
        return httpx.Response(200, headers=HEADERS, content=self.body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        return self.handle_request(request)


class Pages(Wire):
    """Answers the same page over and over, but each time with another cursor at its end, as a walk needs it."""

    def __init__(self, body: bytes, *, login: bool = False) -> None:
        super().__init__(body, login=login)
        before, _, after = body.partition(b'"endCursor":"last"')
        self.before, self.after = before + b'"endCursor":"', b'"' + after
        self.count = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        self.count += 1
        self.body = b"%b%d%b" % (self.before, self.count, self.after)
        return super().handle_request(request)


class _Connection(asyncio.Protocol):
    """HTTP/1.1 as far as the clients here speak it: POST with a Content-Length, and GET for the counts."""

    def __init__(self, server: _Server) -> None:
        self.server = server
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.server.opened += 1
        self.server.open += 1
        self.server.peak = max(self.server.peak, self.server.open)

    def connection_lost(self, exc: Exception | None) -> None:
        self.server.open -= 1

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while True:
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = self.buffer[:end].lower()
            at = head.find(b"content-length:")
            size = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.buffer) < end + 4 + size:
                return
            body, self.buffer = self.buffer[end + 4 : end + 4 + size], self.buffer[end + 4 + size :]
            if head.startswith(b"get"):
                counts = {"opened": self.server.opened - 1, "peak": self.server.peak}
                self.answer(_response(json.dumps(counts).encode()))
                self.server.opened, self.server.peak = 0, self.server.open - 1
            elif b"ObtainKrakenToken" in body[:200]:
                self.answer(_response(LOGIN))
            elif self.server.delay:
                asyncio.get_running_loop().call_later(self.server.delay, self.answer, self.server.response)
            else:
                self.answer(self.server.response)

    def answer(self, response: bytes) -> None:
        if not self.transport.is_closing():
            self.transport.write(response)


def _response(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )


class _Server:
    def __init__(self, body: bytes, delay: float) -> None:
        self.response = _response(body)
        self.delay = delay
        self.opened = self.open = self.peak = 0

    async def run(self) -> None:
        server = await asyncio.get_running_loop().create_server(
            lambda: _Connection(self), "127.0.0.1", 0, backlog=4096
        )
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


@contextmanager
def loopback(body: bytes, delay: float = 0.0) -> Iterator[str]:
    """Run a server in another process, which answers `body` after `delay` seconds, and yield its URL."""
    import subprocess

    command = [sys.executable, "-m", "benchmarks.wires", str(delay)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(body)
        process.stdin.close()
        port = int(process.stdout.readline())
        yield f"http://127.0.0.1:{port}/v1/graphql/"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def connections(url: str) -> tuple[int, int]:
    """Return how many connections a loopback server has seen opened since it was last asked, and at most at one time."""
    from urllib.request import urlopen

    with urlopen(url) as answer:  # noqa: S310  a loopback server of ours
        counts = json.load(answer)
    return counts["opened"], counts["peak"]


if __name__ == "__main__":
    asyncio.run(_Server(sys.stdin.buffer.read(), float(sys.argv[1])).run())
