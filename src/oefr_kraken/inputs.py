"""The input objects of the API: `from oefr_kraken.inputs import UtilityFiltersInput`.

A field that is not given is left out of the request (`UNSET`); one that is given as None is sent as null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oefr_kraken_graphql.input_types import *  # noqa: F403

if not TYPE_CHECKING:
    import oefr_kraken_graphql.input_types as _generated

    __all__ = list(_generated.__all__)

    def __getattr__(name: str) -> Any:
        return getattr(_generated, name)

    def __dir__() -> list[str]:
        return sorted(__all__)
