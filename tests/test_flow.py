"""The flow of one call, driven step by step: no socket, no clock, no waiting."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Generator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefr_kraken import errors
from oefr_kraken._answers import Reply
from oefr_kraken._flow import Call, EndTurn, NeedToken, Options, Send, Wait, World, call
from oefr_kraken._models import Result
from oefr_kraken._operation import UNSET, Operation
from oefr_kraken.retry import RetryPolicy, parse_retry_after


class Thing(Result):
    name: str | None = None


class Answered(Result):
    thing: Thing | None = None


QUERY = Operation("Thing", "query", "query Thing{thing{name}}", Answered, ("first", "last", "input"))
MUTATION = Operation("SetThing", "mutation", "mutation SetThing{thing{name}}", Answered, ("input",))


class Allowance(Result):
    remaining_points: int | None = None
    ttl: int | None = None


class Limits(Result):
    points_allowance_rate_limit: Allowance | None = None


class LimitsAnswered(Result):
    rate_limit_info: Limits | None = None


LIMITS = Operation("RateLimitInfo", "query", "query RateLimitInfo{rateLimitInfo{x}}", LimitsAnswered)

PLAIN = RetryPolicy(jitter=0)
GOOD = Reply(200, b'{"data": {"thing": {"name": "a"}}}', "application/json")


def failed(
    code: str | None = None, type_: str | None = None, *, data: Any = None, status: int = 200, **more: Any
) -> Reply:
    extensions = {"errorCode": code, "errorType": type_, **more}
    body = {"data": data, "errors": [{"message": "refused", "path": ["thing"], "extensions": extensions}]}
    return Reply(status, json.dumps(body).encode(), "application/json")


class Drive:
    """Carries out the steps of a flow from a script, and keeps what was asked."""

    def __init__(self, *replies: Reply | Exception, tokens: tuple[str, ...] = ("t1", "t2", "t3")) -> None:
        self.replies, self.tokens = list(replies), list(tokens)
        self.sent: list[Send] = []
        self.waits: list[float] = []
        self.asked: list[str | None] = []
        self.calls: list[Call] = []
        self.now = 0.0

    def __call__(
        self,
        operation: Operation[Any] = QUERY,
        variables: dict[str, Any] | None = None,
        *,
        retry: RetryPolicy = PLAIN,
        partial: bool = False,
        rate_limit: Callable[[], Operation[Any]] | None = None,
    ) -> Any:
        world = World(lambda: 1e9 + self.now, lambda: self.now, lambda: 1.0)
        flow = call(
            operation, variables or {}, Options(30.0, retry, partial), world, rate_limit, self.calls.append
        )
        return self.run(flow)

    def run(self, flow: Generator[Any, Any, Any]) -> Any:
        outcome: Any = None
        while True:
            try:
                step = flow.throw(outcome) if isinstance(outcome, Exception) else flow.send(outcome)
            except StopIteration as done:
                return done.value
            match step:
                case NeedToken(refused=refused):
                    self.asked.append(refused)
                    outcome = self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]
                case EndTurn():
                    outcome = None
                case Send():
                    self.sent.append(step)
                    outcome = self.replies.pop(0)
                case Wait(seconds):
                    self.waits.append(seconds)
                    self.now += seconds
                    outcome = None


def broken(*, never_sent: bool = False) -> errors.TransportError:
    return errors.TransportError("gone", operation="Thing").with_context(never_sent=never_sent)


def test_a_good_answer_is_one_request_with_the_token():
    drive = Drive(GOOD)
    assert drive().data.thing.name == "a"
    [sent] = drive.sent
    assert sent.token == "t1"
    assert json.loads(sent.body)["operationName"] == "Thing"


@pytest.mark.parametrize(
    ("variables", "first"),
    [
        ({}, 99),
        ({"first": UNSET, "last": UNSET}, 99),
        ({"first": None}, 99),
        ({"first": 7}, 7),
        ({"last": 5}, None),
    ],
)
def test_a_connection_always_gets_a_page_size(variables: dict[str, Any], first: int | None):
    drive = Drive(GOOD)
    drive(variables=variables)
    assert json.loads(drive.sent[0].body)["variables"].get("first") == first


@pytest.mark.parametrize("code", sorted(errors.EXPIRED_TOKEN))
def test_an_expired_token_is_renewed_and_the_call_replayed_once(code: str):
    drive = Drive(failed(code), GOOD)
    assert drive().data.thing.name == "a"
    assert drive.asked == [None, "t1"]
    assert [sent.token for sent in drive.sent] == ["t1", "t2"]
    assert drive.waits == []


def test_a_second_expired_token_is_an_error():
    drive = Drive(failed("KT-CT-1124"), failed("KT-CT-1124"))
    with pytest.raises(errors.AuthenticationError):
        drive()
    assert len(drive.sent) == 2


def test_a_token_that_expires_while_the_call_waits_is_renewed_again():
    drive = Drive(failed("KT-CT-1124"), Reply(503, b"", ""), failed("KT-CT-1124"), GOOD)
    assert drive().data.thing.name == "a"
    assert drive.asked == [None, "t1", "t1", "t3"]


def test_a_mutation_is_replayed_after_an_expired_token_since_it_did_not_run():
    drive = Drive(failed("KT-CT-1124"), GOOD)
    assert drive(MUTATION).data.thing.name == "a"


@pytest.mark.parametrize(
    "trouble",
    [
        broken(),
        errors.TransportTimeoutError("late", operation="Thing"),
        *(Reply(status, b"busy", "text/plain") for status in (408, 425, 429, 500, 502, 503, 504)),
        failed("KT-CT-9215", "SERVICE_AVAILABILITY"),
        failed("KT-CT-1199", "AUTHORIZATION"),
    ],
    ids=str,
)
def test_a_query_is_tried_again_after_passing_trouble(trouble: Reply | Exception):
    drive = Drive(trouble, trouble, GOOD)
    assert drive().data.thing.name == "a"
    assert drive.waits == [0.5, 1.0]


@pytest.mark.parametrize(
    "trouble", [broken(), Reply(503, b"", ""), Reply(408, b"", ""), failed("x", "SERVICE_AVAILABILITY")]
)
def test_a_mutation_that_may_have_run_is_not_sent_again(trouble: Reply | Exception):
    drive = Drive(trouble)
    with pytest.raises(errors.KrakenError):
        drive(MUTATION)
    assert drive.waits == []


@pytest.mark.parametrize(
    "trouble", [broken(never_sent=True), Reply(425, b"", ""), Reply(429, b"", ""), failed("KT-CT-1199")]
)
def test_a_mutation_that_cannot_have_run_is_sent_again(trouble: Reply | Exception):
    drive = Drive(trouble, GOOD)
    assert drive(MUTATION).data.thing.name == "a"


def test_a_mutation_with_an_idempotency_key_is_sent_again():
    drive = Drive(broken(), GOOD)
    assert drive(MUTATION, {"input": {"idempotencyKey": "k"}}).data.thing.name == "a"


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (failed("KT-CT-1188", "AUTHORIZATION"), errors.ComplexityError),
        (failed("KT-CT-1189", "AUTHORIZATION"), errors.ComplexityError),
        (failed("KT-CT-1201", "VALIDATION"), errors.ValidationError),
        (failed("KT-CT-4177", "AUTHORIZATION"), errors.AuthorizationError),
        (failed("KT-CT-1113", "SERVICE_AVAILABILITY"), errors.AuthorizationError),
        (failed("KT-CT-1112", "AUTHORIZATION"), errors.AuthenticationError),
        (failed("KT-CT-99999", "APPLICATION"), errors.ApplicationError),
        (failed(status=400), errors.SchemaMismatchError),
        (Reply(403, b"<html>", "text/html"), errors.BlockedError),
        (Reply(404, b"<html>", "text/html"), errors.ProtocolError),
        (Reply(302, b"", "", location="https://elsewhere.example/x"), errors.ProtocolError),
        (Reply(200, b"<html>", "text/html"), errors.ProtocolError),
        (Reply(200, b'{"data": {"thing": {"na', "application/json"), errors.ProtocolError),
        (Reply(200, b"[]", "application/json"), errors.ProtocolError),
        (Reply(200, b'{"data": null}', "application/json"), errors.ProtocolError),
        (Reply(200, b'{"data": {"thing": 3}}', "application/json"), errors.ProtocolError),
    ],
)
def test_what_no_repetition_mends_is_raised_at_once(trouble: Reply, kind: type[errors.KrakenError]):
    drive = Drive(trouble)
    with pytest.raises(kind) as caught:
        drive()
    assert caught.value.operation == "Thing"
    assert str(caught.value).startswith("Thing: ")
    assert len(drive.sent) == 1


def test_the_attempts_end():
    drive = Drive(*[broken()] * 4)
    with pytest.raises(errors.TransportError):
        drive(retry=RetryPolicy(attempts=4, jitter=0, initial=1, maximum=3))
    assert drive.waits == [1, 2, 3]


def test_jitter_only_shortens_a_wait():
    drive = Drive(broken(), GOOD)
    drive(retry=RetryPolicy(jitter=0.25))  # chance is 1: all of the jitter
    assert drive.waits == [0.375]


def test_the_deadline_bounds_the_waits():
    drive = Drive(*[broken()] * 9)
    with pytest.raises(errors.TransportError):
        drive(retry=RetryPolicy(attempts=9, jitter=0, deadline=4))
    assert sum(drive.waits) < 4


def test_retry_after_is_obeyed_up_to_its_bound():
    drive = Drive(Reply(503, b"", "", retry_after="7"), GOOD)
    drive()
    assert drive.waits == [7]
    drive = Drive(Reply(503, b"", "", retry_after="900"))
    with pytest.raises(errors.ServiceUnavailableError) as caught:
        drive()
    assert caught.value.retry_after == 900
    assert drive.waits == []


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("3", 3),
        ("Sun, 09 Sep 2001 01:46:50 GMT", 10),
        ("Sun, 09 Sep 2001 01:46:30 GMT", 0),
        ("soon", None),
        ("nan", None),
        (None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None):
    assert parse_retry_after(value, 1_000_000_000) == seconds


def limits(remaining: int, ttl: int) -> Reply:
    allowance = {"remainingPoints": remaining, "ttl": ttl}
    return Reply(
        200, json.dumps({"data": {"rateLimitInfo": {"pointsAllowanceRateLimit": allowance}}}).encode(), ""
    )


def test_spent_points_are_waited_for_as_long_as_the_server_says():
    drive = Drive(failed("KT-CT-1199"), limits(0, 42), GOOD)
    assert drive(rate_limit=lambda: LIMITS).data.thing.name == "a"
    assert drive.waits == [42]


def test_another_limit_than_the_points_backs_off_as_usual():
    drive = Drive(failed("KT-CT-1199"), limits(1000, 3000), GOOD)
    drive(rate_limit=lambda: LIMITS)
    assert drive.waits == [0.5]


def test_a_limit_that_cannot_be_asked_for_backs_off_as_usual():
    drive = Drive(failed("KT-CT-1199"), failed("KT-CT-1199"), GOOD)
    drive(rate_limit=lambda: LIMITS)
    assert drive.waits == [0.5]


def test_points_that_last_too_long_are_not_waited_for():
    drive = Drive(failed("KT-CT-1199"), limits(0, 3000))
    with pytest.raises(errors.RateLimitError) as caught:
        drive(rate_limit=lambda: LIMITS)
    assert caught.value.retry_after == 3000


def test_partial_data_raises_with_the_typed_data():
    drive = Drive(failed("KT-CT-4178", "NOT_FOUND", data={"thing": {"name": "half"}}))
    with pytest.raises(errors.NotFoundError) as caught:
        drive()
    assert caught.value.data.thing.name == "half"


def test_partial_data_is_returned_where_it_is_wanted():
    answer = Drive(failed("KT-CT-4178", "NOT_FOUND", data={"thing": {"name": "half"}}))(partial=True)
    assert answer.data.thing.name == "half"
    assert [error.code for error in answer.errors] == ["KT-CT-4178"]


def test_partial_means_that_some_data_came():
    with pytest.raises(errors.NotFoundError):
        Drive(failed("KT-CT-4178", "NOT_FOUND", data={"thing": None}))(partial=True)


def test_a_base64_body_is_read():
    import base64

    assert Drive(Reply(200, base64.b64encode(GOOD.content), "application/json"))().data.thing.name == "a"


def test_the_text_of_a_refused_document_names_field_and_operation():
    body = {
        "errors": [
            {
                "message": "No such field.",
                "locations": [{"line": 1, "column": QUERY.document.index("name") + 1}],
            }
        ]
    }
    with pytest.raises(errors.SchemaMismatchError, match=r"Thing: No such field. \(at 'name'\)"):
        Drive(Reply(400, json.dumps(body).encode(), "application/json"))()


def test_data_that_does_not_fit_is_not_quoted():
    with pytest.raises(errors.ProtocolError) as caught:
        Drive(Reply(200, b'{"data": {"thing": {"name": ["planted-secret"]}}}', ""))()
    assert "thing.name (string_type)" in str(caught.value)
    assert "planted-secret" not in str(caught.value) + repr(caught.value.__context__)


def test_a_naive_datetime_is_refused_before_anything_is_sent():
    from datetime import datetime

    drive = Drive(GOOD)
    with pytest.raises(errors.ValidationError, match="time zone"):
        drive(variables={"startAt": datetime(2026, 1, 1)})
    assert drive.sent == []


def test_every_call_is_reported_with_its_attempts():
    drive = Drive(broken(), failed("KT-CT-1124"), GOOD)
    drive()
    [reported] = drive.calls
    assert (reported.operation, reported.kind, reported.error) == ("Thing", "query", None)
    assert [(a.number, a.status, a.code, a.error) for a in reported.attempts] == [
        (1, None, None, "TransportError"),
        (2, 200, "KT-CT-1124", "AuthenticationError"),
        (3, 200, None, None),
    ]


ODD_ERRORS = (
    {},
    [],
    [None],
    [3, "text", ["nested"], {}],
    "text",
    {"message": "alone"},
    [{"message": None, "extensions": None, "path": "x", "locations": "y"}],
    [{"message": ["m"], "extensions": [], "path": {"a": 1}, "locations": [None]}],
    [
        {
            "message": "m",
            "extensions": {"errorCode": 4177, "errorType": ["x"], "errorDescription": {}},
            "path": [None, 1.5, "a", 0],
        }
    ],
    [
        {
            "message": "m" * 100_000,
            "extensions": {"errorDescription": "d" * 100_000, "errorCode": "c" * 100_000},
        }
    ],
    [{"message": "a\nforged log line\r\n", "extensions": {"errorCode": "KT\nCT", "errorType": "a b"}}],
)


@pytest.mark.parametrize("odd", ODD_ERRORS, ids=range(len(ODD_ERRORS)))
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 418, 429, 500])
def test_errors_of_any_shape_are_kraken_errors(status: int, odd: Any):
    answer = Reply(status, json.dumps({"data": None, "errors": odd}).encode(), "application/json")
    with pytest.raises(errors.KrakenError) as caught:
        Drive(answer)(retry=RetryPolicy(attempts=1)) if status != 401 else Drive(answer, answer)()
    text = str(caught.value)
    assert text.startswith("Thing: ")
    assert len(text) < 1500
    assert "\n" not in text
    assert pickle.loads(pickle.dumps(caught.value)).status == status  # noqa: S301


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", errors.ProtocolError),
        (b"\xff\xfe\x00\xd8", errors.ProtocolError),
        (b"[" * 200_000, errors.ProtocolError),
        (b'{"data":' + b"[" * 200_000, errors.ProtocolError),
        (b'{"data": {"thing": {"name": ' + b"[" * 900 + b"]" * 900 + b"}}}", errors.ProtocolError),
        (b'{"data": {"thing": {"name": "\\ud800"}}}', errors.ProtocolError),
        (b'{"data": ' + b"9" * 5000 + b"}", errors.ProtocolError),
        (b'{"data": [1]}', errors.ProtocolError),
        (b'{"data": "x"}', errors.ProtocolError),
        (b'{"detail": "x"}', errors.ProtocolError),
        (b"eyJ!!!", errors.ProtocolError),
        (b"eyJhIjog", errors.ProtocolError),
        (b'"data"', errors.ProtocolError),
        (b"null", errors.ProtocolError),
    ],
    ids=range(14),
)
def test_bodies_of_any_shape_are_kraken_errors(content: bytes, kind: type[errors.KrakenError]):
    with pytest.raises(kind) as caught:
        Drive(Reply(200, content, "application/json"))()
    assert caught.value.__context__ is None


@given(
    st.integers(100, 599),
    st.binary(max_size=60),
    st.text(max_size=20),
    st.text(max_size=20),
    st.text(max_size=20),
)
def test_whatever_the_server_sends_ends_in_data_or_a_kraken_error(
    status: int, content: bytes, kind: str, retry_after: str, location: str
):
    reply = Reply(status, content, kind, retry_after, location)
    with pytest.raises(errors.KrakenError):
        Drive(reply, reply)(retry=RetryPolicy(attempts=1))


def test_a_body_in_base64_lines_and_with_a_byte_order_mark_is_read():
    import base64

    assert Drive(Reply(200, base64.encodebytes(GOOD.content), ""))().data.thing.name == "a"
    assert Drive(Reply(200, b"\xef\xbb\xbf" + GOOD.content, ""))().data.thing.name == "a"


@pytest.mark.parametrize(
    ("status", "content", "kind"),
    [
        (401, b'{"detail": "Invalid token."}', errors.AuthenticationError),
        (403, b'{"detail": "Forbidden."}', errors.AuthorizationError),
        (403, b"<html>", errors.BlockedError),
        (403, b"", errors.BlockedError),
        (204, b"", errors.ProtocolError),
        (302, b"", errors.ProtocolError),
    ],
)
def test_answers_outside_graphql_are_told_apart_by_status(
    status: int, content: bytes, kind: type[errors.KrakenError]
):
    reply = Reply(status, content, "application/json", location="http://[::1")
    with pytest.raises(kind) as caught:
        Drive(reply, reply)()
    assert type(caught.value) is kind


def test_a_mutation_that_ran_in_part_is_not_sent_again():
    for code in ("KT-CT-1124", "KT-CT-1199"):
        drive = Drive(failed(code, data={"thing": {"name": "done"}}))
        with pytest.raises(errors.KrakenError):
            drive(MUTATION)
        assert len(drive.sent) == 1


def test_no_error_that_repetition_cannot_mend_is_repeated_because_of_another():
    extensions = [
        {"errorCode": "a", "errorType": "SERVICE_AVAILABILITY"},
        {"errorCode": "b", "errorType": "VALIDATION"},
    ]
    body = {"errors": [{"message": "m", "extensions": extension} for extension in extensions]}
    drive = Drive(Reply(502, json.dumps(body).encode(), ""))
    with pytest.raises(errors.ServiceUnavailableError) as caught:
        drive()
    assert [error.code for error in caught.value.errors] == ["a", "b"]


@pytest.mark.parametrize("ttl", [-5, 0, 10**400])
def test_an_odd_time_to_live_is_bounded(ttl: int):
    drive = Drive(failed("KT-CT-1199"), limits(0, ttl), GOOD)
    if ttl > 0:
        with pytest.raises(errors.RateLimitError):
            drive(rate_limit=lambda: LIMITS)
    else:
        assert drive(rate_limit=lambda: LIMITS).data.thing.name == "a"


@given(st.text(max_size=40))
def test_any_retry_after_is_a_number_or_nothing(value: str):
    seconds = parse_retry_after(value, 1_000_000_000)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize(
    "settings",
    [
        {"attempts": 0},
        {"attempts": 1.5},
        {"jitter": 2},
        {"initial": -1},
        {"maximum": float("nan")},
        {"retry_after": float("inf")},
        {"deadline": 0},
        {"deadline": float("nan")},
    ],
    ids=str,
)
def test_impossible_policies_are_refused(settings: dict[str, Any]):
    with pytest.raises(errors.ConfigurationError, match=next(iter(settings))):
        RetryPolicy(**settings)


def test_the_servers_words_never_repeat_the_token():
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl"
    body = {
        "errors": [
            {
                "message": f"bad token t1 {jwt}",
                "extensions": {"errorCode": "KT-CT-4177", "errorDescription": "t1"},
            }
        ]
    }
    with pytest.raises(errors.KrakenError) as caught:
        Drive(Reply(200, json.dumps(body).encode(), ""))()
    assert caught.value.message == "bad token ********** **********"
    assert caught.value.description == "**********"


@pytest.mark.parametrize("code", sorted(errors.CATALOGUE))
def test_every_documented_code_has_a_class(code: str):
    entry = errors.CATALOGUE[code]
    kind = errors.class_for(code, entry.type)
    assert issubclass(kind, errors.KrakenError)
    assert entry.type is not None or kind is errors.class_for(code), (
        "sorted by its code, since it has no type"
    )
    assert kind is not errors.ApplicationError or entry.type == "APPLICATION"
    assert kind.hint
