"""Every operation that the client offers, called once in each colour over HTTP against the sandbox."""

from __future__ import annotations

import inspect
import json
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from graphql import OperationType, get_operation_ast, parse
from pydantic.alias_generators import to_snake

from oefr_kraken import AsyncClient, Client
from oefr_kraken.sandbox import Sandbox

from .arguments import arguments, optional

DOCUMENTS: dict[str, str] = json.loads(
    (files("oefr_kraken_graphql") / "operations.json").read_text(encoding="utf-8")
)
METHODS = {
    name.replace("_", ""): name
    for name, _ in inspect.getmembers(Client, inspect.isfunction)
    if not name.startswith("_")
}


def method_name(operation: str) -> str:
    return METHODS[to_snake(operation).replace("_", "")]


def is_mutation(document: str) -> bool:
    operation = get_operation_ast(parse(document))
    assert operation is not None
    return operation.operation is OperationType.MUTATION


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[Client]:
    with Client(sandbox.auth, url=sandbox.url) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def async_client(sandbox: Sandbox) -> AsyncIterator[AsyncClient]:
    async with AsyncClient(sandbox.auth, url=sandbox.url) as running:
        yield running


READING = sorted(name for name, document in DOCUMENTS.items() if not is_mutation(document))
WRITING = sorted(DOCUMENTS.keys() - set(READING))


def given(operation: str, client: Client, sandbox: Sandbox) -> dict[str, Any]:
    method = getattr(client, method_name(operation))
    return arguments(method, DOCUMENTS[operation], sandbox) | optional(operation, client, sandbox)


@contextmanager
def deprecation_is_fine() -> Iterator[None]:
    """Deprecated operations warn, which is tested elsewhere, and must work all the same."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


@pytest.mark.parametrize("operation", READING)
def test_every_query_answers_data(operation: str, client: Client, sandbox: Sandbox):
    with deprecation_is_fine():
        assert getattr(client, method_name(operation))(**given(operation, client, sandbox)) is not None


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("operation", READING)
async def test_every_query_answers_data_awaited(
    operation: str, client: Client, async_client: AsyncClient, sandbox: Sandbox
):
    with deprecation_is_fine():
        assert (
            await getattr(async_client, method_name(operation))(**given(operation, client, sandbox))
            is not None
        )


@pytest.mark.parametrize("operation", WRITING)
def test_every_mutation_answers_data(operation: str):
    """Each on a sandbox of its own, since some end the session."""
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
        assert getattr(client, method_name(operation))(**given(operation, client, sandbox)) is not None


@pytest.mark.parametrize("operation", WRITING)
async def test_every_mutation_answers_data_awaited(operation: str):
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
        async with AsyncClient(sandbox.auth, url=sandbox.url) as async_client:
            method = getattr(async_client, method_name(operation))
            assert await method(**given(operation, client, sandbox)) is not None


def test_the_documented_operations_are_all_there():
    reference = json.loads(
        (Path(__file__).parent.parent / "queries" / "reference.json").read_text(encoding="utf-8")
    )
    assert len(reference["operations"]) == 128
    assert reference["operations"].keys() <= DOCUMENTS.keys()


def test_deprecated_operations_warn_with_the_replacement_and_the_date():
    said = pytest.warns(DeprecationWarning, match=r"flex_?[pP]lanned_?[dD]ispatches.*2026-01-16")
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client, said:
        client.planned_dispatches(sandbox.account_number)
