"""A million half-hours from a sandbox to Parquet: count, sum and order, peak memory, and the time against a bare loop.

    python benchmarks/bulk_million.py [--readings 1000000] [--rounds 1]

The sandbox and each way to read run in processes of their own. The bare loop is httpx with one keep-alive connection, which posts the
same query, follows the cursor and parses each page with json.loads; "bare x4" has four of them at once, a quarter of the period each,
as the client reads four windows at once. Peak memory is that of the process, beside that of one that only imports.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

END = date(2026, 11, 1)
SERVER = (
    "from oefr_kraken.sandbox import serve; import sys; serve(port=0, days=int(sys.argv[1]), points=10**9)"
)


def peak() -> float:
    """Return the most memory this process ever held, in MB. (ru_maxrss would count the parent's, from before exec.)"""
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def imported(url: str, email: str, password: str, property_id: str, days: int, out: str) -> dict[str, Any]:
    """What the others stand on: the imports of an export, and two pages."""
    import pyarrow.parquet  # noqa: F401

    from oefr_kraken import Client, EmailPassword

    with Client(EmailPassword(email, password), url=url) as client:
        series = client.measurements(property_id, END - timedelta(days=4), END, window=2)
        table = series.to_arrow()
    return {"readings": table.num_rows}


def bare(
    url: str, email: str, password: str, property_id: str, days: int, out: str, lanes: int = 1
) -> dict[str, Any]:
    """Parse the same pages to dicts and add up, with nothing but httpx."""
    import asyncio

    import httpx

    from oefr_kraken_graphql.property_measurements import OPERATION

    login = "mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }"
    filters = [{"electricityFilters": {"readingFrequencyType": "THIRTY_MIN_INTERVAL"}}]

    async def lane(client: httpx.AsyncClient, token: str, start: date, end: date) -> tuple[int, Decimal]:
        count, total, after = 0, Decimal(0), None
        while True:
            variables = {
                "id": property_id,
                "timezone": "Europe/Paris",
                "utilityFilters": filters,
                "startOn": start.isoformat(),
                "endOn": end.isoformat(),
                "first": 99,
                "after": after,
            }
            body = {"operationName": OPERATION.name, "query": OPERATION.document, "variables": variables}
            answer = await client.post(url, json=body, headers={"Authorization": token})
            page = json.loads(answer.content)["data"]["property"]["measurements"]
            for edge in page["edges"]:
                total += Decimal(edge["node"]["value"])
                count += 1
            if not page["pageInfo"]["hasNextPage"]:
                return count, total
            after = page["pageInfo"]["endCursor"]

    async def read() -> tuple[int, Decimal]:
        async with httpx.AsyncClient(timeout=60) as client:
            variables = {"input": {"email": email, "password": password}}
            answer = await client.post(url, json={"query": login, "variables": variables})
            token = answer.json()["data"]["obtainKrakenToken"]["token"]
            limits = [END - timedelta(days=days - days * n // lanes) for n in range(lanes + 1)]
            pairs = pairwise(limits)
            found = await asyncio.gather(*(lane(client, token, *pair) for pair in pairs))
            return sum(count for count, _ in found), sum((total for _, total in found), Decimal(0))

    count, total = asyncio.run(read())
    return {"readings": count, "kwh": str(total)}


def bare4(*arguments: Any) -> dict[str, Any]:
    """Four bare loops at once."""
    return bare(*arguments, lanes=4)  # type: ignore[misc]


def parquet(url: str, email: str, password: str, property_id: str, days: int, out: str) -> dict[str, Any]:
    """Stream to one Parquet file."""
    import asyncio

    from oefr_kraken import AsyncClient, EmailPassword

    async def write() -> int:
        async with AsyncClient(EmailPassword(email, password), url=url) as client:
            series = client.measurements(property_id, END - timedelta(days=days), END)
            return await series.to_parquet(out)

    return {"readings": asyncio.run(write())}


def parquet_sync(
    url: str, email: str, password: str, property_id: str, days: int, out: str
) -> dict[str, Any]:
    """Stream to one Parquet file, blocking."""
    from oefr_kraken import Client, EmailPassword

    with Client(EmailPassword(email, password), url=url) as client:
        return {"readings": client.measurements(property_id, END - timedelta(days=days), END).to_parquet(out)}


def typed(url: str, email: str, password: str, property_id: str, days: int, out: str) -> dict[str, Any]:
    """Iterate over models."""
    import asyncio

    from oefr_kraken import AsyncClient, EmailPassword

    async def read() -> tuple[int, Decimal]:
        count, total = 0, Decimal(0)
        async with AsyncClient(EmailPassword(email, password), url=url) as client:
            async for node in client.measurements(property_id, END - timedelta(days=days), END):
                count += 1
                total += node.value
        return count, total

    count, total = asyncio.run(read())
    return {"readings": count, "kwh": str(total)}


WAYS = {way.__name__: way for way in (imported, bare, bare4, parquet, parquet_sync, typed)}


def check(path: Path) -> dict[str, Any]:
    """Read a file back: count, sum, and whether each half-hour follows the one before."""
    import pyarrow.compute as compute
    from pyarrow import parquet as files

    table = files.read_table(path, columns=["start_at", "end_at", "value_kwh"])
    starts, ends = table["start_at"].combine_chunks(), table["end_at"].combine_chunks()
    functions: Any = compute
    seamless = functions.all(functions.equal(starts.slice(1), ends.slice(0, len(ends) - 1))).as_py()
    return {
        "count": table.num_rows,
        "kwh": str(functions.sum(table["value_kwh"]).as_py()),
        "seamless": seamless,
        "first": starts[0].as_py().isoformat(),
        "end": ends[-1].as_py().isoformat(),
    }


def run(way: str, facts: list[str]) -> dict[str, Any]:
    """Run one way in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, "--way", way, *facts], check=True, capture_output=True, text=True
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def serve(days: int) -> tuple[subprocess.Popen[str], list[str]]:
    """Start a sandbox; return it with URL, e-mail, password and property id."""
    server = subprocess.Popen([sys.executable, "-c", SERVER, str(days)], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    facts = {}
    for line in server.stdout:
        name, _, value = line.partition(":")
        facts[name] = value.strip()
        if line.startswith("Ctrl-C"):
            break
    return server, [facts["URL"], facts["E-mail"], facts["Password"], facts["Properties"].split(",")[0]]


def main() -> None:
    """Compare all ways, then the memory at half the number."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readings", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=1)
    arguments = parser.parse_args()
    days = -(-arguments.readings // 48)
    server, facts = serve(days)
    try:
        with tempfile.TemporaryDirectory() as directory:
            out = Path(directory) / "measurements.parquet"
            print(f"{'way':<14}{'readings':>10}{'s':>8}{'readings/s':>12}{'peak MB':>9}")
            for part in (days // 2, days):
                for way in WAYS if part == days else ("parquet", "parquet_sync", "typed"):
                    for _ in range(arguments.rounds):
                        found = run(way, [*facts, str(part), str(out)])
                        rate = found["readings"] / found["seconds"]
                        print(
                            f"{way:<14}{found['readings']:>10,}{found['seconds']:>8.1f}{rate:>12,.0f}{found['peak']:>9.0f}  {found.get('kwh', '')}",
                            flush=True,
                        )
                    if way.startswith("parquet"):
                        print(f"{'':14}{check(out)} {out.stat().st_size / 1e6:.1f} MB")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--way"]:
        way, url, email, password, property_id, days, out = sys.argv[2:]
        begun = time.perf_counter()
        found = WAYS[way](url, email, password, property_id, int(days), out)
        print(json.dumps({**found, "seconds": time.perf_counter() - begun, "peak": peak()}))
    else:
        main()
