"""What mypy and pyright infer of time series and bulk reading. Checked by `make lint`, never run."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import assert_type

from oefr_kraken import AsyncClient, AsyncTimeSeries, Client, TimeSeries, bulk, types

START, END = date(2026, 1, 1), date(2026, 7, 1)


def series(client: Client) -> None:
    measurements = client.measurements("1", START, END)
    assert_type(measurements, TimeSeries[types.MeasurementConnectionNode])
    for node in measurements:
        assert_type(node, types.MeasurementConnectionNode)
        assert_type(node.value, Decimal)
    assert_type(measurements.cursor, str | None)
    assert_type(measurements.to_parquet("x.parquet"), int)
    assert_type(measurements.to_dataset(Path("x")), list[Path])
    for reading in client.electricity_readings("1", "A-1", START, END):
        assert_type(reading, types.ElectricityReadingTypeFragment)
    for gas in client.gas_readings("1", "A-1", START, END):
        assert_type(gas, types.GasReadingConnectionNode)


async def async_series(client: AsyncClient) -> None:
    measurements = client.measurements("1", START, END)
    assert_type(measurements, AsyncTimeSeries[types.MeasurementConnectionNode])
    async for node in measurements:
        assert_type(node, types.MeasurementConnectionNode)
    async for reading in client.electricity_readings("1", "A-1", START, END):
        assert_type(reading, types.ElectricityReadingTypeFragment)
    assert_type(
        await client.gas_readings("1", "A-1", START, END).collect(), list[types.GasReadingConnectionNode]
    )
    assert_type(await measurements.to_csv("x.csv"), int)


async def many(client: AsyncClient) -> None:
    bills = bulk.read(["A-1"], lambda number: client.paginate(client.account_bills, account_number=number))
    async for number, bill in bills:
        assert_type(number, str)
        assert_type(bill.id, str | None)
    homes = bulk.read(["1"], lambda id: client.measurements(id, START, END))
    async for _, node in homes:
        assert_type(node, types.MeasurementConnectionNode)
    async for _, account in bulk.read(["A-1"], client.account):
        assert_type(account, types.Account | None)
