"""The flow of one call, driven step by step: no socket, no clock, no waiting."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from typing import Any

import pytest

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
