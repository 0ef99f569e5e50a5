# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""Every class that an answer is made of.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .my_meters import (
        MyMeters,
        MyMetersData,
        MyMetersProperties,
        MyMetersPropertiesSupplyPoints,
        MyMetersPropertiesSupplyPointsEdge,
        MyMetersPropertiesSupplyPointsNode,
    )
    from .my_transactions import (
        MyTransactions,
        MyTransactionsData,
        MyTransactionsDataAccount,
        MyTransactionsEdge,
        MyTransactionsNode,
        MyTransactionsPageInfo,
    )

__all__ = (
    "MyMeters",
    "MyMetersData",
    "MyMetersProperties",
    "MyMetersPropertiesSupplyPoints",
    "MyMetersPropertiesSupplyPointsEdge",
    "MyMetersPropertiesSupplyPointsNode",
    "MyTransactions",
    "MyTransactionsData",
    "MyTransactionsDataAccount",
    "MyTransactionsEdge",
    "MyTransactionsNode",
    "MyTransactionsPageInfo",
)

if not TYPE_CHECKING:
    _MODULES = {
        "MyMeters": "my_meters",
        "MyMetersData": "my_meters",
        "MyMetersProperties": "my_meters",
        "MyMetersPropertiesSupplyPoints": "my_meters",
        "MyMetersPropertiesSupplyPointsEdge": "my_meters",
        "MyMetersPropertiesSupplyPointsNode": "my_meters",
        "MyTransactions": "my_transactions",
        "MyTransactionsData": "my_transactions",
        "MyTransactionsDataAccount": "my_transactions",
        "MyTransactionsEdge": "my_transactions",
        "MyTransactionsNode": "my_transactions",
        "MyTransactionsPageInfo": "my_transactions",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
