"""Series read without models: the same as with them, whatever the server sends."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefr_kraken import AccessToken, Client, RetryPolicy, errors
from oefr_kraken.sandbox import Fault, Sandbox
from tests.colours import Caller
from tests.servers import Handler, listening

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)
START = datetime(2026, 2, 28, 23, tzinfo=UTC)


class Scripted(Handler):
    """Answers what it is told."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet
    body = b""

    def post(self, body: bytes) -> None:
        self.reply(200, self.body, Content_Type="application/json")


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with (
        listening(Scripted) as url,
        Client(AccessToken("planted-token"), url=url, retry=RetryPolicy(attempts=1)) as client,
    ):
        yield client


def connection(nodes: Sequence[dict[str, Any] | None]) -> dict[str, Any]:
    info = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    edges = [None if node is None else {"cursor": str(n), "node": node} for n, node in enumerate(nodes)]
    return {"totalCount": len(nodes), "edgeCount": len(nodes), "pageInfo": info, "edges": edges}


def answer(nodes: Sequence[dict[str, Any] | None], digits: Sequence[str] = ()) -> bytes:
    """Return an answer with measurements; in their place in the text, `digits` stand as numbers."""
    text = json.dumps({"data": {"property": {"measurements": connection(nodes)}}})
    for n, number in enumerate(digits):
        text = text.replace(f'"number {n}"', number)
    return text.encode()


def measurement(begin: datetime | str, **others: Any) -> dict[str, Any]:
    at = begin if isinstance(begin, str) else begin.isoformat()
    return {
        "__typename": "IntervalMeasurementType",
        "value": "0.25",
        "unit": "kwh",
        "readAt": at,
        "source": "ENEDIS",
        "metaData": None,
        "startAt": at,
        "endAt": at,
        "durationInSeconds": 1800,
        **others,
    }


def march(client: Any, **options: Any) -> Any:
    return client.measurements("2300", MARCH, APRIL, frequency="WEEK_INTERVAL", concurrency=1, **options)


money = st.builds(
    lambda amount, currency: {"estimatedAmount": amount, "costCurrency": currency, "pricePerUnit": None},
    st.decimals(0, 1000, places=3).map(str),
    st.sampled_from(["EURO_CENTS", "EUR"]),
)
statistics = st.lists(
    st.none()
    | st.builds(
        lambda label, cost: {
            "type": "CONSUMPTION_COST",
            "value": None,
            "description": None,
            "label": label,
            "costInclTax": cost,
            "costExclTax": None,
        },
        st.none() | st.sampled_from(["HP", "HC"]),
        st.none() | money,
    ),
    max_size=3,
)
nodes = st.lists(
    st.none()
    | st.builds(
        lambda minutes, offset, value, entries: measurement(
            (START + timedelta(minutes=minutes)).astimezone(timezone(timedelta(hours=offset))),
            value=value,
            metaData=None
            if entries is None
            else {"statistics": entries, "extras": None, "utilityFilters": None},
        ),
        st.integers(-3 * 1440, 34 * 1440),  # from before the month to after it
        st.sampled_from([0, 1, 2]),
        st.decimals(0, 10**6, places=4).map(str),
        st.none() | statistics,
    ),
    max_size=12,
)


def kept(node: Any) -> tuple[Any, ...]:
    """What a row must hold, from a model."""
    meta = node.meta_data
    entries = [entry for entry in (meta and meta.statistics) or () if entry is not None]
    factors = {"EURO_CENTS": Decimal("0.01"), "EUR": Decimal(1)}
    costs = [
        entry.cost_incl_tax.estimated_amount * factors[str(entry.cost_incl_tax.cost_currency)]
        for entry in entries
        if entry.cost_incl_tax is not None
    ]
    labels = [entry.label for entry in entries if entry.label]
    return node.start_at, node.value, "+".join(labels) or None, sum(costs) if costs else None


@settings(deadline=None)  # the first example compiles models
@given(nodes, st.sampled_from(["as it comes", "in order", "backwards"]))
def test_columns_hold_what_the_models_hold(
    client: Client, given_: list[dict[str, Any] | None], order: str
) -> None:
    if order != "as it comes":
        given_ = sorted(
            (node for node in given_ if node is not None),
            key=lambda node: datetime.fromisoformat(node["startAt"]),
            reverse=order == "backwards",
        )
    Scripted.body = answer(given_)
    typed = march(client).collect()
    table = march(client).to_arrow()
    names = ["start_at", "value_kwh", "tariff_class", "cost_incl_tax_eur"]
    assert list(zip(*(table[name].to_pylist() for name in names), strict=True)) == [
        kept(node) for node in typed
    ]


moments = st.none() | st.integers(-3 * 24, 34 * 24).map(
    lambda hours: (START + timedelta(hours=hours)).isoformat()
)
"""From before March to after it."""


@settings(deadline=None)
@given(st.lists(st.tuples(moments, moments), max_size=6))
def test_readings_without_a_begin_or_an_end_are_where_the_models_are(
    client: Client, periods: list[tuple[str | None, str | None]]
) -> None:
    nodes = [
        {
            "periodStartAt": start,
            "periodEndAt": end,
            "consumption": str(n),
            "temporalClass": {"label": f"class {n}"} if n % 2 else None,
        }
        for n, (start, end) in enumerate(periods)
    ]
    Scripted.body = json.dumps({"data": {"electricityReading": connection(nodes)}}).encode()
    typed = client.electricity_readings("1", "A-1", MARCH, APRIL, concurrency=1).collect()
    table = client.electricity_readings("1", "A-1", MARCH, APRIL, concurrency=1).to_arrow()
    names = ["period_start_at", "period_end_at", "consumption_kwh", "tariff_class_label"]
    assert list(zip(*(table[name].to_pylist() for name in names), strict=True)) == [
        (
            node.period_start_at,
            node.period_end_at,
            node.consumption,
            node.temporal_class and node.temporal_class.label,
        )
        for node in typed
    ]


def test_the_hour_that_comes_twice_is_read_in_the_order_of_time(client: Client) -> None:
    texts = ["2026-10-25T02:00+01:00", "2026-10-25T02:00+02:00", "2026-10-25T02:30+02:00"]
    Scripted.body = answer([measurement(text) for text in texts])
    series = client.measurements("2300", date(2026, 10, 25), date(2026, 10, 26), frequency="WEEK_INTERVAL")
    begins = [at.timestamp() for at in series.to_arrow()["start_at"].to_pylist()]
    assert begins == [datetime.fromisoformat(text).timestamp() for text in (*texts[1:], texts[0])]


def test_numbers_keep_their_digits(client: Client) -> None:
    """A decimal should be text. Where a server writes a number, a float on the way would change it."""
    digits = ["0.1", "12345678.123456", "7"]
    costs = [{"estimatedAmount": f"number {n}", "costCurrency": "EUR"} for n in range(3)]
    nodes = [
        measurement(START, value=f"number {n}", metaData={"statistics": [{"costInclTax": cost}]})
        for n, cost in enumerate(costs)
    ]
    Scripted.body = answer(nodes, digits)
    table = march(client).to_arrow()
    for name in ("value_kwh", "cost_incl_tax_eur"):
        assert table[name].to_pylist() == [Decimal(text) for text in digits]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (answer([measurement(START, readAt=5)]), r"Expected `str`, got `int` - at `\$.data.*\.readAt`"),
        (answer([measurement(START, source=None)]), r"Expected `str`, got `null`.*source"),
        (answer([{"value": "1"}]), "missing required field"),
        (answer([measurement("2026-03-01T00:00:00")]), "zone offset"),
        (answer([measurement("yesterday")]), "yesterday"),
        (answer([measurement(START, value="a lot")]), "value_kwh"),
        (answer([measurement(START, unit="m3")]), "in 'm3'"),
        (
            answer(
                [
                    measurement(
                        START,
                        metaData={
                            "statistics": [
                                {"costInclTax": {"estimatedAmount": "much", "costCurrency": "EUR"}}
                            ]
                        },
                    )
                ]
            ),
            "estimatedAmount",
        ),
        (b'{"data": {"property"', "broken JSON"),
        (b"[]", "GraphQL"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value[:12],
)
def test_what_does_not_fit_is_said_with_its_place(client: Client, body: bytes, said: str) -> None:
    Scripted.body = body
    with pytest.raises(errors.ProtocolError, match=said):
        march(client).to_arrow()


RETRY = RetryPolicy(attempts=3, initial=0.01, maximum=0.02)
FAULTS = [
    Fault(kind, operation="PropertyMeasurements", calls=(2,), **more)
    for kind, more in (
        ("error", {"code": "KT-CT-4501"}),
        ("error", {"code": "KT-CT-1124"}),
        ("status", {"status": 503}),
        ("blocked", {}),
        ("drop_before", {}),
        ("drop_after", {}),
        ("expire_tokens", {}),
        ("partial", {"path": "property.measurements.edges.0"}),
        ("partial", {"path": "property"}),
        ("unknown_enum", {}),
        ("unknown_field", {}),
        ("truncated", {}),
        ("base64", {}),
    )
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind} {fault.path or fault.code}")
def test_faults_are_met_as_models_meet_them(fault: Fault) -> None:
    def outcome(colour: str, way: str) -> tuple[list[Any], int]:
        """Return what came of it, and how many requests there were."""
        with (
            Sandbox(faults=[fault]) as sandbox,
            Caller(colour, sandbox.auth, sandbox.url, retry=RETRY) as caller,
        ):
            series = caller.client.measurements(sandbox.property_id, MARCH, date(2026, 3, 9), concurrency=1)
            try:
                read = caller.finish(getattr(series, way)())
            except errors.KrakenError as error:
                found = [type(error), *map(str, error.errors)]
            else:
                found = [node.value for node in read] if way == "collect" else read["value_kwh"].to_pylist()
            return found, len(sandbox.requests)

    with_models = outcome("sync", "collect")
    assert outcome("sync", "to_arrow") == with_models
    assert outcome("async", "to_arrow") == with_models
