"""What `enums`, `inputs` and `types` share: to show at run time the names of a generated module, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def shown(module: str) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__all__`, `__getattr__` and `__dir__` for a module that shows another one's names."""
    generated = import_module(module)
    names = list(generated.__all__)
    return names, lambda name: getattr(generated, name), lambda: sorted(names)
