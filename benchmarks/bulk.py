"""A million half-hours read in pages of 100: typed, as plain dicts, and as columns, with the peak of memory. One process each."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
import time
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx

from .measure import Row, ratio, spread
from .payloads import MEASUREMENTS, TOKEN, URL
from .wires import HEADERS, Pages

READINGS = 1_000_000
A_YEAR = 17_520
"""Half-hours."""


class Year(httpx.BaseTransport):
    """Answers the half-hours of 2025, page by page, as the API does."""

    def __init__(self) -> None:
        from oefr_kraken.windows import PARIS, split, zone_of

        zone = zone_of(PARIS)
        start, end = datetime(2025, 1, 1, tzinfo=zone), datetime(2026, 1, 1, tzinfo=zone)
        self.months = list(split(start, end, every="month", timezone=PARIS))
        self.start = int(start.timestamp())
        moments = range(self.start, int(end.timestamp()) + 1, 1800)
        times = [datetime.fromtimestamp(at, zone).isoformat() for at in moments]
        node = json.loads(MEASUREMENTS.body)["data"]["property"]["measurements"]["edges"][0]["node"]
        self.edges = [
            json.dumps(
                {"cursor": str(n), "node": {**node, "startAt": begin, "endAt": stop, "readAt": stop}},
                separators=(",", ":"),
            ).encode()
            for n, (begin, stop) in enumerate(pairwise(times))
        ]

    def at(self, text: str) -> int:
        """Return the number of the half-hour that begins then."""
        return (int(datetime.fromisoformat(text).timestamp()) - self.start) // 1800

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer the page that the variables ask for."""
        variables = json.loads(request.read())["variables"]
        after, end = variables.get("after"), self.at(variables["endAt"])
        low = self.at(variables["startAt"]) if after is None else int(after) + 1
        high = min(low + variables["first"], end)
        body = (
            b'{"data":{"property":{"measurements":{"totalCount":%d,"edgeCount":%d,"pageInfo":{"hasNextPage":%b,'
            b'"hasPreviousPage":false,"startCursor":"%d","endCursor":"%d"},"edges":[%b]}}}}'
        ) % (
            end - low,
            high - low,
            b"true" if high < end else b"false",
            low,
            high - 1,
            b",".join(self.edges[low:high]),
        )
        return httpx.Response(200, headers=HEADERS, content=body)


def dicts(readings: int, wire: Any) -> int:
    """Read by hand: httpx and json.loads."""
    done = 0
    query, name = MEASUREMENTS.document, "PropertyMeasurements"
    with httpx.Client(transport=wire, headers={"Authorization": TOKEN}) as http:
        while done < readings:
            for month in wire.months:
                after = None
                while True:
                    variables = {
                        "id": "2300",
                        "startAt": month.start.isoformat(),
                        "endAt": month.end.isoformat(),
                        "timezone": "Europe/Paris",
                        "first": 100,
                        "after": after,
                    }
                    body = {"operationName": name, "query": query, "variables": variables}
                    page = json.loads(http.post(URL, json=body).content)["data"]["property"]["measurements"]
                    done += len(page["edges"])
                    if not page["pageInfo"]["hasNextPage"]:
                        break
                    after = page["pageInfo"]["endCursor"]
    return done


def _series(done_by: Any) -> Any:
    from oefr_kraken import AccessToken, Client

    def read(readings: int, wire: Any) -> int:
        done = 0
        with Client(AccessToken(TOKEN), url=URL, transport=wire) as client:
            while done < readings:
                done += done_by(
                    client.measurements(
                        "2300", date(2025, 1, 1), date(2026, 1, 1), page_size=100, concurrency=1
                    )
                )
        return done

    return read


def _arrow(series: Any) -> int:
    rows: int = series.to_arrow().num_rows
    return rows


def _parquet(series: Any) -> int:
    with tempfile.TemporaryDirectory() as directory:
        rows: int = series.to_parquet(Path(directory) / "year.parquet")
    return rows


def typed(readings: int, wire: Any) -> int:
    """Walk pages of models."""

    async def read() -> int:
        from oefr_kraken import AccessToken, AsyncClient

        done = 0
        async with AsyncClient(AccessToken(TOKEN), url=URL, transport=wire) as client:
            walk = client.paginate(client.property_measurements, id="2300", page_size=100, max_items=readings)
            async for node in walk:
                done += node.value is not None
        return done

    return asyncio.run(read())


def stock(readings: int, wire: Any) -> int:
    """Walk pages with the client that ariadne-codegen writes as it comes."""

    async def read() -> int:
        from . import stock

        done, after = 0, None
        async with httpx.AsyncClient(transport=wire) as http:
            client = stock.client(Path(sys.argv[3]), URL, TOKEN, http)
            while done < readings:
                answer = await client.property_measurements(id="2300", first=100, after=after)
                page = answer.property_.measurements
                for edge in page.edges:
                    done += edge.node.value is not None
                after = page.page_info.end_cursor
        return done

    return asyncio.run(read())


KINDS = {
    "dicts": dicts,
    "typed": typed,
    "stock": stock,
    "series": _series(lambda series: sum(1 for _ in series)),
    "arrow": _series(_arrow),
    "parquet": _series(_parquet),
}


def rows(directory: Path, *, quick: bool) -> list[Row]:
    """Measure all kinds, in turns."""
    from .starts import run  # here, since what the harness imports would count as the client's memory

    readings = READINGS // 10 if quick else READINGS
    rates: dict[str, list[float]] = {kind: [] for kind in KINDS}
    peaks: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for _ in range(3):
        for kind in KINDS:
            answer = run(sys.executable, "-m", "benchmarks.bulk", kind, str(readings), str(directory))
            seconds, done, peak = json.loads(answer)
            rates[kind].append(done / seconds)
            peaks[kind].append(peak)

    def rate(id_: str, what: str, base: str, name: str, target: float | None) -> Row:
        note = f"{spread(rates[id_])[0] / 1e6:.2f} million/s"
        return Row(
            id_, what, name, *ratio(rates[id_], rates[base]), target=target, better="higher", note=note
        )

    def memory(id_: str, what: str, target: float) -> Row:
        return Row(f"{id_}-peak", what, "", *spread(peaks[id_]), unit="MB", target=target, guarded=False)

    by_hand = "httpx + json.loads to dicts"
    return [
        rate("typed", f"{readings:,} readings, typed (rate)", "stock", "ariadne-codegen as it comes", 1.15),
        rate(
            "series", f"{readings:,} readings, typed, by `client.measurements` (rate)", "dicts", by_hand, None
        ),
        rate("arrow", f"{readings:,} readings to Arrow (rate)", "dicts", by_hand, 0.9),
        rate("parquet", f"{readings:,} readings to Parquet (rate)", "dicts", by_hand, None),
        memory("typed", "the same, typed: peak memory", 45),
        memory("parquet", "the same, columns to Parquet: peak memory", 120),
    ]


def megabytes(field: str) -> float:
    """Return what the kernel says of this process: VmRSS, or VmHWM for the peak."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(rf"{field}:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


if __name__ == "__main__":
    kind, readings = sys.argv[1], int(sys.argv[2])
    before = megabytes("VmRSS")
    stand_in = Pages(MEASUREMENTS.body) if kind in ("typed", "stock") else Year()
    pages = megabytes("VmRSS") - before  # the server's, not the client's
    KINDS[kind](1, stand_in)  # what is imported and built once is no part of a rate
    begin = time.process_time()  # of all threads; other programs do not count
    count = KINDS[kind](readings, stand_in)
    elapsed = time.process_time() - begin
    print(json.dumps([elapsed, count, megabytes("VmHWM") - pages]))
