"""Exports: typed columns with units, exact money, constant memory, files that are whole or not there."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from oefr_kraken import AsyncClient, Client, errors, export
from oefr_kraken._columns import MEASUREMENTS, Column
from oefr_kraken._rows import _cents, _Money
from oefr_kraken.sandbox import Fault, Sandbox
from oefr_kraken.series import TimeSeries

PARIS = ZoneInfo("Europe/Paris")
MARCH, APRIL, MAY = date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with Client(sandbox.auth, url=sandbox.url) as client:
        yield client


def march(client: Client, sandbox: Sandbox, **options: Any) -> TimeSeries[Any]:
    return client.measurements(sandbox.property_id, MARCH, APRIL, **options)


def rows(nodes: list[Any]) -> list[tuple[Any, ...]]:
    """What the columns must hold, from the models."""
    return [
        (
            node.start_at,
            node.value,
            "+".join(entry.label for entry in node.meta_data.statistics),
            sum(entry.cost_incl_tax.estimated_amount for entry in node.meta_data.statistics) / 100,
        )
        for node in nodes
    ]


@pytest.mark.parametrize("frequency", ["THIRTY_MIN_INTERVAL", "DAY_INTERVAL"])
def test_columns_hold_what_the_models_hold(client: Client, sandbox: Sandbox, frequency: str):
    table = march(client, sandbox, frequency=frequency, window="week").to_arrow()
    names = ["start_at", "value_kwh", "tariff_class", "cost_incl_tax_eur"]
    columns = zip(*(table[name].to_pylist() for name in names), strict=True)
    assert list(columns) == rows(march(client, sandbox, frequency=frequency).collect())
    assert table["property_id"].unique().to_pylist() == [sandbox.property_id]
    assert table.schema == export.schema("measurements")


def test_the_schema_says_units_and_types():
    schema = export.schema("measurements")
    assert {field.name: field.metadata[b"unit"] for field in schema if b"unit" in (field.metadata or {})} == {
        "value_kwh": b"kWh",
        "cost_incl_tax_eur": b"EUR",
        "cost_excl_tax_eur": b"EUR",
    }
    assert schema.field("start_at").type == pa.timestamp("us", tz="Europe/Paris")
    for kind in ("measurements", "electricity_readings", "gas_readings"):
        assert not any(pa.types.is_floating(field.type) for field in export.schema(kind))
        assert all(
            field.name.endswith("_eur")
            for field in export.schema(kind)
            if (field.metadata or {}).get(b"unit") == b"EUR"
        )


def test_meter_readings_have_columns_too(client: Client, sandbox: Sandbox):
    readings = client.electricity_readings(sandbox.prm, sandbox.account_number, MARCH, APRIL)
    table = readings.to_arrow()
    nodes = client.electricity_readings(sandbox.prm, sandbox.account_number, MARCH, APRIL).collect()
    assert table["consumption_kwh"].to_pylist() == [node.consumption for node in nodes]
    assert table["tariff_class"].to_pylist() == [node.calendar_temp_class for node in nodes]
    assert table["period_start_at"].to_pylist() == [node.period_start_at for node in nodes]
    gas = client.gas_readings(sandbox.pce, sandbox.account_number, MARCH, APRIL).to_arrow()
    assert gas.schema == export.schema("gas_readings")
    assert gas.num_rows == 31


def test_data_frames_keep_decimals_and_zones(client: Client, sandbox: Sandbox):
    frame = march(client, sandbox).to_pandas()
    assert frame["cost_incl_tax_eur"].iloc[0].__class__ is Decimal
    assert str(frame["start_at"].dtype) == "timestamp[us, tz=Europe/Paris][pyarrow]"
    polars = march(client, sandbox).to_polars()
    assert polars["start_at"].dtype.time_zone == "Europe/Paris"  # type: ignore[attr-defined]
    assert polars["value_kwh"].sum() == sum(node.value for node in march(client, sandbox))


def test_parquet_and_csv_hold_the_same(
    client: Client, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(export, "ROWS", 1000)
    monkeypatch.setattr(export, "_CHUNK", 300)
    whole = march(client, sandbox).to_arrow()
    assert march(client, sandbox).to_parquet(tmp_path / "march.parquet") == 31 * 48 - 2
    file = parquet.ParquetFile(tmp_path / "march.parquet")
    assert [file.metadata.row_group(i).num_rows for i in range(file.num_row_groups)] == [1000, 486]
    assert file.read().equals(whole)
    assert file.schema_arrow.field("value_kwh").metadata[b"unit"] == b"kWh"
    file.close()
    assert march(client, sandbox).to_csv(tmp_path / "march.csv") == 31 * 48 - 2
    with (tmp_path / "march.csv").open(newline="", encoding="utf-8") as text:
        lines = list(csv.DictReader(text))
    assert [datetime.fromisoformat(line["start_at"]) for line in lines] == whole["start_at"].to_pylist()
    assert [Decimal(line["cost_incl_tax_eur"]) for line in lines] == whole["cost_incl_tax_eur"].to_pylist()
    assert lines[0]["start_at"] == "2026-03-01T00:00:00+01:00"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["march.csv", "march.parquet"]


async def test_the_async_twin_writes_the_same_bytes(client: Client, sandbox: Sandbox, tmp_path: Path):
    march(client, sandbox).to_parquet(tmp_path / "sync.parquet")
    march(client, sandbox).to_csv(tmp_path / "sync.csv")
    async with AsyncClient(sandbox.auth, url=sandbox.url) as awaited:

        def series() -> Any:
            return awaited.measurements(sandbox.property_id, MARCH, APRIL)

        await series().to_parquet(tmp_path / "async.parquet")
        await series().to_csv(tmp_path / "async.csv")
        assert (await series().to_arrow()).equals(march(client, sandbox).to_arrow())
        assert len(await series().to_pandas()) == len(await series().to_polars()) == 31 * 48 - 2
        paths = await series().to_dataset(tmp_path / "parts")
        assert await series().to_dataset(tmp_path / "parts") == paths
    for kind in ("parquet", "csv"):
        assert (tmp_path / f"sync.{kind}").read_bytes() == (tmp_path / f"async.{kind}").read_bytes()


def test_a_failed_export_leaves_no_file(tmp_path: Path):
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:
        sandbox.faults.add(Fault("error", code="KT-CT-4501", operation="PropertyMeasurements", calls=(9,)))
        for name in ("x.parquet", "x.csv"):
            with pytest.raises(errors.KrakenError):
                march(client, sandbox).to_parquet(tmp_path / name)
            sandbox.faults.clear()
            sandbox.faults.add(
                Fault("error", code="KT-CT-4501", operation="PropertyMeasurements", calls=(9,))
            )
    assert list(tmp_path.iterdir()) == []


def test_a_dataset_reads_what_is_missing_and_nothing_else(tmp_path: Path):
    with Sandbox() as sandbox, Client(sandbox.auth, url=sandbox.url) as client:

        def series() -> TimeSeries[Any]:
            return client.measurements(sandbox.property_id, MARCH, MAY, window="week")

        paths = series().to_dataset(tmp_path)
        before = {path: path.read_bytes() for path in paths}
        asked = len(sandbox.requests)
        assert series().to_dataset(tmp_path) == paths
        assert len(sandbox.requests) == asked
        paths[3].unlink()
        assert series().to_dataset(tmp_path) == paths
        assert len(sandbox.requests) == asked + 4  # 336 half-hours
        assert {path: path.read_bytes() for path in sorted(tmp_path.iterdir())} == before
        table = parquet.read_table(paths)
        assert table.num_rows == 61 * 48 - 2
        assert table.equals(series().to_arrow())
        with pytest.raises(errors.ConfigurationError, match="other windows"):
            client.measurements(sandbox.property_id, MARCH, APRIL).to_dataset(tmp_path)


@given(st.decimals(-(10**9), 10**9, allow_nan=False, places=6), st.sampled_from(["EURO_CENTS", "EUR"]))
def test_money_is_converted_exactly(amount: Decimal, currency: str):
    if currency == "EUR":
        amount = amount.quantize(Decimal("0.0001"))
    cents = _cents([_Money(amount, currency)])
    column = Column("cost_eur", "cents", "EUR")
    with_null = export._array(column, [None, cents])
    assert with_null.to_pylist() == [None, amount / 100 if currency == "EURO_CENTS" else amount]


def test_what_cannot_be_exact_is_an_error():
    column = next(column for column in MEASUREMENTS if column.name == "value_kwh")
    with pytest.raises(errors.ProtocolError, match="value_kwh"):
        export._array(column, ["0.1234567"])
    with pytest.raises(errors.ProtocolError, match="'USD'"):
        _cents([_Money(Decimal(1), "USD")])


def test_nodes_of_any_operation_are_flattened(client: Client, sandbox: Sandbox):
    nodes = client.paginate(client.account_transactions, account_number=sandbox.account_number).collect()
    table = export.to_arrow(nodes)
    assert table.num_rows == len(nodes)
    assert table["amount"].to_pylist() == [node.amount for node in nodes]
    assert not any(pa.types.is_floating(field.type) for field in table.schema)
    points = export.to_arrow(client.paginate(client.supply_points, account_number=sandbox.account_number))
    assert points["external_identifier"].to_pylist()[0] in (sandbox.prm, sandbox.pce)
    measured = export.to_arrow(march(client, sandbox).collect(limit=3))
    assert measured.schema.field("value").type == pa.decimal128(38, 12)
    assert measured.schema.field("start_at").type == pa.timestamp("us", tz="Europe/Paris")
    assert measured["meta_data_utility_filters_reading_direction"].to_pylist() == ["CONSUMPTION"] * 3


def test_a_missing_library_is_named_with_its_extra():
    code = """
import datetime, sys
module, what = sys.argv[1:]
sys.modules[module] = None
from oefr_kraken import AccessToken, Client, errors, export
day = datetime.date(2026, 3, 1)
try:
    if module in ("pandas", "polars"):
        getattr(export, what)(None)
    else:
        getattr(Client(AccessToken("a.b.c")).measurements("1", day, day + datetime.timedelta(1)), what)()
except errors.ConfigurationError as error:
    print(error)
"""
    for module, what, extra in (
        ("pyarrow", "to_arrow", "arrow"),
        ("msgspec", "to_arrow", "arrow"),
        ("pandas", "to_pandas", "pandas"),
        ("polars", "to_polars", "polars"),
    ):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", code, module, what],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ},
        )
        assert f"pip install 'oefr-kraken[{extra}]'" in done.stdout
