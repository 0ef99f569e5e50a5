"""The names that the package offers, and what importing them costs."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

import oefr_kraken

MODULES = ["auth", "client", "enums", "errors", "inputs", "pagination", "retry", "sandbox", "stores", "types"]


@pytest.mark.parametrize("name", ["", *(f".{name}" for name in MODULES)])
def test_everything_listed_is_there(name: str):
    module = import_module(f"oefr_kraken{name}")
    assert all(getattr(module, public) is not None for public in module.__all__)
    with pytest.raises(AttributeError):
        module.no_such_name  # noqa: B018


def test_the_fixed_names():
    assert {
        "AccessToken",
        "ApiKey",
        "AsyncClient",
        "AsyncPaginator",
        "Client",
        "EmailPassword",
        "OrganizationSecretKey",
        "Paginator",
        "PreSignedKey",
        "RefreshToken",
        "RetryPolicy",
        "enums",
        "errors",
        "inputs",
        "sandbox",
        "stores",
        "types",
    } <= set(oefr_kraken.__all__)


def loaded(statement: str) -> set[str]:
    code = f"import sys; {statement}; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing():
    assert not {"httpx", "pydantic", "graphql", "oefr_kraken_graphql"} & loaded("import oefr_kraken")


def test_importing_the_client_loads_neither_operations_nor_the_http_library():
    modules = loaded("from oefr_kraken import Client, AsyncClient, EmailPassword, errors")
    assert (
        not {"httpx", "graphql", "tenacity", "oefr_kraken.sandbox", "oefr_kraken_graphql.account"} & modules
    )
    assert not any(
        name.startswith(("oefr_kraken_graphql.fragments", "oefr_kraken_graphql.enums")) for name in modules
    )


def test_a_blocking_call_needs_neither_the_schema_nor_asyncio():
    statement = (
        "from oefr_kraken import Client, EmailPassword, RetryPolicy, errors; "
        "client = Client(EmailPassword('a', 'b'), url='http://127.0.0.1:9/', retry=RetryPolicy(attempts=1))\n"
        "try: client.account('A-1')\n"
        "except errors.TransportError: pass\n"
        "import sys"
    )
    assert not {"graphql", "asyncio", "oefr_kraken.async_client"} & loaded(statement)
