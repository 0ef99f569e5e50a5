"""The models that the client's operations answer, for annotations: `from oefr_kraken.types import LedgerTypeFragment`.

A thing that several operations answer alike is one class, `<GraphQL type>Fragment`; what only one operation selects is named after the
operation and the path to it. All are frozen; `model_dump(by_alias=True, mode="json")` gives the JSON of the API back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefr_kraken_graphql.models import *  # noqa: F403

if not TYPE_CHECKING:
    from ._facade import shown

    __all__, __getattr__, __dir__ = shown("oefr_kraken_graphql.models")
