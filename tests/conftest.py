from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oefr_kraken.sandbox import Sandbox


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a proxy nor somebody's credentials reach a test."""
    for name in list(os.environ):
        if name.startswith("OEFR_KRAKEN_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One sandbox for tests that only read; a test that changes state or counts starts its own."""
    from oefr_kraken.sandbox import Sandbox

    with Sandbox(points=10_000_000) as running:
        yield running
