"""Planted secrets: whatever happens, they show in no log, repr, traceback, exception, pickle, span or warning."""

from __future__ import annotations

import base64
import io
import json
import logging
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from oefr_kraken import (
    AccessToken,
    ApiKey,
    Call,
    EmailPassword,
    OrganizationSecretKey,
    PreSignedKey,
    RefreshToken,
    RetryPolicy,
    errors,
    otel,
    stores,
)
from tests.colours import Caller
from tests.servers import Handler, listening

EMAIL, PASSWORD = "planted-mail@example.fr", "planted-password"
API_KEY = "planted-api-key"
REFRESH = "planted-refresh-token"
CUSTOMER = "planted-customer-name"
TOKEN = (
    "planted-h."
    + base64.urlsafe_b64encode(b'{"exp": 4000000000, "iat": 3999996400}').decode()
    + ".planted-signature"
)
SECRETS = (EMAIL, PASSWORD, API_KEY, REFRESH, CUSTOMER, TOKEN, "planted")
RETRY = RetryPolicy(attempts=2, initial=0.01, maximum=0.01)

AUTHS = (
    EmailPassword(EMAIL, PASSWORD),
    ApiKey(API_KEY),
    PreSignedKey("planted-signed-key"),
    OrganizationSecretKey("planted-organisation-key"),
    RefreshToken(REFRESH),
    AccessToken(TOKEN),
)

Answer = tuple[int, bytes, str]


def answered(data: Any = None, *, code: str | None = None, message: str = "no", status: int = 200) -> Answer:
    body: dict[str, Any] = {"data": data}
    if code or status != 200:
        body["errors"] = [{"message": message, "extensions": {"errorCode": code, "errorType": "VALIDATION"}}]
    return status, json.dumps(body).encode(), "application/json"


LOGIN = answered(
    {"obtainKrakenToken": {"token": TOKEN, "refreshToken": REFRESH, "payload": {"email": EMAIL}}}
)
PERSON = {
    **dict.fromkeys(("givenName", "familyName", "fullName"), CUSTOMER),
    "id": "1",
    "email": EMAIL,
    "mobile": "",
    "landline": "",
    "isDeceased": False,
    "consents": [],
    "createdAt": "2026-01-01T00:00:00+01:00",
}
VIEWER = answered({"viewer": PERSON})
TROUBLES: dict[str, tuple[Answer | None, Answer | None]] = {
    # what the login is answered, what the call is; None: the connection breaks
    "all is well": (LOGIN, VIEWER),
    "refused login": (answered(code="KT-CT-1138"), VIEWER),
    "login that repeats the password": (
        answered(code="KT-CT-1605", message=f"bad {PASSWORD} of {EMAIL}"),
        VIEWER,
    ),
    "login of another shape": (
        answered({"obtainKrakenToken": {"token": [TOKEN], "refreshToken": REFRESH}}),
        VIEWER,
    ),
    "login cut short": ((200, LOGIN[1][:-9], "application/json"), VIEWER),
    "login with a token that cannot be sent": (
        answered({"obtainKrakenToken": {"token": TOKEN + "\n", "refreshToken": REFRESH}}),
        VIEWER,
    ),
    "login without connection": (None, VIEWER),
    "data of another shape": (LOGIN, answered({"viewer": {"fullName": [CUSTOMER], "accounts": CUSTOMER}})),
    "refused call that repeats the token": (LOGIN, answered(code="KT-CT-4177", message=f"bad token {TOKEN}")),
    "expired for ever": (LOGIN, answered(code="KT-CT-1124")),
    "no JSON": (LOGIN, (200, CUSTOMER.encode(), "text/plain")),
    "HTML 403": (LOGIN, (403, f"<p>{CUSTOMER}</p>".encode(), "text/html")),
    "502 with a body": (LOGIN, (502, CUSTOMER.encode(), "text/html")),
    "call cut short": (LOGIN, (200, VIEWER[1][:-9], "application/json")),
    "call without connection": (LOGIN, None),
}


@contextmanager
def server(login: Answer | None, answer: Answer | None) -> Iterator[str]:
    class Scripted(Handler):
        protocol_version = "HTTP/1.1"

        def post(self, body: bytes) -> None:
            chosen = login if json.loads(body)["operationName"] == "ObtainKrakenToken" else answer
            if chosen is None:
                self.close_connection = True
                return
            status, content, kind = chosen
            self.reply(status, content, Content_Type=kind)

    with listening(Scripted) as url:
        yield url


def every_view(error: BaseException, seen: set[int] | None = None) -> Iterator[str]:
    """Yield all that an error tracker might show of an error, and of what it hangs together with."""
    seen = set() if seen is None else seen
    if id(error) in seen:
        return
    seen.add(id(error))
    yield f"{error!r} {error}"
    yield "".join(traceback.format_exception(error))
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if "oefr_kraken" in frame.f_code.co_filename:
            yield "\n".join(
                f"{frame.f_code.co_name} {name} {value!r}" for name, value in frame.f_locals.items()
            )
    for other in (error.__cause__, error.__context__):
        if other is not None:
            assert isinstance(other, errors.KrakenError), (
                f"{type(other)} of another library hangs on the error"
            )
            yield from every_view(other, seen)
    if isinstance(error, errors.KrakenError):
        yield from (view for other in error.errors for view in every_view(other, seen))
        loaded = pickle.loads(pickle.dumps(error))  # noqa: S301
        yield f"{loaded!r} {loaded}"
        yield repr(pickle.dumps(error))


def clean(text: str, where: str) -> None:
    for secret in SECRETS:
        position = text.find(secret)
        assert position < 0, f"{where} shows {text[max(0, position - 300) : position + 60]!r}"


@pytest.fixture
def everything_logged() -> Iterator[Callable[[], str]]:
    """Every logger of every library at DEBUG: messages, arguments and tracebacks."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s %(args)r"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream.getvalue
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_nothing_shows(colour: str, trouble: str, everything_logged: Callable[[], str]) -> None:
    login, answer = TROUBLES[trouble]
    memory, provider, calls = InMemorySpanExporter(), TracerProvider(), list[Call]()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    caught: BaseException | None = None
    with warnings.catch_warnings(record=True) as warned, server(login, answer) as url:
        warnings.simplefilter("always")
        with Caller(
            colour, AUTHS[0], url, retry=RETRY, events=[calls.append], token_store=stores.MemoryStore()
        ) as call:
            otel.instrument(call.client, provider)
            try:
                call("viewer")
            except Exception as error:  # noqa: BLE001  judged below
                caught = error
            clean(f"{call.client!r} {call.client.auth!r}", "a repr")
    if trouble == "all is well":
        assert caught is None
    else:
        assert isinstance(caught, errors.KrakenError)
        for view in every_view(caught):
            clean(view, f"the {type(caught).__name__}")
    assert "httpcore" in everything_logged()
    clean(everything_logged(), "the log")
    clean(repr(calls), "an event")
    clean(" ".join(str(warning.message) for warning in warned), "a warning")
    spans = memory.get_finished_spans()
    assert spans
    clean(" ".join(span.to_json() for span in spans), "a span")
    provider.shutdown()


@pytest.mark.parametrize("auth", AUTHS, ids=lambda auth: type(auth).__name__)
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_no_way_to_log_in_shows(colour: str, auth: Any, everything_logged: Callable[[], str]) -> None:
    clean(f"{auth!r} {auth} {[auth]} {vars(auth).keys()}", "a repr")
    with (
        server(answered(code="KT-CT-1139"), answered(code="KT-CT-1124")) as url,
        Caller(colour, auth, url) as call,
    ):
        with pytest.raises(errors.CredentialsError) as caught:
            call("viewer")
        clean(repr(call.client), "a repr")
    for view in every_view(caught.value):
        clean(view, "the CredentialsError")
    clean(everything_logged(), "the log")


def test_partial_data_is_in_the_error_and_not_in_its_text() -> None:
    status, body, kind = VIEWER
    partial = json.loads(body) | {"errors": [{"message": "no", "extensions": {"errorCode": "KT-CT-4177"}}]}
    with (
        server(LOGIN, (status, json.dumps(partial).encode(), kind)) as url,
        Caller("sync", AUTHS[0], url) as call,
        pytest.raises(errors.KrakenError) as caught,
    ):
        call("viewer")
    assert caught.value.data.viewer.full_name == CUSTOMER
    clean(f"{caught.value} {caught.value!r}" + "".join(traceback.format_exception(caught.value)), "the error")


def test_wrong_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    from oefr_kraken import Client

    monkeypatch.setenv("OEFR_KRAKEN_PASSWORD", PASSWORD)
    monkeypatch.setenv("OEFR_KRAKEN_API_KEY", API_KEY)
    for make in (
        Client.from_env,
        lambda: Client(AUTHS[0], url=f"https://me:{PASSWORD}@example.fr/"),
        lambda: AccessToken(f"{TOKEN}\n"),
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        clean(str(caught.value), "the ConfigurationError")
