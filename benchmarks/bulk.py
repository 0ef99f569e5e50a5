"""A million half-hours read in pages of 100: typed, as plain dicts, and as columns; and the peak of memory, in processes of their own.

These processes have the client's own dependencies and no more: httpx imports more where it finds it (click, rich), and so does pyarrow
(pandas), which would count as the client's memory.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx

from .measure import Row, ratio, spread
from .payloads import MEASUREMENTS, TOKEN, URL
from .wires import HEADERS, Pages, Wire

READINGS = 1_000_000
A_YEAR = 17_520
"""Half-hours."""


class Year(Wire):
    """Answers the half-hours of 2025, page by page, as the API does."""

    def __init__(self) -> None:
        super().__init__(b"")  # each page is put together when it is asked for
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


def loads(readings: int, wire: Any) -> int:
    """Parse to dicts, without any client: the same page over and over."""
    done = 0
    while done < readings:
        done += len(json.loads(MEASUREMENTS.body)["data"]["property"]["measurements"]["edges"])
    return done


def columns(readings: int, wire: Any) -> int:
    """Parse to columns of Arrow, without any call: the same page over and over."""
    from oefr_kraken import Client, _rows
    from oefr_kraken.export import TableSink
    from oefr_kraken.series import Batch

    class Parser:
        def _call(self, operation: Any, _: object) -> Any:
            return operation.decode(MEASUREMENTS.body).data

    with _client(Client, wire) as client:
        source = _year(client).source
    reader, batch, sink = (
        _rows.measurements(Parser()),
        Batch(wire.months[0], wire.months[0]),
        TableSink(source),
    )
    done = 0
    with sink:
        while done < readings:
            batch.columns = reader.extract([edge.node for edge in reader.method(first=100).edges])
            done += batch.rows
            sink.add(batch)
    count: int = sink.table().num_rows
    return count


def _client(kind: Any, wire: Any) -> Any:
    from oefr_kraken import AccessToken

    return kind(AccessToken(TOKEN), url=URL, transport=wire)


def _year(client: Any, **options: Any) -> Any:
    return client.measurements("2300", date(2025, 1, 1), date(2026, 1, 1), page_size=100, **options)


def _series(done_by: Any, **options: Any) -> Any:
    def read(readings: int, wire: Any) -> int:
        from oefr_kraken import Client

        done = 0
        with _client(Client, wire) as client:
            while done < readings:
                done += done_by(_year(client, **options))
        return done

    return read


def tasks(readings: int, wire: Any) -> int:
    """Read to Arrow with the async client, as it comes."""

    async def read() -> int:
        from oefr_kraken import AsyncClient

        done = 0
        async with _client(AsyncClient, wire) as client:
            while done < readings:
                done += (await _year(client).to_arrow()).num_rows
        return done

    return asyncio.run(read())


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
        from oefr_kraken import AsyncClient

        done = 0
        async with _client(AsyncClient, wire) as client:
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
    "series": _series(lambda series: sum(1 for _ in series), concurrency=1),
    "arrow": _series(_arrow, concurrency=1),
    "threads": _series(_arrow),
    "tasks": tasks,
    "parquet": _series(_parquet, concurrency=1),
    "loads": loads,
    "columns": columns,
}


def turns(rounds: int) -> dict[str, list[float]]:
    """Return the seconds of two years of readings, by kind; in turns, so that a bad moment of the machine is one for all."""
    from .measure import take_turns_sync

    variants = {kind: partial(read, 2 * A_YEAR, stand_in(kind)) for kind, read in KINDS.items()}
    return take_turns_sync(variants, rounds, 1)


def rows(directory: Path, runtime: str, *, quick: bool) -> list[Row]:
    """Measure with this interpreter."""
    from .starts import run  # here, since what the harness imports would count as the client's memory

    rounds = 9 if quick else -(-READINGS // (2 * A_YEAR))
    seconds = json.loads(run(runtime, "-m", "benchmarks.bulk", "turns", str(rounds), str(directory)))

    def rate(kind: str, what: str, base: str, name: str, target: float | None = None) -> Row:
        note = f"{2 * A_YEAR / spread(seconds[kind])[0] / 1e6:.2f} million/s"
        compared = ratio(seconds[base], seconds[kind])
        what = f"{rounds * 2 * A_YEAR:,} readings{what} (rate)"
        # What runs at once depends on the machine, and how fast json.loads alone is on how Python was built.
        steady = kind not in ("tasks", "threads", "columns")
        return Row(kind, what, name, *compared, target=target, better="higher", guarded=steady, note=note)

    def peak(kind: str, what: str, target: float) -> Row:
        most = float(run(runtime, "-m", "benchmarks.bulk", kind, str(rounds * 2 * A_YEAR), str(directory)))
        return Row(f"{kind}-peak", what, "", most, most, most, unit="MB", target=target, guarded=False)

    by_hand = "httpx + json.loads to dicts"
    return [
        rate("typed", ", typed", "stock", "ariadne-codegen as it comes", 1.15),
        rate("series", ", typed, by `client.measurements`", "dicts", by_hand),
        rate("arrow", " to Arrow", "dicts", by_hand, 0.9),
        rate("tasks", " to Arrow, by `AsyncClient`, four windows at once", "dicts", by_hand),
        rate("threads", " to Arrow, by `Client`, four windows at once", "dicts", by_hand),
        rate("parquet", " to Parquet", "dicts", by_hand),
        rate("columns", " to Arrow, parsing alone", "loads", "json.loads alone"),
        peak("typed", "the same, typed: peak memory", 45),
        peak("parquet", "the same, columns to Parquet: peak memory", 120),
    ]


def stand_in(kind: str) -> Any:
    """Return the server of a kind."""
    return Pages(MEASUREMENTS.body) if kind in ("typed", "stock") else Year()


def megabytes(field: str) -> float:
    """Return what the kernel says of this process: VmRSS, or VmHWM for the peak."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(rf"{field}:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


if __name__ == "__main__":
    kind, count = sys.argv[1], int(sys.argv[2])
    if kind == "turns":
        print(json.dumps(turns(count)))
    else:
        before = megabytes("VmRSS")
        server = stand_in(kind)
        pages = megabytes("VmRSS") - before  # the server's, not the client's
        KINDS[kind](count, server)
        print(megabytes("VmHWM") - pages)
