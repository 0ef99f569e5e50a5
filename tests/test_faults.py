"""The fault matrix: every fault of the sandbox, met by a query, by a mutation and in the middle of a walk, in both colours.

Each row says what must come of it and what the sandbox must have seen: how often the operation was sent, and how many logins there
were. `RETRY` keeps the waits short; nothing else of the client is changed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from oefr_kraken import Call, RetryPolicy, errors, inputs
from oefr_kraken.sandbox import Fault, FaultKind, Sandbox
from tests.colours import Caller

if TYPE_CHECKING:
    from collections.abc import Iterator

RETRY = RetryPolicy(attempts=3, initial=0.01, maximum=0.02)
OK = None
Outcome = type[errors.KrakenError] | None


@dataclass(frozen=True)
class Row:
    """Faults that strike once, and what must come of them: (outcome, times the operation was sent) for each kind of call."""

    faults: tuple[Fault, ...]
    query: tuple[Outcome, int]
    mutation: tuple[Outcome, int]
    page: tuple[Outcome, int]
    """A walk over three pages; the second is struck."""
    logins: int = 0
    """Besides the first one."""

    def __str__(self) -> str:
        return " and ".join(_name(fault) for fault in self.faults)


def _name(fault: Fault) -> str:
    match fault.kind:
        case "status":
            return f"{fault.status}" + (f" after {fault.retry_after} s" if fault.retry_after else "")
        case "error":
            return fault.code
        case kind:
            return kind


def fault(kind: FaultKind, **settings: Any) -> tuple[Fault, ...]:
    return (Fault(kind, **settings),)


def repeated(*faults: Fault, logins: int = 0) -> Row:
    """Trouble after which anything may be sent again."""
    return Row(faults, (OK, 2), (OK, 2), (OK, 4), logins)


def passing(*faults: Fault, error: type[errors.KrakenError]) -> Row:
    """Trouble that may be over at the next try; a mutation may have run."""
    return Row(faults, (OK, 2), (error, 1), (OK, 4))


def lasting(*faults: Fault, error: type[errors.KrakenError], logins: int = 0) -> Row:
    """Trouble that no repetition mends."""
    return Row(faults, (error, 1), (error, 1), (error, 2), logins)


def harmless(*faults: Fault) -> Row:
    return Row(faults, (OK, 1), (OK, 1), (OK, 3))


MATRIX = (
    passing(Fault("drop_before"), error=errors.TransportError),
    passing(Fault("drop_after"), error=errors.TransportError),
    passing(Fault("stall"), error=errors.TransportTimeoutError),
    harmless(Fault("slow", seconds=0.01)),
    *(
        passing(Fault("status", status=status), error=errors.ServiceUnavailableError)
        for status in (408, 500, 502, 503, 504)
    ),
    passing(Fault("status", status=503, retry_after=0.01), error=errors.ServiceUnavailableError),
    lasting(Fault("status", status=503, retry_after=900), error=errors.ServiceUnavailableError),
    repeated(Fault("status", status=425)),
    repeated(Fault("status", status=429)),
    repeated(Fault("status", status=429, retry_after="0")),
    lasting(Fault("status", status=429, retry_after=900), error=errors.RateLimitError),
    lasting(Fault("status", status=404), error=errors.ProtocolError),
    repeated(Fault("status", status=401), logins=1),
    lasting(Fault("blocked"), error=errors.BlockedError),
    lasting(Fault("truncated"), error=errors.ProtocolError),
    harmless(Fault("base64")),
    # Errors of the API itself
    repeated(Fault("error", code="KT-CT-1124"), logins=1),
    repeated(Fault("error", code="KT-CT-1143"), logins=1),
    passing(Fault("error", code="KT-CT-10030"), error=errors.ServiceUnavailableError),
    repeated(
        Fault("error", code="KT-CT-1199")
    ),  # by `rateLimitInfo` points are left: another limit, soon over
    lasting(Fault("rate_limit"), error=errors.RateLimitError),  # spent for an hour: not waited for
    lasting(Fault("error", code="KT-CT-1113"), error=errors.AuthorizationError),
    lasting(Fault("error", code="KT-CT-4177"), error=errors.AuthorizationError),
    lasting(Fault("error", code="KT-CT-4178"), error=errors.NotFoundError),
    lasting(Fault("error", code="KT-CT-1605"), error=errors.ValidationError),
    lasting(Fault("error", code="KT-CT-4930"), error=errors.ApplicationError),
    lasting(
        Fault("error", code="KT-CT-1138"), error=errors.ValidationError
    ),  # no login: not about credentials
    Row(
        fault("error", code="KT-CT-1188"),
        query=(errors.ComplexityError, 1),
        mutation=(errors.ComplexityError, 1),
        page=(OK, 6),  # a walk goes on with pages of half the size
    ),
    lasting(Fault("partial", code="KT-CT-4178"), error=errors.NotFoundError),
    # Tokens
    repeated(Fault("expire_tokens"), logins=1),
    harmless(Fault("revoke_refresh_tokens")),
    repeated(Fault("expire_tokens"), Fault("revoke_refresh_tokens"), logins=2),
    lasting(
        Fault("expire_tokens"),
        Fault("revoke_refresh_tokens"),
        Fault("lock_account", failures=1),
        error=errors.CredentialsError,
        logins=2,
    ),
    # Things that the schema does not know
    harmless(Fault("unknown_enum")),
    harmless(Fault("unknown_field")),
    harmless(Fault("unknown_typename")),
    Row(fault("repeated_cursor"), (OK, 1), (OK, 1), (errors.PaginationError, 2)),
)


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox(points=10_000_000, days=60) as running:
        yield running


LASTING_KINDS = {"rate_limit", "lock_account"}


@pytest.fixture
def sandbox(shared: Sandbox, request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """The shared sandbox; one of its own for a test whose faults outlive it."""
    row = getattr(request.node, "callspec", None) and request.node.callspec.params.get("row")
    if isinstance(row, LoginRow) or (
        isinstance(row, Row) and not any(entry.kind in LASTING_KINDS for entry in row.faults)
    ):
        yield shared
        shared.faults.clear()
    else:
        with Sandbox(points=100_000, days=60) as running:
            yield running


class Watched(Caller):
    """A client that has logged in, and that counts what it sends; only where an answer never comes is its timeout short."""

    def __init__(self, colour: str, sandbox: Sandbox, *faults: Fault) -> None:
        self.calls: list[Call] = []
        timeout = 0.5 if any(entry.kind == "stall" for entry in faults) else 30.0
        super().__init__(
            colour, sandbox.auth, sandbox.url, retry=RETRY, timeout=timeout, events=[self.calls.append]
        )

    def sent(self, operation: str) -> int:
        return sum(len(call.attempts) for call in self.calls if call.operation == operation)


def arm(sandbox: Sandbox, row: Row, operation: str, number: int) -> int:
    """Aim the row's faults at the n-th call of an operation; return the logins so far."""
    sandbox.faults.add(*(replace(entry, operation=operation, calls=(number,)) for entry in row.faults))
    return sandbox.logins


def attempt(call: Caller, method: str, *args: Any) -> tuple[Any, Exception | None]:
    try:
        return call(method, *args), None
    except errors.KrakenError as error:
        return None, error


def check(error: Exception | None, expected: Outcome) -> None:
    assert type(error) is (expected or type(None))
    if isinstance(error, errors.KrakenError):
        assert error.operation
        assert error.hint in str(error)


@pytest.mark.parametrize("row", MATRIX, ids=str)
def test_query(colour: str, sandbox: Sandbox, row: Row) -> None:
    with Watched(colour, sandbox, *row.faults) as call:
        call("kraken_version")
        logins = arm(sandbox, row, "Account", 1)
        account, error = attempt(call, "account", sandbox.account_number)
    check(error, row.query[0])
    assert error is not None or account.number == sandbox.account_number
    assert call.sent("Account") == row.query[1]
    assert sandbox.logins - logins == row.logins


@pytest.mark.parametrize("row", MATRIX, ids=str)
def test_mutation(colour: str, sandbox: Sandbox, row: Row) -> None:
    with Watched(colour, sandbox, *row.faults) as call:
        call("kraken_version")
        logins = arm(sandbox, row, "UpdateDeviceSmartControl", 1)
        device, error = attempt(
            call,
            "update_device_smart_control",
            inputs.SmartControlInput(action="SUSPEND", device_id=sandbox.vehicle_id),
        )
    check(error, row.mutation[0])
    assert error is not None or device.id == sandbox.vehicle_id
    assert call.sent("UpdateDeviceSmartControl") == row.mutation[1]
    assert sandbox.logins - logins == row.logins


@pytest.mark.parametrize("row", MATRIX, ids=str)
def test_mid_pagination(colour: str, sandbox: Sandbox, row: Row) -> None:
    def walk(call: Caller, max_items: int = 12, **more: Any) -> Any:
        return call.walk(
            "account_transactions",
            page_size=4,
            max_items=max_items,
            account_number=sandbox.account_number,
            **more,
        )

    with Watched(colour, sandbox, *row.faults) as call:
        call("kraken_version")
        whole = [node.id for node in walk(call).nodes]
        assert len(whole) == 12
        before = call.sent("AccountTransactions")
        logins = arm(sandbox, row, "AccountTransactions", 2)
        walked = walk(call)
        check(walked.error, row.page[0])
        assert call.sent("AccountTransactions") - before == row.page[1]
        assert sandbox.logins - logins == row.logins
        read = [node.id for node in walked.nodes]
        if walked.error is None:
            assert read == whole
            return
        # What was read is whole, and the walk resumes after it once the trouble is over.
        assert read == whole[: len(read)]
        assert (
            len(read) >= 4 or colour == "async"
        )  # the page ahead fails before the loop has had the last of this one
        if (
            isinstance(walked.error, errors.RateLimitError | errors.CredentialsError)
            and row.faults[0].kind != "status"
        ):
            return
        rest = walk(call, 12 - len(read), after=walked.cursor)
        assert [*read, *(node.id for node in rest.nodes)] == whole


# The same faults, met by the login


@dataclass(frozen=True)
class LoginRow:
    fault: Fault
    outcome: Outcome
    sent: int
    """Login requests of the first call."""
    logins: int
    """Logins that the sandbox executed for the first call."""
    later: Outcome = OK
    """What a second call meets; only one that succeeds may log in again."""

    def __str__(self) -> str:
        return _name(self.fault)


def final(kind: FaultKind, error: type[errors.KrakenError], **settings: Any) -> LoginRow:
    """A refusal after which nobody may log in again at once."""
    return LoginRow(Fault(kind, **settings), error, 1, 0, later=error)


LOGIN_MATRIX = (
    LoginRow(Fault("drop_before"), OK, 2, 1),
    LoginRow(Fault("drop_after"), OK, 2, 2),
    LoginRow(Fault("stall"), OK, 2, 1),
    LoginRow(Fault("slow", seconds=0.01), OK, 1, 1),
    LoginRow(Fault("status", status=502), OK, 2, 1),
    LoginRow(Fault("status", status=503, retry_after=0.01), OK, 2, 1),
    LoginRow(Fault("status", status=503, retry_after=900), errors.ServiceUnavailableError, 1, 0),
    LoginRow(Fault("status", status=429), OK, 2, 1),
    LoginRow(Fault("error", code="KT-CT-10030"), OK, 2, 1),
    LoginRow(Fault("blocked"), errors.BlockedError, 1, 0),
    LoginRow(Fault("truncated"), errors.ProtocolError, 1, 1),
    LoginRow(Fault("base64"), OK, 1, 1),
    LoginRow(Fault("unknown_field"), OK, 1, 1),
    final("error", errors.CredentialsError, code="KT-CT-1138"),
    final("error", errors.CredentialsError, code="KT-CT-1142"),
    final("error", errors.CredentialsError, code="KT-CT-5513"),  # a VALIDATION code that no list has
    final("error", errors.CredentialsError, code="KT-CT-1111"),  # likewise AUTHORIZATION
    final("status", errors.CredentialsError, status=401),
    final("error", errors.RateLimitError, code="KT-CT-1199"),
    final("error", errors.AuthorizationError, code="KT-CT-1113"),  # the field is switched off
    final("error", errors.ApplicationError, code="KT-CT-4930"),
    LoginRow(Fault("partial", code="KT-CT-4178"), errors.NotFoundError, 1, 1, later=errors.NotFoundError),
)


@pytest.mark.parametrize("row", LOGIN_MATRIX, ids=str)
def test_login(colour: str, sandbox: Sandbox, row: LoginRow) -> None:
    sandbox.faults.add(replace(row.fault, operation="ObtainKrakenToken", calls=(1,)))
    logins = sandbox.logins
    with Watched(colour, sandbox, row.fault) as call:
        _, error = attempt(call, "viewer")
        check(error, row.outcome)
        assert call.sent("ObtainKrakenToken") == row.sent
        assert sandbox.logins - logins == row.logins
        _, error = attempt(call, "viewer")
        check(error, row.later)
        assert call.sent("ObtainKrakenToken") - row.sent == (row.outcome is not None and row.later is None)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_fault_can_be_aimed_at_the_nth_call(colour: str, sandbox: Sandbox, number: int) -> None:
    sandbox.faults.add(Fault("error", "KrakenVersion", code="KT-CT-1111", calls=(number,)))
    with Caller(colour, sandbox.auth, sandbox.url, retry=RETRY) as call:
        struck = [attempt(call, "kraken_version")[1] is not None for _ in range(4)]
    assert struck.index(True) == number - 1
    assert sum(struck) == 1


def test_a_client_that_is_refused_never_locks_the_account(colour: str, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("lock_account", operation="ObtainKrakenToken", calls=(1,)))
    wrong = replace(sandbox.auth, password="wrong")
    with Caller(colour, wrong, sandbox.url, retry=RETRY) as call:
        for _ in range(10):
            assert isinstance(attempt(call, "viewer")[1], errors.CredentialsError)
        call.client.auth = sandbox.auth
        assert call("viewer")
    assert sandbox.logins == 2


def test_partial_data_of_a_mutation_and_of_a_query(colour: str, sandbox: Sandbox) -> None:
    sandbox.faults.add(
        Fault("partial", "Account", path="account.ledgers", code="KT-CT-4178"),
        Fault(
            "partial", "UpdateDeviceSmartControl", path="updateDeviceSmartControl.alerts", code="KT-CT-4178"
        ),
    )
    suspend = inputs.SmartControlInput(action="SUSPEND", device_id=sandbox.vehicle_id)
    with Caller(colour, sandbox.auth, sandbox.url, retry=RETRY) as call:
        _, error = attempt(call, "account", sandbox.account_number)
        assert isinstance(error, errors.NotFoundError)
        assert error.data.account.number == sandbox.account_number
        assert call("account", sandbox.account_number, partial=True).ledgers is None
        assert call("update_device_smart_control", suspend, partial=True).id == sandbox.vehicle_id


def test_what_the_schema_does_not_know_is_kept(colour: str, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("unknown_enum", "Account"), Fault("unknown_field", "Account"))
    with Caller(colour, sandbox.auth, sandbox.url, retry=RETRY) as call:
        status = call("account", sandbox.account_number).status
    assert status == "FROM_THE_FUTURE"
    assert not status.is_known
