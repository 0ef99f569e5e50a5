"""Servers that tests start as processes of their own: a real Redis, and sandboxes."""

from __future__ import annotations

import http.server
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

REDIS_SERVER = shutil.which("redis-server") or shutil.which("redis-server", path=Path(sys.executable).parent)
"""The system's, else the one that the test environment brings where there is a wheel for it."""

needs_redis = pytest.mark.skipif(
    REDIS_SERVER is None, reason="there is no redis-server (Debian: apt-get install redis-server)"
)

SANDBOX = """
import sys
import threading
from oefr_kraken.sandbox import serve
serve(port=0, days=int(sys.argv[1]), points=int(sys.argv[2]))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Redis:
    """A Redis that keeps nothing on disk; it can be stopped and started."""

    def __init__(self, directory: Path) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._directory = directory
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        log = self._directory / "redis.log"
        log.write_text("")
        assert REDIS_SERVER is not None
        command = [
            REDIS_SERVER,
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]
        self.process = subprocess.Popen([*command, "--dir", str(self._directory), "--logfile", str(log)])  # noqa: S603
        while True:  # ended by the test's own time limit, or by the process
            assert self.process.poll() is None, log.read_text()
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                    connection.sendall(b"PING\r\n")
                    if connection.recv(64) == b"+PONG\r\n":
                        return
            except OSError:
                continue

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


class Handler(http.server.BaseHTTPRequestHandler):
    """Plain HTTP, without a word on the terminal."""

    def post(self, body: bytes) -> None:
        """Answer what was posted."""
        raise NotImplementedError

    def do_POST(self) -> None:
        self.post(self.rfile.read(int(self.headers["Content-Length"])))

    def reply(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None: ...


@contextmanager
def listening(handler: type[Handler]) -> Iterator[str]:
    """Serve plain HTTP in a thread; yield the URL."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1/graphql/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def redis_server(directory: Path) -> Iterator[Redis]:
    redis = Redis(directory)
    redis.start()
    try:
        yield redis
    finally:
        redis.stop()


@contextmanager
def sandbox_server(days: int = 730, points: int = 10_000_000) -> Iterator[dict[str, str]]:
    """Yield what the sandbox prints: URL, E-mail, Password, Properties and others."""
    command = [sys.executable, "-c", SANDBOX, str(days), str(points)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        try:
            facts: dict[str, str] = {}
            assert server.stdout is not None
            for line in server.stdout:
                name, _, value = line.partition(":")
                facts[name] = value.strip()
                if line.startswith("Ctrl-C"):
                    break
            yield facts
        finally:
            server.terminate()
