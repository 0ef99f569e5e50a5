"""One call: the client with login, retries and a hook in place, against others that make the same call."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import httpx

from oefr_kraken import AsyncClient, Client, EmailPassword

from . import stock
from .measure import Row, ratio, take_turns, take_turns_sync
from .payloads import CASES, TOKEN, URL, Case
from .wires import Wire, loopback

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    Call = Callable[[], Awaitable[object]]

TARGETS = {"small": 0.85, "page": 1.10, "measurements": 1.6, "costs": None}
ME = EmailPassword("me@example.fr", "secret")


def _hook(_: object) -> None:
    """Stand for what a program does after each call."""


def raw(case: Case, url: str, http: httpx.AsyncClient) -> Call:
    """Return the call as one writes it by hand."""
    document, name, variables = case.document, case.operation.name, case.variables()
    http.headers["Authorization"] = TOKEN

    async def call() -> object:
        body = {"operationName": name, "query": document, "variables": variables}
        response = await http.post(url, json=body)
        response.raise_for_status()
        return json.loads(response.content)["data"]

    return call


def ours(case: Case, client: AsyncClient) -> Call:
    """Return the call by the client."""
    method, arguments = getattr(client, case.method), case.arguments
    return lambda: method(**arguments)


async def gql_call(case: Case, url: str, stack: AsyncExitStack, **options: Any) -> Call:
    """Return the call by gql, with its document parsed once."""
    import gql
    from gql.transport.httpx import HTTPXAsyncTransport

    transport = HTTPXAsyncTransport(url, headers={"Authorization": TOKEN}, **options)
    session = await stack.enter_async_context(gql.Client(transport=transport))
    request = gql.gql(case.document)
    request.variable_values = case.variables()
    return lambda: session.execute(request)


def stock_call(case: Case, url: str, http: httpx.AsyncClient, directory: Path) -> Call:
    """Return the call by what ariadne-codegen writes as it comes."""
    method = getattr(stock.client(directory, url, TOKEN, http), case.method)
    return lambda: method(**case.arguments)


async def in_memory(case: Case, directory: Path, rounds: int) -> dict[str, list[float]]:
    """Time the async variants without a network."""
    calls = 200 if case.method == "account_reference" else 50
    async with AsyncExitStack() as stack:

        async def http(*, login: bool = False) -> httpx.AsyncClient:
            wire = Wire(case.body, login=login)
            return await stack.enter_async_context(httpx.AsyncClient(transport=wire))

        wire = Wire(case.body, login=True)
        client = AsyncClient(ME, url=URL, transport=wire, events=[_hook])
        behind = AsyncClient(ME, url=URL, http_client=await http(login=True), events=[_hook])
        variants = {
            "raw": raw(case, URL, await http()),
            "ours": ours(case, await stack.enter_async_context(client)),
            "behind": ours(case, await stack.enter_async_context(behind)),
            "gql": await gql_call(case, URL, stack, transport=Wire(case.body)),
            "stock": stock_call(case, URL, await http(), directory),
        }
        return await take_turns(variants, rounds, calls)


def in_memory_sync(case: Case, rounds: int) -> dict[str, list[float]]:
    """Time the sync variants without a network; octopus-kraken speaks through requests."""
    import requests
    from octopy.graphql import KrakenGraphQLClient

    class Adapter(requests.adapters.BaseAdapter):  # type: ignore[misc, unused-ignore]
        def send(self, request: Any, **_: object) -> requests.Response:
            response = requests.Response()
            response.status_code, response._content, response.url = 200, case.body, request.url
            response.headers["Content-Type"] = "application/json"
            response.request = request
            return response

        def close(self) -> None: ...

    session = requests.Session()
    session.mount("http://", Adapter())
    other = KrakenGraphQLClient(TOKEN, endpoint=URL, session=session)
    document, name, variables = case.document, case.operation.name, case.variables()
    calls = 200 if case.method == "account_reference" else 50
    with (
        httpx.Client(transport=Wire(case.body), headers={"Authorization": TOKEN}) as plain,
        Client(ME, url=URL, transport=Wire(case.body, login=True), events=[_hook]) as client,
    ):
        method, arguments = getattr(client, case.method), case.arguments

        def by_hand() -> object:
            body = {"operationName": name, "query": document, "variables": variables}
            response = plain.post(URL, json=body)
            response.raise_for_status()
            return json.loads(response.content)["data"]

        variants = {
            "raw": by_hand,
            "ours": lambda: method(**arguments),
            "octopus": lambda: other.execute(document, variables),
        }
        return take_turns_sync(variants, rounds, calls)


async def over_loopback(case: Case, rounds: int) -> dict[str, list[float]]:
    """Time the async variants against a server on this machine, by the wall clock."""
    import aiohttp
    from octopy.aio import AsyncKrakenGraphQLClient

    from oefr_kraken.fast import AiohttpTransport

    with loopback(case.body) as url:
        async with AsyncExitStack() as stack:
            enter = stack.enter_async_context
            session = await enter(aiohttp.ClientSession())
            other = AsyncKrakenGraphQLClient(TOKEN, endpoint=url, session=session)
            variables = case.variables()
            variants = {
                "raw": raw(case, url, await enter(httpx.AsyncClient())),
                "ours": ours(case, await enter(AsyncClient(ME, url=url, events=[_hook]))),
                "fast": ours(
                    case,
                    await enter(AsyncClient(ME, url=url, events=[_hook], transport=AiohttpTransport())),
                ),
                "octopus": lambda: other.execute(case.document, variables),
            }
            return await take_turns(variants, rounds, 50, time.perf_counter)


def rows(directory: Path, *, quick: bool) -> list[Row]:
    """Measure all of it."""
    found = []
    rounds = 15 if quick else 25
    for key, case in CASES.items():
        times = asyncio.run(in_memory(case, directory, rounds))
        micro = f"{1e6 * sorted(times['ours'])[rounds // 2]:.0f} µs"
        target = TARGETS[key]
        found.append(
            Row(
                f"{key}-memory",
                f"{case.name}, in memory",
                "httpx + json.loads",
                *ratio(times["ours"], times["raw"]),
                target=target,
                note=micro,
            )
        )
        if target is None:
            continue
        found.append(
            Row(
                f"{key}-behind",
                f"{case.name}, in memory, with an `http_client=` of one's own",
                "httpx + json.loads",
                *ratio(times["behind"], times["raw"]),
            )
        )
        found.append(
            Row(
                f"{key}-gql",
                f"{case.name}: gql",
                "this client",
                *ratio(times["gql"], times["ours"]),
                target=1.3,
                better="higher",
                guarded=False,  # moves with the other library, and with how Python was built
            )
        )
        found.append(
            Row(
                f"{key}-stock",
                f"{case.name}: ariadne-codegen as it comes",
                "this client",
                *ratio(times["stock"], times["ours"]),
                better="higher",
                guarded=False,  # moves with the other library, and with how Python was built
            )
        )
        sync = in_memory_sync(case, rounds)
        found.append(
            Row(
                f"{key}-sync",
                f"{case.name}, blocking",
                "the async client",
                *ratio(sync["ours"], times["ours"]),
                target=1.0,
            )
        )
        found.append(
            Row(
                f"{key}-sync-raw",
                f"{case.name}, blocking",
                "httpx + json.loads",
                *ratio(sync["ours"], sync["raw"]),
            )
        )
        found.append(
            Row(
                f"{key}-octopus",
                f"{case.name}, blocking: octopus-kraken, untyped",
                "this client",
                *ratio(sync["octopus"], sync["ours"]),
                target=1.0,
                better="higher",
                guarded=False,  # moves with the other library, and with how Python was built
            )
        )
        if not quick:
            net = asyncio.run(over_loopback(case, rounds))
            found += [
                Row(
                    f"{key}-net",
                    f"{case.name}, loopback",
                    "httpx + json.loads",
                    *ratio(net["ours"], net["raw"]),
                    guarded=False,
                ),
                Row(
                    f"{key}-net-fast",
                    f"{case.name}, loopback, `[fast]`",
                    "httpx + json.loads",
                    *ratio(net["fast"], net["raw"]),
                    guarded=False,
                ),
                Row(
                    f"{key}-net-octopus",
                    f"{case.name}, loopback: octopus-kraken (aiohttp), untyped",
                    "this client with `[fast]`",
                    *ratio(net["octopus"], net["fast"]),
                    better="higher",
                    guarded=False,
                ),
            ]
    return found
