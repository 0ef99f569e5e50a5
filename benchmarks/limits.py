"""What is physically possible: a bare socket, and the fastest parser there is."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .measure import Row, ratio, spread, take_turns, take_turns_sync
from .payloads import CASES, TOKEN, Case
from .wires import loopback

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


def structs() -> dict[str, Any]:
    """Return a msgspec decoder for each case, with the types that the models have."""
    import msgspec

    many: Any = list  # of types that only msgspec knows

    def struct(name: str, **fields: Any) -> Any:
        optional = [(field, kind | None, None) for field, kind in fields.items()]
        return msgspec.defstruct(name, optional, rename="camel")

    def connection(node: Any) -> Any:
        edge = struct("Edge", cursor=str, node=node)
        info = struct("Info", has_next_page=bool, has_previous_page=bool, start_cursor=str, end_cursor=str)
        return struct("Connection", total_count=int, edge_count=int, page_info=info, edges=many[edge])

    home = struct("Home", id=str, address=str, label=str, postcode=str, split_address=list[str])
    texts = (
        "id number account_type status brand urn billing_name billing_sub_name billing_email billing_address billing_address_line1"
        " billing_address_line2 billing_address_line3 billing_address_line4 billing_address_line5 billing_address_postcode"
        " billing_country_code billing_delivery_point_identifier comms_delivery_preference document_accessibility"
        " preferred_language_for_comms"
    )
    account = struct(
        "Account",
        **dict.fromkeys(texts.split(), str),
        created_at=datetime,
        balance=int,
        overdue_balance=int,
        split_billing_address=list[str],
        can_request_refund=bool,
        is_in_hardship=bool,
        referrals_created=int,
        properties=many[home],
    )
    reference = struct(
        "Reference", namespace=str, value=str, created_at=datetime, updated_at=datetime, account=account
    )
    referral = struct(
        "Referral",
        **dict.fromkeys(["code", "id", "payment_status", "referred_user_name", "scheme_type"], str),
        **dict.fromkeys(
            ["combined_payment_amount", "referred_user_payment_amount", "referring_user_payment_amount"], int
        ),
        payment_date=date,
        referred_user_join_date=datetime,
    )
    measurement = struct(
        "Measurement",
        value=Decimal,
        unit=str,
        read_at=datetime,
        source=str,
        start_at=datetime,
        end_at=datetime,
        duration_in_seconds=int,
    )
    kinds = {
        "small": struct("Data", account_reference=many[reference]),
        "page": struct("Data", account=struct("Parent", referrals=connection(referral))),
        "measurements": struct("Data", property=struct("Parent", measurements=connection(measurement))),
    }
    return {key: msgspec.json.Decoder(struct("Envelope", data=kind)) for key, kind in kinds.items()}


async def bare(case: Case, url: str, decode: Callable[[bytes], object]) -> Callable[[], Awaitable[object]]:
    """Return the call over asyncio's streams: one connection, the request written before, the answer decoded."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    body = json.dumps(
        {"operationName": case.operation.name, "query": case.document, "variables": case.variables()}
    ).encode()
    head = f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAuthorization: {TOKEN}\r\n"
    request = f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body

    async def call() -> object:
        writer.write(request)
        answer = await reader.readuntil(b"\r\n\r\n")
        size = int(answer.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        return decode(await reader.readexactly(size))

    return call


async def over_loopback(case: Case, decode: Callable[[bytes], object], rounds: int) -> dict[str, list[float]]:
    """Time the client, with both wires, against the bare socket, by the wall clock."""
    from oefr_kraken import AsyncClient
    from oefr_kraken.fast import AiohttpTransport

    from .calls import ME, ours

    with loopback(case.body) as url:
        async with (
            AsyncClient(ME, url=url) as client,
            AsyncClient(ME, url=url, transport=AiohttpTransport()) as fast,
        ):
            variants = {
                "ours": ours(case, client),
                "fast": ours(case, fast),
                "bare": await bare(case, url, decode),
            }
            return await take_turns(variants, rounds, 50, time.perf_counter)


def rows() -> list[Row]:
    """Measure parsing alone, and whole calls."""
    from oefr_kraken._answers import _envelope

    found = []
    for key, decoder in structs().items():
        case = CASES[key]
        envelope = _envelope(case.operation.model)
        parse = take_turns_sync(
            {
                "ours": partial(envelope.model_validate_json, case.body),
                "msgspec": partial(decoder.decode, case.body),
                "json": partial(json.loads, case.body),
            },
            25,
            50,
        )
        net = asyncio.run(over_loopback(case, decoder.decode, 25))

        def row(id_: str, what: str, base: str, values: list[float], to: list[float]) -> Row:
            note = f"{1e6 * spread(values)[0]:.0f} µs against {1e6 * spread(to)[0]:.0f} µs"
            return Row(id_, what, base, *ratio(values, to), guarded=False, note=note)

        floor = "a bare socket and msgspec"
        found += [
            row(f"{key}-parse", f"{case.name}: parsing alone", "msgspec", parse["ours"], parse["msgspec"]),
            row(f"{key}-loads", f"{case.name}: parsing alone", "json.loads", parse["ours"], parse["json"]),
            row(f"{key}-floor", f"{case.name}, loopback", floor, net["ours"], net["bare"]),
            row(f"{key}-floor-fast", f"{case.name}, loopback, `[fast]`", floor, net["fast"], net["bare"]),
        ]
    return found
