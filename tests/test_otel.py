"""Spans: one for each operation, children for its attempts, below the caller's own span."""

from __future__ import annotations

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from oefr_kraken import AsyncClient, Client, RetryPolicy, errors, otel
from oefr_kraken.sandbox import Fault, Sandbox
from tests.colours import Caller

if TYPE_CHECKING:
    from collections.abc import Iterator

RETRY = RetryPolicy(attempts=3, initial=0.01, maximum=0.02)


class Recorder:
    def __init__(self) -> None:
        self._memory = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._memory))
        self.tracer = self.provider.get_tracer("test")

    def spans(self, name: str) -> list[ReadableSpan]:
        return [span for span in self._memory.get_finished_spans() if span.name == name]

    def children(self, parent: ReadableSpan) -> list[ReadableSpan]:
        return [span for span in self._memory.get_finished_spans() if _parent(span) == _id(parent)]


def _id(span: ReadableSpan) -> int:
    return span.get_span_context().span_id


def _parent(span: ReadableSpan) -> int | None:
    return span.parent.span_id if span.parent else None


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    yield recorder
    recorder.provider.shutdown()


@pytest.fixture
def own() -> Iterator[Sandbox]:
    with Sandbox(points=1_000_000, days=30) as running:
        yield running


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_call_is_a_span_with_a_child_for_each_attempt(
    colour: str, own: Sandbox, recorder: Recorder
) -> None:
    own.faults.add(
        Fault("status", "Viewer", status=503, calls=(1,)), Fault("drop_before", "Viewer", calls=(2,))
    )
    with Caller(colour, own.auth, own.url, retry=RETRY) as call:
        otel.instrument(call.client, recorder.provider)
        with recorder.tracer.start_as_current_span("caller") as caller:
            call("viewer")
    [span] = recorder.spans("query Viewer")
    [login] = recorder.spans("mutation ObtainKrakenToken")
    assert _parent(span) == _parent(login) == caller.get_span_context().span_id
    assert span.kind is SpanKind.CLIENT
    assert span.attributes == {
        "graphql.operation.name": "Viewer",
        "graphql.operation.type": "query",
        "oefr_kraken.attempts": 3,
    }
    attempts = recorder.children(span)
    assert [dict(attempt.attributes or {}) for attempt in attempts] == [
        {"oefr_kraken.attempt": 1, "http.response.status_code": 503, "error.type": "ServiceUnavailableError"},
        {"oefr_kraken.attempt": 2, "error.type": "TransportError"},
        {"oefr_kraken.attempt": 3, "http.response.status_code": 200},
    ]
    starts = [attempt.start_time or 0 for attempt in attempts]
    assert (span.start_time or 0) <= starts[0] < starts[1] < starts[2] < (span.end_time or 0)
    assert all((attempt.end_time or 0) > start for attempt, start in zip(attempts, starts, strict=True))


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_failed_call_tells_class_and_code_and_no_words(
    colour: str, own: Sandbox, recorder: Recorder
) -> None:
    with Caller(colour, own.auth, own.url, retry=RETRY) as call:
        otel.instrument(call.client, recorder.provider)
        with pytest.raises(errors.AuthorizationError):
            call("account", "A-00000000")
    [span] = recorder.spans("query Account")
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description is None
    assert span.attributes is not None
    assert span.attributes["error.type"] == "AuthorizationError"
    assert span.attributes["oefr_kraken.error_code"] == "KT-CT-4177"
    assert not span.events
    assert "A-00000000" not in span.to_json()


async def test_each_task_is_below_its_own_caller(own: Sandbox, recorder: Recorder) -> None:
    async with AsyncClient(own.auth, url=own.url) as client:
        otel.instrument(client, recorder.provider)

        async def go(number: int) -> None:
            with recorder.tracer.start_as_current_span(f"caller {number}"):
                await client.viewer()

        await asyncio.gather(*(go(number) for number in range(5)))
    for number in range(5):
        [caller] = recorder.spans(f"caller {number}")
        assert "query Viewer" in {span.name for span in recorder.children(caller)}


def test_each_thread_is_below_its_own_caller_and_views_are_seen_too(own: Sandbox, recorder: Recorder) -> None:
    with Client(own.auth, url=own.url) as client, ThreadPoolExecutor(5) as pool:
        view = client.with_options(retry=RETRY)
        otel.instrument(client, recorder.provider)

        def go(number: int) -> None:
            with recorder.tracer.start_as_current_span(f"caller {number}"):
                view.viewer()

        list(pool.map(go, range(5)))
    for number in range(5):
        [caller] = recorder.spans(f"caller {number}")
        assert "query Viewer" in {span.name for span in recorder.children(caller)}


def test_without_opentelemetry_the_extra_is_named(own: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with (
        Client(own.auth, url=own.url) as client,
        pytest.raises(errors.ConfigurationError, match=r"oefr-kraken\[otel\]"),
    ):
        otel.instrument(client)
