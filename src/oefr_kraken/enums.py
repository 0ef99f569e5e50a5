"""The enums of the API that the client's operations use: `from oefr_kraken.enums import AccountStatus`.

They are open: a value that the schema did not know is kept, equal to its text, with `.is_known` False.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oefr_kraken_graphql.enums import *  # noqa: F403

if not TYPE_CHECKING:
    import oefr_kraken_graphql.enums as _generated

    __all__ = list(_generated.__all__)

    def __getattr__(name: str) -> Any:
        return getattr(_generated, name)

    def __dir__() -> list[str]:
        return sorted(__all__)
