"""Fifteen hundred calls at once against a server that takes 20 ms for each."""

from __future__ import annotations

import asyncio
import gc
import json
import time
from typing import TYPE_CHECKING

import httpx

from oefr_kraken import AsyncClient
from oefr_kraken.fast import AiohttpTransport

from .calls import ME
from .measure import Row, ratio, spread
from .payloads import SMALL, TOKEN
from .wires import connections, loopback

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CALLS = 1_500
DELAY = 0.020


async def _at_once(call: Callable[[], Awaitable[object]]) -> float:
    await call()  # the login, the models
    gc.collect()
    begin = time.perf_counter()
    await asyncio.gather(*(call() for _ in range(CALLS)))
    return CALLS / (time.perf_counter() - begin)


async def by_hand(url: str) -> float:
    """Return the rate of httpx behind a semaphore, to dicts."""
    turns = asyncio.Semaphore(20)
    limits = httpx.Limits(max_connections=20, max_keepalive_connections=20)
    body = {"query": SMALL.document, "variables": SMALL.variables()}
    async with httpx.AsyncClient(limits=limits, headers={"Authorization": TOKEN}) as http:

        async def call() -> object:
            async with turns:
                return json.loads((await http.post(url, json=body)).content)

        return await _at_once(call)


async def ours(url: str) -> float:
    """Return the rate of the client as it comes."""
    async with AsyncClient(ME, url=url) as client:
        return await _at_once(lambda: client.account_reference(**SMALL.arguments))


async def fast(url: str) -> float:
    """Return the rate of the client with the extra `[fast]`."""
    async with AsyncClient(ME, url=url, transport=AiohttpTransport(), max_connections=100) as client:
        return await _at_once(lambda: client.account_reference(**SMALL.arguments))


def rows(*, quick: bool) -> list[Row]:
    """Measure in turns."""
    variants = {"by_hand": by_hand, "ours": ours, "fast": fast}
    rates: dict[str, list[float]] = {name: [] for name in variants}
    peaks: dict[str, int] = {}
    with loopback(SMALL.body, DELAY) as url:
        for _ in range(3 if quick else 7):
            for name, variant in variants.items():
                connections(url)
                rates[name].append(asyncio.run(variant(url)))
                _, peaks[name] = connections(url)
    what, base = "1,500 calls at once, 20 ms server", "httpx behind a semaphore of 20, to dicts"
    ideal = "1,000/s: 20 connections, 20 ms"
    return [
        Row(
            "gather",
            what,
            ideal,
            *spread(rates["ours"]),
            unit="/s",
            target=800,
            better="higher",
            guarded=False,
            note=f"{peaks['ours']} connections",
        ),
        Row("gather-ratio", what, base, *ratio(rates["ours"], rates["by_hand"]), better="higher"),
        Row(
            "gather-connections",
            f"{what}: connections",
            "",
            peaks["ours"],
            peaks["ours"],
            peaks["ours"],
            unit="",
            target=20,
        ),
        Row(
            "gather-fast",
            f"{what}, `[fast]`",
            "5,000/s: 100 connections, 20 ms",
            *spread(rates["fast"]),
            unit="/s",
            target=2000,
            better="higher",
            guarded=False,
            note=f"{peaks['fast']} connections",
        ),
        Row(
            "gather-fast-ratio",
            f"{what}, `[fast]`",
            base,
            *ratio(rates["fast"], rates["by_hand"]),
            better="higher",
        ),
    ]
