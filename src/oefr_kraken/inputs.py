"""The input objects of the API: `from oefr_kraken.inputs import UtilityFiltersInput`.

A field that is not given is left out of the request (`UNSET`); one that is given as None is sent as null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefr_kraken_graphql.input_types import *  # noqa: F403

if not TYPE_CHECKING:
    from ._facade import shown

    __all__, __getattr__, __dir__ = shown("oefr_kraken_graphql.input_types")
