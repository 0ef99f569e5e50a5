"""OpenTelemetry: one span for each operation, and one below it for each HTTP attempt. Extra: `oefr-kraken[otel]`.

    from oefr_kraken import Client, otel

    client = Client(...)
    otel.instrument(client)

A span tells the operation, its kind, how often it was sent, HTTP status and error code. It never holds variables, data, tokens, nor
the words of an error message, which may name a customer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__
from .errors import not_installed

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ._flow import Call
    from ._transport import AsyncTransport, SyncTransport

__all__ = ["instrument"]


def instrument(client: SyncTransport | AsyncTransport, tracer_provider: TracerProvider | None = None) -> None:
    """Make a span of each call of this client (a Client or an AsyncClient), and of all views of it.

    The spans are children of the span that is current where the operation is called. They are made once a call has ended, with the
    times that it had. A login is a span of its own, below that of the caller who needed it. `tracer_provider`: the global one by
    default.

    Raises:
        ConfigurationError: opentelemetry-api is not installed.

    """
    try:
        from opentelemetry import trace
        from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context
    except ImportError as error:
        raise not_installed("otel", error) from None

    tracer = trace.get_tracer("oefr_kraken", __version__, tracer_provider)

    def record(call: Call) -> None:
        attributes: dict[str, str | int] = {
            "graphql.operation.name": call.operation,
            "graphql.operation.type": call.kind,
            "oefr_kraken.attempts": len(call.attempts),
        }
        span = tracer.start_span(
            f"{call.kind} {call.operation}",
            kind=SpanKind.CLIENT,
            attributes=attributes,
            start_time=_nanoseconds(call.started_at),
        )
        for attempt in call.attempts:
            child = tracer.start_span(
                "HTTP POST",
                context=set_span_in_context(span),
                kind=SpanKind.CLIENT,
                attributes={"oefr_kraken.attempt": attempt.number},
                start_time=_nanoseconds(attempt.started_at),
            )
            if attempt.status is not None:
                child.set_attribute("http.response.status_code", attempt.status)
            if attempt.error is not None:
                child.set_attribute("error.type", attempt.error)
                child.set_status(Status(StatusCode.ERROR))
            if attempt.code is not None:
                child.set_attribute("oefr_kraken.error_code", attempt.code)
            child.end(_nanoseconds(attempt.started_at + attempt.seconds))
        if call.error is not None:
            span.set_attribute("error.type", type(call.error).__name__)
            if call.error.code is not None:
                span.set_attribute("oefr_kraken.error_code", call.error.code)
            span.set_status(Status(StatusCode.ERROR))
        span.end(_nanoseconds(call.started_at + call.seconds))

    client.events.append(record)


def _nanoseconds(seconds: float) -> int:
    return int(seconds * 1_000_000_000)
