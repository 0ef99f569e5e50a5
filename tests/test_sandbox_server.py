"""Starting and stopping the sandbox: in a thread, in the foreground, and without what it needs."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from oefr_kraken.sandbox import Fault, Sandbox, describe, serve

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_nothing_is_left_when_it_closes() -> None:
    threads = threading.active_count()
    with Sandbox() as sandbox:
        assert httpx.get(sandbox.url).status_code == 405
        url = sandbox.url
    assert threading.active_count() == threads
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_it_starts_again_after_it_closed() -> None:
    sandbox = Sandbox()
    for _ in range(2):
        with sandbox:
            assert httpx.get(sandbox.url).status_code == 405


def test_a_taken_port_is_told() -> None:
    with (
        Sandbox() as sandbox,
        pytest.raises(OSError, match="in use"),
        Sandbox(port=int(sandbox.url.split(":")[2][:5])),
    ):
        pass


def test_hosts_that_others_reach_are_refused() -> None:
    for host in ("0.0.0.0", "192.0.2.1", "example.fr"):  # noqa: S104
        with pytest.raises(ValueError, match="allow_remote"):
            serve(host=host)


def test_days_there_must_be() -> None:
    with pytest.raises(ValueError, match="days"):
        Sandbox(days=0)


def test_a_person_is_told_what_to_use() -> None:
    with Sandbox(faults=[Fault("base64", "Nothing")]) as sandbox:
        text = describe(sandbox)
        for value in (
            sandbox.url,
            sandbox.email,
            sandbox.password,
            sandbox.api_key,
            sandbox.account_number,
            *sandbox.property_ids,
            sandbox.prm,
            sandbox.pce,
            "base64",
        ):
            assert value in text


@pytest.fixture
def foreground() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "oefr_kraken.sandbox", "--port", "0", "--seed", "3"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_the_foreground_server_prints_its_environment_and_ends_on_a_signal(
    foreground: subprocess.Popen[str],
) -> None:
    environment: dict[str, str] = {}
    assert foreground.stdout is not None
    for line in foreground.stdout:
        if found := re.fullmatch(r"export (\w+)='(.*)'\n", line):
            environment[found[1]] = found[2]
        if line.startswith("Ctrl-C"):
            break
    assert environment.keys() == {"OEFR_KRAKEN_URL", "OEFR_KRAKEN_EMAIL", "OEFR_KRAKEN_PASSWORD"}
    assert environment["OEFR_KRAKEN_EMAIL"] == Sandbox(seed=3).email
    answer = httpx.post(environment["OEFR_KRAKEN_URL"], json={"query": "{ __typename }"})
    assert answer.json() == {"data": {"__typename": "Query"}}
    foreground.send_signal(signal.SIGTERM)
    _, errors = foreground.communicate(timeout=30)
    assert (foreground.returncode, errors) == (0, "")


@pytest.mark.parametrize("missing", ["graphql", "uvicorn"])
def test_without_its_extra_it_says_what_to_install(missing: str) -> None:
    program = f"import sys; sys.modules[{missing!r}] = None\nimport oefr_kraken.sandbox"
    command = [sys.executable, "-c", program]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert result.returncode == 1
    assert "ImportError: " in result.stderr.splitlines()[-1]
    assert "pip install 'oefr-kraken[sandbox]'" in result.stderr.splitlines()[-1]
