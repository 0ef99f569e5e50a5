"""The enums of the API that the client's operations use: `from oefr_kraken.enums import AccountStatus`.

They are open: a value that the schema did not know is kept, equal to its text, with `.is_known` False.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oefr_kraken_graphql.enums import *  # noqa: F403

if not TYPE_CHECKING:
    from ._facade import shown

    __all__, __getattr__, __dir__ = shown("oefr_kraken_graphql.enums")
