"""`Sandbox`: the server in a thread, for tests and examples; `serve`: the same in the foreground."""

from __future__ import annotations

import asyncio
import datetime as dt
import ipaddress
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .app import PATH, App
from .faults import Fault, Faults, read_faults
from .limits import Points
from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Self

    from oefr_kraken.auth import EmailPassword

    from .app import Request

TODAY = dt.date(2026, 11, 1)
"""The day on which the sandbox lives unless told otherwise: a week after a change of the clocks."""


class Sandbox:
    """A local Kraken on a loopback socket, with one demo customer: a context manager.

        with Sandbox() as sandbox, Client(url=sandbox.url, auth=sandbox.auth) as client:
            print(client.account(account_number=sandbox.account_number))

    The same `seed`, `today` and `days` give the same data, byte for byte. Tokens and points follow `clock`, the data never does.

    seed: which customer; any integer.
    token_lifetime, refresh_lifetime: seconds, fractions too, that access and refresh tokens live (one hour and seven days).
    points: the hourly allowance, one per selected field; beyond it requests answer KT-CT-1199.
    port: 0 takes a free one.
    faults: what shall go wrong; more can be added while it runs (`sandbox.faults.add`).
    today: the day after the last day of data. days: how many days of consumption there are.
    clock: what time it is, in seconds since 1970.
    """

    faults: Faults
    """The faults that are armed: `add`, `clear`, `struck`."""

    def __init__(
        self,
        seed: int = 0,
        *,
        token_lifetime: float = 3600,
        refresh_lifetime: float = 7 * 86_400,
        points: int = 50_000,
        port: int = 0,
        faults: Iterable[Fault] | None = None,
        today: dt.date = TODAY,
        days: int = 730,
        clock: Callable[[], float] = time.time,
        host: str = "127.0.0.1",
    ) -> None:
        if days < 1:
            raise ValueError("days must be 1 or more")
        self.faults = Faults(faults or ())
        self._world = World(
            seed=seed,
            today=today,
            days=days,
            clock=clock,
            token_lifetime=token_lifetime,
            refresh_lifetime=refresh_lifetime,
            points=Points(points),
        )
        self._app = App(self._world, self.faults, clock)
        self._host = host
        self._port = port
        self._running: _Running | None = None

    # Where it is and who may log in

    @property
    def url(self) -> str:
        """The URL of the API; the sandbox must be running."""
        if self._running is None:
            raise RuntimeError("the sandbox is not running: use it as a context manager, or call start()")
        return f"http://{self._host}:{self._running.port}{PATH}"

    @property
    def auth(self) -> EmailPassword:
        """E-mail and password of the demo customer, as the client's `auth=` takes them."""
        from oefr_kraken.auth import EmailPassword

        return EmailPassword(
            self._world.customer.credentials.email, self._world.customer.credentials.password
        )

    @property
    def email(self) -> str:
        """The demo customer's e-mail address."""
        return self._world.customer.credentials.email

    @property
    def password(self) -> str:
        """The demo customer's password."""
        return self._world.customer.credentials.password

    @property
    def api_key(self) -> str:
        """An API key of the demo customer."""
        return self._world.customer.credentials.api_key

    @property
    def pre_signed_key(self) -> str:
        """A pre-signed key of the demo customer."""
        return self._world.customer.credentials.pre_signed_key

    @property
    def organization_secret_key(self) -> str:
        """The secret key of an organisation that sees the demo customer."""
        return self._world.customer.credentials.organization_secret_key

    # What there is to ask for

    @property
    def account_number(self) -> str:
        """Number of the demo account, `A-` and eight hexadecimal digits."""
        return self._world.customer.account_number

    @property
    def property_ids(self) -> tuple[str, str]:
        """Ids of the two properties: the main home and the second one."""
        main, second = self._world.customer.homes
        return main.id, second.id

    @property
    def property_id(self) -> str:
        """Id of the main home, which has electricity (HP/HC) and gas."""
        return self.property_ids[0]

    @property
    def prm(self) -> str:
        """The main home's electricity meter: 14 digits."""
        return self._world.customer.homes[0].prm

    @property
    def tempo_prm(self) -> str:
        """The second home's electricity meter, whose contract has OctoTempo classes."""
        return self._world.customer.homes[1].prm

    @property
    def pce(self) -> str:
        """The main home's gas meter: 14 digits."""
        return str(self._world.customer.homes[0].pce)

    @property
    def ledger_number(self) -> str:
        """Number of the electricity ledger."""
        return self._world.customer.electricity_ledger

    @property
    def portfolio_number(self) -> str:
        """Number of the portfolio that the account belongs to."""
        return self._world.customer.portfolio_number

    @property
    def vehicle_id(self) -> str:
        """Id of the electric car, which is connected and charges most nights."""
        return self._world.customer.vehicle_id

    @property
    def charge_point_id(self) -> str:
        """Id of the charge point, which lost its connection: it refuses to boost."""
        return self._world.customer.charge_point_id

    # What it saw

    @property
    def logins(self) -> int:
        """How many logins were executed, refused ones too."""
        return self._world.tokens.logins

    @property
    def requests(self) -> list[Request]:
        """Every request so far: operation name and HTTP status (0 where the connection was dropped)."""
        return self._app.requests

    @property
    def points_used(self) -> int:
        """Points spent in the running hour."""
        return self._world.points.used

    # Tokens, at once

    def expire_tokens(self) -> None:
        """Let every access token issued so far be expired."""
        self._world.tokens.expire_all()

    def revoke_refresh_tokens(self) -> None:
        """Revoke every refresh token issued so far."""
        self._world.tokens.revoke_refresh_tokens()

    # Running

    def start(self) -> Self:
        """Start serving; returns when the socket listens."""
        if self._running is not None:
            raise RuntimeError("the sandbox is running already")
        self._running = _Running(self._app, self._host, self._port)
        return self

    def close(self) -> None:
        """Stop serving; requests that stall are dropped. Closing twice does nothing."""
        if self._running is not None:
            self._running.stop()
            self._running = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Protocol(H11Protocol):
    """Uvicorn's HTTP, with the connection's transport within reach of the application: faults close it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {"transport": transport}


class _Running:
    """A uvicorn server in a thread of its own."""

    def __init__(self, app: App, host: str, port: int) -> None:
        self._app = app
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # The protocol is named because asyncio sets TCP_NODELAY only then: answers would come 40 ms late.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((host, port))
            # From here on connections are taken, by the kernel until the server is up.
            self._socket.listen(512)
        except OSError:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app,
            http=_Protocol,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            access_log=False,
            timeout_keep_alive=60,
            timeout_graceful_shutdown=1,
            server_header=False,
        )
        self._server = uvicorn.Server(config)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="oefr-sandbox", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        try:
            self._loop.run_until_complete(self._server.serve(sockets=[self._socket]))
        finally:
            self._loop.close()
            self._socket.close()

    def stop(self) -> None:
        self._server.should_exit = True
        self._loop.call_soon_threadsafe(self._app.closing.set)
        self._thread.join()


def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 8765,
    seed: int = 0,
    faults: str | Path | Iterable[Fault] | None = None,
    allow_remote: bool = False,
    **settings: Any,
) -> None:
    """Run a sandbox in the foreground until it is interrupted; print where it is and who may log in.

    `faults` is a file (see `read_faults`) or the faults themselves; `settings` are those of Sandbox. A host that is not a loopback
    address is refused unless `allow_remote` is true: the sandbox takes passwords over plain http.
    """
    if not allow_remote and not _is_loopback(host):
        raise ValueError(f"{host} is not a loopback address: pass allow_remote to serve others")
    armed = read_faults(faults) if isinstance(faults, str | Path) else list(faults or ())
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with Sandbox(seed, port=port, host=host, faults=armed, **settings) as sandbox:
        sys.stdout.write(describe(sandbox))
        sys.stdout.flush()
        stop.wait()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def describe(sandbox: Sandbox) -> str:
    """Return what a person needs to know to use a running sandbox, ready to be printed."""
    rows = (
        ("URL", sandbox.url),
        ("E-mail", sandbox.email),
        ("Password", sandbox.password),
        ("API key", sandbox.api_key),
        ("Account", sandbox.account_number),
        ("Properties", ", ".join(sandbox.property_ids)),
        ("PRM", f"{sandbox.prm} (HP/HC), {sandbox.tempo_prm} (OctoTempo)"),
        ("PCE", sandbox.pce),
        ("Vehicle", sandbox.vehicle_id),
        ("Faults", ", ".join(fault.kind for fault in sandbox.faults) or "none"),
    )
    environment = (
        ("OEFR_KRAKEN_URL", sandbox.url),
        ("OEFR_KRAKEN_EMAIL", sandbox.email),
        ("OEFR_KRAKEN_PASSWORD", sandbox.password),
    )
    lines = [f"{name + ':':<12}{value}" for name, value in rows]
    lines += ["", *(f"export {name}='{value}'" for name, value in environment), "", "Ctrl-C stops it.", ""]
    return "\n".join(lines)
