"""A local server that behaves as the real API does, to try and test the client against: `Sandbox`.

It executes real GraphQL on the shipped schema, over a real socket, with the data of one made-up French customer. What is known of the
live API it does as the live API does; what had to be assumed is said in the docstrings of its modules:

    app         HTTP: paths, statuses, headers
    tokens      logins, tokens, and the codes that refuse them
    limits      the allowance of points
    relay       pages of a connection
    problems    error codes
    world, data what the root fields answer: customer, consumption, billing, devices
    generic     everything else of the schema, made up
    faults      what can be made to go wrong

It needs the extra `oefr-kraken[sandbox]`, and uses nothing of the client but its public surface.
"""

from __future__ import annotations

import zoneinfo

try:
    import graphql as graphql
    import uvicorn as uvicorn

    zoneinfo.ZoneInfo("Europe/Paris")
except (ModuleNotFoundError, zoneinfo.ZoneInfoNotFoundError) as error:
    raise ImportError(
        f"the sandbox needs more than the client does ({error}): pip install 'oefr-kraken[sandbox]'"
    ) from error

from .app import Request
from .faults import Fault, FaultKind, Faults, read_faults
from .server import TODAY, Sandbox, describe, serve

__all__ = ["TODAY", "Fault", "FaultKind", "Faults", "Request", "Sandbox", "describe", "read_faults", "serve"]
