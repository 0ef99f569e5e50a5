"""oefr-kraken: a typed Python client for the GraphQL API of Octopus Energy France.

    from oefr_kraken import Client, EmailPassword

    with Client(EmailPassword("me@example.fr", "...")) as client:
        account = client.account(account_number="A-1234ABCD")
        for point in client.paginate(client.supply_points, account_number="A-1234ABCD"):
            print(point.external_identifier)

Names are loaded when they are first used: importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import bulk, enums, errors, export, inputs, sandbox, stores, types
    from ._execute import schema_path
    from ._flow import Attempt, Call
    from .async_client import AsyncBaseClient, AsyncClient
    from .auth import AccessToken, ApiKey, EmailPassword, OrganizationSecretKey, PreSignedKey, RefreshToken
    from .client import BaseClient, Client
    from .errors import KrakenError
    from .pagination import AsyncPaginator, Paginator
    from .points import PointsBudget
    from .retry import RetryPolicy
    from .series import AsyncTimeSeries, TimeSeries

__all__ = [
    "AccessToken",
    "ApiKey",
    "AsyncBaseClient",
    "AsyncClient",
    "AsyncPaginator",
    "AsyncTimeSeries",
    "Attempt",
    "BaseClient",
    "Call",
    "Client",
    "EmailPassword",
    "KrakenError",
    "OrganizationSecretKey",
    "Paginator",
    "PointsBudget",
    "PreSignedKey",
    "RefreshToken",
    "RetryPolicy",
    "TimeSeries",
    "__version__",
    "bulk",
    "enums",
    "errors",
    "export",
    "inputs",
    "sandbox",
    "schema_path",
    "stores",
    "types",
]

if not TYPE_CHECKING:
    _MODULES = {
        "AccessToken": "auth",
        "ApiKey": "auth",
        "AsyncBaseClient": "async_client",
        "AsyncClient": "async_client",
        "AsyncPaginator": "pagination",
        "AsyncTimeSeries": "series",
        "Attempt": "_flow",
        "BaseClient": "client",
        "Call": "_flow",
        "Client": "client",
        "EmailPassword": "auth",
        "KrakenError": "errors",
        "OrganizationSecretKey": "auth",
        "Paginator": "pagination",
        "PointsBudget": "points",
        "PreSignedKey": "auth",
        "RefreshToken": "auth",
        "RetryPolicy": "retry",
        "TimeSeries": "series",
        "schema_path": "_execute",
    }

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        elif name in __all__:
            value = import_module(f".{name}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
