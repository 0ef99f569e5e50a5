"""What the clients of both colours are set up with: the URL, the clock, and the operations that they call by themselves."""

from __future__ import annotations

import os
import random
import time
from typing import TYPE_CHECKING, Any

from ._flow import World
from .auth import URL_VARIABLE

if TYPE_CHECKING:
    from ._operation import Operation

DEFAULT_URL = "https://api.oefr-kraken.energy/v1/graphql/"


def url_of(url: str | None) -> str:
    """Return the URL that was given, else that of the environment, else that of the live API."""
    return url or os.environ.get(URL_VARIABLE) or DEFAULT_URL


def real_world() -> World:
    """Return the clock and the chance of this machine."""
    return World(time.time, time.monotonic, random.random)


def login() -> Operation[Any]:
    """Return the operation that obtains a token."""
    from oefr_kraken_graphql.obtain_kraken_token import OPERATION

    return OPERATION


def rate_limit() -> Operation[Any]:
    """Return the operation that tells what is left of the allowance of points."""
    from oefr_kraken_graphql.rate_limit_info import OPERATION

    return OPERATION


def sources() -> Any:
    """Return the module of the time series; it needs pydantic, which importing a client does not."""
    from . import _sources

    return _sources
