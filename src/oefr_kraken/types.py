"""The models that the client's operations answer, for annotations: `from oefr_kraken.types import LedgerTypeFragment`.

A thing that several operations answer alike is one class, `<GraphQL type>Fragment`; what only one operation selects is named after the
operation and the path to it. All are frozen; `model_dump(by_alias=True, mode="json")` gives the JSON of the API back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oefr_kraken_graphql.models import *  # noqa: F403

if not TYPE_CHECKING:
    import oefr_kraken_graphql.models as _generated

    __all__ = list(_generated.__all__)

    def __getattr__(name: str) -> Any:
        return getattr(_generated, name)

    def __dir__() -> list[str]:
        return sorted(__all__)
