# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""What several operations select alike, one class per fragment.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

__all__ = ()

if not TYPE_CHECKING:
    _MODULES = {}

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
