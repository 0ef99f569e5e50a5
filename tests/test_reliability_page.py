"""The snippets of docs/reliability.md run, and the names it points to exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oefr_kraken import _tokens, errors, otel, retry, stores
from oefr_kraken.sandbox import Sandbox

PAGE = (Path(__file__).parent.parent / "docs" / "reliability.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=range(len(SNIPPETS)))
def test_snippet(snippet: str) -> None:
    with Sandbox(days=30) as sandbox:
        exec(compile(snippet, "docs/reliability.md", "exec"), {"sandbox": sandbox})  # noqa: S102


def test_every_error_is_on_the_page() -> None:
    raised = {
        name
        for name in errors.__all__
        if name.endswith("Error") and name not in ("KrakenError", "TransportTimeoutError")
    }
    assert raised - set(re.findall(r"`(\w+Error)`", PAGE.partition("## Errors")[2])) == set()


def test_constants_and_fields_are_called_what_the_page_calls_them() -> None:
    mentioned = set(re.findall(r"`(?:stores\.)?([A-Z][A-Z_]+_[A-Z]+)`", PAGE)) - {"SERVICE_AVAILABILITY"}
    assert mentioned == {"ADVISORY_SECONDS", "MANDATORY_SECONDS", "PAUSE_AFTER_REFUSAL", "LOCK_SECONDS"}
    assert all(hasattr(_tokens, name) or hasattr(stores, name) for name in mentioned)
    assert set(re.findall(r"`(\w+)`", PAGE)) >= retry.RetryPolicy.__dataclass_fields__.keys()
    assert callable(otel.instrument)
