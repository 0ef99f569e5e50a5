"""The structs of the way without models bear whatever a server may send, by the schema alone."""

from __future__ import annotations

import json
from typing import Any

import pytest
from answers import Choices, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from oefr_kraken import _rows
from oefr_kraken.series import Reader


class Answering:
    """A client whose server answers what the schema allows."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.data: dict[str, Any] = {}

    def _call(self, operation: Any, _: object) -> Any:
        self.data = shipped().answer(operation.document, self.choices)
        return operation.decode(json.dumps({"data": self.data}).encode()).data


def edges(data: Any) -> int:
    """Count the edges that hold a node, in the only connection."""
    if not isinstance(data, dict):
        return 0
    if isinstance(data.get("edges"), list):
        return sum(bool(edge and edge.get("node")) for edge in data["edges"])
    return sum(map(edges, data.values()))


@pytest.mark.parametrize("read", [_rows.measurements, _rows.electricity_readings, _rows.gas_readings])
@settings(deadline=None, max_examples=150)
@given(seed=st.integers(0, 2**32), turn=st.integers(0, 9), null=st.sampled_from([0.0, 0.2, 1.0]))
def test_every_reading_is_kept(read: Any, seed: int, turn: int, null: float) -> None:
    client = Answering(
        Choices(
            null=null,
            absent=0.3,
            unknown_member=0.2,
            unknown_value=0.2,
            extra_field=0.2,
            turn=turn,
            seed=seed,
        )
    )
    reader: Reader = read(client)
    connection = reader.method(first=1)
    nodes = [edge.node for edge in connection.edges if edge and edge.node] if connection else []
    assert len(nodes) == edges(client.data)
    reader.begins(nodes)
    reader.span(nodes)
