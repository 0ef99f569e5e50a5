# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""The enums that operations take or answer.

Nothing is imported before it is asked for. Type checkers see plain imports, so that they catch a name that does not exist.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .format import Format
    from .kind import Kind
    from .status import Status

__all__ = (
    "Format",
    "Kind",
    "Status",
)

if not TYPE_CHECKING:
    _MODULES = {
        "Format": "format",
        "Kind": "kind",
        "Status": "status",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
